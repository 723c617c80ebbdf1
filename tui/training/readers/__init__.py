"""The open annotated texts, each read from its own format into marked articles."""
