"""What the lines above and below the article say."""

from collections.abc import Sequence

from newsreader.domain import Annotated
from newsreader.domain.sentence import sentence_at

from .attention import Attention
from .attribution import explanation
from .detail import one_line


def heading(attention: Attention) -> str:
    """What is read; with a filter, what of it, and how to be rid of the filter."""
    if attention.kept is not None:
        return _filtered(attention, attention.kept)
    article = attention.annotated.article
    return one_line(article.title or article.source)


def about(annotated: Annotated, index: int, of: int) -> str:
    """The article's date, its language and, of several, its number."""
    published = annotated.article.published
    parts = (
        published.isoformat() if published else "",
        annotated.language or "",
        f"{index + 1}/{of}" if of > 1 else "",
    )
    return "  ".join(filter(None, parts))


def looked_at(attention: Attention) -> str:
    """Whom or what we step through, where we are in it, and the sentence there."""
    parts = (_followed(attention), _attributed(attention) or _sentence(attention))
    return "  ".join(filter(None, parts))


def _attributed(attention: Attention) -> str:
    """Of the quotation that was gone to, whose it is and why."""
    if attention.cursor is None or attention.hits:
        return ""
    annotated = attention.annotated
    here = (quote for quote in annotated.quotes_in(attention.cursor))
    quote = next((quote for quote in here if quote.span == attention.cursor), None)
    return explanation(annotated, quote) if quote else ""


def _followed(attention: Attention) -> str:
    if not (attention.entity or attention.hits):
        return ""
    name = (
        "found" if attention.hits else one_line(attention.entity.name if attention.entity else "")
    )
    at = attention.followed_at
    return f"{name} {'–' if at is None else at + 1}/{len(attention.followed):,}"


def _sentence(attention: Attention) -> str:
    if attention.cursor is None:
        return ""
    article = attention.annotated.article
    return one_line(sentence_at(article, attention.cursor.start).of(article.text))


def analysis(annotated: Annotated, *, analyses: bool, trouble: str | None) -> str:
    """How far the search for names has come, or why there is none; empty when it is done."""
    if trouble:
        return one_line(trouble)
    if annotated.language and not annotated.pipeline:
        return f"no pipeline for “{annotated.language}”; name one under [pipelines] in config.toml"
    if annotated.complete:
        return ""
    return "looking for names…" if analyses else "not analysed"


def _filtered(attention: Attention, kept: Sequence[int]) -> str:
    chosen = attention.filter.entities
    entities = [attention.annotated.entity(entity) for entity in chosen]
    joint = " and " if attention.filter.every else " or "
    names = joint.join(one_line(entity.name) for entity in entities if entity)
    of = len(attention.annotated.article.paragraphs)
    mode = "  A all/any" if len(chosen) > 1 else ""
    return f"Only {names}: {len(kept):,} of {of:,} paragraphs{mode}  Esc shows all"
