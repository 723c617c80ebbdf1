"""Why a quotation is thought to be somebody's, in words."""

from collections import Counter

from newsreader.domain import Annotated, Quote, Speaker
from newsreader.domain.pronouns import FEMININE, MASCULINE
from newsreader.domain.visible import on_one_line

UNSURE = 0.6
"""Below this confidence an attribution is shown with a question mark."""


def speaker_name(annotated: Annotated, quote: Quote) -> str:
    """Who says it: the entity's name, or else the words of the article; empty of nobody."""
    return " ".join(on_one_line(annotated.speaker_of(quote) or "").split())


def is_unsure(speaker: Speaker) -> bool:
    """Whether an attribution should be checked by its reader."""
    return speaker.confidence < UNSURE


def explanation(annotated: Annotated, quote: Quote) -> str:
    """Whose words they are and why: *“il” → Antony Blinken: the last man named, 0.85*."""
    speaker = quote.speaker
    if speaker is None:
        return f"{quote.kind}, by nobody named"
    said = " ".join(on_one_line(speaker.span.of(annotated.article.text)).split())
    name = speaker_name(annotated, quote)
    stands_for = f"“{said}” → {name}" if name != said else name
    return f"{stands_for}: {_because(annotated, quote, said)}, {speaker.confidence:.2f}"


def _because(annotated: Annotated, quote: Quote, said: str) -> str:
    if quote.cue is None:
        return "spoke last, no verb says so"
    if said.lower() in MASCULINE:
        return "the last man named"
    if said.lower() in FEMININE:
        return "the last woman named"
    return f"“{' '.join(on_one_line(quote.cue.of(annotated.article.text)).split())}”"


def by_speaker(annotated: Annotated) -> tuple[tuple[int, str, int], ...]:
    """The quotations by who says them: index, name, and how many are theirs.

    Who says most comes first, then in the order of the text; what is nobody's comes last.
    """
    names = [speaker_name(annotated, quote) for quote in annotated.quotes]
    counts = Counter(names)
    first = {name: names.index(name) for name in counts}

    def place(index: int) -> tuple[bool, int, int, int]:
        name = names[index]
        return (not name, -counts[name], first[name], index)

    return tuple((i, names[i], counts[names[i]]) for i in sorted(range(len(names)), key=place))
