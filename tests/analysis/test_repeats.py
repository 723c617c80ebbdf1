"""Mentions that a pipeline overlooked."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.name import Name
from newsreader.analysis.repeats import overlooked
from newsreader.domain import EntityKind, Span

Marked = Callable[[str], tuple[list[Name], str]]

FOUND = [
    ("[Pat Ryder|P] parle. Puis Pat Ryder sort.", ["Pat Ryder"]),
    ("[Pat Ryder|P] parle. Ryder sort.", ["Ryder"]),
    ("[Pat Ryder|P] parle, dit Ryder, et M. Ryder sort.", ["Ryder", "Ryder"]),
    ("[Pat Ryder|P], l’ami de Ryder", ["Ryder"]),
    ("le [Conseil de sécurité nationale|O] (CSN) ; le CSN se tait", ["CSN", "CSN"]),
    ("[Cour pénale internationale|O] (CPI)", ["CPI"]),
]

LEFT = [
    "[Pat Ryder|P] et [Pat Ryder|P]",
    "[Anne Rose|P] a une rose. Rose se tait.",
    "[Jean Martin|P] et Susan Martin",
    "[Jean Martin|P] et Martin Dupont",
    "[Jean Martin|P] à Saint-Martin",
    "[Jean Martin|P] et les Martiniquais",
    "[Wang Yi|P] et Yi",
    "[Paul Sorel|P] (PS)",
    "[Le Monde|O] (AFP)",
    "[Paris|L] et Paris",
    "rien du tout",
]


@pytest.mark.parametrize(("source", "expected"), FOUND)
def test_what_is_safe_to_take_is_taken(source: str, expected: list[str], marked: Marked) -> None:
    names, text = marked(source)
    assert [name.text for name in overlooked(names, text)] == expected


@pytest.mark.parametrize("source", LEFT)
def test_what_may_be_somebody_else_is_left(source: str, marked: Marked) -> None:
    assert overlooked(*marked(source)) == []


def test_an_acronym_has_the_kind_of_what_it_is_short_for(marked: Marked) -> None:
    (found,) = overlooked(*marked("[Cour pénale internationale|O] (CPI)"))
    assert found.kind is EntityKind.ORGANISATION


@given(
    st.lists(st.sampled_from(["Pat", "Ryder", "(PRA)", "Pat Ryder Acme", "a", "-", "."])), st.data()
)
def test_nothing_overlaps_and_every_offset_holds(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    starts = [i for i, _ in enumerate(text) if text.startswith("Pat Ryder", i)]
    chosen = data.draw(st.lists(st.sampled_from(starts), unique=True)) if starts else []
    names = [
        Name(Span(start, start + 9), "Pat Ryder", EntityKind.PERSON) for start in sorted(chosen)
    ]
    found = overlooked(names, text)
    assert all(name.span.of(text) == name.text for name in found)
    spans = sorted(name.span for name in [*names, *found])
    assert all(one.end <= other.start for one, other in pairwise(spans))
