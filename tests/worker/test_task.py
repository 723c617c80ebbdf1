"""One article being read in the child."""

from collections.abc import Sequence

from newsreader.domain import Annotated, Article, Entity, EntityKind, Mention, Span
from newsreader.domain.record import to_record
from newsreader.worker.protocol import Annotate, Findings, pieces
from newsreader.worker.task import Task, article_of

_LONG = 600


class _Reading:
    """Finds one entity in each paragraph it is given."""

    def __init__(self, request: Annotate) -> None:
        self._article = article_of(request)
        self.batches: list[list[int]] = []

    def read(self, paragraphs: Sequence[int]) -> None:
        self.batches.append(list(paragraphs))

    def findings(self) -> Annotated:
        read = sorted(index for batch in self.batches for index in batch)
        return Annotated(self._article, entities=tuple(map(self._entity, read)))

    def _entity(self, index: int) -> Entity:
        mention = Mention(self._article.paragraphs[index])
        return Entity(f"e{index}", EntityKind.PERSON, f"nom {index}", (mention,))


def _request(count: int) -> Annotate:
    paragraphs = [(index * _LONG, (index + 1) * _LONG) for index in range(count)]
    return {
        "do": "annotate",
        "number": 7,
        "text": "x" * _LONG * count,
        "paragraphs": paragraphs,
        "language": None,
        "first": 0,
    }


def _begin(count: int) -> tuple[Task, _Reading, list[Findings]]:
    request = _request(count)
    reading, sent = _Reading(request), list[Findings]()
    return Task(request, reading, sent.append), reading, sent


def test_the_first_batch_is_reported_at_once_and_the_next_not() -> None:
    task, _, sent = _begin(100)
    task.step()
    task.step()
    assert [(answer["read"], answer["complete"]) for answer in sent] == [(3, False)]


def test_the_end_is_reported_and_nothing_is_left_to_do() -> None:
    task, reading, sent = _begin(20)
    while task.step():
        pass
    assert sent[-1]["complete"]
    assert sent[-1]["read"] == 20
    assert len(sent[-1]["record"]["entities"]) == 20
    assert [len(batch) for batch in reading.batches] == [3, 5, 10, 2]


def test_what_somebody_looks_at_is_read_next_and_reported_at_once() -> None:
    task, reading, sent = _begin(100)
    task.step()
    task.look_at(60)
    task.step()
    assert reading.batches[-1] == [60, 61, 62]
    assert sent[-1]["read"] == 6


def test_looking_at_what_was_reported_reports_nothing() -> None:
    task, _, sent = _begin(100)
    task.step()
    task.look_at(0)
    task.step()
    assert len(sent) == 1


def test_looking_at_what_was_read_but_not_reported_reports_it() -> None:
    task, _, sent = _begin(100)
    task.step()
    task.step()
    task.look_at(4)
    task.step()
    assert len(sent) == 2


def test_an_article_without_paragraphs_is_complete_at_once() -> None:
    task, _, sent = _begin(0)
    assert not task.step()
    assert sent[-1]["complete"]


def test_many_findings_travel_in_pieces_of_which_the_last_says_so() -> None:
    task, _, sent = _begin(250)
    while task.step():
        pass
    final = [answer for answer in sent if answer["complete"]]
    assert [answer["last"] for answer in final] == [False, False, True]
    names = [entity["name"] for answer in final for entity in answer["record"]["entities"]]
    assert names == [f"nom {index}" for index in range(250)]


def test_findings_of_nothing_are_one_piece() -> None:
    record = to_record(Annotated(Article("x", "x", (Span(0, 1),))), with_text=False)
    assert list(pieces(record)) == [record]
