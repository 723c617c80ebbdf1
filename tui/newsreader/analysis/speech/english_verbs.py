"""How English verbs are conjugated: rules for the regular ones, and a table of the others."""

import re
from typing import NamedTuple


class EnglishForms(NamedTuple):
    """An English verb's forms; of the past and of the participles, all that are in use."""

    base: str
    third: str
    """The third person singular of the present."""
    past: tuple[str, ...]
    past_participle: tuple[str, ...]
    present_participle: tuple[str, ...]


# The base, the past and the participle; of several, with strokes between them.
_STRONG = """
begin began begun
beseech beseeched/besought beseeched/besought
break broke broken
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted
cast cast cast
come came come
cut cut cut
dream dreamed/dreamt dreamed/dreamt
feel felt felt
find found found
forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen
foretell foretold foretold
get got got/gotten
give gave given
go went gone
hear heard heard
hit hit hit
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
learn learned/learnt learned/learnt
leave left left
let let let
make made made
mean meant meant
plead pleaded/pled pleaded/pled
put put put
read read read
retell retold retold
rewrite rewrote rewritten
say said said
see saw seen
set set set
shoot shot shot
shrink shrank shrunk
sing sang sung
speak spoke spoken
spell spelled/spelt spelled/spelt
spit spat spat
stand stood stood
strike struck struck
swear swore sworn
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
understand understood understood
weep wept wept
write wrote written
"""


def _strong() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = (line.split() for line in _STRONG.splitlines() if line)
    return {base: (tuple(past.split("/")), tuple(done.split("/"))) for base, past, done in rows}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PASTS = _strong()
_STRESSED_LAST = _words("""
admit commit compel concur confer demur expel forget infer omit permit prefer rebut recap refer
regret repel submit
""")
"""Verbs of several syllables that double their last letter: *admitted*, *referring*."""
_EITHER_WAY = _words("""
cancel channel counsel label level marvel model quarrel signal total travel
""")
"""Verbs that double it in Britain and not in America: *signalled*, *signaled*."""
_ONE_SYLLABLE = re.compile(r"^(?:qu|[^aeiou])*[aeiou][bdglmnprt]$")
_HISSING = ("s", "x", "z", "ch", "sh", "o")


def english_forms(lemma: str) -> EnglishForms:
    """The forms of an English verb, in British and American spelling where they part.

    The base is spelled as it is given: *criticise* and *criticize* are two.
    """
    past = _weak(lemma, "ed")
    pasts = _PASTS.get(lemma, (past, past))
    return EnglishForms(lemma, _third(lemma), *pasts, _weak(lemma, "ing"))


def _third(lemma: str) -> str:
    if _ends_in_consonant_and_y(lemma):
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(_HISSING) else f"{lemma}s"


def _weak(lemma: str, ending: str) -> tuple[str, ...]:
    """A base with *-ed* or *-ing*."""
    if lemma in _EITHER_WAY:
        return f"{lemma}{lemma[-1]}{ending}", f"{lemma}{ending}"
    stem = lemma
    if lemma in _STRESSED_LAST or _ONE_SYLLABLE.match(lemma):
        stem = f"{lemma}{lemma[-1]}"
    elif ending == "ed" and _ends_in_consonant_and_y(lemma):
        stem = f"{lemma[:-1]}i"
    elif ending == "ed" and lemma.endswith("e"):
        stem = lemma[:-1]
    elif ending == "ing" and lemma.endswith("ie"):
        stem = f"{lemma[:-2]}y"
    elif ending == "ing" and lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        stem = lemma[:-1]
    return (f"{stem}{ending}",)


def _ends_in_consonant_and_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in "aeiou"
