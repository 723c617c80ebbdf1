"""How the shipped pipelines are made and measured; not part of what is installed."""
