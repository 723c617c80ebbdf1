"""The trained pipelines we ship, and those the user has.

``catalogue`` says which pipeline reads a language and what its findings are worth; it never imports
spaCy.
"""
