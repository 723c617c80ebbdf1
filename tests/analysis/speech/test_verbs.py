import re
from importlib.resources import files

import pytest

from newsreader.analysis.speech.verbs import (
    Admits,
    Form,
    Shape,
    Source,
    SourceKind,
    Verb,
    not_sources,
    reporting_forms,
    source_nouns,
)

LANGUAGES = ["fr", "en"]
PERSON, GROUP = SourceKind.PERSON, SourceKind.GROUP
DOCUMENT, INSTITUTION = SourceKind.DOCUMENT, SourceKind.INSTITUTION


def verbs(language: str) -> set[Verb]:
    return {form.verb for forms in reporting_forms(language).values() for form in forms}


def name(verb: Verb) -> str:
    return f"{'se ' * verb.reflexive}{verb.lemma} {verb.rest}".strip()


def verb(language: str, wanted: str) -> Verb:
    [found] = [verb for verb in verbs(language) if name(verb) == wanted]
    return found


def data(file: str) -> list[str]:
    text = files("newsreader.analysis.speech").joinpath("data", file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_the_lists_are_long() -> None:
    assert len(verbs("fr")) >= 400
    assert len(verbs("en")) >= 250
    assert len(source_nouns("fr")) >= 500
    assert len(source_nouns("en")) >= 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_is_listed_once_and_with_its_flags(language: str) -> None:
    flags = "|".join(flag.name.lower() for flag in Admits if flag.name)
    lines = data(f"reporting_{language}.txt")
    for line in lines:
        assert re.fullmatch(rf"\w[\w' -]*:( ({flags}))+", line), line
        wanted = line.split(": ")[1].split()
        assert len(wanted) == len(set(wanted)), line
        assert wanted != ["weak"], line
    lemmas = [line.split(": ")[0] for line in lines]
    assert len(lemmas) == len(set(lemmas)) == len(verbs(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_is_listed_once_and_with_its_gender(language: str) -> None:
    sources, _, others = "\n".join(data(f"sources_{language}.txt")).partition("[not a source]\n")
    lines = [line for line in sources.splitlines() if not line.startswith("[")]
    for line in lines:
        assert re.fullmatch(r"[\w'-]+(, [\w'-]+)?: (m|f|mf)( plural)?", line), line
    for line in others.splitlines():
        assert re.fullmatch(r"[\w-]+", line), line
    nouns = [re.split("[,:]", line)[0] for line in lines] + others.splitlines()
    assert len(nouns) == len(set(nouns))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_source_is_in_no_list_of_sources(language: str) -> None:
    assert not not_sources(language) & set(source_nouns(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_in_lower_case_without_apostrophes(language: str) -> None:
    words = {*reporting_forms(language), *source_nouns(language), *not_sources(language)}
    assert [word for word in words if word != word.lower() or re.search(r"['’\s]", word)] == []


@pytest.mark.parametrize(
    ("language", "wanted", "admitted"),
    [
        ("fr", "déclarer", "clause infinitive incise object"),
        ("fr", "dénoncer", "object"),
        ("fr", "qualifier", "object"),
        ("fr", "parler", "object weak"),
        ("fr", "promettre", "clause de incise object"),
        ("fr", "accuser", "de"),
        ("fr", "menacer", "de"),
        ("fr", "nier", "clause infinitive de"),
        ("fr", "demander", "question"),
        ("fr", "se demander", "question incise"),
        ("fr", "trancher", "incise weak"),
        ("fr", "sourire", "incise weak"),
        ("fr", "juger", "clause object weak"),
        ("fr", "noter", "clause weak"),
        ("fr", "titrer", "incise object"),
        ("fr", "se dire", "clause object"),
        ("fr", "se souvenir", "clause de incise"),
        ("fr", "se exclamer", "incise"),
        ("fr", "croire savoir", "clause incise"),
        ("fr", "laisser entendre", "clause"),
        ("fr", "tenir à préciser", "clause"),
        ("en", "say", "clause incise object"),
        ("en", "claim", "clause infinitive"),
        ("en", "ask", "question incise"),
        ("en", "call", "object weak"),
        ("en", "note", "clause incise weak"),
        ("en", "add", "clause incise weak"),
        ("en", "point out", "clause incise"),
    ],
)
def test_verbs_admit_what_they_are_used_with(language: str, wanted: str, admitted: str) -> None:
    admits = verb(language, wanted).admits
    for flag in admitted.split():
        assert Admits[flag.upper()] in admits


@pytest.mark.parametrize(
    ("language", "wanted", "refused"),
    [
        ("fr", "dénoncer", "infinitive"),
        ("fr", "annoncer", "weak"),
        ("fr", "qualifier", "clause"),
        ("fr", "promettre", "question"),
        ("fr", "signifier", "clause"),
        ("en", "say", "weak"),
        ("en", "call", "clause"),
        ("en", "ask", "infinitive"),
    ],
)
def test_verbs_do_not_admit_what_they_are_not(language: str, wanted: str, refused: str) -> None:
    assert Admits[refused.upper()] not in verb(language, wanted).admits


def readings(language: str, word: str) -> set[tuple[str, Shape, int | None, bool | None, bool]]:
    return {
        (name(form.verb), form.shape, form.person, form.plural, form.present)
        for form in reporting_forms(language)[word]
    }


def test_dit_is_a_present_and_a_participle_of_dire_and_of_se_dire() -> None:
    found = {reading for reading in readings("fr", "dit") if len(reading[0].split()) < 3}
    assert found == {
        ("dire", Shape.FINITE, 3, False, True),
        ("dire", Shape.PAST_PARTICIPLE, None, False, False),
        ("se dire", Shape.FINITE, 3, False, True),
        ("se dire", Shape.PAST_PARTICIPLE, None, False, False),
    }


@pytest.mark.parametrize(
    ("language", "word", "wanted", "shape", "person", "plural", "present"),
    [
        ("fr", "déclara", "déclarer", Shape.FINITE, 3, False, False),
        ("fr", "affirment", "affirmer", Shape.FINITE, 3, True, True),
        ("fr", "rappelons", "rappeler", Shape.FINITE, 1, True, True),
        ("fr", "crois", "croire", Shape.FINITE, 1, False, True),
        ("fr", "estime", "estimer", Shape.FINITE, 3, False, True),
        ("fr", "lâchant", "lâcher", Shape.PRESENT_PARTICIPLE, None, None, False),
        ("fr", "promis", "promettre", Shape.PAST_PARTICIPLE, None, None, False),
        ("fr", "citée", "citer", Shape.PAST_PARTICIPLE, None, False, False),
        ("fr", "cités", "citer", Shape.PAST_PARTICIPLE, None, True, False),
        ("fr", "expliquer", "expliquer", Shape.INFINITIVE, None, None, False),
        ("fr", "exclame", "se exclamer", Shape.FINITE, 3, False, True),
        ("fr", "fait", "faire savoir", Shape.FINITE, 3, False, True),
        ("fr", "va", "aller jusqu' à dire", Shape.FINITE, 3, False, True),
        ("fr", "contre-attaque", "contre-attaquer", Shape.FINITE, 3, False, True),
        ("en", "said", "say", Shape.FINITE, None, None, False),
        ("en", "said", "say", Shape.PAST_PARTICIPLE, None, None, False),
        ("en", "says", "say", Shape.FINITE, 3, False, True),
        ("en", "say", "say", Shape.FINITE, 3, True, True),
        ("en", "say", "say", Shape.INFINITIVE, None, None, False),
        ("en", "pointing", "point out", Shape.PRESENT_PARTICIPLE, None, None, False),
        ("en", "criticized", "criticize", Shape.FINITE, None, None, False),
        ("en", "signaled", "signal", Shape.FINITE, None, None, False),
    ],
)
def test_words_are_forms_of_reporting_verbs(
    language: str,
    word: str,
    wanted: str,
    shape: Shape,
    person: int | None,
    plural: bool | None,
    present: bool,
) -> None:
    assert (wanted, shape, person, plural, present) in readings(language, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_has_the_same_reading_twice(language: str) -> None:
    for word, forms in reporting_forms(language).items():
        assert len({(f.verb, f.shape, f.person, f.plural) for f in forms}) == len(forms), word


def test_other_words_are_no_forms() -> None:
    forms = reporting_forms("fr")
    assert forms.get("maison", ()) == ()
    assert "maison" not in forms
    assert isinstance(forms["affirme"][0], Form)
    assert forms["affirme"] is forms["affirme"]


@pytest.mark.parametrize(
    ("language", "noun", "source"),
    [
        ("fr", "maire", Source(PERSON, None, plural=False)),
        ("fr", "avocate", Source(PERSON, "f", plural=False)),
        ("fr", "procureurs", Source(PERSON, "m", plural=True)),
        ("fr", "chercheuses", Source(PERSON, "f", plural=True)),
        ("fr", "généraux", Source(PERSON, "m", plural=True)),
        ("fr", "neveux", Source(PERSON, "m", plural=True)),
        ("fr", "porte-parole", Source(PERSON, None, plural=False)),
        ("fr", "grands-mères", Source(PERSON, "f", plural=True)),
        ("fr", "autorités", Source(INSTITUTION, "f", plural=True)),
        ("fr", "police", Source(INSTITUTION, "f", plural=False)),
        ("fr", "syndicat", Source(GROUP, "m", plural=False)),
        ("fr", "famille", Source(GROUP, "f", plural=False)),
        ("fr", "études", Source(DOCUMENT, "f", plural=True)),
        ("fr", "chiffres", Source(DOCUMENT, "m", plural=True)),
        ("en", "spokesmen", Source(PERSON, "m", plural=True)),
        ("en", "spokeswoman", Source(PERSON, "f", plural=False)),
        ("en", "officials", Source(PERSON, None, plural=True)),
        ("en", "coaches", Source(PERSON, None, plural=True)),
        ("en", "police", Source(GROUP, None, plural=True)),
        ("en", "ministries", Source(INSTITUTION, None, plural=True)),
        ("en", "surveys", Source(DOCUMENT, None, plural=True)),
        ("en", "analyses", Source(DOCUMENT, None, plural=True)),
    ],
)
def test_nouns_are_sources(language: str, noun: str, source: Source) -> None:
    assert source_nouns(language)[noun] == source


@pytest.mark.parametrize(
    ("language", "nouns"),
    [
        ("fr", "saison cas taille modalités besoins âge fois année mois heure"),
        ("en", "age season need time year month"),
    ],
)
def test_some_nouns_behind_selon_are_no_sources(language: str, nouns: str) -> None:
    assert set(nouns.split()) <= not_sources(language)
