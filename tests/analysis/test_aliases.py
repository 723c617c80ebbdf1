"""Which names are of one and the same."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.aliases import group
from newsreader.analysis.name import Name
from newsreader.domain import EntityKind, Naming, Span

Marked = Callable[[str], tuple[list[Name], str]]

MERGED = [
    # The same name in another dress.
    ("[ANTONY BLINKEN|P] part. [Antony Blinken|P]", ["Antony Blinken = ANTONY BLINKEN"]),
    ("[États-Unis|L] et [Etats-Unis|L], [États-Unis|L]", ["États-Unis = Etats-Unis"]),
    ("[Monde|O], [Le Monde|O], [Le Monde|O]", ["Le Monde = Monde"]),
    ("[ONU|O] ou [O.N.U.|O], [ONU|O]", ["ONU = O.N.U."]),
    # A surname goes to the one person who bears it, wherever the full name stands.
    ("[Antony Blinken|P] … [Blinken|P] … [Blinken|P]", ["Antony Blinken = Blinken"]),
    ("[Blinken|P] … [Antony Blinken|P]", ["Antony Blinken = Blinken"]),
    ("[BLINKEN|P] … [Antony Blinken|P]", ["Antony Blinken = BLINKEN"]),
    ("[Marine Le Pen|P] … [Le Pen|P]", ["Marine Le Pen = Le Pen"]),
    (
        "[Ursula von der Leyen|P], [von der Leyen|P], [Leyen|P]",
        ["Ursula von der Leyen = von der Leyen, Leyen"],
    ),
    ("[Antony Blinken|P], [Blinken|P], [Blinken|P], [Blinken|X]", ["Antony Blinken = Blinken"]),
    ("[Imogen Farrow|P] … [Farrow|O]", ["Imogen Farrow = Farrow"]),
    ("[John F. Kirby|P] … [John Kirby|P] … [Kirby|P]", ["John F. Kirby = John Kirby, Kirby"]),
    # An acronym beside its long form in brackets, on either side, of any language.
    (
        "[Conseil de sécurité nationale|O] ([CSN|O]). Le [CSN|O]",
        ["Conseil de sécurité nationale = CSN"],
    ),
    ("[CPI|L] ([Cour pénale internationale|O])", ["Cour pénale internationale = CPI"]),
    (
        "[Conseil national des transports|O] ([NTSB|X])",
        ["Conseil national des transports = NTSB"],
    ),
    # An acronym of the one organisation with these initials, French or English way round.
    ("[Wall Street Journal|O] … le [WSJ|O]", ["Wall Street Journal = WSJ"]),
    ("[Conseil de sécurité nationale|O], [NSC|L]", ["Conseil de sécurité nationale = NSC"]),
    ("[Parti du centre|O] et le [PC|O]", ["Parti du centre = PC"]),
]

APART = [
    # Two people with one surname: the bare surname is neither's.
    ("[Paul Roux|P], [Anne Roux|P], [Roux|P]", ["Paul Roux", "Anne Roux", "Roux"]),
    (
        "[John F. Kirby|P], [John K. Kirby|P], [Kirby|P]",
        ["John F. Kirby", "John K. Kirby", "Kirby"],
    ),
    ("[Antony Blinken|P] et [Antony|P]", ["Antony Blinken", "Antony"]),
    # A town is not the person who is named like it.
    ("[Jean Valence|P] vit à [Valence|L]", ["Jean Valence", "Valence"]),
    ("[Louis Vuitton|P], [Vuitton|O] et [Vuitton|O]", ["Louis Vuitton", "Vuitton"]),
    ("[Wang Yi|P] et [Li|P]", ["Wang Yi", "Li"]),
    # What follows a person in brackets is a party, what follows a town an agency.
    ("[Paul Sorel|P] ([PS|O])", ["Paul Sorel", "PS"]),
    ("[Paris|L] ([AFP|O])", ["Paris", "AFP"]),
    ("[Le Monde|O] ([AFP|O])", ["Le Monde", "AFP"]),
    # Two organisations with the same initials, or an acronym without any.
    (
        "[Parti socialiste|O], [Parti social|O], [PS|O]",
        ["Parti socialiste", "Parti social", "PS"],
    ),
    ("[Wall Street Journal|O] … [CIA|O]", ["Wall Street Journal", "CIA"]),
    ("[Union européenne|O] et [EU|L]", ["Union européenne", "EU"]),
    ("[Nations unies|O] et [NU|P]", ["Nations unies", "NU"]),
]


def told(names: list[Name], text: str) -> list[str]:
    return [
        " = ".join(filter(None, [entity.name, ", ".join(entity.aliases)]))
        for entity in group(names, text)
    ]


@pytest.mark.parametrize(("source", "expected"), MERGED)
def test_names_of_one_are_merged(source: str, expected: list[str], marked: Marked) -> None:
    assert told(*marked(source)) == expected


@pytest.mark.parametrize(("source", "expected"), APART)
def test_names_that_may_be_of_two_stay_apart(
    source: str, expected: list[str], marked: Marked
) -> None:
    assert told(*marked(source)) == expected


def test_a_person_and_a_town_of_one_name_share_their_mentions_out(marked: Marked) -> None:
    person, town = group(*marked("[Jean Valence|P], [Valence|P], à [Valence|L], de [Valence|L]"))
    assert (person.kind, person.name, len(person.mentions)) == (
        EntityKind.PERSON,
        "Jean Valence",
        2,
    )
    assert (town.kind, town.name, len(town.mentions)) == (EntityKind.PLACE, "Valence", 2)


def test_the_commonest_kind_of_a_name_is_that_of_all_its_mentions(marked: Marked) -> None:
    (entity,) = group(*marked("[Spacety|P], [Spacety|O], [Spacety|O]"))
    assert (entity.kind, len(entity.mentions)) == (EntityKind.ORGANISATION, 3)


def test_an_acronym_in_brackets_takes_the_kind_of_its_long_form(marked: Marked) -> None:
    (entity,) = group(*marked("[Cour pénale internationale|O] ([CPI|L]), la [CPI|L] et la [CPI|L]"))
    assert entity.kind is EntityKind.ORGANISATION
    assert [mention.how for mention in entity.mentions] == [Naming.NAME] + [Naming.ACRONYM] * 3


def test_an_acronym_known_by_nothing_else_is_a_name(marked: Marked) -> None:
    (entity,) = group(*marked("L’[OTAN|O]"))
    assert [mention.how for mention in entity.mentions] == [Naming.NAME]


def test_entities_are_numbered_in_the_order_of_their_first_mention(marked: Marked) -> None:
    entities = group(*marked("[Blinken|P] à [Paris|L]. [Antony Blinken|P] et [Wang Yi|P]."))
    assert [(entity.id, entity.name) for entity in entities] == [
        ("e1", "Antony Blinken"),
        ("e2", "Paris"),
        ("e3", "Wang Yi"),
    ]


def test_the_most_frequent_alias_comes_first(marked: Marked) -> None:
    (entity,) = group(*marked("[Le Pen|P], [Marine Le Pen|P], [LE PEN|P], [LE PEN|P]"))
    assert entity.aliases == ("LE PEN", "Le Pen")


def test_a_name_broken_over_two_lines_is_shown_on_one(marked: Marked) -> None:
    (entity,) = group(*marked("[Antony\n  Blinken|P]"))
    assert entity.name == "Antony Blinken"


def test_no_names_make_no_entities() -> None:
    assert group([], "") == ()


WORDS = st.sampled_from(["Paul", "Anne", "Roux", "de", "Valence", "PS", "Parti", "socialiste", "("])


@given(st.lists(st.tuples(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(EntityKind))))
def test_every_name_becomes_one_mention_of_one_entity(
    found: list[tuple[list[str], EntityKind]],
) -> None:
    names, text = [], ""
    for words, kind in found:
        name = " ".join(words)
        names.append(Name(Span(len(text), len(text) + len(name)), name, kind))
        text += name + " ("
    entities = group(names, text)
    mentions = [mention.span for entity in entities for mention in entity.mentions]
    assert sorted(mentions) == [name.span for name in names]
    assert all(list(e.mentions) == sorted(e.mentions, key=lambda m: m.span) for e in entities)
    assert [entity.id for entity in entities] == [f"e{n + 1}" for n in range(len(entities))]
    assert entities == group(names, text)


def test_grouping_takes_time_in_proportion_to_the_names() -> None:
    def seconds(mentions: int) -> float:
        choose = random.Random(1)
        syllables = ["ba", "do", "ri", "mel", "tan", "os", "ki", "ler", "vu", "san"]
        people = [
            " ".join("".join(choose.choices(syllables, k=3)).title() for _ in range(2))
            for _ in range(mentions // 5)
        ]
        names, at = [], 0
        for _ in range(mentions):
            name = choose.choice(people)
            name = name if choose.random() < 0.5 else name.split()[1]
            names.append(Name(Span(at, at + len(name)), name, EntityKind.PERSON))
            at += len(name) + 2
        begin = time.process_time()
        group(names, " " * at)
        return time.process_time() - begin

    seconds(1_000)
    assert seconds(20_000) < 8 * seconds(5_000)
