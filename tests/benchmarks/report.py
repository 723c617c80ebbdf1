"""What was measured, as a table to read and as JSON to compare."""

import json
import os
import platform
from collections.abc import Sequence

from .measure import Outcome, percentile

_HEAD = (
    "| what a user feels | budget | ratio | ours | p10–p90 | reference |\n|---|---|---|---|---|---|"
)
_SCALES = {"ms": 1000.0, "MB": 1.0}


def table(outcomes: Sequence[Outcome]) -> str:
    """The table, in Markdown; a ratio over its budget is bold."""
    return "\n".join((_HEAD, *map(_row, outcomes)))


def as_json(outcomes: Sequence[Outcome]) -> str:
    """The table and every sample, in seconds or megabytes."""
    return json.dumps(
        {
            "python": platform.python_version(),
            "machine": platform.platform(),
            "processors": os.cpu_count(),
            "lines": {outcome.line.name: _record(outcome) for outcome in outcomes},
        },
        indent=2,
    )


def _row(outcome: Outcome) -> str:
    line = outcome.line
    ours, reference = line.figure.of(outcome.ours), line.figure.of(outcome.reference)
    low, high = percentile(outcome.ours, 10), percentile(outcome.ours, 90)
    ratio = f"{outcome.ratio:.2f}×"
    scale = _SCALES[line.unit]
    cells = (
        line.what,
        f"≤ {line.budget:g}×",
        ratio if outcome.ratio <= line.budget else f"**{ratio}**",
        f"{ours * scale:.0f} {line.unit}",
        f"{low * scale:.0f}–{high * scale:.0f}",
        f"{reference * scale:.0f} {line.unit}",
    )
    return f"| {' | '.join(cells)} |"


def _record(outcome: Outcome) -> dict[str, object]:
    return {
        "budget": outcome.line.budget,
        "ratio": outcome.ratio,
        "figure": outcome.line.figure.name.lower(),
        "unit": "s" if outcome.line.unit == "ms" else outcome.line.unit,
        "ours": outcome.ours,
        "reference": outcome.reference,
    }
