"""Articles read with a small pipeline that knows a few names by heart."""

import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.analysis.annotator import Annotator
from newsreader.domain import Annotated, Article, EntityKind
from newsreader.errors import PipelineError
from newsreader.pipelines.catalogue import Catalogue

MakeArticle = Callable[[str], Article]

TEXT = """Die Werft Nord zieht nach Ulm
„Wir gehen am Montag“, sagte Dr. Ada Quint den Deutschen in la Ulm.
Quint lachte.
Rien de plus.
« Nous partons d’ici », répond Ada\u00a0Quint – Ulm l’attend."""


@pytest.fixture(scope="module")
def annotator(small_pipeline: Path) -> Annotator:
    return Annotator(Catalogue({"de": str(small_pipeline)}))


def told(annotated: Annotated) -> list[tuple[EntityKind, str, int]]:
    return [(e.kind, e.name, len(e.mentions)) for e in annotated.entities]


def test_an_article_is_annotated_from_end_to_end(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    (annotated,) = annotator.annotate([make_article(TEXT)], "de")
    assert annotated.complete
    assert (annotated.language, annotated.pipeline) == ("de", "xx_pipeline 0.0.0")
    assert told(annotated) == [
        (EntityKind.ORGANISATION, "Werft Nord", 1),
        (EntityKind.PLACE, "Ulm", 3),
        (EntityKind.PERSON, "Ada Quint", 3),
    ]
    assert [quote.span.of(TEXT) for quote in annotated.quotes] == [
        "Wir gehen am Montag",
        "Nous partons d’ici",
    ]


def test_findings_grow_as_paragraphs_are_read(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    reading = annotator.begin(make_article(TEXT), "de")
    assert (reading.complete, reading.findings().entities) == (False, ())
    reading.read([2])
    assert told(reading.findings()) == [(EntityKind.PERSON, "Quint", 1)]
    reading.read([2, 1, 1])
    assert told(reading.findings())[0] == (EntityKind.PERSON, "Ada Quint", 2)
    assert not reading.findings().complete
    reading.read(range(5))
    assert reading.complete
    assert reading.findings().complete


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=6))
def test_paragraphs_read_in_any_order_give_the_same_findings(
    order: list[list[int]], annotator: Annotator, make_article: MakeArticle
) -> None:
    article = make_article(TEXT)
    (whole,) = annotator.annotate([article], "de")
    reading = annotator.begin(article, "de")
    for paragraphs in order:
        reading.read(paragraphs)
    reading.read(range(5))
    assert reading.findings() == whole


WORDS = [
    "Ada Quint",
    "Quint",
    "Werft Nord",
    "Ulm",
    "(",
    ")",
    "« ",
    "“",
    '"',
    " ",
    "\n",
    "\x00",
    "é",
]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*WORDS, "\ud800", "\u200b", "🙂", "a b c", ", ", "»", "”"])))
def test_every_offset_holds_whatever_the_text(
    annotator: Annotator, make_article: MakeArticle, words: list[str]
) -> None:
    text = "".join(words)
    (annotated,) = annotator.annotate([make_article(text)], "de")
    spans = [mention.span for mention, _ in annotated.mentions]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) in WORDS for span in spans)
    assert all(quote.span.of(text).strip() for quote in annotated.quotes)


def test_what_is_too_long_to_be_read_at_once_is_read_in_pieces(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    text = "Quint ging und kam wieder und ging. " * 2_000 + "Dann kam Ulm."
    found = [told(one) for one in annotator.annotate([make_article(text)] * 3, "de")]
    assert found == [[(EntityKind.PERSON, "Quint", 2_000), (EntityKind.PLACE, "Ulm", 1)]] * 3


def test_two_names_with_a_spaced_dash_between_are_two(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    (annotated,) = annotator.annotate([make_article("Das Spiel Bonn - Trier fiel aus.")], "de")
    assert [entity.name for entity in annotated.entities] == ["Bonn", "Trier"]


def test_many_articles_come_back_in_order_each_with_its_own(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    lines = ["Quint kam.", "Ulm lag da, ganz still und ruhig, wie immer.", "", "Nichts."] * 3
    articles = [make_article(line) for line in lines]
    annotated = list(annotator.annotate(articles, "de"))
    assert [one.article for one in annotated] == articles
    assert [bool(one.entities) for one in annotated] == [True, True, False, False] * 3
    assert all(one.complete for one in annotated)


def test_articles_in_several_languages_can_be_read_in_one_go(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    german = make_article("Ada Quint sprach gestern in Ulm über den Haushalt der Stadt.")
    spanish = make_article("«Nos vamos de aquí», dijo ayer Ada Quint en la ciudad de Ulm.")
    languages = [one.language for one in annotator.annotate([german, spanish, german])]
    assert languages == ["de", "es", "de"]


def test_without_a_pipeline_quotations_are_found_all_the_same(make_article: MakeArticle) -> None:
    text = "«Nos vamos de aquí», dijo ayer Ada Quint en la ciudad de Ulm."
    reading = Annotator(Catalogue()).begin(make_article(text))
    assert (reading.language, reading.pipeline) == ("es", None)
    reading.read([0])
    found = reading.findings()
    assert (found.pipeline, found.entities, found.complete) == (None, (), True)
    assert [quote.span.of(text) for quote in found.quotes] == ["Nos vamos de aquí"]


def test_an_article_without_paragraphs_is_complete_at_once(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    assert annotator.begin(make_article(""), "de").findings().complete


def test_a_pipeline_that_cannot_be_loaded_is_said_in_one_line(
    tmp_path: Path, make_article: MakeArticle
) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 3\n", encoding="utf-8")
    meta = '{"lang": "de", "name": "broken", "version": "1"}'
    (tmp_path / "meta.json").write_text(meta, encoding="utf-8")
    reading = Annotator(Catalogue({"de": str(tmp_path)})).begin(make_article("Quint kam."), "de")
    with pytest.raises(PipelineError, match="“de_broken 1” cannot be loaded") as raised:
        reading.read([0])
    assert "\n" not in str(raised.value)


def test_a_choice_that_is_not_installed_is_said_before_anything_is_read(
    make_article: MakeArticle,
) -> None:
    annotator = Annotator(Catalogue({"de": "de_not_installed"}))
    with pytest.raises(PipelineError, match="de_not_installed"):
        annotator.begin(make_article("Quint kam."), "de")


def test_making_an_annotator_imports_nothing_slow() -> None:
    code = (
        "import sys; from newsreader.analysis.annotator import Annotator;"
        "from newsreader.pipelines.catalogue import Catalogue; Annotator(Catalogue());"
        "sys.exit(bool({'spacy', 'numpy', 'py3langid'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
