"""Plain, frozen values that are sure of their offsets: articles, names, quotations.

Every offset counts Unicode code points in ``Article.text``, which never changes once read.
"""

from .annotated import Annotated
from .article import Article
from .entity import Entity, EntityKind, Mention, Naming
from .filter import Filter
from .quote import Quote, QuoteKind, Speaker
from .span import Span

__all__ = [
    "Annotated",
    "Article",
    "Entity",
    "EntityKind",
    "Filter",
    "Mention",
    "Naming",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
]
