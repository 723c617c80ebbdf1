"""Which paragraphs are read next."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.worker.order import IN_VIEW, Order

_LENGTHS = st.lists(st.integers(1, 30_000), max_size=60)


def _all(order: Order) -> list[int]:
    read: list[int] = []
    while batch := order.batch():
        read += batch
    return read


def test_reading_goes_on_from_the_first_paragraph_wanted_and_then_from_the_beginning() -> None:
    assert _all(Order([1_000] * 6, first=4)) == [4, 5, 0, 1, 2, 3]


def test_the_first_batch_is_what_is_in_view_and_the_next_ones_grow() -> None:
    order = Order([500] * 200)
    batches = [len(order.batch()) for _ in range(6)]
    assert batches == [3, 6, 12, 24, 40, 40]


def test_a_batch_does_not_swallow_a_long_paragraph_behind_short_ones() -> None:
    order = Order([100, 100, 50_000, 100])
    assert order.batch() == [0, 1]
    assert order.batch() == [2]
    assert order.batch() == [3]


def test_a_look_elsewhere_comes_next_in_a_small_batch() -> None:
    order = Order([500] * 100)
    order.batch()
    order.batch()
    order.look_at(50)
    assert order.batch() == [50, 51, 52]
    assert order.batch() == [53, 54, 55, 56, 57, 58]


def test_a_look_at_what_was_read_goes_on_behind_it() -> None:
    order = Order([500] * 10)
    assert order.batch() == [0, 1, 2]
    order.look_at(1)
    assert order.batch() == [3, 4, 5]


def test_a_paragraph_that_is_not_there_means_the_beginning() -> None:
    order = Order([500] * 10, first=10)
    assert order.view(-1) == range(3)
    assert order.batch() == [0, 1, 2]


def test_an_article_without_paragraphs_is_read_at_once() -> None:
    order = Order([])
    assert order.exhausted
    assert order.batch() == []
    assert order.view(0) == range(0)


@given(_LENGTHS, st.integers(-2, 70), st.data())
def test_every_paragraph_is_read_once_whatever_looks_come(
    lengths: list[int], first: int, data: st.DataObject
) -> None:
    order = Order(lengths, first)
    read: list[int] = []
    while not order.exhausted:
        if data.draw(st.booleans()):
            order.look_at(data.draw(st.integers(-2, 70)))
        batch = order.batch()
        assert batch
        read += batch
        assert order.read == len(read)
    assert sorted(read) == list(range(len(lengths)))


@given(_LENGTHS.filter(len), st.data())
def test_what_is_in_view_is_read_first(lengths: list[int], data: st.DataObject) -> None:
    paragraph = data.draw(st.integers(0, len(lengths) - 1))
    order = Order(lengths, paragraph)
    view = order.view(paragraph)
    assert sum(lengths[index] for index in list(view)[:-1]) < IN_VIEW
    assert _all(order)[: len(view)] == list(view)
