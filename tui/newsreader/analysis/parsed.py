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
    # One column at a time: asking each token for its head and features takes twice as long.
    heads = [int(i + offset) for i, offset in enumerate(doc.to_array("HEAD").astype("int64"))]
    features = _features(doc)
    words = (
        Word(
            span=Span(token.idx, token.idx + len(token)),
            low=token.lower_.replace("’", "'"),
            pos=token.pos_,
            dep=token.dep_.lower(),
            head=place.get(heads[token.i], number),
            capital=token.text[:1].isupper(),
            morph=features[token.i],
        )
        for number, token in enumerate(kept)
    )
    return Passage(doc.text, tuple(words), grammar)


def _features(doc: "Doc") -> list[frozenset[str]]:
    strings = doc.vocab.strings
    keys = [int(key) for key in doc.to_array("MORPH")]
    read = {key: frozenset(strings[key].split("|")) for key in set(keys)}
    return [read[key] for key in keys]
