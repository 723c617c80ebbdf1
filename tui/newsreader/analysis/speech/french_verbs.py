"""How French verbs are conjugated, in the persons that news needs: the third, and the author's.

Rules for the regular verbs, and a table of the irregular ones. A family holds for every verb that
ends as it does (*dire* for *redire* and *contredire*); the longest ending counts.
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
