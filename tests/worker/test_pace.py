"""How often findings are sent."""

import pytest

from newsreader.worker.pace import Pace


class _Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("cost", "wait"), [(0.0, 0.2), (0.005, 0.2), (0.05, 1.0), (1.0, 20.0)], ids=str
)
def test_the_wait_is_twenty_times_the_cost_and_at_least_a_fifth_of_a_second(
    cost: float, wait: float
) -> None:
    clock = _Clock()
    pace = Pace(clock)
    with pace.sending():
        clock.now += cost
    clock.now += wait - 0.01
    assert not pace.due
    clock.now += 0.02
    assert pace.due
