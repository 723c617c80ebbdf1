"""The text of an element tree, line by line as a browser would break it."""

from collections.abc import Iterator
from typing import Protocol, Self

# Those of HTML, and those by which trafilatura marks headings, lists, tables and line ends.
_BLOCK_TAGS = """
    address article aside blockquote body br caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hr html item lb legend li list main nav ol
    option p pre quote row section summary table tbody tfoot thead tr ul
"""
_UNSEEN_TAGS = """
    script style noscript template title meta link svg math iframe object button select textarea
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_UNSEEN = frozenset(_UNSEEN_TAGS.split())
_MARKS: dict[object, str] = dict.fromkeys(("item", "li"), "\n• ")
_MARKS |= dict.fromkeys(("cell", "td", "th"), " | ")


class Element(Protocol):
    """What we use of lxml's elements; comments and instructions have a function for a tag."""

    tag: object
    text: str | None
    tail: str | None

    def get(self, key: str) -> str | None:
        """An attribute."""
        ...

    def __iter__(self) -> Iterator[Self]: ...


def text_lines(root: Element) -> Iterator[str]:
    """The lines that can be seen, white space collapsed, none of them blank."""
    for line in "".join(_pieces(root)).split("\n"):
        words = " ".join(line.split()).strip(" |")
        if words.strip("• "):
            yield words


def _pieces(root: Element) -> Iterator[str]:
    """Text, with a line end at every edge of a block; without recursion: pages nest deeply."""
    yield _opening(root)
    unfinished = [(root, iter(root))]
    while unfinished:
        parent, children = unfinished[-1]
        child = next(children, None)
        if child is None:
            unfinished.pop()
            yield "\n" if parent.tag in _BLOCKS else ""
            yield _flat(parent.tail) if unfinished else ""
        elif not isinstance(child.tag, str) or child.tag in _UNSEEN:
            yield _flat(child.tail)
        else:
            yield _opening(child)
            unfinished.append((child, iter(child)))


def _opening(element: Element) -> str:
    return _MARKS.get(element.tag, "\n" if element.tag in _BLOCKS else "") + _flat(element.text)


def _flat(text: str | None) -> str:
    r"""Text whose line ends are white space: only blocks end a line."""
    return (text or "").replace("\n", " ")
