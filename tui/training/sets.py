"""What each language is trained and judged on, and how often a text is seen in a round.

French news is parted by date: WiNER's articles of 2016 to February 2018 train, those up to June
2018 are for choosing, those of the second half of 2018 for judging. The articles written for the
project that lie under ``tests`` judge alone; of those beside this module every sixth is for
choosing.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from .markup import MarkedArticle, marked_articles, parse
from .readers import columns, gmb
from .readers.corrections import corrected
from .readers.spans import WINER, marked_texts

ARTICLES = Path(__file__).parent / "articles"
"""Marked by hand for the project: other kinds of news than Wikinews has."""

_DEVELOPMENT = Path(__file__).parents[2] / "tests" / "development"
KEPT_APART = _DEVELOPMENT / "entities"
CORRECTED = _DEVELOPMENT / "news"
GMB_KEPT_APART = range(23_950, 24_850)
"""Sentences 24,000 to 24,799 were corrected by hand to choose and to judge with; a margin around
them keeps their stories out too."""


LAST_MONTH_OF_TRAINING = "2018_02"
FIRST_MONTH_OF_JUDGING = "2018_07"
CORRECTIONS = Path(__file__).parent / "corrections"
"""WiNER's names by our guide: its own rules differ, and it has slips."""


class Texts(Enum):
    """What the texts of a set are, and so how they are read in context."""

    ARTICLES = auto()
    CONSECUTIVE = auto()
    """Sentences in the order of their articles, which belong together."""
    SENTENCES = auto()
    """Sentences of which nothing is known; any may follow any."""


@dataclass(frozen=True, slots=True)
class Set:
    """Texts to train on."""

    name: str
    texts: Callable[[Path], Iterable[MarkedArticle]]
    """From the folder of the open data."""
    are: Texts
    times: int = 1
    """How often they are seen as they are."""
    swapped: int = 0
    """How often they are seen with other names."""
    others: bool = True
    """Whether titles, events, products and the like are marked in it."""


def winer(data: Path) -> Iterator[MarkedArticle]:
    """WiNER's articles of the years that are trained on, as they were corrected by hand."""
    found = marked_texts(data / "fr/winer/winer.jsonl.xz", WINER)
    early = (article for article in found if article.name[:7] <= LAST_MONTH_OF_TRAINING)
    return corrected(early, CORRECTIONS / "winer.jsonl")


def winer_as_it_is(data: Path) -> Iterator[MarkedArticle]:
    """The articles that judge with WiNER's own names, to be compared with what others report."""
    found = marked_texts(data / "fr/winer/winer.jsonl.xz", WINER)
    return (article for article in found if article.name[:7] >= FIRST_MONTH_OF_JUDGING)


def own_articles(language: str, *, choosing: bool) -> Iterator[MarkedArticle]:
    """The project's own articles, those for training or those for choosing."""
    for article in marked_articles(ARTICLES / language):
        if (zlib.crc32(article.name.encode()) % 6 == 0) == choosing:
            yield article


def news_for_choosing(language: str) -> Iterator[MarkedArticle]:
    """News that is not trained on, for choosing."""
    if language == "fr":
        return marked_articles(CORRECTED / "fr" / "choosing")
    return stories(CORRECTED / "en" / "gmb-development.txt")


def news_for_judging(language: str) -> Iterator[MarkedArticle]:
    """News that is neither trained on nor chosen by."""
    if language == "fr":
        yield from marked_articles(CORRECTED / "fr" / "judging")
    else:
        yield from stories(CORRECTED / "en" / "gmb-test.txt")
        yield from stories(CORRECTED / "en" / "gum-news.txt")


def pud(data: Path) -> Iterator[MarkedArticle]:
    """A thousand sentences of news and Wikipedia, which judge and train nothing."""
    return columns.sentences(data / "en/ner/en_pud-ud-test.iob2", columns.UNER, word=1, tag=2)


def stories(path: Path) -> Iterator[MarkedArticle]:
    """The stories of a file that has one sentence a line and a blank line between two stories."""
    for number, story in enumerate(path.read_text(encoding="utf-8").split("\n\n")):
        yield parse(f"{path.stem}-{number}", story.strip().replace("\n", " "))


def _spans(*names: str) -> Callable[[Path], Iterator[MarkedArticle]]:
    def read(data: Path) -> Iterator[MarkedArticle]:
        for name in names:
            yield from marked_texts(data / f"fr/ner_spans/{name}.jsonl")

    return read


def _gmb(data: Path) -> Iterator[MarkedArticle]:
    return gmb.news(data / "en/ner/gmb.jsonl.xz", GMB_KEPT_APART)


def _wikigold(data: Path) -> Iterator[MarkedArticle]:
    return columns.sentences(data / "en/ner/wikigold.conll.txt", columns.WIKIGOLD)


def _crossner(data: Path) -> Iterator[MarkedArticle]:
    for path in sorted((data / "en/ner/crossner").glob("*.conll")):
        yield from columns.sentences(path, columns.CROSSNER)


def _wnut(data: Path) -> Iterator[MarkedArticle]:
    for name in ("wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated"):
        yield from columns.sentences(data / "en/ner" / name, columns.WNUT)


def _ewt(data: Path) -> Iterator[MarkedArticle]:
    for name in ("en_ewt-ud-train.iob2.xz", "en_ewt-ud-dev.iob2", "en_ewt-ud-test.iob2"):
        yield from columns.sentences(data / "en/ner" / name, columns.UNER, word=1, tag=2)


def _gum(data: Path) -> Iterator[MarkedArticle]:
    texts = marked_texts(data / "en/ner/gum_ner.jsonl")
    return (text for text in texts if "_news_" not in text.name)


SETS: dict[str, tuple[Set, ...]] = {
    "fr": (
        Set("own articles", lambda _: own_articles("fr", choosing=False), Texts.ARTICLES, 2, 6),
        Set("WiNER", winer, Texts.ARTICLES, 2, 1),
        Set("Wikinews 2012", _spans("wikinews_train", "wikinews_test"), Texts.ARTICLES),
        Set("treebanks", _spans("sequoia_train", "gsd_dev", "pud"), Texts.SENTENCES),
        Set("questions", _spans("fqb"), Texts.SENTENCES),
        Set("templates", _spans("tmpl"), Texts.SENTENCES),
    ),
    "en": (
        Set("own articles", lambda _: own_articles("en", choosing=False), Texts.ARTICLES, 2, 8),
        Set("Groningen Meaning Bank", _gmb, Texts.CONSECUTIVE, others=False),
        Set("CrossNER", _crossner, Texts.SENTENCES),
        Set("WikiGold", _wikigold, Texts.CONSECUTIVE),
        Set("WNUT17", _wnut, Texts.SENTENCES),
        Set("EWT", _ewt, Texts.CONSECUTIVE, others=False),
        Set("GUM", _gum, Texts.CONSECUTIVE, others=False),
    ),
}
"""What is trained on, by language; what is machine-made trains, it does not judge."""
