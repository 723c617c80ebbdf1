from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.domain import Article
from newsreader.sources.front_matter import FrontMatter, split_front_matter
from newsreader.sources.markdown import markdown_article


def article(markdown: str) -> Article:
    return markdown_article(markdown, "a.md")


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("Un *mot* **fort**, `code`, ~~rayé~~.", "Un mot fort, code, rayé."),
        ("Une ligne\nqui continue", "Une ligne qui continue"),
        ("Une ligne  \nqui finit", "Une ligne\nqui finit"),
        ("Une<br>coupure", "Une\ncoupure"),
        ("[le *lien*](https://example.org)", "le lien"),
        ("<https://example.org>", "https://example.org"),
        ("![le port](port.png) vu d’en haut", "le port vu d’en haut"),
        ("Un <b>mot</b> &amp; un <!-- non --> autre", "Un mot & un  autre"),
        ("- un\n- deux\n\nfin", "• un\n• deux\n\nfin"),
        ("avant\n\n- un\n- deux", "avant\n\n• un\n• deux"),
        ("- un\n\n- deux", "• un\n\n• deux"),
        ("- un\n  - dedans\n- deux", "• un\n  • dedans\n• deux"),
        ("3. trois\n4. quatre", "3. trois\n4. quatre"),
        ("- un\n\n  suite", "• un\n\nsuite"),
        ("> cité\n> encore", "cité encore"),
        ("```py\nx = 1\n\n  y *z*\n```", "x = 1\n\n  y *z*"),
        ("| a | b |\n|---|---|\n| 1 | *2* |\n\nfin", "a | b\n1 | 2\n\nfin"),
        ("avant\n\n***\n\naprès", "avant\n\naprès"),
        ("<div>\nun <b>mot</b>\n</div>", "un mot"),
        ("<script>\nalert(1)\n</script>\n\nfin", "fin"),
        ("échappé \\*\\* et 3 < 4 > 2", "échappé ** et 3 < 4 > 2"),
        ("Titre\n=====\n\ntexte", "Titre\n\ntexte"),
        ("sonnette &#7; et \x9b", "sonnette \ufffd et \ufffd"),
    ],
)
def test_markdown_reads_as_plain_text(markdown: str, plain: str) -> None:
    assert article(markdown).text == plain + "\n"


def test_the_first_heading_of_the_first_level_is_the_headline() -> None:
    found = article("## Dossier\n\n# Le *ferry*\n\nTexte.\n\n# Autre")
    assert found.title == "Le ferry"
    assert [span.of(found.text) for span in found.paragraphs] == [
        "Dossier",
        "Le ferry",
        "Texte.",
        "Autre",
    ]


def test_without_such_a_heading_the_front_matter_gives_it_and_it_can_be_read() -> None:
    found = article("---\ntitle: Le ferry\n---\n\n## Dossier\n\nTexte.")
    assert found.title == "Le ferry"
    assert found.text == "Le ferry\n\nDossier\n\nTexte.\n"


def test_byline_and_date_come_from_front_matter_or_else_from_the_text() -> None:
    known = article("---\nauthor: Jeanne Morvan\ndate: 2024-03-12\n---\n# Titre\n\nTexte.")
    assert (known.byline, known.published) == ("Jeanne Morvan", date(2024, 3, 12))
    found = article("# Titre\n\nPar Jeanne Morvan\n\n12 mars 2024\n\nTexte.")
    assert (found.byline, found.published) == ("Jeanne Morvan", date(2024, 3, 12))


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        (
            "---\ntitle: \"Un titre: oui\"\nauthor: [Ann Lee, 'Bo Ray']\ndate: 2024-03-12T10:00\n"
            "---\ncorps",
            FrontMatter("Un titre: oui", "Ann Lee, Bo Ray", date(2024, 3, 12)),
            "corps",
        ),
        (
            "---\nTitre: Le ferry\nauteurs:\n  - Ann Lee\n  - Bo Ray\ntags: [a]\n...\ncorps",
            FrontMatter("Le ferry", "Ann Lee, Bo Ray"),
            "corps",
        ),
        ("---\ntitle:\ndate: hier\n---\n", FrontMatter(), ""),
        ("---\n\nUn trait, puis du texte.\n\n---\n", FrontMatter(), None),
        ("---\ntitle: jamais fermé\n", FrontMatter(), None),
        ("corps\n---\ntitle: non\n---\n", FrontMatter(), None),
    ],
)
def test_front_matter_is_split_off_where_there_is_some(
    text: str, expected: FrontMatter, rest: str | None
) -> None:
    assert split_front_matter(text) == (expected, text if rest is None else rest)


PIECES = st.sampled_from(
    [
        "# ",
        "- ",
        "  ",
        "> ",
        "\n",
        "\n\n",
        "```\n",
        "|",
        "---",
        "*",
        "<b>",
        "&#13;",
        "é",
        "mot",
        "`",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_paragraphs_are_ordered_and_between_them_is_white_space(markdown: str) -> None:
    found = article(markdown.replace("\r", ""))
    end = 0
    for span in found.paragraphs:
        assert span.of(found.text) == span.of(found.text).strip() != ""
        assert found.text[end : span.start].strip() == ""
        end = span.end
    assert found.text[end:].strip() == ""
    assert found.headline is None or found.headline in found.paragraphs
