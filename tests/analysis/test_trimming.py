"""Where a name begins and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.convert import trim
from newsreader.domain import EntityKind, Span

PERSON, ORGANISATION, PLACE, OTHER = EntityKind

TABLE = [
    # A person without title or function; particles and what follows the name stay.
    (PERSON, "le général Pat Ryder", "Pat Ryder"),
    (PERSON, "M. Moscovici", "Moscovici"),
    (PERSON, "M.\u00a0Moscovici", "Moscovici"),
    (PERSON, "Mme Brigitte Macron", "Brigitte Macron"),
    (PERSON, "President Biden", "Biden"),
    (PERSON, "Vice-présidente Élodie Roux", "Élodie Roux"),
    (PERSON, "Dr. Martin Luther King Jr.", "Martin Luther King Jr."),
    (PERSON, "Biden's", "Biden"),
    (PERSON, "Biden’s", "Biden"),
    (PERSON, "de Villepin", "de Villepin"),
    (PERSON, "von der Leyen", "von der Leyen"),
    (PERSON, "Le Pen", "Le Pen"),
    (PERSON, "Prince", "Prince"),
    (PERSON, "« Pat Ryder »,", "Pat Ryder"),
    (PERSON, "John F.", "John F."),
    (PERSON, "Pat Ryder.", "Pat Ryder"),
    # Articles in lower case are left out; those with a capital may belong to the name.
    (PLACE, "la Chine", "Chine"),
    (PLACE, "l’Ukraine", "Ukraine"),
    (PLACE, "d'Ukraine", "Ukraine"),
    (PLACE, "La Rochelle", "La Rochelle"),
    (ORGANISATION, "l'ONU", "ONU"),
    (ORGANISATION, "du Conseil d’État", "Conseil d’État"),
    (ORGANISATION, "Le Monde", "Le Monde"),
    (ORGANISATION, "the Guardian", "Guardian"),
    (ORGANISATION, "The Atlantic", "The Atlantic"),
    (ORGANISATION, "McDonald's", "McDonald's"),
    # Punctuation at the edges, unless it closes an abbreviation or a bracket of the name's own.
    (PLACE, "U.S.", "U.S."),
    (ORGANISATION, "Acme Inc.", "Acme Inc."),
    (ORGANISATION, "Acme.", "Acme"),
    (ORGANISATION, "(CSN)", "CSN"),
    (PLACE, "Valence (Drôme)", "Valence (Drôme)"),
    (PLACE, "Munich\u00a0–", "Munich"),
    (OTHER, "“Le Radeau”", "Le Radeau"),
    # A small word at the end joins what is missing.
    (ORGANISATION, "Banque de France et", "Banque de France"),
    (ORGANISATION, "University of the", "University"),
    (PLACE, "Val d’", "Val"),
]


@pytest.mark.parametrize(("kind", "found", "name"), TABLE)
def test_a_name_is_trimmed_to_itself(kind: EntityKind, found: str, name: str) -> None:
    text = f"X {found} X"
    span = trim(text, Span(2, 2 + len(found)), kind)
    assert span is not None
    assert span.of(text) == name


@pytest.mark.parametrize("found", ["«", "2024", "", "- 3 -", "barreau de", "île d’"])
def test_what_holds_no_letter_is_no_name(found: str) -> None:
    assert trim(found, Span(0, len(found)), PERSON) is None


@given(st.text(alphabet="aB .’'-–()«»\u00a0Mle\n", max_size=30), st.sampled_from(EntityKind))
def test_trimming_never_reaches_outside_what_was_found(text: str, kind: EntityKind) -> None:
    span = Span(0, len(text))
    trimmed = trim(text, span, kind)
    assert trimmed is None or (span.covers(trimmed) and len(trimmed) > 0)
    assert trimmed is None or trimmed.of(text).strip() == trimmed.of(text)
