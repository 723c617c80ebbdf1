"""HTML: a page of its own, with names and quotations marked in the text."""

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from newsreader.domain import Annotated, Entity, Quote, Span

from .listing import by_kind, counts, title_of

_HEAD = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>newsreader</title>
<style>
{style}</style>
</head>
<body>
"""
_FOOT = "</body>\n</html>\n"


def page(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """One page with an article for each that was found."""
    style = files(__package__) / "page.css"
    yield _HEAD.format(style=style.read_text(encoding="utf-8"))
    for annotated in found:
        yield "\n".join(_lines(annotated)) + "\n"
    yield _FOOT


def _lines(annotated: Annotated) -> Iterator[str]:
    article = annotated.article
    lang = f' lang="{escape(annotated.language)}"' if annotated.language else ""
    yield f"<article{lang}>"
    if article.headline is None:
        yield f"<h1>{escape(title_of(annotated))}</h1>"
    for paragraph in article.paragraphs:
        tag = "h1" if paragraph == article.headline else "p"
        yield f"<{tag}>{_marked(annotated, paragraph)}</{tag}>"
    yield from _lists(annotated)
    yield f"<footer>{escape(article.source)}</footer>"
    yield "</article>"


def _lists(annotated: Annotated) -> Iterator[str]:
    for heading, entities in by_kind(annotated):
        yield f"<h2>{heading}</h2>"
        yield "<ul>"
        yield from (_item(annotated, entity) for entity in entities)
        yield "</ul>"


def _item(annotated: Annotated, entity: Entity) -> str:
    name = f'<mark class="{entity.kind.value}">{escape(entity.name)}</mark>'
    return f"<li>{name} {counts(annotated, entity)}</li>"


def _marked(annotated: Annotated, paragraph: Span) -> str:
    """The paragraph with quotations and, in and around them, names."""
    marked, done = "", paragraph.start
    for quote in annotated.quotes_in(paragraph):
        start, end = max(quote.span.start, done), min(quote.span.end, paragraph.end)
        marked += _named(annotated, Span(done, start))
        marked += f"<q{_attributes(annotated, quote)}>{_named(annotated, Span(start, end))}</q>"
        done = end
    return marked + _named(annotated, Span(done, paragraph.end))


def _attributes(annotated: Annotated, quote: Quote) -> str:
    speaker = annotated.speaker_of(quote)
    title = f' title="{escape(speaker)}"' if speaker else ""
    return f' class="{quote.kind.value}"{title}'


def _named(annotated: Annotated, span: Span) -> str:
    """A stretch with its names; of a name that reaches beyond it, the part within."""
    text, marked, done = annotated.article.text, "", span.start
    for mention, entity in annotated.mentions_in(span):
        start, end = max(mention.span.start, done), min(mention.span.end, span.end)
        marked += escape(text[done:start])
        marked += (
            f'<mark class="{entity.kind.value}" title="{escape(entity.name)}">'
            f"{escape(text[start:end])}</mark>"
        )
        done = end
    return marked + escape(text[done : span.end])
