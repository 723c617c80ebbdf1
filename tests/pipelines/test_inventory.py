"""Which pipelines there are, and which reads what."""

import sys
from pathlib import Path

import pytest

from newsreader.pipelines.inventory import Holding, take_inventory
from tests.pipelines.invented import install, make_pipeline


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which packages are installed."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    return folder


def _by_name(choices: dict[str, str]) -> dict[str, Holding]:
    return {holding.pipeline.name: holding for holding in take_inventory(choices).holdings}


def test_ours_read_their_languages_where_nothing_is_configured() -> None:
    ours = [holding for holding in take_inventory({}).holdings if holding.pipeline.ours]
    assert [(holding.language, holding.reads) for holding in ours] == [
        ("fr", ("fr",)),
        ("en", ("en",)),
    ]


def test_an_installed_package_is_found_without_being_imported(site: Path) -> None:
    data = install(site, "de", "invented_sm", license="MIT")
    holding = _by_name({})["de_invented_sm"]
    assert (holding.pipeline.path, holding.language, holding.reads) == (data, "de", ())
    assert holding.card.licence == "MIT"
    assert "de_invented_sm" not in sys.modules


def test_a_package_is_listed_once_and_reads_what_it_was_chosen_for(site: Path) -> None:
    install(site, "fr", "invented_sm")
    inventory = take_inventory({"fr": "fr_invented_sm"})
    names = [holding.pipeline.name for holding in inventory.holdings]
    assert names.count("fr_invented_sm") == 1
    found = {holding.pipeline.name: holding.reads for holding in inventory.holdings}
    assert (found["fr_invented_sm"], found["newsreader-fr"]) == (("fr",), ())


def test_a_package_chosen_by_its_folder_is_the_same(site: Path, tmp_path: Path) -> None:
    data = install(site, "fr", "invented_sm")
    (tmp_path / "link").symlink_to(data)
    names = [
        holding.pipeline.name for holding in take_inventory({"fr": str(tmp_path / "link")}).holdings
    ]
    assert names.count("fr_invented_sm") == 1


def test_one_for_any_language_reads_all_it_was_chosen_for(tmp_path: Path) -> None:
    folder = str(make_pipeline(tmp_path / "wiki", lang="xx", name="wiki"))
    holding = _by_name({"sv": folder, "da": folder})["xx_wiki"]
    assert (holding.language, holding.reads) == ("xx", ("sv", "da"))


def test_those_in_use_come_first(site: Path) -> None:
    for language in ("fr", "de"):
        install(site, language, "invented_sm")
    holdings = take_inventory({"fr": "fr_invented_sm"}).holdings
    in_use = [bool(holding.reads) for holding in holdings]
    assert in_use == sorted(in_use, reverse=True)
    assert holdings[0].pipeline.name == "fr_invented_sm"


@pytest.mark.parametrize("meta", [None, "{", "[]", "{}", "[" * 100_000])
def test_a_broken_package_is_told_and_does_not_hide_the_others(
    site: Path, meta: str | None
) -> None:
    install(site, "de", "invented_sm")
    data = install(site, "it", "broken_sm")
    if meta is None:
        (data / "meta.json").unlink()
    else:
        (data / "meta.json").write_text(meta, encoding="utf-8")
    inventory = take_inventory({})
    names = [holding.pipeline.name for holding in inventory.holdings]
    assert "de_invented_sm" in names
    assert "it_broken_sm" not in names
    (error,) = inventory.failed
    assert str(error).startswith("it_broken_sm: is installed but cannot be used")


def test_a_choice_that_cannot_be_used_is_told_and_nothing_reads_its_language() -> None:
    inventory = take_inventory({"fr": "fr_not_installed"})
    (error,) = inventory.failed
    assert str(error).startswith("fr: the pipeline “fr_not_installed” is not installed")
    assert not [holding for holding in inventory.holdings if "fr" in holding.reads]


def test_the_size_is_that_of_all_files(tmp_path: Path) -> None:
    folder = make_pipeline(tmp_path / "german")
    written = sum(file.stat().st_size for file in folder.iterdir())
    (folder / "ner").mkdir()
    (folder / "ner" / "model").write_bytes(bytes(70_000))
    (folder / "nowhere").symlink_to(folder / "gone")
    assert _by_name({"de": str(folder)})["de_small"].size == written + 70_000
