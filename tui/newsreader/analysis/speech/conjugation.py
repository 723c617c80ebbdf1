"""How reporting verbs are conjugated, in the persons that news needs: the third, and the author's.

Rules for the regular verbs, and tables of the irregular ones. A French family holds for every verb
that ends as it does (*dire* for *redire* and *contredire*); the longest ending counts.
"""

import re
from typing import NamedTuple

Pair = tuple[str, str]
"""Singular and plural."""


class FrenchForms(NamedTuple):
    """A French verb's forms; pairs are the third person's, unless they say otherwise."""

    infinitive: str
    present: Pair
    imperfect: Pair
    past: Pair
    """The simple past."""
    future: Pair
    conditional: Pair
    subjunctive: Pair
    """In the present."""
    first: Pair
    """The first person of the present."""
    present_participle: str
    past_participle: tuple[str, str, str, str]
    """Masculine and feminine singular, masculine and feminine plural."""


class EnglishForms(NamedTuple):
    """An English verb's forms; of the past and of the participles, all that are in use."""

    base: str
    third: str
    """The third person singular of the present."""
    past: tuple[str, ...]
    past_participle: tuple[str, ...]
    present_participle: tuple[str, ...]


class _Stems(NamedTuple):
    """What the forms of a French verb follow from."""

    first: str
    """The first person singular of the present."""
    third: str
    we: str
    """The first person plural without *-ons*: the stem of the imperfect too."""
    they: str
    past: str
    """The third person singular of the simple past."""
    future: str
    """The third person singular of the future without *-a*."""
    participle: str
    subjunctive: str = ""
    """The third person singular, where it does not follow from *they*."""
    gerund: str = ""
    """The present participle, where it does not follow from *we*."""


def _families() -> dict[str, _Stems]:
    rows = (line.split() for line in _IRREGULAR.splitlines() if line)
    return {ending: _Stems(*stems) for ending, *stems in rows}


# The ending, then the ending's counterparts in the order of _Stems.
_IRREGULAR = """
aître ais aît aiss aissent ut aîtr u
aller vais va all vont alla ir allé aille
battre bats bat batt battent battit battr battu
cevoir çois çoit cev çoivent çut cevr çu
clure clus clut clu cluent clut clur clu
courir cours court cour courent courut courr couru
crire cris crit criv crivent crivit crir crit
croire crois croit croy croient crut croir cru
devoir dois doit dev doivent dut devr dû
dire dis dit dis disent dit dir dit
duire duis duit duis duisent duisit duir duit
faire fais fait fais font fit fer fait fasse
frir fre fre fr frent frit frir fert
indre ins int ign ignent ignit indr int
lire lis lit lis lisent lut lir lu
maudire maudis maudit maudiss maudissent maudit maudir maudit
mentir mens ment ment mentent mentit mentir menti
mettre mets met mett mettent mit mettr mis
mourir meurs meurt mour meurent mourut mourr mort
partir pars part part partent partit partir parti
pouvoir peux peut pouv peuvent put pourr pu puisse
prendre prends prend pren prennent prit prendr pris
prévoir prévois prévoit prévoy prévoient prévit prévoir prévu
quérir quiers quiert quér quièrent quit querr quis
rire ris rit ri rient rit rir ri
rompre romps rompt romp rompent rompit rompr rompu
savoir sais sait sav savent sut saur su sache sachant
sentir sens sent sent sentent sentit sentir senti
servir sers sert serv servent servit servir servi
sortir sors sort sort sortent sortit sortir sorti
suivre suis suit suiv suivent suivit suivr suivi
tenir tiens tient ten tiennent tint tiendr tenu
vaincre vaincs vainc vainqu vainquent vainquit vaincr vaincu
valoir vaux vaut val valent valut vaudr valu vaille
venir viens vient ven viennent vint viendr venu
vivre vis vit viv vivent vécut vivr vécu
voir vois voit voy voient vit verr vu
vouloir veux veut voul veulent voulut voudr voulu veuille
vrir vre vre vr vrent vrit vrir vert
"""
_FAMILIES = _families()
_LONGEST_FIRST = sorted({len(ending) for ending in _FAMILIES}, reverse=True)

_SCHWA = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])e(?=[bcdfghjklmnpqrstvwxz]er$)")
"""The vowel of *lever* and *mener*, which *il lève* sounds."""
_ACUTE = re.compile(r"é(?=(?:[bcdfghjklmnpqrstvwxz]+|gu|qu)er$)")
"""The vowel of *répéter*, which *il répète* opens."""
_DOUBLED = re.compile(r"(?:amonc|app|chanc|ép|étinc|feuill|fic|gromm|j|niv)e[lt]er$")
"""Verbs in *-eler* and *-eter* that double: *il rappelle*, *il jette*."""


def french_forms(lemma: str) -> FrenchForms:
    """The forms of a French verb.

    Args:
        lemma: The infinitive, without a reflexive pronoun.

    Raises:
        ValueError: If it does not end like an infinitive.
    """
    stems = _stems(lemma)
    subjunctive = stems.subjunctive or stems.they[:-2]
    we, future = stems.we, stems.future
    their_subjunctive = stems.they if not stems.subjunctive else f"{subjunctive}nt"
    return FrenchForms(
        infinitive=lemma,
        present=(stems.third, stems.they),
        imperfect=(f"{we}ait", f"{we}aient"),
        past=(stems.past, _past_plural(stems.past)),
        future=(f"{future}a", f"{future}ont"),
        conditional=(f"{future}ait", f"{future}aient"),
        subjunctive=(subjunctive, their_subjunctive),
        first=(stems.first, f"{we}ons"),
        present_participle=stems.gerund or f"{we}ant",
        past_participle=_agreeing(stems.participle),
    )


def _stems(lemma: str) -> _Stems:
    for length in _LONGEST_FIRST:
        family = _FAMILIES.get(lemma[-length:])
        if family is not None:
            start = lemma[:-length]
            return _Stems(*(start + stem if stem else "" for stem in family))
    if lemma.endswith("er"):
        return _stems_in_er(lemma)
    root = lemma[:-2]
    if lemma.endswith("ir"):
        return _Stems(
            f"{root}is", f"{root}it", f"{root}iss", f"{root}issent", f"{root}it", lemma, f"{root}i"
        )
    if lemma.endswith("re"):
        third = root if root.endswith("d") else f"{root}t"
        return _Stems(f"{root}s", third, root, f"{root}ent", f"{root}it", lemma[:-1], f"{root}u")
    raise ValueError(f"no French infinitive: {lemma}")


def _stems_in_er(lemma: str) -> _Stems:
    root = lemma[:-2]
    before_a = root
    if root.endswith("c"):
        before_a = f"{root[:-1]}ç"
    elif root.endswith("g"):
        before_a = f"{root}e"
    stressed, future = _stressed(lemma)
    return _Stems(
        f"{stressed}e",
        f"{stressed}e",
        before_a,
        f"{stressed}ent",
        f"{before_a}a",
        future,
        f"{root}é",
    )


def _stressed(lemma: str) -> Pair:
    """The stem of *il rappelle*, *il répète*, *il appuie*, and the future's."""
    root = lemma[:-2]
    if lemma.endswith("envoyer"):
        return f"{root[:-1]}i", f"{lemma[:-4]}err"
    if lemma.endswith("yer"):
        return f"{root[:-1]}i", f"{root[:-1]}ier"
    if _DOUBLED.search(lemma):
        return f"{root}{root[-1]}", f"{root}{root[-1]}er"
    if _SCHWA.search(lemma):
        opened = _SCHWA.sub("è", lemma)
        return opened[:-2], opened
    # The future keeps its accent: répétera; what the spelling of 1990 allows is rare in the press.
    return _ACUTE.sub("è", lemma)[:-2], lemma


def _past_plural(singular: str) -> str:
    if singular.endswith("ça"):
        return f"{singular[:-2]}cèrent"
    if singular.endswith("gea"):
        return f"{singular[:-2]}èrent"
    if singular.endswith("a"):
        return f"{singular[:-1]}èrent"
    return f"{singular[:-1]}rent"


def _agreeing(participle: str) -> tuple[str, str, str, str]:
    stem = participle.replace("û", "u")
    plural = participle if participle.endswith("s") else f"{stem}s"
    return participle, f"{stem}e", plural, f"{stem}es"


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
