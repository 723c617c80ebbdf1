"""The command: the one place where the rooms are joined."""
