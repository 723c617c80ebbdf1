"""Which names are of one and the same person, organisation or place.

A first merge: forms that differ in case, accents or an article; a surname and the one full name
that ends in it; an acronym and the long name beside it in brackets, or the one organisation whose
initials it is. Every step asks for exactly one candidate: where there are two, the names stay
apart.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from newsreader.domain import Entity, EntityKind, Mention, Naming

from .brackets import bracketed
from .forms import fold, initials, is_acronym, letters, suffixes, surface
from .name import Name

_SLIP = 1 / 3
"""A kind that fewer of a form's mentions have is taken for a slip of the pipeline."""


class _Form:
    """The mentions of one folded form, and the fuller form it stands for."""

    __slots__ = ("acronym", "into", "kind", "names", "words")

    def __init__(self, words: tuple[str, ...], names: list[Name]) -> None:
        self.words = words
        self.names = names
        self.kind = Counter(name.kind for name in names).most_common(1)[0][0]
        self.into: _Form | None = None
        self.acronym = False

    @property
    def root(self) -> "_Form":
        form = self
        while form.into:
            form = form.into
        return form

    @property
    def shown(self) -> str:
        """The commonest spelling, one in capitals only where there is no other."""
        spellings: Counter[str] = Counter()
        for text, count in Counter(name.text for name in self.names).items():
            spellings[surface(text)] += count
        return max(spellings, key=lambda text: (not text.isupper(), spellings[text], len(text)))

    def share(self, kind: EntityKind) -> float:
        return sum(name.kind is kind for name in self.names) / len(self.names)

    def join(self, other: "_Form") -> None:
        if other.root is not self:
            self.into = other.root


def group(names: Sequence[Name], text: str) -> tuple[Entity, ...]:
    """The entities that the names of an article stand for, in the order of their first mention.

    Takes the names in the order of ``text``. One kind per form: the commonest.
    """
    by_fold = _forms(names)
    forms = list(by_fold.values())
    _join_middle_names(forms)
    forms += _join_surnames(forms)
    _join_brackets(by_fold, names, text)
    _join_initials(forms)
    families: defaultdict[_Form, list[_Form]] = defaultdict(list)
    for form in forms:
        families[form.root].append(form)
    ordered = sorted(families, key=lambda root: min(_starts(families[root])))
    return tuple(
        _entity(f"e{number}", root, families[root]) for number, root in enumerate(ordered, 1)
    )


def _starts(forms: Iterable[_Form]) -> Iterable[int]:
    return (form.names[0].span.start for form in forms)


def _forms(names: Sequence[Name]) -> dict[str, _Form]:
    folded = {text: fold(text) for text in {name.text for name in names}}
    gathered: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        gathered[folded[name.text]].append(name)
    return {key: _Form(tuple(key.split()), found) for key, found in gathered.items()}


def _people(forms: Iterable[_Form]) -> list[_Form]:
    return [form for form in forms if len(form.words) > 1 and form.kind is EntityKind.PERSON]


def _join_middle_names(forms: Iterable[_Form]) -> None:
    """Joins John Kirby to John F. Kirby, unless there is a John K. Kirby too."""
    same_ends: defaultdict[tuple[str, str], list[_Form]] = defaultdict(list)
    for form in _people(forms):
        same_ends[form.words[0], form.words[-1]].append(form)
    for family in same_ends.values():
        fullest = max(family, key=lambda form: len(form.words))
        if all(_is_shortened(form.words, fullest.words) for form in family):
            for form in family:
                form.join(fullest)


def _is_shortened(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    rest = iter(full)
    return all(word in rest for word in words)


def _join_surnames(forms: Iterable[_Form]) -> list[_Form]:
    """Gives surnames to the one person who bears them; returns forms that had to be divided."""
    bearers: defaultdict[tuple[str, ...], list[_Form]] = defaultdict(list)
    for person in _people(forms):
        for surname in suffixes(person.words):
            bearers[surname].append(person)
    divided = []
    # Longer ones first: "von der Leyen" must know whose it is before "Leyen" is looked up.
    for form in sorted(forms, key=lambda form: -len(form.words)):
        candidates = {person.root for person in bearers.get(form.words, ())} - {form.root}
        if len(candidates) == 1 and form.into is None:
            divided += _join_surname(form, candidates.pop())
    return divided


def _join_surname(form: _Form, person: _Form) -> list[_Form]:
    as_person = form.share(EntityKind.PERSON)
    if as_person + form.share(EntityKind.OTHER) < _SLIP and not _is_slip(form):
        return []
    if 1 - as_person < _SLIP or form.share(EntityKind.PLACE) < _SLIP:
        form.join(person)
        return []
    # A town and a person of the same name: each mention goes where its kind says.
    theirs = [name for name in form.names if name.kind is not EntityKind.PLACE]
    form.names = [name for name in form.names if name.kind is EntityKind.PLACE]
    form.kind = EntityKind.PLACE
    surname = _Form(form.words, theirs)
    surname.join(person)
    return [surname]


def _is_slip(form: _Form) -> bool:
    # A single "organisation" is likelier the person, misread, than a company named like one.
    return form.kind is EntityKind.ORGANISATION and len(form.names) == 1


def _join_brackets(by_fold: dict[str, _Form], names: Sequence[Name], text: str) -> None:
    for long, short in bracketed(names, text):
        _join_acronym(by_fold[fold(short.text)], by_fold[fold(long.text)])


def _join_initials(forms: Iterable[_Form]) -> None:
    index: defaultdict[str, set[_Form]] = defaultdict(set)
    for form in forms:
        if form.kind is EntityKind.ORGANISATION and len(form.words) > 1:
            for short in initials(form.shown):
                index[short].add(form.root)
    spellings: tuple[Callable[[str], str], ...] = (letters, _the_other_way_round)
    for form in forms:
        if form.into or not is_acronym(form.shown) or form.kind is EntityKind.PERSON:
            continue
        for spelling in spellings:
            candidates = index.get(spelling(form.shown), set()) - {form}
            if len(candidates) == 1:
                _join_acronym(form, next(iter(candidates)))
                break


def _the_other_way_round(acronym: str) -> str:
    # English puts the adjective first: NSC is the Conseil de sécurité nationale, NATO the OTAN.
    backwards = letters(acronym)[::-1]
    return backwards if len(backwards) > 2 else ""


def _join_acronym(short: _Form, long: _Form) -> None:
    if short.into is None and short is not long.root:
        short.join(long)
        short.acronym = True


def _entity(entity_id: str, root: _Form, family: Sequence[_Form]) -> Entity:
    # In the order of the text, so that aliases that are equally frequent stay in it.
    mentions = sorted(
        (name.span, Naming.ACRONYM if form.acronym else Naming.NAME, name.text)
        for form in family
        for name in form.names
    )
    name = root.shown
    spellings = Counter(surface(text) for _, _, text in mentions)
    return Entity(
        id=entity_id,
        kind=root.kind,
        name=name,
        mentions=tuple(Mention(span, how) for span, how, _ in mentions),
        aliases=tuple(text for text, _ in spellings.most_common() if text != name),
    )
