from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain import Annotated, Article, Entity, EntityKind, Filter, Mention, Span
from newsreader.domain.record import from_record, to_record
from newsreader.domain.sentence import sentence_at
from tests.ui.fakes import TEXT, make_annotated, make_article, spans_of

ANNOTATED = make_annotated(make_article())


def test_the_mention_at_an_offset_is_the_one_that_covers_it() -> None:
    (span, *_) = spans_of("Mer vive")
    assert ANNOTATED.at(span.start - 1) is None
    assert ANNOTATED.at(span.end) is None
    found = ANNOTATED.at(span.start + 3)
    assert found
    assert found[1].name == "Mer vive"


@given(st.integers(0, len(TEXT)), st.integers(0, 60))
def test_mentions_in_a_stretch_are_those_that_touch_it(start: int, length: int) -> None:
    stretch = Span(start, min(start + length, len(TEXT)))
    expected = [m for m in ANNOTATED.mentions if m[0].span.overlaps(stretch)]
    assert list(ANNOTATED.mentions_in(stretch)) == expected
    quotes = [quote for quote in ANNOTATED.quotes if quote.span.overlaps(stretch)]
    assert list(ANNOTATED.quotes_in(stretch)) == quotes


def test_findings_come_back_from_their_record_as_they_were() -> None:
    record = to_record(ANNOTATED)
    assert record["text"] == TEXT
    assert from_record(ANNOTATED.article, record) == ANNOTATED


def test_a_filter_of_nobody_keeps_everything() -> None:
    assert Filter().paragraphs(ANNOTATED) == (0, 1, 2, 3, 4)


def test_a_quotation_over_paragraphs_keeps_them_all_for_its_speaker() -> None:
    article = make_article("« Un.\nDeux.\nTrois », dit Ann.\nRien.\n")
    ann = Span(article.text.index("Ann"), article.text.index("Ann") + 3)
    quote = ANNOTATED.quotes[1]
    speaker = type(quote.speaker)(ann, "e1", 1.0) if quote.speaker else None
    spoken = type(quote)(quote.kind, Span(2, article.text.index(" »")), None, speaker)
    entity = Entity("e1", EntityKind.PERSON, "Ann", (Mention(ann),))
    annotated = Annotated(article, entities=(entity,), quotes=(spoken,))
    assert Filter(("e1",)).paragraphs(annotated) == (0, 1, 2)


def test_the_title_is_the_headline_on_one_line() -> None:
    text = "Un  titre\nsur deux lignes\n\nTexte."
    article = Article(text, "-", (Span(0, 25), Span(27, 33)), headline=Span(0, 25))
    assert article.title == "Un titre sur deux lignes"


def test_a_sentence_ends_at_a_stop_before_a_capital() -> None:
    article = make_article("M. Kervella a dit « Non. » Puis il est parti ! Fin\nAutre.\n")
    text = article.text
    assert sentence_at(article, 30).of(text) == "Puis il est parti !"
    assert sentence_at(article, text.index("Fin")).of(text) == "Fin"
    assert sentence_at(article, text.index("Autre")).of(text) == "Autre."
