"""What fills the terminal: reading, welcome, help."""
