"""What is measured against what, and how: in turns, so that a slow minute is slow for all."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from .stage import Stage

Probe = Callable[[Stage], list[float]]
"""Measures something once, or some times in a row; in seconds or in megabytes."""


class Figure(Enum):
    """Which figure of many stands for all of them."""

    MEDIAN = 50
    P95 = 95

    def of(self, samples: Sequence[float]) -> float:
        """The figure of these samples."""
        return percentile(samples, self.value)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: what a user feels, and how much of it we allow ourselves."""

    name: str
    """What it is called on the command line."""
    what: str
    budget: float
    """The largest ratio of ours to the reference."""
    ours: Probe
    reference: Probe
    figure: Figure = Figure.MEDIAN
    reference_figure: Figure = Figure.MEDIAN
    unit: str = "ms"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A line with what was measured for it."""

    line: Line
    ours: tuple[float, ...]
    reference: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """Our figure in that of the reference."""
        return self.line.figure.of(self.ours) / self.line.reference_figure.of(self.reference)


def measure(stage: Stage, lines: Sequence[Line], rounds: int) -> tuple[Outcome, ...]:
    """Runs every probe of the lines once a round, each reference before what is held against it."""
    probes = dict.fromkeys(probe for line in lines for probe in (line.reference, line.ours))
    samples: dict[Probe, list[float]] = {probe: [] for probe in probes}
    for _ in range(rounds):
        for probe in probes:
            samples[probe] += probe(stage)
    return tuple(
        Outcome(line, tuple(samples[line.ours]), tuple(samples[line.reference])) for line in lines
    )


def percentile(samples: Sequence[float], percent: int) -> float:
    """The value that so many percent of the samples do not exceed."""
    if len(samples) == 1:
        return samples[0]
    return statistics.quantiles(samples, n=100, method="inclusive")[percent - 1]
