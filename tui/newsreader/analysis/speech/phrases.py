"""Who is the subject of a verb, and how far the words go that name them."""

from .cues import Cue
from .passage import NOMINAL, Passage, Range
from .verbs import Shape, SourceKind, source_nouns

_IN_A_PHRASE = NOMINAL | {"DET", "ADJ", "NUM", "X", "SYM"}
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:caus", "csubj", "expl:subj")
_LONGEST = 25
"""Words that a source's name and office may take."""


def may_speak(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase names somebody: a name, an office, a body, a document, a pronoun."""
    nouns = source_nouns(passage.grammar.language)
    if pronoun_at(passage, phrase[0]):
        return True
    return any(
        passage.pos(index) == "PROPN"
        or passage.low(index) in nouns
        or passage.low(index) in passage.grammar.some
        for index in range(*phrase)
    )


def is_person(passage: Passage, phrase: Range) -> bool:
    """Whether a noun of a phrase, by itself, names a person or people."""
    nouns = source_nouns(passage.grammar.language)
    found = (nouns.get(passage.low(index)) for index in range(*phrase))
    return any(source and source.kind is SourceKind.PERSON for source in found)


def phrase_from(passage: Passage, start: int, end: int | None = None) -> Range | None:
    """The noun phrase that begins at a word, with what *of* adds to it; None where none does."""
    limit = min(len(passage) if end is None else end, start + _LONGEST)
    index, head = start, False
    inside = passage.mark_of[start] if start < limit else None
    while index < limit and passage.mark_of[index] == inside:
        if _goes_on(passage, index, head):
            head = head or passage.pos(index) in NOMINAL or _is_some(passage, index)
        elif not (head and _leads_on(passage, index)):
            break
        index += 1
    return (start, _with_name(passage, index, limit, start)) if head else None


def _goes_on(passage: Passage, index: int, head: bool) -> bool:
    low, pos = passage.low(index), passage.pos(index)
    if low in passage.grammar.times:
        return False
    if low in {"ce", "cet", "cette", "this", "last", "next"} and _is_time(passage, index + 1):
        return False
    pos = "DET" if low in passage.grammar.possessives else pos
    if head and pos == "DET" and passage.low(index - 1) not in passage.grammar.of:
        return False
    return pos in _IN_A_PHRASE or _is_some(passage, index) or _is_some(passage, index + 1)


def _is_some(passage: Passage, index: int) -> bool:
    """Whether a word stands for some of a group: *l'un de ces ingénieurs*, *many of them*."""
    return passage.low(index) in passage.grammar.some and passage.pos(index) == "PRON"


def _is_time(passage: Passage, index: int) -> bool:
    return passage.low(index) in passage.grammar.times | {"semaine", "week", "month", "year"}


def _leads_on(passage: Passage, index: int) -> bool:
    """Whether a preposition or a hyphen joins what follows to the phrase."""
    low = passage.low(index)
    joins = low in passage.grammar.of or low in {"-", "’", "'", "'s", "’s"}
    following = index + 1
    if low in passage.grammar.of and passage.low(following) in {"l'", "la", "le", "les", "the"}:
        following += 1
    return joins and _goes_on(passage, following, head=False)


def _with_name(passage: Passage, index: int, limit: int, start: int) -> int:
    """Behind an office the name that follows a comma: his lawyer, Ann Poe."""
    named = any(passage.pos(i) == "PROPN" for i in range(start, index))
    if named or passage.low(index) != "," or index + 2 >= limit:
        return index
    end = index + 1
    while end < limit and passage.pos(end) in {"PROPN", "X"} and passage.words[end].capital:
        end += 1
    return end if end > index + 1 else index


def pronoun_at(passage: Passage, index: int) -> Range | None:
    """A pronoun that may be a subject."""
    low = passage.low(index).removeprefix("-t-").removeprefix("-")
    return (index, index + 1) if low in passage.grammar.pronouns else None


def phrase_around(passage: Passage, index: int) -> Range | None:
    """The noun phrase or the pronoun that a word is the head of, or stands in."""
    if found := pronoun_at(passage, index):
        return found
    start = index
    while (
        start > 0 and passage.pos(start - 1) in _IN_A_PHRASE and _goes_on(passage, start - 1, False)
    ):
        start -= 1
    return phrase_from(passage, start)


def subject(passage: Passage, cue: Cue) -> Range | None:
    """The subject of a verb that stands before it, as the parse has it or else as it reads."""
    parsed = _parsed_subject(passage, cue)
    if parsed is not None and may_speak(passage, parsed):
        return parsed
    nearest = _nearest_before(passage, cue)
    if nearest is not None and (parsed is None or may_speak(passage, nearest)):
        return nearest
    return parsed


def _parsed_subject(passage: Passage, cue: Cue) -> Range | None:
    verb = cue.at
    for _ in range(4):
        if found := _own_subject(passage, verb, cue.group[0]):
            return found
        word = passage.words[verb]
        if word.dep in {"acl:relcl", "acl"} and word.head < verb:
            return phrase_around(passage, word.head)
        if word.head == verb or word.dep in {"ccomp", "root"}:
            break
        verb = word.head
    return None


def _own_subject(passage: Passage, verb: int, before: int) -> Range | None:
    for child in passage.children.get(verb, ()):
        word = passage.words[child]
        if word.dep not in _SUBJECTS or child >= before:
            continue
        if word.low in passage.grammar.who:
            return _antecedent(passage, child)
        if passage.mark_of[child] == passage.mark_of[before]:
            return phrase_around(passage, child)
    return None


def _antecedent(passage: Passage, who: int) -> Range | None:
    before = who - 1
    if passage.low(before) == ",":
        before -= 1
    # The phrase's last word; its head may be words away: la maire de Lezoux, qui.
    start = before
    while start > 0 and (
        passage.pos(start - 1) in _IN_A_PHRASE or passage.low(start - 1) in passage.grammar.of
    ):
        start -= 1
    while start < before and passage.pos(start) == "ADP":
        start += 1
    return phrase_from(passage, start) or pronoun_at(passage, before)


def _nearest_before(passage: Passage, cue: Cue) -> Range | None:
    """The first noun phrase of the clause that the verb stands in."""
    start = cue.group[0] - 1
    first = passage.sentence(cue.group[0])[0]
    if passage.low(start) in passage.grammar.who:
        return _antecedent(passage, start)
    while start >= first and not _begins_a_clause(passage, start):
        start -= 1
    found = _first_phrase(passage, (start + 1, cue.group[0]))
    if found is None and cue.shape is not Shape.FINITE:
        found = _first_phrase(passage, (first, cue.group[0]))
    return found


def _first_phrase(passage: Passage, words: Range) -> Range | None:
    """The first that may speak, or else the first of all."""
    found = [
        phrase
        for index in range(*words)
        if passage.mark_of[index] is None and passage.pos(index - 1) not in {"DET", "ADJ"}
        if (phrase := pronoun_at(passage, index) or phrase_from(passage, index, words[1]))
    ]
    return next((phrase for phrase in found if may_speak(passage, phrase)), next(iter(found), None))


def _begins_a_clause(passage: Passage, index: int) -> bool:
    low = passage.low(index)
    return (
        low in passage.grammar.that
        or low in {",", ";", ":", "»", "”"}
        or low in passage.grammar.who
    )


def behind_circumstance(passage: Passage, index: int) -> int:
    """Behind a time or a place or an addressee: one noun with its article and adjectives."""
    if passage.pos(index) != "ADP":
        return index + 1
    index += 1
    while passage.pos(index) in {"DET", "ADJ", "NUM"} or passage.low(index) in passage.grammar.of:
        index += 1
    if passage.pos(index) in NOMINAL:
        index += 1
    while passage.pos(index) in {"ADJ", "NUM"}:
        index += 1
    return index
