"""The texts to train a recogniser on, as spaCy reads them.

    python -m training.corpus DATA BASE OUTPUT [--seed N]

writes ``train.spacy`` and ``dev.spacy`` (whole articles, for choosing) into a folder.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

from newsreader.analysis.loading import usual_spelling
from newsreader.domain import EntityKind

from . import names
from .markup import LABELS, Marked, MarkedArticle
from .sets import SETS, Texts, news_for_choosing, own_articles
from .swap import Names, Swap, place_of
from .variants import paragraphs, varied

_TOGETHER = (1, 1, 2, 3, 4)
"""How many sentences of a set that has no articles are read in one go."""


def training_documents(nlp: Language, data: Path, seed: int = 0) -> Iterator[Doc]:
    """Every text of a round, a paragraph at a time: as it is, with other names, spelt otherwise."""
    language, draw, share = str(nlp.lang), random.Random(seed), usual_spelling(nlp)
    sets = [(each, list(each.texts(data))) for each in SETS[language]]
    swap = Swap(_names(language, data, chain.from_iterable(texts for _, texts in sets)), seed)
    for each, texts in sets:
        size = 0
        for turn in range(each.times + each.swapped):
            for text in in_context(texts, each.are, draw):
                shown = text if turn < each.times else swap(text)
                for part in paragraphs(varied(shown, draw, share)):
                    size += len(part.text)
                    yield document(nlp, part, others=each.others)
        print(f"{each.name}: {len(texts)} texts, {size} characters in all turns")


def choosing_texts(language: str) -> Iterator[MarkedArticle]:
    """The paragraphs that decide which of a training's states is kept."""
    articles = own_articles(language, choosing=True)
    for article in chain(articles, news_for_choosing(language)):
        yield from paragraphs(article)


def in_context(
    texts: Sequence[MarkedArticle], are: Texts, draw: random.Random
) -> Iterator[MarkedArticle]:
    """The texts as they are read: articles whole, sentences joined by a few."""
    if are is Texts.ARTICLES:
        yield from texts
        return
    order = draw.sample(texts, len(texts)) if are is Texts.SENTENCES else texts
    start = 0
    while start < len(order):
        end = start + draw.choice(_TOGETHER)
        yield _joined(order[start:end])
        start = end


def _joined(texts: Sequence[MarkedArticle]) -> MarkedArticle:
    names: list[Marked] = []
    length = 0
    for each in texts:
        names += [replace(name, span=name.span.shifted(length)) for name in each.names]
        length += len(each.text) + 1
    return MarkedArticle(texts[0].name, " ".join(each.text for each in texts), tuple(names))


def _names(language: str, data: Path, texts: Iterable[MarkedArticle]) -> Names:
    known = names.prolex(data / "fr/gazetteer/prolex.dic") if language == "fr" else {}
    organisations = {
        *names.own(f"organisations_{language}"),
        *known.get("organisation", ()),
        *(
            name.span.of(text.text)
            for text in texts
            for name in text.names
            if name.kind is EntityKind.ORGANISATION
        ),
    }
    by_place: defaultdict[str, list[str]] = defaultdict(list)
    for organisation in sorted(organisations):
        by_place[place_of(organisation)].append(organisation)
    return Names(
        first=names.first_names(),
        last=names.last_names(),
        family_first=(names.family_first("first_names"), names.family_first("last_names")),
        towns=names.cities()[:8000],
        countries=names.territories(language),
        organisations=by_place,
    )


def document(nlp: Language, text: MarkedArticle, *, others: bool = True) -> Doc:
    """The text in the pipeline's tokens, with its names as entities.

    A name that ends inside a token takes the whole token: this is what the pipeline could find.
    Where titles, events and the like are not marked, whatever may be one is left open.
    """
    doc = nlp.make_doc(text.text)
    spans = (
        doc.char_span(name.span.start, name.span.end, LABELS[name.kind], alignment_mode="expand")
        for name in text.names
    )
    doc.ents = filter_spans([span for span in spans if span is not None])
    if not others:
        doc.set_ents(list(doc.ents), missing=list(_may_be_others(doc)), default="outside")
    return doc


def _may_be_others(doc: Doc) -> Iterator[Span]:
    """Two words or more with capitals that stand side by side outside all names: World Cup."""
    start = 0
    for i in range(len(doc) + 1):
        if i == len(doc) or doc[i].ent_type or not doc[i].text[0].isupper():
            if i - start > 1:
                yield doc[start:i]
            start = i + 1


def main() -> None:
    """Writes the texts of one language."""
    parser = argparse.ArgumentParser(prog="python -m training.corpus")
    parser.add_argument("data", type=Path)
    parser.add_argument("base", type=Path, help="tokeniser and vectors")
    parser.add_argument("output", type=Path)
    parser.add_argument("--seed", type=int, default=0, help="other names and spellings by another")
    wanted = parser.parse_args()
    nlp = spacy.load(wanted.base)
    train = list(training_documents(nlp, wanted.data, wanted.seed))
    random.Random(wanted.seed).shuffle(train)
    wanted.output.mkdir(parents=True, exist_ok=True)
    dev = [document(nlp, text) for text in choosing_texts(str(nlp.lang))]
    for name, docs in (("train", train), ("dev", dev)):
        DocBin(docs=docs, store_user_data=False).to_disk(wanted.output / f"{name}.spacy")
        counts = Counter(entity.label_ for doc in docs for entity in doc.ents)
        print(f"{name}: {len(docs)} paragraphs, {sum(map(len, docs))} tokens, {dict(counts)}")


if __name__ == "__main__":
    main()
