"""Whom a speaker's words stand for."""

import re

import pytest

from newsreader.analysis.speech.referents import Referents
from newsreader.domain import Entity, EntityKind, Mention, Span

_NAME = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<key>\w+)\]")


def stood_for(marked: str, speaker: str) -> str | None:
    """The person of *[Claire Aubrac|aubrac]* that the last place of the words stands for."""
    mentions: dict[str, list[Mention]] = {}
    text, end = "", 0
    for match in _NAME.finditer(marked):
        text += marked[end : match.start()]
        span = Span(len(text), len(text) + len(match["words"]))
        mentions.setdefault(match["key"], []).append(Mention(span))
        text += match["words"]
        end = match.end()
    text += marked[end:]
    entities = [Entity(key, EntityKind.PERSON, key, tuple(m)) for key, m in mentions.items()]
    start = text.rindex(speaker)
    return Referents(entities, text).of(Span(start, start + len(speaker)))[0]


@pytest.mark.parametrize(
    ("marked", "speaker", "who"),
    [
        ("Le général [Pat Ryder|ryder] a parlé.", "Le général Pat Ryder", "ryder"),
        ("M. [Holl|holl] est là. « Non », dit-il.", "il", "holl"),
        ("Mme [Aubrac|aubrac] et M. [Holl|holl] sont là. « Non », dit-elle.", "elle", "aubrac"),
        ("M. [Holl|holl] et Mme [Aubrac|aubrac] sont là. « Non », dit-il.", "il", "holl"),
        ("Mme [Aubrac|aubrac] est là. « Non », dit-il.", "il", None),
        ("La ministre [Claire Aubrac|a] arrive. « Non », dit la ministre.", "la ministre", "a"),
        (
            "[John Kirby|k], porte-parole du NSC, sort. Le porte-parole parle.",
            "Le porte-parole",
            "k",
        ),
        ("[Ann Poe|poe], a lawyer, left. “No,” the lawyer said.", "the lawyer", "poe"),
        ("Le maire [Yann Le Gall|g] et le maire [Paul Roy|r] : le maire parle.", "le maire", None),
        ("L'administration [Biden|b] hésite. L'administration parle.", "L'administration", None),
        ("Le maire [Yann Le Gall|g] écoute. Un maire parle.", "Un maire", None),
        (
            "Le maire de Brest, [Yann Le Gall|g]. Le maire de Quimper parle.",
            "Le maire de Quimper",
            None,
        ),
    ],
)
def test_a_speaker_is_whom_the_article_says(marked: str, speaker: str, who: str | None) -> None:
    assert stood_for(marked, speaker) == who


def test_a_paragraph_about_somebody_else_is_theirs() -> None:
    marked = "« Oui », dit [Ada Quint|quint].\nM. [Holl|holl] arrive. « Non », dit-il."
    assert stood_for(marked, "il") == "holl"
