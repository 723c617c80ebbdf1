"""Treebanks as spaCy reads them."""

from pathlib import Path

from training.treebank import documents, split_where_printed

HEAD = "# sent_id = 1\n# text = {}\n"


def row(number: str, form: str, head: int = 0, relation: str = "root", misc: str = "_") -> str:
    return "\t".join([number, form, form.lower(), "X", "_", "_", str(head), relation, "_", misc])


def test_what_is_printed_as_one_word_comes_as_its_parts() -> None:
    rows = [
        row("1-2", "don't", misc="SpaceAfter=No"),
        row("1", "do"),
        row("2", "n't"),
        row("3", "."),
    ]
    assert [line.split("\t")[1::8] for line in split_where_printed(rows)] == [
        ["do", "SpaceAfter=No"],
        ["n't", "SpaceAfter=No"],
        [".", "_"],
    ]


def test_what_cannot_be_cut_stays_one_word(tmp_path: Path) -> None:
    path = tmp_path / "x.conllu"
    rows = [
        row("1", "Retour", 0, "root"),
        "2-3\tdu\t_\t_\t_\t_\t_\t_\t_\t_",
        row("2", "de", 4, "case"),
        row("3", "le", 4, "det"),
        row("4", "front", 1, "nmod"),
    ]
    path.write_text(HEAD.format("Retour du front") + "\n".join(rows) + "\n\n", encoding="utf-8")
    (doc,) = documents(path)
    assert [token.text for token in doc] == ["Retour", "du", "front"]
    assert doc.text.strip() == "Retour du front"
    assert doc[2].head.text == "Retour"
