"""The forms in which findings are printed."""

import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import jsonschema
import pytest

from newsreader.cli.formats import FORMATS
from newsreader.domain import Annotated, Article, Span
from newsreader.domain.record import to_record


def _printed(form: str, *found: Annotated, several: bool | None = None) -> str:
    return "".join(FORMATS[form](found, len(found) > 1 if several is None else several))


def _check(instance: object) -> None:
    schema = json.loads((files("newsreader.cli") / "schema/newsreader-1.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(instance, schema, jsonschema.Draft202012Validator)


def test_one_source_is_one_object(annotated: Annotated) -> None:
    printed = json.loads(_printed("json", annotated))
    assert printed == to_record(annotated)
    _check(printed)


def test_several_sources_are_an_array(annotated: Annotated) -> None:
    printed = json.loads(_printed("json", annotated, annotated))
    assert printed == [to_record(annotated)] * 2
    _check(printed)


def test_a_folder_with_one_article_is_an_array_too(annotated: Annotated) -> None:
    assert json.loads(_printed("json", annotated, several=True)) == [to_record(annotated)]


def test_the_schema_lets_nothing_pass_that_it_does_not_name(annotated: Annotated) -> None:
    record = json.loads(_printed("json", annotated))
    record["entities"][0]["mentions"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        _check(record)


def test_an_article_in_a_language_without_pipeline_follows_the_schema() -> None:
    record = json.loads(_printed("json", Annotated(Article("Hallo", "-", (Span(0, 5),)))))
    assert record["language"] is None
    assert record["pipeline"] is None
    _check(record)


def test_json_lines_are_one_object_each(annotated: Annotated) -> None:
    printed = _printed("jsonl", annotated, annotated).splitlines()
    assert [json.loads(line) for line in printed] == [to_record(annotated)] * 2


def test_rows_say_who_said_what(annotated: Annotated) -> None:
    rows = list(csv.reader(io.StringIO(_printed("csv", annotated))))
    assert rows[0] == ["speaker", "kind", "quotation", "cue", "source"]
    assert rows[1] == ["Ana Leclerc", "direct", "On *attend* le ferry", "a dit", "port.txt"]
    assert rows[2][0] == "Leclerc"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t"])
def test_a_cell_that_a_spreadsheet_would_run_is_defused(annotated: Annotated, begin: str) -> None:
    article = replace(annotated.article, source=f"{begin}HYPERLINK()")
    rows = list(csv.reader(io.StringIO(_printed("csv", replace(annotated, article=article)))))
    assert rows[1][4] == f"'{begin}HYPERLINK()"
    assert rows[2][2] == "'=SOMME(A1)"


def test_a_quotation_of_several_lines_stays_one_row(annotated: Annotated) -> None:
    quote = replace(annotated.quotes[0], span=Span(0, 30))
    rows = list(csv.reader(io.StringIO(_printed("csv", replace(annotated, quotes=(quote,))))))
    assert rows[1][2] == annotated.article.text[:30]


def test_several_sources_share_one_header(annotated: Annotated) -> None:
    assert len(list(csv.reader(io.StringIO(_printed("csv", annotated, annotated))))) == 5


def test_markdown_holds_no_markup_of_the_article(annotated: Annotated) -> None:
    printed = _printed("md", annotated)
    assert printed.startswith("# Le port \\<rouvre\\>\n")
    assert "## People\n\n- Ana Leclerc (2×, quoted 1×)\n" in printed
    assert "## Places\n\n- Brest (1×)\n" in printed
    assert "> On \\*attend\\* le ferry\n>\n> — Ana Leclerc (direct, “a dit”)\n" in printed


def test_text_is_the_article_and_the_lists(annotated: Annotated) -> None:
    printed = _printed("text", annotated)
    assert printed.startswith(annotated.article.text)
    assert "\nPeople\n  Ana Leclerc (2×, quoted 1×)\n" in printed
    assert "  Ana Leclerc: “On *attend* le ferry”\n" in printed
    assert "==>" not in printed


def test_texts_of_several_sources_say_which_is_which(annotated: Annotated) -> None:
    assert _printed("text", annotated, annotated).count("==> port.txt <==\n") == 2


class _Page(HTMLParser):
    """What is in which element; fails where elements do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str | None, str]] = []
        self._open: list[tuple[str, str | None]] = []
        self.feed(page)
        assert not self._open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self._open.append((tag, dict(attributes).get("class")))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.append((*self._open[-1], data))

    def all(self, tag: str) -> list[str]:
        return [data for name, _, data in self.found if name == tag]


def test_a_page_marks_names_and_quotations_in_the_text(annotated: Annotated) -> None:
    page = _Page(_printed("html", annotated))
    assert page.all("h1") == ["Le port <rouvre>"]
    assert page.all("q") == ["On *attend* le ferry", "=SOMME(A1)"]
    assert ("mark", "person", "Leclerc") in page.found
    assert ("mark", "place", "Brest") in page.found


def test_a_page_loads_nothing_and_runs_nothing(annotated: Annotated) -> None:
    article = replace(annotated.article, source='"><script>alert(1)</script>')
    printed = _printed("html", replace(annotated, article=article))
    assert "<script" not in printed
    assert "src=" not in printed
    assert "default-src 'none'" in printed


def test_a_name_that_reaches_out_of_a_quotation_does_not_break_the_page(
    annotated: Annotated,
) -> None:
    crossing = replace(
        annotated,
        quotes=(replace(annotated.quotes[0], span=Span(0, annotated.mentions[0][0].span.end - 3)),),
    )
    page = _Page(_printed("html", crossing))
    assert "".join(page.all("q") + page.all("p") + page.all("mark")).count("Ana Lecl") == 2
    assert ("mark", "person", "erc") in page.found
