"""The other crossing from spaCy to us: a parsed text's words, for the rules about quotations."""

from typing import TYPE_CHECKING

from newsreader.domain import Span

from .speech.grammar import Grammar
from .speech.passage import Passage, Word

if TYPE_CHECKING:
    from spacy.tokens import Doc


def passage_of(doc: "Doc", grammar: Grammar) -> Passage:
    """The words of a text that a pipeline has tagged and parsed; white space is none."""
    kept = [token for token in doc if not token.is_space]
    place = {token.i: number for number, token in enumerate(kept)}
    words = (
        Word(
            span=Span(token.idx, token.idx + len(token)),
            low=token.lower_.replace("’", "'"),
            pos=token.pos_,
            dep=token.dep_.lower(),
            head=place.get(token.head.i, place[token.i]),
            capital=token.text[:1].isupper(),
            morph=frozenset(str(token.morph).split("|")),
        )
        for token in kept
    )
    return Passage(doc.text, tuple(words), grammar)
