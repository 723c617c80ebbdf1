"""An Article in, an Annotated out; the only room that knows spaCy."""
