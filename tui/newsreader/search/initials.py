"""The letters by which names of several words are known: "CSN", "WSJ"."""

# What French and English, and the names they borrow, leave out of an acronym.
# fmt: off
_SMALL_WORDS = frozenset((
    "a", "al", "an", "and", "au", "aux", "d", "da", "das", "de", "del", "den", "der", "des", "di",
    "do", "dos", "du", "e", "el", "en", "et", "for", "in", "l", "la", "las", "le", "les", "los",
    "o", "of", "on", "ou", "par", "pour", "qu", "s", "sous", "sur", "the", "to", "van", "von", "y"
))
# fmt: on


def initials(words: list[str]) -> tuple[list[int], ...]:
    """Which words give their first letters: all of them, and all but the small ones.

    Each answer holds indices of ``words``, at least two; there may be two answers, one, or none.
    """
    everything = list(range(len(words)))
    without_small = [index for index in everything if words[index] not in _SMALL_WORDS]
    answers = (everything, without_small) if len(without_small) < len(words) else (everything,)
    return tuple(answer for answer in answers if len(answer) > 1)


def acronyms(words: list[str]) -> list[str]:
    """The acronyms that the words make."""
    return ["".join(words[index][0] for index in answer) for answer in initials(words)]
