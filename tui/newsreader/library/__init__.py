"""What was read before, in SQLite."""
