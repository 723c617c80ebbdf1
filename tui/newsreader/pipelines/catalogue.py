"""Which pipeline reads which language: ours, or the one the user chose instead."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from newsreader.domain.visible import on_one_line
from newsreader.errors import PipelineError

RULES = 1
"""Raised whenever the rules of the analysis change, so that older findings are made anew."""

_SHIPPED = Path(__file__).parent
_OURS = ("fr", "en")
_MULTILINGUAL = "xx"


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A trained pipeline on this machine."""

    language: str
    """The code of the language it is used for."""
    name: str
    """Such as ``newsreader-fr`` or ``fr_core_news_sm``."""
    version: str
    path: Path
    """The folder of its data, with ``config.cfg`` and ``meta.json``."""
    ours: bool
    """Whether it came with the program."""

    @property
    def label(self) -> str:
        """Name and version, as findings carry them."""
        return f"{self.name} {self.version}"


def analysis_key(pipeline: Pipeline) -> str:
    """What findings depend on beside the text: the pipeline, and our rules."""
    return f"{pipeline.label} rules {RULES}"


class Catalogue:
    """The pipelines at hand; each is looked for when it is first asked for."""

    def __init__(self, choices: Mapping[str, str] | None = None) -> None:
        """Takes, per language, an installed package or a folder to use instead of ours."""
        self._choices = dict(choices or {})
        self._found: dict[str, Pipeline] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that can be analysed, ours first."""
        return tuple(dict.fromkeys((*_OURS, *self._choices)))

    def pipeline(self, language: str) -> Pipeline | None:
        """The pipeline that reads a language; None where there is none.

        Raises:
            PipelineError: the one the user chose is not installed or is no pipeline.
        """
        if language not in self.languages:
            return None
        if language not in self._found:
            self._found[language] = self._look_for(language)
        return self._found[language]

    def _look_for(self, language: str) -> Pipeline:
        choice = self._choices.get(language)
        if choice is None:
            meta = _meta(_SHIPPED / language)
            name = f"{meta['name']}-{language}"
            return Pipeline(language, name, meta["version"], _SHIPPED / language, ours=True)
        try:
            path = _folder(choice)
            meta = _meta(path)
            made_for, name, version = str(meta["lang"]), str(meta["name"]), str(meta["version"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise _refused(language, choice, "is not installed or is no spaCy pipeline") from error
        if made_for not in (language, _MULTILINGUAL):
            raise _refused(language, choice, f"is a pipeline for “{made_for}”")
        return Pipeline(language, f"{made_for}_{name}", version, path, ours=False)


def _refused(language: str, choice: str, why: str) -> PipelineError:
    return PipelineError(
        on_one_line(
            f"{language}: the pipeline “{choice}” {why}; install it, "
            f"or change or remove “{language}” under “pipelines” in the configuration"
        )
    )


def _meta(folder: Path) -> Any:
    return json.loads((folder / "meta.json").read_text(encoding="utf-8"))


def _folder(choice: str) -> Path:
    if choice.isidentifier() and (package := _package(choice)):
        # A pipeline package keeps its data in a folder named after the version.
        meta = _meta(package)
        return package / f"{meta['lang']}_{meta['name']}-{meta['version']}"
    path = Path(choice).expanduser()
    if not (path / "config.cfg").is_file():
        raise FileNotFoundError(path)
    return path.resolve()


def _package(name: str) -> Path | None:
    # Finding the spec of a top-level package imports nothing.
    spec = find_spec(name)
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) if places else None
