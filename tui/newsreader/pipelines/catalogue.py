"""Which pipeline reads which language: ours, or the one the user chose instead."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from newsreader.domain.visible import on_one_line
from newsreader.errors import PipelineError

from .places import UNREADABLE, data_folder, read_meta

RULES = 2
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

    def __init__(self, choices: Mapping[str, str] | None = None, shipped: Path = _SHIPPED) -> None:
        """Takes, per language, an installed package or a folder to use instead of ours.

        Ours lie in ``shipped``, in a folder each that is named after the language.
        """
        self._choices = dict(choices or {})
        self._shipped = shipped
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
            path = self._shipped / language
            meta = read_meta(path)
            name = f"{meta['name']}-{language}"
            return Pipeline(language, name, meta["version"], path, ours=True)
        try:
            pipeline = find(choice)
        except PipelineError as error:
            raise _refused(language, str(error)) from error
        if pipeline.language not in (language, _MULTILINGUAL):
            why = f"the pipeline “{choice}” is a pipeline for “{pipeline.language}”"
            raise _refused(language, why)
        return replace(pipeline, language=language)


def find(choice: str) -> Pipeline:
    """The pipeline in an installed package or a folder, for the language it was made for.

    Raises:
        PipelineError: there is none.
    """
    try:
        path = data_folder(choice)
        meta = read_meta(path)
        language, name, version = str(meta["lang"]), str(meta["name"]), str(meta["version"])
    except UNREADABLE as error:
        why = f"the pipeline “{choice}” is not installed or is no spaCy pipeline"
        raise PipelineError(on_one_line(why)) from error
    return Pipeline(language, f"{language}_{name}", version, path, ours=False)


def _refused(language: str, why: str) -> PipelineError:
    return PipelineError(
        on_one_line(
            f"{language}: {why}; install it, "
            f"or change or remove “{language}” under “pipelines” in the configuration"
        )
    )
