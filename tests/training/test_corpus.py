"""The texts a recogniser is trained on."""

import random

import spacy

from training.corpus import document, in_context
from training.markup import MarkedArticle, parse
from training.sets import SETS, Texts, own_articles

SENTENCES = [parse(str(i), f"Phrase {i} de [[PER:r|Roux]].") for i in range(40)]


def numbers(texts: list[MarkedArticle]) -> list[str]:
    return [word for text in texts for word in text.text.split() if word.isdigit()]


def test_consecutive_sentences_are_joined_in_their_order() -> None:
    read = list(in_context(SENTENCES, Texts.CONSECUTIVE, random.Random(0)))
    assert len(read) < len(SENTENCES)
    assert numbers(read) == [str(i) for i in range(40)]
    assert all(name.span.of(text.text) == "Roux" for text in read for name in text.names)
    assert sum(len(text.names) for text in read) == 40


def test_sentences_without_an_order_are_shuffled_and_none_is_lost() -> None:
    read = list(in_context(SENTENCES, Texts.SENTENCES, random.Random(0)))
    assert numbers(read) != sorted(numbers(read), key=int)
    assert sorted(numbers(read), key=int) == [str(i) for i in range(40)]


def test_articles_are_read_whole() -> None:
    assert list(in_context(SENTENCES, Texts.ARTICLES, random.Random(0))) == SENTENCES


def test_names_become_entities_of_whole_tokens() -> None:
    text = parse("x", "[[ORG:a|Marks & Spencer]] et [[LOC:b|U.S.]]-led, M. [[PER:c|Roux]]")
    doc = document(spacy.blank("fr"), text)
    found = [(entity.text, entity.label_) for entity in doc.ents]
    assert found[0] == ("Marks & Spencer", "ORG")
    assert found[-1] == ("Roux", "PER")


def test_what_may_be_a_title_or_an_event_is_left_open_where_those_are_not_marked() -> None:
    nlp = spacy.blank("en")
    text = parse("x", "The World Cup in [[LOC:r|Rio Grande]] delighted Brazilians. Nobody Else")
    marked, open_ = document(nlp, text), document(nlp, text, others=False)
    assert [token.text for token in marked if not token.ent_iob_] == []
    assert [token.text for token in open_ if not token.ent_iob_] == [
        "The",
        "World",
        "Cup",
        "Nobody",
        "Else",
    ]
    assert [entity.text for entity in open_.ents] == ["Rio Grande"]


def test_what_is_for_choosing_is_not_trained_on() -> None:
    for language in SETS:
        training = {article.name for article in own_articles(language, choosing=False)}
        choosing = {article.name for article in own_articles(language, choosing=True)}
        assert training
        assert choosing
        assert not training & choosing
