"""The trained pipelines we ship, and those the user has.

``catalogue`` says which pipeline reads a language and what its findings are worth; ``inventory``
lists all there are, with what each says of itself. Neither ever imports spaCy.
"""
