"""People known by the title before their name, whatever the pipeline took them for.

Only titles that nothing but a person's name follows: *M. Lorient* is no town, and *Mme Kerdoncuff*
is somebody even where the pipeline found nobody.
"""

import re
from collections.abc import Iterator, Sequence

from newsreader.domain import EntityKind, Span

_WORD = r"[^\W\d_][\w’'-]*"
_CAPITALISED = rf"(?=[^\W\d_a-zß-öø-ÿ]){_WORD}"
_PARTICLE = r"(?:de|du|des|da|das|do|dos|di|del|della|la|le|van|von|der|den|ten|zu|al|el|bin|ben)"
_TITLED = re.compile(
    r"(?<![\w.-])(?:M\.|MM\.|Mme|Mmes|Mlle|Mlles|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Pr\.?)\s"
    rf"(?P<name>(?:d[’']|{_PARTICLE}\s)*{_CAPITALISED}(?:\s(?:{_PARTICLE}\s)*{_CAPITALISED}){{0,3}})"
)


def titled(text: str) -> Iterator[Span]:
    """The names behind titles, in order."""
    return (Span(*match.span("name")) for match in _TITLED.finditer(text))


def with_titled(
    found: Sequence[tuple[Span, EntityKind]], text: str
) -> list[tuple[Span, EntityKind]]:
    """The names found in a text, those behind a title as people, and those that were overlooked."""
    people = list(titled(text))
    starts = {span.start for span in people}
    kept = [(span, EntityKind.PERSON if span.start in starts else kind) for span, kind in found]
    overlooked = (
        (person, EntityKind.PERSON)
        for person in people
        if not any(person.overlaps(span) for span, _ in found)
    )
    return sorted([*kept, *overlooked])
