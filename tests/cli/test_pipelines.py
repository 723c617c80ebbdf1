"""``newsreader pipelines``, as a shell sees it."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.pipelines.invented import install, make_pipeline

Run = Callable[..., subprocess.CompletedProcess[str]]
Configure = Callable[[str], None]

SAID = {
    "license": "LGPL-LR",
    "performance": {
        "ents_f": 0.8493,
        "dep_las": 0.83,
        "ents_per_type": {
            "PERSON": {"p": 0.9, "r": 0.9, "f": 0.925},
            "ORG": {"f": 0.748},
            "GPE": {"f": 0.9},
            "FAC": {"f": 0.4},
            "DATE": {"f": 0.7},
        },
    },
    "sources": [
        {
            "name": "Banc d’arbres",
            "author": "Leclerc, Ana; " * 12 + "Morvan, Jeanne",
            "license": "CC BY 4.0",
            "url": "https://banc.example/" + "arbre/" * 20,
        }
    ],
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which packages are installed."""
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


def _block(done: subprocess.CompletedProcess[str], name: str) -> str:
    (block,) = (block for block in done.stdout.split("\n\n") if block.startswith(name + " "))
    return block


def test_ours_are_listed_with_what_they_read(run: Run) -> None:
    done = run("pipelines")
    assert (done.returncode, done.stderr) == (0, "")
    for language in ("fr", "en"):
        block = _block(done, f"newsreader-{language}").rstrip("\n").split("\n")
        assert block[0].endswith(", comes with newsreader")
        assert f"  reads     {language}" in block
        assert f"  language  {language}" in block
        assert "  licence   CC BY-SA 4.0" in block


def test_all_that_a_package_says_is_printed(run: Run, site: Path) -> None:
    install(site, "de", "invented_sm", **SAID)
    block = _block(run("pipelines", PYTHONPATH=str(site)), "de_invented_sm")
    told = " ".join(block.split())
    assert block.startswith("de_invented_sm 3.8.0\n")
    assert "reads nothing: the configuration does not name it under “pipelines”" in told
    assert (
        "scores people 92.5, organisations 74.8, places 90.0 for GPE 40.0 for FAC, "
        "all names 84.9 (F); dependencies 83.0 (LAS)"
    ) in told
    assert "licence LGPL-LR" in told
    assert "Banc d’arbres, by Leclerc, Ana;" in told
    assert "Morvan, Jeanne CC BY 4.0 https://banc.example/" in told


def test_no_line_is_wider_than_80_columns_but_what_must_be_copied_whole(
    run: Run, site: Path
) -> None:
    install(site, "de", "invented_sm", **SAID)
    lines = run("pipelines", PYTHONPATH=str(site)).stdout.splitlines()
    wide = [line for line in lines if len(line) > 80]
    assert wide
    assert all("https://" in line or line.startswith("  folder ") for line in wide)


def test_what_a_package_does_not_say_is_told(run: Run, site: Path) -> None:
    install(site, "de", "invented_sm")
    told = " ".join(_block(run("pipelines", PYTHONPATH=str(site)), "de_invented_sm").split())
    assert "scores not given licence not given sources not given" in told


def test_json_holds_all_there_is(run: Run, site: Path, configure: Configure) -> None:
    data = install(site, "fr", "invented_sm", **SAID)
    configure('[pipelines]\nfr = "fr_invented_sm"\n')
    done = run("pipelines", "--json", PYTHONPATH=str(site))
    assert (done.returncode, done.stderr) == (0, "")
    records = {record["name"]: record for record in json.loads(done.stdout)}
    assert records["newsreader-fr"]["reads"] == []
    assert records["newsreader-en"]["reads"] == ["en"]
    chosen = records["fr_invented_sm"]
    (source,) = chosen.pop("sources")
    assert (source["name"], source["licence"]) == ("Banc d’arbres", "CC BY 4.0")
    assert set(source) == {"name", "author", "licence", "url"}
    assert chosen == {
        "name": "fr_invented_sm",
        "version": "3.8.0",
        "language": "fr",
        "reads": ["fr"],
        "shipped": False,
        "folder": str(data),
        "size_mb": 0.0,
        "scores": {
            "people": {"PERSON": 0.925},
            "organisations": {"ORG": 0.748},
            "places": {"GPE": 0.9, "FAC": 0.4},
            "names": 0.8493,
            "dependencies": 0.83,
        },
        "licence": "LGPL-LR",
    }


def test_a_folder_in_the_configuration_counts_too(
    run: Run, tmp_path: Path, configure: Configure
) -> None:
    folder = make_pipeline(tmp_path / "french", lang="fr")
    configure(f'[pipelines]\nfr = "{folder}"\n')
    done = run("pipelines")
    assert f"  reads     fr\n  language  fr\n  size      0.0 MB\n  folder    {folder}\n" in _block(
        done, "fr_small"
    )
    assert "nothing: the configuration names another one" in _block(done, "newsreader-fr")


def test_a_broken_package_is_told_in_one_line_and_does_not_hide_the_others(
    run: Run, site: Path
) -> None:
    install(site, "de", "invented_sm")
    (install(site, "it", "broken_sm") / "meta.json").write_text("{", encoding="utf-8")
    done = run("pipelines", PYTHONPATH=str(site))
    assert done.returncode == 5
    assert done.stderr == (
        "newsreader: it_broken_sm: is installed but cannot be used, its “meta.json” is missing "
        "or damaged; install it again\n"
    )
    assert _block(done, "de_invented_sm")


def test_a_choice_that_is_not_installed_is_told_in_one_line(run: Run, configure: Configure) -> None:
    configure('[pipelines]\nfr = "fr_core_news_xxl"\n')
    done = run("pipelines")
    assert done.returncode == 5
    assert done.stderr.startswith("newsreader: fr: the pipeline “fr_core_news_xxl”")
    assert done.stderr.count("\n") == 1
    assert _block(done, "newsreader-en")


def test_what_a_stranger_wrote_does_nothing_to_the_terminal(run: Run, site: Path) -> None:
    evil = "\x1b[31mred\u202eder\nnew"
    source = dict.fromkeys(("name", "author", "license", "url"), evil)
    install(site, "de", "invented_sm", license=evil, sources=[source])
    printed = run("pipelines", PYTHONPATH=str(site)).stdout
    assert printed.count("␛[31mred·der new") == 5
    assert "\x1b" not in printed


def test_neither_spacy_nor_textual_is_loaded(environment: Mapping[str, str]) -> None:
    program = (
        "import sys; from newsreader.cli.program import run; status = run(['pipelines']);"
        "sys.exit(status or bool({'spacy', 'thinc', 'numpy', 'textual'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, env=environment, check=False).returncode == 0


def test_a_file_may_be_called_pipelines(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pipelines").write_text("Le port rouvre\n", encoding="utf-8")
    assert run("./pipelines").stdout == "Le port rouvre\n"


def test_help_names_the_command(run: Run) -> None:
    assert "  pipelines  List the pipelines" in run("--help").stdout
    assert "--json" in run("pipelines", "--help").stdout
