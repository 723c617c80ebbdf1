"""Who wrote it, read from a line such as "Par Jeanne Morvan, envoyée spéciale à Brest"."""

import re

LONGEST_BYLINE = 160
"""In characters, with whatever stands on the same line."""

_BY = re.compile(
    r"(?:(?:propos\s+|texte\s+|article\s+)?recueillis?\s+par"
    r"|(?:un\s+)?(?:texte|article|reportage|récit|enquête|entretien)\s+(?:de|par)"
    r"|(?:written|story|text|report|reporting)\s+by|par|by)(?:\s*:\s*|\s+)",
    re.I,
)
# In small letters only: "Le" and "In" may be parts of a name.
_ENDS_NAMES = re.compile(
    r"\s*[|•·(/;]|\s+[–—-]\s|\s+(?:avec|with|pour|for|à|in|at|publiée?|published|le|on|est)\s"
)
_BETWEEN_NAMES = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:et|and|&)\s+")
_SENTENCE_END = re.compile(r"[.!?…:;]$")
_LOWER_CASE = "de du des dos das di del della la le van von der den ten ter zu al el bin ben"
_PARTICLES = frozenset(_LOWER_CASE.split())
_NO_NAME = re.compile(r"[\d!?…:;«»“”\"]")
_MOST_WORDS = 6


def byline_of(paragraph: str) -> str | None:
    """The names in a byline, as the paragraph joins them; None where it is no byline."""
    by = _BY.match(paragraph)
    if not by or len(paragraph) > LONGEST_BYLINE or _SENTENCE_END.search(paragraph):
        return None
    tail = _ENDS_NAMES.search(paragraph, by.end())
    names = paragraph[by.end() : tail.start() if tail else len(paragraph)].strip(" ,")
    end = first = 0
    for separator in [*_BETWEEN_NAMES.finditer(names), None]:
        name = names[first : separator.start() if separator else len(names)]
        # What follows a comma must have two words: a lone one is the town or the paper.
        if not _is_name(name) or (end and "," in names[end:first] and " " not in name):
            break
        end = first + len(name)
        first = separator.end() if separator else end
    return " ".join(names[:end].split()) or None


def _is_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return False
    capitals = [word for word in words if word not in _PARTICLES]
    return words[-1] in capitals and all(map(_is_capitalised, capitals))


def _is_capitalised(word: str) -> bool:
    letters = word[2:] if word[1:2] in ("’", "'") and word[0] in "dl" else word
    return letters[:1].isupper() and not _NO_NAME.search(word)
