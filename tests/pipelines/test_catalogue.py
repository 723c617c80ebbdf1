"""Which pipeline reads which language."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.errors import PipelineError
from newsreader.pipelines.catalogue import Catalogue, analysis_key
from tests.pipelines.invented import make_pipeline

SHIPPED = Path(sys.modules["newsreader.pipelines.catalogue"].__file__ or "").parent


@pytest.mark.parametrize("language", ["fr", "en"])
def test_french_and_english_come_with_the_program(language: str) -> None:
    pipeline = Catalogue().pipeline(language)
    assert pipeline is not None
    assert pipeline.ours
    assert re.fullmatch(rf"newsreader-{language} \d+\.\d+\.\d+", pipeline.label)
    assert (pipeline.path / "config.cfg").is_file()


def test_a_language_without_a_pipeline_has_none() -> None:
    assert Catalogue().languages == ("fr", "en")
    assert Catalogue().pipeline("de") is None


def test_a_folder_can_be_chosen_for_a_language(tmp_path: Path) -> None:
    folder = make_pipeline(tmp_path / "german")
    catalogue = Catalogue({"de": str(folder)})
    pipeline = catalogue.pipeline("de")
    assert catalogue.languages == ("fr", "en", "de")
    assert pipeline is not None
    assert (pipeline.label, pipeline.path, pipeline.ours) == ("de_small 1.2", folder, False)


def test_a_choice_comes_before_ours(tmp_path: Path) -> None:
    folder = make_pipeline(tmp_path / "french", lang="fr")
    pipeline = Catalogue({"fr": str(folder)}).pipeline("fr")
    assert pipeline is not None
    assert pipeline.label == "fr_small 1.2"


def test_a_pipeline_for_many_languages_can_be_chosen_for_any(tmp_path: Path) -> None:
    folder = make_pipeline(tmp_path / "wiki", lang="xx", name="ent_wiki_sm")
    pipeline = Catalogue({"sv": str(folder)}).pipeline("sv")
    assert pipeline is not None
    assert (pipeline.language, pipeline.name) == ("sv", "xx_ent_wiki_sm")


def test_an_installed_package_is_found_without_being_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "de_invented_sm"
    data = make_pipeline(package / "de_invented_sm-3.8.0", name="invented_sm", version="3.8.0")
    (package / "meta.json").write_bytes((data / "meta.json").read_bytes())
    (package / "__init__.py").write_text("raise AssertionError", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    pipeline = Catalogue({"de": "de_invented_sm"}).pipeline("de")
    assert pipeline is not None
    assert (pipeline.label, pipeline.path) == ("de_invented_sm 3.8.0", data)
    assert "de_invented_sm" not in sys.modules


def damaged(folder: Path) -> Path:
    (make_pipeline(folder) / "meta.json").write_text("{", encoding="utf-8")
    return folder


def nameless(folder: Path) -> Path:
    (make_pipeline(folder) / "meta.json").write_text('{"lang": "de"}', encoding="utf-8")
    return folder


def listed(folder: Path) -> Path:
    (make_pipeline(folder) / "meta.json").write_text("[]", encoding="utf-8")
    return folder


@pytest.mark.parametrize("make", [damaged, nameless, listed, lambda folder: folder])
def test_a_choice_that_is_no_pipeline_is_said_in_one_line(make: object, tmp_path: Path) -> None:
    assert callable(make)
    folder = make(tmp_path / "broken\nfolder")
    with pytest.raises(PipelineError, match="is not installed or is no spaCy pipeline") as raised:
        Catalogue({"de": str(folder)}).pipeline("de")
    assert str(raised.value).startswith("de: ")
    assert "\n" not in str(raised.value)
    assert "configuration" in str(raised.value)


@pytest.mark.parametrize(
    "choice",
    ["de_not_installed_sm", "json", "sys", "", "no/such/folder", "~nobody-of-that-name/x", "a\0b"],
)
def test_a_choice_that_is_not_installed_is_said(choice: str) -> None:
    with pytest.raises(PipelineError, match="is not installed or is no spaCy pipeline"):
        Catalogue({"de": choice}).pipeline("de")


def test_a_pipeline_for_another_language_is_refused(tmp_path: Path) -> None:
    folder = make_pipeline(tmp_path / "german")
    with pytest.raises(PipelineError, match=r"fr: .* is a pipeline for “de”"):
        Catalogue({"fr": str(folder)}).pipeline("fr")


def test_a_broken_choice_does_not_disturb_the_other_languages(tmp_path: Path) -> None:
    assert Catalogue({"de": str(tmp_path)}).pipeline("fr") is not None


def test_findings_of_different_pipelines_have_different_keys(tmp_path: Path) -> None:
    catalogue = Catalogue({"de": str(make_pipeline(tmp_path / "german"))})
    pipelines = [catalogue.pipeline(language) for language in catalogue.languages]
    assert len({analysis_key(pipeline) for pipeline in pipelines if pipeline}) == 3


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_shipped_pipeline_names_its_sources_and_licence(language: str) -> None:
    sources = (SHIPPED / language / "SOURCES.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in sources
    meta = json.loads((SHIPPED / language / "meta.json").read_text(encoding="utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"


def test_the_catalogue_never_imports_spacy() -> None:
    code = (
        "import sys; from newsreader.pipelines.catalogue import Catalogue;"
        "assert Catalogue().pipeline('fr');"
        "sys.exit(bool({'spacy', 'thinc', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
