from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.domain import Article
from newsreader.errors import SourceError
from newsreader.sources.webpage import is_web_page, web_article

PARAGRAPH = (
    "« Nous sommes prêts &amp; contents », a déclaré <b>Soizic <i>Kerdoncuff</i></b>, la maire de "
    "l’île, devant les habitants réunis mardi sur le quai du port de commerce."
)
PAGE = f"""<!DOCTYPE html><html lang="fr"><head>
<title>Le port rouvre | Le Journal de la côte</title>
<meta name="author" content="Jeanne Morvan">
<meta name="description" content="Le ferry a repris la mer mardi.">
<meta property="article:published_time" content="2024-03-12T10:15:00+01:00">
<style>p {{ color: red }}</style></head>
<body><nav><a href="/">Accueil</a> <a href="/une">À la une</a></nav>
<article><h1>Le port rouvre
  après la tempête</h1>
<p class="chapo">Le ferry a repris la mer mardi.</p>
<p>{PARAGRAPH}</p>
<h2>Un retour attendu</h2>
<p>Le second paragraphe est un peu plus court, mais il parle aussi du port.<br>
Et il se coupe.</p>
<ul><li>Premier point du plan de reprise</li><li>Second point du plan</li></ul>
<table><tr><td>Lundi</td><td>8 h</td></tr></table>
</article>
<footer>Mentions légales © 2019</footer><script>alert("non")</script></body></html>"""


def article(html: str) -> Article:
    return web_article(html, "a.html")


def paragraphs(found: Article) -> list[str]:
    return [span.of(found.text) for span in found.paragraphs]


def test_a_page_gives_title_author_and_paragraphs_without_what_is_around_them() -> None:
    found = article(PAGE)
    assert paragraphs(found) == [
        "Le port rouvre après la tempête",
        "Jeanne Morvan",
        "Le ferry a repris la mer mardi.",
        "« Nous sommes prêts & contents », a déclaré Soizic Kerdoncuff, la maire de l’île, "
        "devant les habitants réunis mardi sur le quai du port de commerce.",
        "Un retour attendu",
        "Le second paragraphe est un peu plus court, mais il parle aussi du port.",
        "Et il se coupe.",
        "• Premier point du plan de reprise",
        "• Second point du plan",
        "Lundi | 8 h",
    ]
    assert found.text == "\n\n".join(paragraphs(found)) + "\n"
    assert found.title == "Le port rouvre après la tempête"
    assert found.byline == "Jeanne Morvan"
    assert found.published == date(2024, 3, 12)


def test_a_byline_that_the_page_shows_is_not_repeated() -> None:
    shown = PAGE.replace("<p class=", "<p>Par Jeanne Morvan, à Kervénan</p><p class=")
    assert article(shown).text.count("Jeanne Morvan") == 1


def test_a_standfirst_outside_of_the_article_is_kept_when_it_can_be_seen() -> None:
    standfirst = '<p class="chapo">Le ferry a repris la mer mardi.</p>'
    outside = PAGE.replace(standfirst, "").replace("<article>", f"{standfirst}<article>")
    assert paragraphs(article(outside)).count("Le ferry a repris la mer mardi.") == 1
    unseen = PAGE.replace(standfirst, "")
    assert "repris la mer" not in article(unseen).text


def test_a_page_without_an_article_gives_all_that_can_be_seen() -> None:
    found = article(
        "<html><head><title>Menu</title><script>x</script></head><body><nav><a>Un</a></nav>"
        "<div>Deux<!-- non --> trois<div>Quatre</div> cinq</div></body></html>"
    )
    assert found.title == "Menu"
    assert "Quatre" in paragraphs(found)
    assert "non" not in found.text


@pytest.mark.parametrize(
    "html",
    ["<!doctype html>", "<html></html>", "<html><script>x()</script></html>", "<html><p> </p>"],
)
def test_a_page_on_which_nothing_can_be_seen_is_refused(html: str) -> None:
    with pytest.raises(SourceError, match=r"^a\.html: no article text found in this web page$"):
        article(html)


def test_entities_and_controls_act_on_nothing() -> None:
    html = PAGE.replace("contents", "&lt;b&gt; &#27;[31m &#x9b; [bold]")
    text = article(html).text
    assert "<b>" in text
    assert "[bold]" in text
    assert not any(char < " " and char != "\n" for char in text)
    assert not any("\x7f" <= char <= "\x9f" for char in text)


def test_an_xml_declaration_is_no_obstacle() -> None:
    declared = '<?xml version="1.0" encoding="iso-8859-1"?>\n' + PAGE
    assert article(declared).title == "Le port rouvre après la tempête"


def test_a_page_that_nests_deeply_is_read_and_one_without_end_is_refused() -> None:
    assert article("<html><body>" + "<div>" * 200 + "<p>Au fond</p>").text == "Au fond\n"
    with pytest.raises(SourceError, match="no article text"):
        article("<html><body>" + "<div>" * 5000 + "<p>Au fond</p>")


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "<h1>", "</h1>", "<article>", "<table><tr><td>", "</table>"),
        *("<li>", "<br>", "<!--", "-->", "<script>", "</script>", "<?xml", "<![CDATA[", "&#0;"),
        *(
            "<meta charset=x>",
            '<meta name="author" content="',
            '">',
            "\n",
            " | ",
            "mot",
            "le quai ",
        ),
        *("<title>", "</title>", "<time datetime='2024-02-31'>", "<svg>", "<math>", "&nbsp;", "•"),
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_markup_is_read_or_refused(html: str) -> None:
    try:
        found = article(html)
    except SourceError:
        return
    assert found.paragraphs
    for span in found.paragraphs:
        assert span.of(found.text) == span.of(found.text).strip() != ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html>", True),
        ("\n <HTML lang=fr>", True),
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC ''>", True),
        ("<!-- enregistré --><html>", True),
        ("<body>", True),
        ("<rss version='2.0'>", False),
        ("<htmlish>", False),
        ("Le mot <html> au milieu", False),
        ("", False),
        ("<!-- a -->\n" * 200 + "Bonjour", False),
    ],
)
def test_a_page_is_known_by_its_beginning(text: str, expected: bool) -> None:
    assert is_web_page(text) is expected
