"""What stands behind a verb that reports: a clause, an infinitive, a question, words in marks."""

from .cues import Cue
from .passage import Passage, Range
from .phrases import behind_circumstance, phrase_from, pronoun_at
from .report import How
from .verbs import Admits, Shape

_TO_THAT = 14
"""Words that an addressee, a day and a place may take between a verb and its clause."""
_ASIDE = 35
"""Words between two commas that part a verb from its clause."""
_TO_MARKS = 8
_NAME = 3
"""Words that a name in marks has at most."""
_NAMING = frozenset({"appeler", "nommer", "surnommer", "baptiser", "refer", "name", "dub", "title"})


def complement(passage: Passage, cue: Cue, reach: int | None) -> tuple[Range, How] | None:
    """What a verb reports and how; ``reach`` is where the next verb that reports begins."""
    limit = end_of_statement(passage, cue.at)
    near = limit if reach is None else min(limit, reach)
    for read in (_that, _question, _infinitive, _without_that):
        start = read(passage, cue, near if read is _that else limit)
        if start is not None:
            return (start, limit), How.CLAUSE
    if marks := _behind_colon(passage, cue, near):
        return marks, How.COLON
    if not cue.passive and (marks := _object(passage, cue, near)):
        return marks, How.OBJECT
    return None


def end_of_statement(passage: Passage, index: int) -> int:
    """The end of the sentence, without its full stop."""
    return passage.without_stop(*passage.sentence(index))


def _that(passage: Passage, cue: Cue, limit: int) -> int | None:
    if not cue.admits(Admits.CLAUSE):
        return None
    for index in range(cue.group[1], min(cue.group[1] + _TO_THAT, limit)):
        low = passage.low(index)
        if low == "," and (start := _that_behind_aside(passage, index, limit)):
            return start
        if low in passage.grammar.that:
            near = index - cue.group[1] <= 1
            joins = passage.pos(index) == "SCONJ" or passage.words[index].dep == "mark"
            return index + 1 if near or joins else None
        if low in {":", ";"} or passage.is_finite(index) or passage.mark_of[index] is not None:
            return None
    return None


def _that_behind_aside(passage: Passage, comma: int, limit: int) -> int | None:
    """Where a clause begins behind what two commas set off: *a dit, dans un entretien, que*."""
    for index in range(comma + 2, min(comma + _ASIDE, limit)):
        if passage.low(index) in passage.grammar.that and passage.low(index - 1) == ",":
            return index + 1
    return None


def _question(passage: Passage, cue: Cue, limit: int) -> int | None:
    if not cue.admits(Admits.QUESTION):
        return None
    index = behind_addressee(passage, cue)
    if index >= limit or passage.low(index) not in passage.grammar.whether:
        return None
    return index + (passage.low(index) in passage.grammar.outside)


def _infinitive(passage: Passage, cue: Cue, limit: int) -> int | None:
    index = _behind_aside(passage, behind_manner(passage, cue.group[1]))
    if cue.shape is Shape.PRESENT_PARTICIPLE and not _is_gerund(passage, cue):
        return None
    if cue.admits(Admits.DE) and passage.low(index) in {"de", "d'"}:
        index += 1
    elif cue.admits(Admits.INFINITIVE) and passage.grammar.language == "en":
        if passage.low(index) != "to":
            return None
        return index + 1 if index + 1 < limit else None
    elif not cue.admits(Admits.INFINITIVE):
        return None
    start = index
    while index < limit and (
        passage.low(index) in passage.grammar.negations | passage.grammar.reflexive
        or passage.pos(index) == "PRON"
        or passage.low(index) in {"y", "en", "l'", "le", "la", "les"}
    ):
        index += 1
    infinitive = index < limit and "VerbForm=Inf" in passage.words[index].morph
    return start if infinitive else None


def _is_gerund(passage: Passage, cue: Cue) -> bool:
    """Whether a participle says what its subject does beside: *, assurant vouloir*."""
    return passage.low(cue.group[0] - 1) in {",", "en", "et"}


def _behind_aside(passage: Passage, index: int) -> int:
    """Behind a time, a place, or what stands between two commas."""
    if passage.low(index) == ",":
        stop = next((i for i in range(index + 1, index + 10) if passage.low(i) == ","), index)
        return stop + (stop > index)
    while passage.low(index) in passage.grammar.times or (
        passage.pos(index) == "ADP" and passage.low(index) not in {"de", "d'", "to"}
    ):
        index = behind_circumstance(passage, index)
    return index


def _without_that(passage: Passage, cue: Cue, limit: int) -> int | None:
    """English leaves *that* out: officials said the road was closed."""
    if passage.grammar.language != "en" or not cue.admits(Admits.CLAUSE) or cue.passive:
        return None
    if cue.shape is Shape.INFINITIVE:
        return None  # told to expect coaches
    start = behind_addressee(passage, cue)
    if start >= limit or passage.mark_of[start] not in {None, passage.mark_of[cue.at]}:
        return None
    begins = _behind_subject(passage, start, limit)
    if begins is None:
        return None
    stops = {",", ";", ":", "and", "but", "or"} | passage.grammar.that | passage.grammar.who
    for index in range(begins, min(begins + 12, limit)):
        word = passage.words[index]
        if passage.is_finite(index) or (word.dep == "ccomp" and word.head == cue.at):
            return start
        if passage.low(index) in stops:
            return None
    return None


def _behind_subject(passage: Passage, start: int, limit: int) -> int | None:
    """Behind what a clause can begin with: a phrase, a pronoun, words in marks, *as*, *if*."""
    begins = pronoun_at(passage, start) or phrase_from(passage, start, limit)
    if begins:
        return begins[1]
    mark = next(
        (m for i in range(start, min(start + 3, limit)) if (m := passage.mark_of[i]) is not None),
        None,
    )
    if mark is not None:
        return passage.quoted[mark][1]
    return start + 1 if passage.pos(start) in {"PRON", "ADV", "SCONJ", "DET"} else None


def behind_manner(passage: Passage, index: int) -> int:
    """Behind the adverbs that begin at a word."""
    grammar = passage.grammar
    while passage.low(index) in grammar.manner or (
        passage.pos(index) == "ADV" and passage.low(index) not in grammar.negations | grammar.that
    ):
        index += 1
    return index


def behind_addressee(passage: Passage, cue: Cue) -> int:
    """Behind whom *told* and *asked* are about, and behind days."""
    index = behind_manner(passage, cue.group[1])
    if cue.verb.lemma in {"tell", "ask", "assure", "warn", "inform", "remind", "convince"}:
        addressee = pronoun_at(passage, index) or _addressee(passage, index)
        index = addressee[1] if addressee else index
    if passage.low(index) == "on" and passage.low(index + 1) in passage.grammar.times:
        index += 1
    while passage.low(index) in passage.grammar.times:
        index += 1
    return index


def _addressee(passage: Passage, index: int) -> Range | None:
    if passage.pos(index) == "PRON":
        return (index, index + 1)
    end = index
    while passage.pos(end) in {"DET", "ADJ", "NUM"}:
        end += 1
    proper = passage.pos(end)
    if proper not in {"NOUN", "PROPN"}:
        return None
    while passage.pos(end) == proper:
        end += 1
    return (index, end)


def _behind_colon(passage: Passage, cue: Cue, limit: int) -> Range | None:
    inside = passage.mark_of[cue.at]
    for index in range(cue.group[1], min(limit, cue.group[1] + 30, len(passage) - 1)):
        if passage.mark_of[index] != inside:
            return None
        if passage.low(index) in {":", ","}:
            mark = passage.mark_of[index + 1]
            if mark is not None and mark != inside and _is_introduced(passage, index, mark):
                return passage.quoted[mark]
    return None


def _is_introduced(passage: Passage, index: int, mark: int) -> bool:
    # A comma introduces only what begins like a sentence: She said, “Run.”
    if passage.low(index) == ":":
        return True
    begins = passage.within[mark][0]
    return passage.grammar.language == "en" and passage.words[begins].capital


def _object(passage: Passage, cue: Cue, limit: int) -> Range | None:
    """What a verb has for its object in marks: *dénonce « une faute »*."""
    if not cue.admits(Admits.OBJECT | Admits.CLAUSE | Admits.INCISE):
        return None
    alone = passage.low(cue.group[0] - 1) == "," and cue.group[1] - cue.group[0] == 1
    if (alone and cue.shape is Shape.FINITE) or cue.verb.lemma in _NAMING:
        return None  # Jean-Marc Holl, dit « le Baron ».
    inside = passage.mark_of[cue.at]
    reach = _TO_MARKS if cue.admits(Admits.OBJECT) else 3
    for index in range(cue.group[1], min(cue.group[1] + reach, limit)):
        if passage.mark_of[index] != inside:
            mark = passage.mark_of[index]
            of_noun = index - 1 > cue.group[1] and passage.low(index - 1) in passage.grammar.of
            if mark is None or of_noun or _is_name(passage, mark):
                return None  # a confirmé son statut d'« homme le plus rapide »
            return passage.quoted[mark]
        if passage.is_finite(index) or passage.low(index) in {",", ";", ":"}:
            return None
    return None


def _is_name(passage: Passage, mark: int) -> bool:
    """Whether a capital and few words say that marks hold a name: *son cargo « Loadster »*."""
    words = passage.within[mark]
    short = words[1] - words[0] <= _NAME
    return short and passage.words[words[0]].capital and not passage.has_finite_verb(words)


def marks_behind(passage: Passage, index: int, before: str) -> Range | None:
    """What stands between marks behind the mark ``before`` that a word may be."""
    if passage.low(index) != before or index + 1 >= len(passage):
        return None
    mark = passage.mark_of[index + 1]
    return None if mark is None else passage.quoted[mark]
