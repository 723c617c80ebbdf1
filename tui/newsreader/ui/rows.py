"""The rows of the sidebar, as values: what each list says of a name or a quotation."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain import Annotated, Entity, EntityKind, Naming
from newsreader.domain.visible import on_one_line

from .attribution import by_speaker, is_unsure
from .detail import one_line


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list."""

    key: str
    """What is chosen with it: an entity's id, a quotation's index, a location."""
    text: str
    counts: str = ""
    """What stands at its right end."""
    letters: tuple[int, ...] = ()
    """The characters of the text that matched what was typed."""
    look: str = ""
    """The look of its text, if it is a name: that of its kind."""


def by_mentions(annotated: Annotated, kind: EntityKind) -> tuple[Entity, ...]:
    """The entities of a kind, the most often named first, then as they come in the text."""
    entities = (entity for entity in annotated.entities if entity.kind is kind)
    return tuple(sorted(entities, key=lambda entity: -named(entity)))


def named(entity: Entity) -> int:
    """How often an entity is named; pronouns and roles do not count."""
    return sum(mention.how in (Naming.NAME, Naming.ACRONYM) for mention in entity.mentions)


def name_row(annotated: Annotated, entity: Entity, letters: Sequence[int] = ()) -> Row:
    """A name, how often it is named and how often it is quoted."""
    quoted = len(annotated.quotes_by(entity.id))
    counts = f"{named(entity)}" + (f" {quoted:>2}q" if quoted else "    ")
    return Row(entity.id, on_one_line(entity.name), counts, tuple(letters), entity.kind.value)


def quote_rows(annotated: Annotated) -> tuple[Row, ...]:
    """The quotations by their speakers, each with how many of the speaker's there are."""
    return tuple(
        Row(str(index), f"{_speaker(annotated, index, name)}{_words(annotated, index)}", f"{of}q")
        for index, name, of in by_speaker(annotated)
    )


def _words(annotated: Annotated, index: int) -> str:
    # A list shows a line; no terminal has lines of more than a few hundred cells.
    return one_line(annotated.quotes[index].span.of(annotated.article.text)[:400])


def _speaker(annotated: Annotated, index: int, name: str) -> str:
    speaker = annotated.quotes[index].speaker
    if speaker is None:
        return ""
    return f"{name}?: " if is_unsure(speaker) else f"{name}: "
