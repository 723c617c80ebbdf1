"""JSON: all that is known of each pipeline."""

import json
from collections.abc import Iterable, Iterator

from newsreader.domain import EntityKind
from newsreader.pipelines.inventory import Holding
from newsreader.pipelines.scores import Scores


def array(holdings: Iterable[Holding]) -> Iterator[str]:
    """An array with an object for each; what a pipeline does not say is null or empty."""
    records = [_record(holding) for holding in holdings]
    yield json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def _record(holding: Holding) -> dict[str, object]:
    pipeline, card = holding.pipeline, holding.card
    return {
        "name": pipeline.name,
        "version": pipeline.version,
        "language": holding.language,
        "reads": holding.reads,
        "shipped": pipeline.ours,
        "folder": str(pipeline.path),
        "size_mb": round(holding.size / 1e6, 1),
        "scores": _scores(card.scores),
        "licence": card.licence,
        "sources": [
            {
                "name": source.name,
                "author": source.author,
                "licence": source.licence,
                "url": source.address,
            }
            for source in card.sources
        ],
    }


def _scores(scores: Scores) -> dict[str, object]:
    return {
        "people": _by_label(scores, EntityKind.PERSON),
        "organisations": _by_label(scores, EntityKind.ORGANISATION),
        "places": _by_label(scores, EntityKind.PLACE),
        "names": scores.names,
        "dependencies": scores.dependencies,
    }


def _by_label(scores: Scores, kind: EntityKind) -> dict[str, float]:
    return {score.label: score.f for score in scores.of(kind)}
