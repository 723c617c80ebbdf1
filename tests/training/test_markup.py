from pathlib import Path

import pytest

from newsreader.domain import EntityKind, Span
from training.markup import Marked, marked_articles, parse

ROOT = Path(__file__).parents[2]
FOLDERS = [
    ROOT / "tests" / "development" / "entities" / "fr",
    ROOT / "tests" / "development" / "entities" / "en",
    ROOT / "tui" / "training" / "articles" / "fr",
    ROOT / "tui" / "training" / "articles" / "en",
]


def test_marks_become_spans_of_the_text_without_them() -> None:
    article = parse("x", "Le [[ORG:bin|BIN]] et [[PER:a|Ana Roz]].")
    assert article.text == "Le BIN et Ana Roz."
    assert article.names == (
        Marked(Span(3, 6), EntityKind.ORGANISATION, "bin"),
        Marked(Span(10, 17), EntityKind.PERSON, "a"),
    )


@pytest.mark.parametrize("marked", ["[[PER|Ana]]", "[[PER:a|Ana]", "[[XYZ:a|Ana]]"])
def test_a_mark_that_is_not_well_formed_is_refused(marked: str) -> None:
    with pytest.raises(ValueError, match="not well formed"):
        parse("x", marked)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: "-".join(folder.parts[-2:]))
def test_every_article_is_marked_with_names_alone(folder: Path) -> None:
    articles = list(marked_articles(folder))
    assert articles
    for article in articles:
        assert article.names, article.name
        for name in article.names:
            words = name.span.of(article.text)
            assert words == words.strip(" \u00a0,;:«»"), (article.name, words)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nobody_in_the_articles_for_training_is_in_those_kept_apart(language: str) -> None:
    def people(folder: Path) -> set[str]:
        return {
            name.span.of(article.text).casefold()
            for article in marked_articles(folder)
            for name in article.names
            if name.kind is EntityKind.PERSON and " " in name.span.of(article.text)
        }

    apart = people(ROOT / "tests" / "development" / "entities" / language)
    assert not apart & people(ROOT / "tui" / "training" / "articles" / language)
