"""The forms in which pipelines are printed: a function each, from holdings to text in chunks."""

from .blocks import blocks
from .records import array

__all__ = ["array", "blocks"]
