r"""The pipelines' tokenisers: spaCy's own for the language, mended for news and made light.

spaCy's French class keeps compounds whole by one pattern of 1.45 million characters, which takes
two seconds to compile, since a list of every letter stands in it 266 times. Ours says the same in
2,600: each list of beginnings stands once, and a letter is ``[^\\W\\d_]``.
"""

import re
from collections.abc import Callable, Iterable
from typing import cast

import spacy
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER
from spacy.lang.fr import tokenizer_exceptions as french_compounds
from spacy.lang.fr.punctuation import ELISION, HYPHENS
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_LETTER = r"[^\W\d_]"
_REST = rf"(?:{_LETTER}|[{HYPHENS}{ELISION}])*"
_ELIDED = rf"(?<=[{ALPHA}][{ELISION}])(?=[{ALPHA}])"
_ELIDED_BUT_NOT_BRETON = rf"(?<=[{ALPHA}][{ELISION}])(?![hH](?<=[cC].[hH]))(?=[{ALPHA}])"
"""Where an elision ends: d'|Arvor, but Guivarc'h, in which c'h is one sound."""
_SUBJECTS = "je|tu|ils?|elles?|on|ce|nous|vous"
_INVERSIONS = (
    # a-t-il: the t belongs to the pronoun, as in the treebanks.
    rf"(?<=[{ALPHA}])[{HYPHENS}]t[{HYPHENS}](?:ils?|elles?|on|Ils?|Elles?|On)",
    rf"(?<=[{ALPHA}])[{HYPHENS}](?:elles|tu|lui|leur|toi|y)",
)
_RUNS = (r"[!?]{2,}", r"_{2,}", r"={2,}", r"\*{2,}", r"-{2,}", r"<{2,}", r">{2,}", r"/{2,}")
"""Rules and emphasis, one token each."""


def french() -> Language:
    """A pipeline of nothing but the French tokeniser."""
    nlp = spacy.blank("fr")
    tokenizer = cast(Tokenizer, nlp.tokenizer)
    tokenizer.token_match = re.compile(_compounds()).match
    rules = tokenizer.rules or {}
    tokenizer.rules = {word: parts for word, parts in rules.items() if "-t-" not in word}
    infixes = [_ELIDED_BUT_NOT_BRETON if i == _ELIDED else i for i in nlp.Defaults.infixes or ()]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    _add(nlp, prefixes=_RUNS, suffixes=(*_INVERSIONS, *_RUNS))
    return nlp


def english() -> Language:
    """A pipeline of nothing but the English tokeniser."""
    nlp = spacy.blank("en")
    _add(nlp, prefixes=_RUNS, suffixes=_RUNS)
    return nlp


TOKENISERS: dict[str, Callable[[], Language]] = {"fr": french, "en": english}


def _add(nlp: Language, prefixes: Iterable[str], suffixes: Iterable[str]) -> None:
    # Ours first: of several that match, the first one counts.
    tokenizer, defaults = cast(Tokenizer, nlp.tokenizer), nlp.Defaults
    given, ending = list(defaults.prefixes or ()), list(defaults.suffixes or ())
    tokenizer.prefix_search = compile_prefix_regex([*prefixes, *given]).search
    tokenizer.suffix_search = compile_suffix_regex([*suffixes, *ending]).search


def _compounds() -> str:
    hyphen, apostrophe = f"[{HYPHENS}]", f"[{ELISION}]"
    beginnings = _one_of(french_compounds._hyphen_prefix)
    elided = _one_of(french_compounds._elision_prefix)
    middles = _one_of(french_compounds._hyphen_combination)
    listed = (
        expression[1:-1].replace(f"[{ALPHA_LOWER}]", _LETTER)
        for expression in french_compounds._regular_exp
        if f"[{HYPHENS}{ALPHA_LOWER}{ELISION}]" not in expression and "(?:l[" not in expression
    )
    patterns = (
        f"{beginnings}{hyphen}{_LETTER}{_REST}",
        f"{elided}{apostrophe}{_LETTER}{_REST}",
        f"{_LETTER}+{hyphen}{middles}{hyphen}(?:l{apostrophe})?{_LETTER}+",
        *listed,
    )
    # "est" begins compounds (est-allemand) and asks questions (est-elle).
    question = f"(?!est{hyphen}(?:{_SUBJECTS})$)"
    return f"(?iu){question}(?:{'|'.join(patterns)})$"


def _one_of(alternatives: Iterable[str]) -> str:
    return f"(?:{'|'.join(alternatives)})"
