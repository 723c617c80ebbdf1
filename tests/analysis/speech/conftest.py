"""Passages made by hand, for rules that need no pipeline."""

import re
from collections.abc import Callable

import pytest

from newsreader.analysis.speech.grammar import GRAMMARS
from newsreader.analysis.speech.passage import Passage, Word
from newsreader.domain import Span

MakePassage = Callable[[str, str], Passage]

_WORD = re.compile(r"(?:qu|[ldjmtsnc])['’]|-(?:t-)?(?:ils?|elles?|on)\b|\w+(?:-\w+)*|[^\w\s]", re.I)
_TAG = {
    "/V": ("VERB", {"VerbForm=Fin"}),
    "/P": ("VERB", {"VerbForm=Part"}),
    "/A": ("AUX", {"VerbForm=Fin"}),
}
_SMALL = {
    "le": "DET",
    "la": "DET",
    "l'": "DET",
    "les": "DET",
    "de": "ADP",
    "à": "ADP",
    "que": "SCONJ",
}


@pytest.fixture(scope="session")
def make_passage() -> MakePassage:
    """Reads *Le maire dit/V que la route est/A fermée/P*: tagged words, and no parse."""

    def make(tagged: str, language: str) -> Passage:
        text = re.sub(r"/[VPA]", "", tagged)
        words: list[Word] = []
        at = 0
        for match in re.finditer(rf"(?:{_WORD.pattern})(?:/[VPA])?", tagged, re.I):
            form = re.sub(r"/[VPA]$", "", match[0])
            start = text.index(form, at)
            at = start + len(form)
            low = form.lower().replace("’", "'")
            usual = "PUNCT" if not form[-1].isalnum() and "'" not in low else "NOUN"
            pos, morph = _TAG.get(match[0][len(form) :], (_SMALL.get(low, usual), set()))
            place = len(words)
            words.append(
                Word(Span(start, at), low, pos, "dep", place, form[:1].isupper(), frozenset(morph))
            )
        return Passage(text, tuple(words), GRAMMARS[language])

    return make
