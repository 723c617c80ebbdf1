"""Open annotated texts, each in its own format."""

import json
import lzma
from pathlib import Path

import pytest

from newsreader.domain import EntityKind
from training.markup import MarkedArticle
from training.readers import columns, gmb
from training.readers.detokenise import joined
from training.readers.spans import WINER, marked_texts

PERSON, ORGANISATION, PLACE, OTHER = EntityKind


def names(text: MarkedArticle) -> list[tuple[str, EntityKind]]:
    return [(name.span.of(text.text), name.kind) for name in text.names]


def test_winer_keeps_the_longest_name_without_its_article(tmp_path: Path) -> None:
    text = "La Peugeot 307 de l'Angleterre, le lundi 4 mars"
    ents = [
        [3, 14, "Product"],
        [3, 10, "Organization"],
        [18, 30, "Location"],
        [32, 47, "Date"],
    ]
    path = tmp_path / "winer.jsonl.xz"
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "2016_01_01-001", "text": text, "ents": ents}) + "\n")
    (article,) = marked_texts(path, WINER)
    assert article.name == "2016_01_01-001"
    assert names(article) == [("Peugeot 307", OTHER), ("Angleterre", PLACE)]


def test_what_has_no_capital_is_no_name(tmp_path: Path) -> None:
    path = tmp_path / "spans.jsonl"
    record = {"text": "la visite de Paris", "ents": [[3, 9, "MISC"], [13, 18, "LOC"]]}
    path.write_text(json.dumps(record), encoding="utf-8")
    (text,) = marked_texts(path)
    assert names(text) == [("Paris", PLACE)]


def test_columns_become_running_text_with_names(tmp_path: Path) -> None:
    path = tmp_path / "some.conll"
    rows = "# id = 1|Mr. O|Ryder I-PER|'s O|Red B-ORG|Cross I-ORG|Paris B-LOC|. O||No O"
    path.write_text(rows.replace("|", "\n"), encoding="utf-8")
    first, second = columns.sentences(path, columns.UNER)
    assert first.text == "Mr. Ryder's Red Cross Paris."
    assert names(first) == [("Ryder", PERSON), ("Red Cross", ORGANISATION), ("Paris", PLACE)]
    assert names(second) == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["He", "said", ",", '"', "No", ".", '"'], 'He said, "No."'),
        (["the", "(", "so", "-", "called", ")", "plan"], "the (so - called) plan"),
        (["do", "n't", "pay", "$", "5"], "don't pay $5"),
        (["``", "Yes", "''", "he", "'s"], '"Yes" he\'s'),
    ],
)
def test_words_are_spaced_as_they_are_printed(words: list[str], text: str) -> None:
    assert joined(words)[0] == text


GMB = [
    # Countries stay, demonyms go; titles and possessors are no part of a name.
    (["Iraq", "and", "British", "troops"], ["B-gpe", "O", "B-gpe", "O"], [("Iraq", PLACE)]),
    (
        ["President", "Yoweri", "Museveni"],
        ["B-per", "I-per", "I-per"],
        [("Yoweri Museveni", PERSON)],
    ),
    (
        ["Mexico", "'s", "Institutional", "Party"],
        ["B-org", "I-org", "I-org", "I-org"],
        [("Institutional Party", ORGANISATION)],
    ),
    (["President", "said"], ["B-per", "O"], []),
]


@pytest.mark.parametrize(("tokens", "tags", "expected"), GMB)
def test_known_faults_of_the_groningen_meaning_bank_are_mended(
    tokens: list[str], tags: list[str], expected: list[tuple[str, EntityKind]], tmp_path: Path
) -> None:
    path = tmp_path / "gmb.jsonl"
    path.write_text(json.dumps({"tokens": tokens, "tags": tags}) + "\n", encoding="utf-8")
    (text,) = gmb.news(path, range(0))
    assert names(text) == expected


def test_a_sentence_with_a_name_cut_in_two_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "gmb.jsonl"
    record = {"tokens": ["Aung", "San", "Suu", "Kyi"], "tags": ["B-geo", "I-geo", "B-per", "I-per"]}
    path.write_text(json.dumps(record), encoding="utf-8")
    assert list(gmb.news(path, range(0))) == []


def test_what_is_kept_apart_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "gmb.jsonl"
    lines = [json.dumps({"tokens": [word], "tags": ["O"]}) for word in "abc"]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [text.text for text in gmb.news(path, range(1, 2))] == ["a", "c"]
