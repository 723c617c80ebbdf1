"""Speakers over the paragraphs of an article."""

from newsreader.analysis.speech.attribution import Paragraph, attributed
from newsreader.analysis.speech.report import Announcement, Found, How
from newsreader.domain import Entity, EntityKind, Mention, Quote, QuoteKind, Span

TEXT = "Ana Leclerc a écrit :\n« Je reste.\n« Je pars. »\nRien.\n« Qui sait ? »"
LECLERC = Entity("e1", EntityKind.PERSON, "Ana Leclerc", (Mention(Span(0, 11)),))


def lines() -> list[Span]:
    found, start = [], 0
    for line in TEXT.split("\n"):
        found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def found(words: str, *, opened: bool = False, speaker: Span | None = None) -> Found:
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Found(How.NEARBY, QuoteKind.DIRECT, span, None, speaker, opened)


def read(*holding: list[Found], announces: Announcement | None = None) -> tuple[Quote, ...]:
    paragraphs = [
        Paragraph(line, held, announces if number == 0 else None)
        for number, (line, held) in enumerate(zip(lines(), holding, strict=True))
    ]
    return attributed(paragraphs, [LECLERC], TEXT)


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next() -> None:
    wrote = Announcement(Span(12, 19), Span(0, 11))
    quotes = read([], [found("Je reste.")], [], [], [], announces=wrote)
    assert quotes[0].cue == Span(12, 19)
    assert quotes[0].speaker
    assert quotes[0].speaker.entity == "e1"


def test_a_quotation_goes_on_over_paragraphs_whose_marks_are_not_closed() -> None:
    opening = found("Je reste.", opened=True, speaker=Span(0, 11))
    first, second = read([], [opening], [found("Je pars.")], [], [])
    assert first.speaker
    assert second.speaker
    assert second.speaker.entity == first.speaker.entity == "e1"
    assert second.speaker.confidence > 0.8


def test_words_that_nothing_attributes_are_unsure() -> None:
    quotes = read([], [], [], [], [found("Qui sait ?")])
    assert quotes[0].speaker
    assert (quotes[0].speaker.entity, quotes[0].speaker.confidence) == ("e1", 0.8)
    later = read([], [found("Je reste.", speaker=Span(0, 11))], [], [], [found("Qui sait ?")])[1]
    assert later.speaker
    assert later.speaker.confidence < 0.5
