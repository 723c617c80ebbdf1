"""What our own pipelines find, in articles as they come."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from newsreader.analysis.annotator import Annotator
from newsreader.analysis.loading import load
from newsreader.domain import Annotated, Article, EntityKind, Naming
from newsreader.pipelines.catalogue import Catalogue

pytestmark = pytest.mark.pipeline

MakeArticle = Callable[[str], Article]

SEEDS = Path(__file__).parents[2] / "seeds"
WIRE_COPY = SEEDS / "000_2644f1ce6ae84bf1.txt"


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return Annotator(Catalogue())


@pytest.fixture(scope="module")
def wire_copy(annotator: Annotator, make_article: MakeArticle) -> Annotated:
    (annotated,) = annotator.annotate([make_article(WIRE_COPY.read_text(encoding="utf-8"))])
    return annotated


def test_the_seed_article_is_french(wire_copy: Annotated) -> None:
    assert (wire_copy.language, wire_copy.complete) == ("fr", True)
    assert wire_copy.pipeline
    assert wire_copy.pipeline.startswith("newsreader-fr ")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (EntityKind.PERSON, "Pat Ryder"),
        (EntityKind.PERSON, "Antony Blinken"),
        (EntityKind.PERSON, "Wang Yi"),
        (EntityKind.PERSON, "John Kirby"),
        (EntityKind.PERSON, "Alex Ward"),
        (EntityKind.PERSON, "Lara Seligman"),
        (EntityKind.ORGANISATION, "Wall Street Journal"),
        (EntityKind.ORGANISATION, "POLITICO"),
        (EntityKind.ORGANISATION, "The Atlantic"),
        (EntityKind.ORGANISATION, "Conseil de sécurité nationale"),
        (EntityKind.PLACE, "Chine"),
    ],
)
def test_the_seed_article_names_them(wire_copy: Annotated, kind: EntityKind, name: str) -> None:
    assert (kind, name) in {(entity.kind, entity.name) for entity in wire_copy.entities}


def test_blinken_is_antony_blinken_wherever_he_is_named(wire_copy: Annotated) -> None:
    (blinken,) = [entity for entity in wire_copy.entities if "Blinken" in entity.name]
    assert blinken.aliases == ("Blinken",)
    assert len(blinken.mentions) == wire_copy.article.text.count("Blinken")


def test_the_nsc_is_the_conseil_de_securite_nationale(wire_copy: Annotated) -> None:
    (council,) = [entity for entity in wire_copy.entities if "Conseil" in entity.name]
    assert council.aliases == ("NSC",)
    assert [mention.how for mention in council.mentions] == [Naming.NAME, Naming.ACRONYM]


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name)
def test_paragraphs_of_a_seed_read_in_any_order_give_the_same_findings(
    seed: Path, annotator: Annotator, make_article: MakeArticle
) -> None:
    article = make_article(seed.read_text(encoding="utf-8"))
    (whole,) = annotator.annotate([article])
    order = list(range(len(article.paragraphs)))
    Random(seed.name).shuffle(order)
    reading = annotator.begin(article)
    for index in order:
        reading.read([index])
    assert reading.findings() == whole
    assert whole.entities


def test_an_english_article_is_read_by_the_english_pipeline(
    annotator: Annotator, make_article: MakeArticle
) -> None:
    text = "Prime Minister Angela Holt met reporters in London on Friday. Holt said nothing."
    (annotated,) = annotator.annotate([make_article(text)])
    assert annotated.language == "en"
    (holt,) = [entity for entity in annotated.entities if entity.kind is EntityKind.PERSON]
    assert (holt.name, holt.aliases) == ("Angela Holt", ("Holt",))


TOKENS = [
    "aujourd’hui",
    "peut-être",
    "l’|eau",
    "qu’|elle",
    "États-Unis",
    "porte-parole",
    "vice-président",
    "Saint-Denis",
    "Boulogne-sur-Mer",
    "Jean-Pierre",
    "non-violence",
    "pensez|-vous",
    "https://exemple.fr/a-b?c=d",
    "exemple.fr",
    "12,5|%",
    "M.",
    "«|oui|»",
    "(|CSN|)",
]


@pytest.mark.parametrize("expected", TOKENS)
def test_french_words_are_cut_as_the_pipeline_learnt_them(
    expected: str, french_words: Callable[[str], list[str]]
) -> None:
    assert french_words(expected.replace("|", "")) == expected.split("|")


@pytest.fixture(scope="module")
def french_words() -> Callable[[str], list[str]]:
    pipeline = Catalogue().pipeline("fr")
    assert pipeline is not None
    nlp = load(pipeline)
    return lambda text: [token.text for token in nlp.make_doc(text)]


def test_the_french_pipeline_starts_without_spacys_french() -> None:
    code = (
        "import sys; from newsreader.analysis.loading import load;"
        "from newsreader.pipelines.catalogue import Catalogue;"
        "load(Catalogue().pipeline('fr'))('La Chine'); sys.exit('spacy.lang.fr' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_seed_article_quotes_eight_times(wire_copy: Annotated) -> None:
    text = wire_copy.article.text
    told = [
        (
            quote.kind.value,
            quote.span.of(text)[:24],
            quote.span.of(text)[-19:],
            quote.speaker.span.of(text) if quote.speaker else None,
        )
        for quote in wire_copy.quotes
    ]
    kirby = "John Kirby"
    assert told == [
        ("unmarked", "Nous ne les avons pas en", "retirée de la table", "le général Pat Ryder"),
        (
            "unmarked",
            "Depuis lors, des respons",
            "ignements au public",
            "une troisième personne proche du dossier",
        ),
        (
            "indirect",
            "avoir déclaré à Wang Yi ",
            "Washington et Pékin",
            "le secrétaire d’État Antony Blinken",
        ),
        ("unmarked", "Nous avons déclaré publi", "ans cette direction", kirby),
        ("unmarked", "Et nous ne voulons certa", "s qu’ils le fassent", kirby),
        ("unmarked", "Les responsables américa", "sage vers la Russie", "Blinken"),
        ("unmarked", "Il y a eu un certain sou", "approuvé par l’État", "Blinken"),
        ("indirect", "a fourni des images à Mo", "ge du groupe Wagner", "l’administration"),
    ]
    spoken = {entity.name: len(wire_copy.quotes_by(entity.id)) for entity in wire_copy.entities}
    assert (spoken["Antony Blinken"], spoken[kirby], spoken["Pat Ryder"]) == (3, 2, 1)
