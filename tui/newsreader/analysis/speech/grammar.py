"""The small words of each language that the rules about quotations look for."""

from dataclasses import dataclass


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language puts around somebody's words."""

    language: str
    single_marks: bool
    """Whether ' and ‘ ’ are quotation marks too."""
    that: frozenset[str]
    """Begin a clause that reports, and are no part of it."""
    whether: frozenset[str]
    """Begin a question that is reported."""
    outside: frozenset[str]
    """Those of them that are no part of what was said."""
    have: frozenset[str]
    """Forms of the auxiliaries that a past participle needs, third persons."""
    be: frozenset[str]
    negations: frozenset[str]
    refusals: frozenset[str]
    """Verbs that say that nothing is said: *declined to say*."""
    reflexive: frozenset[str]
    first_person: frozenset[str]
    """Words by which a speaker gives away that they speak."""
    sources: tuple[tuple[tuple[str, ...], bool], ...]
    """Prepositions that name a source; whether anything but a person or a body may follow."""
    times: frozenset[str]
    """Days and the like, which stand beside a verb without being its subject."""
    of: frozenset[str]
    """Prepositions that go on with the name of a source: the mayor *of* Lezoux."""
    and_but: frozenset[str]
    """Words with which the same source, or another, goes on to something else."""
    joining: frozenset[str]
    """Words that begin what goes on behind an incise."""
    possessives: frozenset[str]
    """Words that stand for an article, whatever they are tagged."""
    who: frozenset[str]
    pronouns: frozenset[str]
    """Third persons that may stand for a speaker."""
    some: frozenset[str]
    """Words for some of a group."""
    manner: frozenset[str]
    """Adverbs that stand between a verb and its clause."""


FRENCH = Grammar(
    language="fr",
    single_marks=False,
    that=_words("que qu'"),
    whether=_words("si s' pourquoi comment combien quand où"),
    outside=_words("si s'"),
    have=_words("a ont avait avaient aura auront aurait auraient ait aient eut ayant avoir"),
    be=_words("est sont était étaient fut furent sera seront serait seraient étant soit soient"),
    negations=_words("ne n' pas jamais ni"),
    refusals=_words("refuse refusé refusent refusait refusant décliné sans évité"),
    reflexive=_words("se s'"),
    first_person=_words("je j' me m' moi mon ma mes nous notre nos nôtre nôtres -je -nous on"),
    sources=(
        (("selon",), True),
        (("d'", "après"), True),
        (("à", "en", "croire"), False),
        (("de", "l'", "avis", "de"), False),
        (("de", "l'", "aveu", "de"), False),
        (("aux", "dires", "de"), False),
        (("de", "source"), False),
        (("pour",), False),
    ),
    times=_words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir "
        "midi après-midi nuit janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre"
    ),
    of=_words("de d' du des"),
    and_but=_words("et mais"),
    joining=_words("et mais car ou puis donc or parce tandis alors si quand avant ni"),
    possessives=_words("son sa ses leur leurs"),
    who=_words("qui"),
    pronouns=_words("il elle ils elles on celui-ci celle-ci lui eux"),
    some=_words("un une certains certaines plusieurs beaucoup d'autres chacun chacune aucun tous"),
    manner=_words(
        "également aussi encore ensuite enfin ainsi alors cependant toutefois notamment déjà "
        "publiquement clairement même donc d'abord pourtant d'ailleurs"
    ),
)

ENGLISH = Grammar(
    language="en",
    single_marks=True,
    that=_words("that"),
    whether=_words("whether if why how what when where who"),
    outside=frozenset(),
    have=_words("has have had 've 's 'd having"),
    be=_words("is are was were be been being"),
    negations=_words("not n't never"),
    refusals=_words("declined declines refused refuses refusing declining without"),
    reflexive=frozenset(),
    first_person=_words("i me my mine we us our ours myself ourselves"),
    sources=((("according", "to"), True), (("in", "the", "words", "of"), False)),
    times=_words(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow "
        "morning evening night afternoon january february march april may june july august "
        "september october november december"
    ),
    of=_words("of for at from in"),
    and_but=_words("and but"),
    joining=_words("and but because or so while if when as although though yet"),
    possessives=_words("his her their its"),
    who=_words("who which"),
    pronouns=_words("he she they it him her them"),
    some=_words("one some many others several most both neither none"),
    manner=_words("also then later again still earlier repeatedly publicly"),
)

GRAMMARS = {grammar.language: grammar for grammar in (FRENCH, ENGLISH)}
"""The languages in which reported speech is found; in others only what stands between marks is."""
