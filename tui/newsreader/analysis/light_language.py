"""Language classes for our own pipelines that cost nothing to import.

``spacy.lang.fr`` compiles one regular expression of 1.4 million characters when it is imported:
two seconds of every start. Our pipelines carry all their tokeniser's rules in their own files, so
nothing of spaCy's language data is needed. The classes are not registered: a pipeline that the user
chose still gets spaCy's own.
"""

from spacy.language import BaseDefaults, Language


class _Defaults(BaseDefaults):
    tokenizer_exceptions = {}  # noqa: RUF012
    prefixes = None
    suffixes = None
    infixes = None
    url_match = None


def light_language(code: str) -> type[Language]:
    """The class for a language whose pipeline brings its own tokeniser's rules."""
    return type("LightLanguage", (Language,), {"lang": code, "Defaults": _Defaults})
