"""The words that give reported speech away: reporting verbs in all their forms, and source nouns.

The lists are in ``data``; each begins with what its lines mean.
"""

import enum
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from .english_verbs import english_forms
from .french_verbs import french_forms


class Admits(enum.Flag):
    """What a reporting verb can take, by the flags of its line in the data."""

    CLAUSE = enum.auto()
    """*que* and a clause; *that* and a clause."""
    INFINITIVE = enum.auto()
    """A bare infinitive in French, *to* and an infinitive in English."""
    DE = enum.auto()
    """*de* and an infinitive."""
    QUESTION = enum.auto()
    """*si*, *whether* and the question words."""
    INCISE = enum.auto()
    """A place beside the words said: *« … », tranche l'avocate*."""
    OBJECT = enum.auto()
    """A quoted fragment as its object or attribute."""
    WEAK = enum.auto()
    """Nothing by itself: common with other meanings, it needs marks or a clause to report."""


class Shape(enum.Enum):
    """What kind of form a verb stands in."""

    FINITE = "finite"
    PAST_PARTICIPLE = "past participle"
    PRESENT_PARTICIPLE = "present participle"
    INFINITIVE = "infinitive"


class SourceKind(enum.Enum):
    """What a source noun names."""

    PERSON = "person"
    GROUP = "group"
    DOCUMENT = "document"
    INSTITUTION = "institution"


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb."""

    lemma: str
    """Without a reflexive pronoun and without ``rest``."""
    admits: Admits
    reflexive: bool
    rest: str = ""
    """The invariable words behind the first (*croire savoir*), a space behind an apostrophe."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a word may be a form of."""

    verb: Verb
    shape: Shape
    person: int | None
    """None where the form does not tell, and in what is not finite."""
    plural: bool | None
    """The subject's number, or the participle's own; None where the form does not tell."""
    present: bool
    """Whether it is, or may be, the indicative's present."""


@dataclass(frozen=True, slots=True)
class Source:
    """A noun that can be the source of words."""

    kind: SourceKind
    gender: str | None
    """``"m"``, ``"f"``, or None for either."""
    plural: bool
    """False for the nouns that are the same in both numbers."""


_Features = tuple[Shape, int | None, bool | None, bool]
"""What ``Form`` says of a word beside its verb."""


class _Forms(Mapping[str, tuple[Form, ...]]):
    """Words as forms of verbs, made when a word is looked up: making all takes half the time."""

    def __init__(self, read: Mapping[str, Sequence[tuple[Verb, _Features]]]) -> None:
        self._read = read
        self._made: dict[str, tuple[Form, ...]] = {}

    def __getitem__(self, word: str) -> tuple[Form, ...]:
        made = self._made.get(word)
        if made is None:
            made = tuple(Form(verb, *features) for verb, features in self._read[word])
            self._made[word] = made
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)


@cache
def reporting_forms(language: str, *, accents: bool = True) -> Mapping[str, tuple[Form, ...]]:
    """What words may be of reporting verbs, by the word in lower case.

    Args:
        language: ``"fr"`` or ``"en"``.
        accents: Whether words are spelt with their accents.
    """
    conjugated = {"fr": _french, "en": _english}[language]
    read: dict[str, list[tuple[Verb, _Features]]] = {}
    of_lemma: dict[str, tuple[tuple[str, _Features], ...]] = {}
    for verb in _verbs(language):
        if verb.lemma not in of_lemma:
            of_lemma[verb.lemma] = tuple(conjugated(verb.lemma))
        for word, features in of_lemma[verb.lemma]:
            read.setdefault(word if accents else _bare(word), []).append((verb, features))
    return _Forms(read)


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@cache
def source_nouns(language: str) -> Mapping[str, Source]:
    """The nouns that can be the source of words in news, in both numbers, in lower case.

    Args:
        language: ``"fr"`` or ``"en"``.
    """
    nouns: dict[str, Source] = {}
    plural_of = {"fr": _french_plural, "en": _english_plural}[language]
    for heading, line in _headed_lines(language):
        if heading == _NO_SOURCE:
            continue
        kind = SourceKind(heading)
        names, _, notes = line.partition(": ")
        gender, _, only = notes.partition(" ")
        if gender not in _GENDERS or only not in {"", "plural"}:
            raise ValueError(f"sources_{language}.txt: {line}")
        singular, _, plural = names.partition(", ")
        nouns.setdefault(singular, Source(kind, _GENDERS[gender], only == "plural"))
        if not only:
            plural = plural or plural_of(singular)
            nouns.setdefault(plural, Source(kind, _GENDERS[gender], plural=True))
    return MappingProxyType(nouns)


@cache
def not_sources(language: str) -> frozenset[str]:
    """The nouns that are no source behind *selon*, *pour* or *according to*, in lower case.

    Args:
        language: ``"fr"`` or ``"en"``.
    """
    return frozenset(line for heading, line in _headed_lines(language) if heading == _NO_SOURCE)


_GENDERS = {"m": "m", "f": "f", "mf": None}
_NO_SOURCE = "not a source"


def _lines(name: str) -> Iterator[str]:
    text = files(__package__).joinpath("data", name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _headed_lines(language: str) -> Iterator[tuple[str, str]]:
    """The lines of a list of nouns, each with the heading it stands under."""
    heading = ""
    for line in _lines(f"sources_{language}.txt"):
        if line.startswith("["):
            heading = line[1:-1]
        else:
            yield heading, line


def _verbs(language: str) -> Iterator[Verb]:
    for line in _lines(f"reporting_{language}.txt"):
        name, colon, flags = line.partition(": ")
        if not colon:
            raise ValueError(f"reporting_{language}.txt: {line}")
        admits = Admits(sum(_FLAGS[flag] for flag in flags.split()))
        reflexive = language == "fr" and name.startswith(_REFLEXIVE)
        if reflexive:
            name = name.removeprefix("se ").removeprefix("s'")
        lemma, _, rest = name.partition(" ")
        yield Verb(lemma, admits, reflexive, rest.replace("'", "' "))


_FLAGS = {flag.name.lower(): flag.value for flag in Admits if flag.name}
"""As numbers: adding those up is ten times as quick as joining flags."""
_REFLEXIVE = ("se ", "s'")


def _french(lemma: str) -> Iterator[tuple[str, _Features]]:
    forms = french_forms(lemma)
    third = zip(
        forms.present,
        forms.past,
        forms.imperfect,
        forms.future,
        forms.conditional,
        forms.subjunctive,
        strict=True,
    )
    for words, plural in zip(third, (False, True), strict=True):
        for word in dict.fromkeys(words):
            yield word, (Shape.FINITE, 3, plural, word == words[0])
    for word, plural in zip(forms.first, (False, True), strict=True):
        yield word, (Shape.FINITE, 1, plural, True)
    masculine, feminine, *plurals = forms.past_participle
    alike = masculine in plurals
    yield masculine, (Shape.PAST_PARTICIPLE, None, None if alike else False, False)
    yield feminine, (Shape.PAST_PARTICIPLE, None, False, False)
    for word in plurals[alike:]:
        yield word, (Shape.PAST_PARTICIPLE, None, True, False)
    yield forms.present_participle, (Shape.PRESENT_PARTICIPLE, None, None, False)
    yield forms.infinitive, (Shape.INFINITIVE, None, None, False)


def _english(lemma: str) -> Iterator[tuple[str, _Features]]:
    forms = english_forms(lemma)
    yield forms.third, (Shape.FINITE, 3, False, True)
    yield forms.base, (Shape.FINITE, 3, True, True)
    yield forms.base, (Shape.FINITE, 1, None, True)
    yield forms.base, (Shape.INFINITIVE, None, None, False)
    for word in forms.past:
        yield word, (Shape.FINITE, None, None, False)
    for word in forms.past_participle:
        yield word, (Shape.PAST_PARTICIPLE, None, None, False)
    for word in forms.present_participle:
        yield word, (Shape.PRESENT_PARTICIPLE, None, None, False)


def _french_plural(noun: str) -> str:
    if noun.endswith(("s", "x", "z")):
        return noun
    if noun.endswith("al"):
        return f"{noun[:-2]}aux"
    return f"{noun}x" if noun.endswith(("eau", "eu")) else f"{noun}s"


def _english_plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"
