"""Analysis in a process of its own."""
