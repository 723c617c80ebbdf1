"""What was read before, in SQLite: findings, reading positions and what was opened when."""

from .digest import digest
from .library import Library

__all__ = ["Library", "digest"]
