"""Who was found, as lists show them."""

from collections.abc import Iterator

from newsreader.domain import Annotated, Entity, EntityKind

_HEADINGS = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANISATION: "Organisations",
    EntityKind.PLACE: "Places",
    EntityKind.OTHER: "Other names",
}


def by_kind(annotated: Annotated) -> Iterator[tuple[str, list[Entity]]]:
    """Each heading that has entities, with them, those named most often first."""
    for kind, heading in _HEADINGS.items():
        entities = [entity for entity in annotated.entities if entity.kind is kind]
        if entities:
            yield heading, sorted(entities, key=lambda entity: -len(entity.mentions))


def counts(annotated: Annotated, entity: Entity) -> str:
    """How often the entity is named, and how often it is quoted if it is."""
    named = f"{len(entity.mentions)}×"
    quoted = len(annotated.quotes_by(entity.id))
    return f"{named}, quoted {quoted}×" if quoted else named


def title_of(annotated: Annotated) -> str:
    """The article's title or, where it has none, its source."""
    return annotated.article.title or annotated.article.source
