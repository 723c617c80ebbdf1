"""From a pipeline's folder to a pipeline that can be run."""

from typing import TYPE_CHECKING

from newsreader.domain.visible import on_one_line
from newsreader.errors import PipelineError
from newsreader.pipelines.catalogue import Pipeline

from .casing import Share

if TYPE_CHECKING:
    from spacy.language import Language

_OUR_VECTORS = "newsreader"
_NEEDED = frozenset({"tok2vec", "morphologizer", "parser", "ner"})
"""What names and quotations are found by; nothing asks for lemmas."""


def load(pipeline: Pipeline) -> "Language":
    """Loads a pipeline; ours with only the components that are used, any other as it is.

    Raises:
        PipelineError: its files are damaged, or made for another version of spaCy.
    """
    try:
        return _load_ours(pipeline) if pipeline.ours else _load_any(pipeline)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as error:
        raise PipelineError(
            on_one_line(
                f"{pipeline.path}: the pipeline “{pipeline.label}” cannot be loaded "
                "by this version of spaCy; install it again or choose another"
            )
        ) from error


def usual_spelling(nlp: "Language") -> Share:
    """How usual a spelling is, 0 to 2, from the last column of our pipelines' vectors.

    Of a pipeline whose vectors do not tell, nothing is known.
    """
    vectors = nlp.vocab.vectors
    if not str(vectors.name).startswith(_OUR_VECTORS):
        return lambda _: None

    def share(word: str) -> float | None:
        row = vectors.find(key=word)
        return None if row < 0 else float(vectors.data[row, -1])

    return share


def _load_any(pipeline: Pipeline) -> "Language":
    import spacy

    return spacy.load(pipeline.path)


def _load_ours(pipeline: Pipeline) -> "Language":
    from spacy.util import load_config

    from .light_language import light_language

    config = load_config(pipeline.path / "config.cfg")
    unused = [name for name in config["nlp"]["pipeline"] if name not in _NEEDED]
    language = light_language(pipeline.language)
    nlp = language.from_config(config, exclude=unused, auto_fill=False)
    # The stored strings only spell out the keys of the vectors, which are found by their hashes:
    # without the 2 MB the same entities are found 0.1 s sooner.
    return nlp.from_disk(pipeline.path, exclude=[*unused, "strings"])
