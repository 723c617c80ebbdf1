"""The lines of the table; what a user feels, and how much of it we allow ourselves."""

from . import starting, working
from .measure import Figure, Line

LINES = (
    Line(
        "first-words",
        "First words of an article, to the bare app",
        1.15,
        starting.first_words,
        starting.bare_app,
    ),
    Line(
        "known-article",
        "Article seen before, names lit, to the bare app",
        1.3,
        starting.known_article,
        starting.bare_app,
    ),
    Line(
        "first-names",
        "First names of an unseen article, to the bare app",
        6,
        starting.first_names,
        starting.bare_app,
    ),
    Line(
        "first-names-loading",
        "The same, to plain spacy.load in a process",
        0.35,
        starting.first_names,
        starting.plain_loading,
    ),
    Line(
        "ready",
        "Worker ready, to spacy.load of the same components",
        0.35,
        starting.ready,
        starting.plain_pipeline,
    ),
    Line("help", "newsreader --help, to the bare app", 0.5, starting.help_text, starting.bare_app),
    Line(
        "open",
        "Open 1 M words, to 1 k words",
        2,
        starting.open_long,
        starting.open_short,
    ),
    Line(
        "page",
        "Key to frame p95, page down in 1 M words, to 1 k words",
        2,
        working.page_long,
        working.page_short,
        Figure.P95,
        Figure.P95,
    ),
    Line(
        "filter",
        "Change of filter at 1 M words, to a page down there",
        2,
        working.filter_long,
        working.page_long,
    ),
    Line(
        "resize",
        "Resize at 1 M words, to 1 k words",
        1.6,
        working.resize_long,
        working.resize_short,
    ),
    Line(
        "busy-key",
        "Key to frame p95 while the pipeline loads and works, to one at rest",
        2,
        working.key_at_work,
        working.key_at_rest,
        Figure.P95,
        Figure.P95,
    ),
    Line(
        "memory",
        "Drawing process's memory at 1 M words, to 100 MB",
        1,
        working.memory_long,
        working.memory_allowed,
        unit="MB",
    ),
)
