"""Which language a text is in."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 4_000
"""Characters that are looked at; more change nothing."""
_TOO_SHORT = 20
"""Fewer letters than this say nothing about the language."""
_ENOUGH_WORDS = 25
_CLEAR_SHARE = 0.08
"""At least this share of the words below: so have 95 % of 600 French news texts and all English
ones; the sample sentences of 60 other languages that spaCy carries stay below."""
_CLEAR_LEAD = 4
_DIFFERENT = 5

_WORD = re.compile(r"[^\W\d_]+")

_FRENCH = (
    "du des les est une dans pour qui sur au aux avec par pas ce elle sont ont été cette "
    "ces mais où leur ses son "
)
_ENGLISH = "the of and to is that with are were has have had from be this which said it his their "
_TELLING_WORDS = {"fr": frozenset(_FRENCH.split()), "en": frozenset(_ENGLISH.split())}

# Unrestricted, py3langid answers Haitian or Nigerian Pidgin for one short sentence in thirty; with
# the languages at hand alone it would call German French.
_CANDIDATES = (
    "fr en de es it pt nl ca ro sv da no fi pl cs hu hr sl tr el ru uk bg ar he fa hi zh ja "
    "ko vi id "
)


def detect(text: str, at_hand: Sequence[str]) -> str:
    """The code of the language of a text; the first one at hand where the text is too short."""
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.casefold())
    if sum(map(len, words)) < _TOO_SHORT:
        return at_hand[0]
    return _clearly(words) or _identified(sample, at_hand)


def _clearly(words: Sequence[str]) -> str | None:
    # Unpacking py3langid's model takes 0.7 s, as long as spaCy's import: most articles need none.
    if len(words) < _ENOUGH_WORDS:
        return None
    told = {
        language: [word for word in words if word in telling]
        for language, telling in _TELLING_WORDS.items()
    }
    best, second = sorted(told, key=lambda language: -len(told[language]))
    clear = (
        len(told[best]) >= _CLEAR_SHARE * len(words)
        and len(told[best]) >= _CLEAR_LEAD * len(told[second])
        and len(set(told[best])) >= _DIFFERENT
    )
    return best if clear else None


def _identified(sample: str, at_hand: Sequence[str]) -> str:
    language, _ = _identifier(tuple(at_hand)).classify(sample)
    return str(language)


@cache
def _identifier(at_hand: tuple[str, ...]) -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([*_CANDIDATES.split(), *(code for code in at_hand if code in known)])
    return identifier
