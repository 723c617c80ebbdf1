"""The verbs in a passage that can report what somebody said."""

from collections.abc import Iterator
from dataclasses import dataclass

from .passage import Passage, Range
from .verbs import Admits, Form, Shape, Verb, reporting_forms

_TELLING = 80
"""Characters from which a French text has accents, if it is spelt with them."""
_REACH = 5
"""Words between an auxiliary and its participle: a, en outre, également déclaré."""
_FARTHEST_AUXILIARY = 9
_BETWEEN = frozenset({"ADV", "PRON"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that reports, with its auxiliary."""

    verb: Verb
    shape: Shape
    """Of the whole group: a participle with its auxiliary is finite."""
    group: Range
    """From the auxiliary, or the reflexive pronoun, to the verb's last word."""
    at: int
    """The verb itself."""
    plural: bool | None
    negated: bool
    passive: bool = False

    def admits(self, wanted: Admits) -> bool:
        """Whether the verb can report in such a way."""
        return bool(self.verb.admits & wanted)


def cues(passage: Passage) -> list[Cue]:
    """The reporting verbs of a passage, in order; of several readings the one that fits best."""
    forms = reporting_forms(passage.grammar.language, accents=_has_accents(passage))
    found: list[Cue] = []
    for index, word in enumerate(passage.words):
        readings = [
            cue
            for form in forms.get(word.low, ())
            if (cue := _read(passage, index, form)) is not None
        ]
        if readings:
            found.append(max(readings, key=_fit))
    found = [cue for cue in found if not _is_part_of_another(cue, found)]
    return sorted([*found, *_unlisted(passage, found)], key=lambda cue: cue.at)


_ANY = Verb("", Admits.INCISE, reflexive=False)
"""A verb that is in no list, where only one that reports can stand."""


def _unlisted(passage: Passage, found: list[Cue]) -> Iterator[Cue]:
    """Verbs behind a closing mark and a comma: *« On nous a menti », a attaqué l'élue*."""
    if passage.grammar.language != "fr":
        return
    known = {index for cue in found for index in range(*cue.group)}
    for start in range(2, len(passage)):
        closed = passage.mark_of[start - 2]
        set_off = passage.low(start - 1) == "," and passage.mark_of[start - 1] is None
        if closed is None or not set_off or start in known or not passage.is_finite(start):
            continue
        verb = start
        if passage.low(start) in passage.grammar.have:
            near = range(start + 1, min(start + _REACH, len(passage)))
            verb = next((i for i in near if "VerbForm=Part" in passage.words[i].morph), start)
        yield Cue(_ANY, Shape.FINITE, (start, verb + 1), verb, None, negated=False)


def _has_accents(passage: Passage) -> bool:
    """Whether a text is spelt with its accents, as far as it is long enough to tell."""
    return len(passage.text) < _TELLING or not passage.text.isascii()


def _fit(cue: Cue) -> tuple[int, bool, int]:
    # "se dit" rather than "dit", "fait savoir" rather than what "fait" alone may be.
    return (
        cue.group[1] - cue.at,
        cue.verb.reflexive,
        cue.group[1] - cue.group[0],
    )


def _is_part_of_another(cue: Cue, found: list[Cue]) -> bool:
    return any(
        other is not cue and other.group[0] <= cue.at < other.group[1] and other.at != cue.at
        for other in found
    )


def _read(passage: Passage, index: int, form: Form) -> Cue | None:
    end = _rest(passage, index, form.verb)
    if end is None or not _is_verb(passage, index, form):
        return None
    start, plural, shape, passive = index, form.plural, form.shape, False
    if form.shape is Shape.PAST_PARTICIPLE:
        auxiliary = _auxiliary(passage, index, form.verb)
        if auxiliary is None:
            return None
        start, passive = auxiliary
        plural, shape = _is_plural(passage, start), Shape.FINITE
    first = _with_reflexive(passage, start, form.verb)
    if first is None or (shape is Shape.FINITE and _is_first_person(passage, first, form)):
        return None
    negated = _is_negated(passage, first, index)
    return Cue(form.verb, shape, (first, end), index, plural, negated, passive)


def _rest(passage: Passage, index: int, verb: Verb) -> int | None:
    end = index + 1
    words = verb.rest.split()
    if [passage.low(end + i) for i in range(len(words))] != words:
        return None
    return end + len(words)


def _is_verb(passage: Passage, index: int, form: Form) -> bool:
    if passage.pos(index) == "PROPN" and passage.words[index].capital:
        return False  # Dr Said
    if passage.grammar.language == "en" and passage.sentence(index)[0] == index:
        return form.shape is not Shape.FINITE  # "Asked whether", "Told of it": participles.
    if passage.pos(index) in {"VERB", "AUX"}:
        return passage.pos(index - 1) != "DET"  # an estimated value
    if form.shape is not Shape.FINITE:
        return False
    # Taggers take a verb for a noun where its subject is inverted or unusual; there alone the
    # words around it count for more.
    before, after = passage.low(index - 1), passage.low(index + 1)
    is_noun = passage.pos(index - 1) in {"DET", "ADP", "NUM", "CCONJ"}
    reports = after in passage.grammar.that and passage.pos(index + 1) == "SCONJ"
    stands_beside = before == "," or (passage.grammar.language == "en" and after in {",", "."})
    return _is_behind_words(passage, index) or (not is_noun and (reports or stands_beside))


def _is_behind_words(passage: Passage, index: int) -> bool:
    """Whether a word stands directly behind a closing mark, or has a pronoun for its subject."""
    before = index - 1
    if passage.low(before) == ",":
        before -= 1
    behind_marks = before >= 0 and passage.mark_of[before] is not None
    behind_marks = behind_marks and passage.mark_of[index] != passage.mark_of[before]
    return behind_marks or passage.low(index + 1).startswith("-")


def _auxiliary(passage: Passage, index: int, verb: Verb) -> tuple[int, bool] | None:
    """Where a participle's auxiliary is, and whether it makes a passive."""
    grammar = passage.grammar
    for before in range(index - 1, max(index - 1 - _REACH, -1), -1):
        low = passage.low(before)
        if low in grammar.have:
            return before, False
        if low in grammar.be:
            return before, not verb.reflexive
        if passage.pos(before) not in _BETWEEN and low not in grammar.manner | grammar.negations:
            break
    # avait à tort annoncé, s'est par ailleurs félicité: what else stands between, the parse knows.
    for child in passage.children.get(index, ()):
        low = passage.low(child)
        if index - _FARTHEST_AUXILIARY <= child < index and low in grammar.have | grammar.be:
            return child, low in grammar.be and not verb.reflexive
    return None


def _with_reflexive(passage: Passage, start: int, verb: Verb) -> int | None:
    reflexive = passage.low(start - 1) in passage.grammar.reflexive
    if not verb.reflexive:
        return None if reflexive and verb.admits & Admits.WEAK else start
    return start - 1 if reflexive else None


def _is_first_person(passage: Passage, start: int, form: Form) -> bool:
    """Whether the author speaks: "rappelons que", "je crois que"."""
    return form.person == 1 or passage.low(start - 1) in {"je", "j'", "nous", "i", "we"}


def _is_plural(passage: Passage, auxiliary: int) -> bool | None:
    if "Number=Plur" in passage.words[auxiliary].morph:
        return True
    return False if "Number=Sing" in passage.words[auxiliary].morph else None


def _is_negated(passage: Passage, start: int, end: int) -> bool:
    near = [passage.low(index) for index in range(start - 2, end)]
    return any(low in passage.grammar.negations | passage.grammar.refusals for low in near)


def before_clause(passage: Passage, start: int) -> Iterator[int]:
    """The words behind a verb that may stand before the clause it reports: adverbs and times."""
    index = start
    while passage.low(index) in passage.grammar.manner | passage.grammar.times:
        yield index
        index += 1
