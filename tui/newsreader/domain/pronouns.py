"""Pronouns that stand for one person, by the gender that they tell."""

MASCULINE = frozenset({"il", "lui", "celui-ci", "he", "him"})
FEMININE = frozenset({"elle", "celle-ci", "she", "her"})
