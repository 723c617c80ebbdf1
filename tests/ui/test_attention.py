from newsreader.domain import Annotated, Filter
from newsreader.ui.attention import Attention
from tests.ui.fakes import spans_of

KERVELLA, LE_DANTEC = "e1", "e2"


def test_a_target_is_followed_through_all_its_mentions(annotated: Annotated) -> None:
    attention = Attention(annotated).aimed(KERVELLA)
    assert [span.of(annotated.article.text) for span in attention.followed] == [
        "Yann Kervella",
        "Kervella",
        "Kervella",
    ]
    assert attention.followed_at == 0


def test_hits_are_followed_before_the_target(annotated: Annotated) -> None:
    hits = tuple(spans_of("digue"))
    attention = Attention(annotated).aimed(KERVELLA).searched(hits)
    assert attention.followed == hits
    assert attention.followed_at is None


def test_a_filter_keeps_where_one_is_named_or_speaks(annotated: Annotated) -> None:
    assert Attention(annotated).filtered(KERVELLA).kept == (1, 3, 4)
    assert Attention(annotated).filtered(LE_DANTEC).kept == (3,)


def test_several_names_combine_as_any_or_all(annotated: Annotated) -> None:
    both = Attention(annotated).filtered(KERVELLA).filtered(LE_DANTEC)
    assert both.kept == (1, 3, 4)
    assert both.filtered_by_all(True).kept == (3,)


def test_filtering_by_the_same_name_again_takes_it_out(annotated: Annotated) -> None:
    assert Attention(annotated).filtered(KERVELLA).filtered(KERVELLA).kept is None


def test_steps_stay_within_what_is_shown(annotated: Annotated) -> None:
    attention = Attention(annotated).filtered(LE_DANTEC).aimed(KERVELLA)
    assert attention.followed == (spans_of("Kervella")[1],)


def test_going_to_a_place_folded_away_gives_up_the_filter(annotated: Annotated) -> None:
    place = spans_of("pêcheurs")[0]
    assert Attention(annotated).filtered(KERVELLA).at(place).filter == Filter()


def test_what_was_chosen_stays_chosen_when_ids_change(annotated: Annotated) -> None:
    later = Annotated(
        annotated.article,
        entities=tuple(
            type(entity)(f"x{entity.id}", entity.kind, entity.name, entity.mentions)
            for entity in annotated.entities
        ),
    )
    attention = Attention(annotated).filtered(KERVELLA).aimed(KERVELLA).carried(later)
    assert attention.target == "xe1"
    assert attention.filter == Filter(("xe1",))


def test_what_is_no_longer_found_is_no_longer_chosen(annotated: Annotated) -> None:
    attention = Attention(annotated).aimed(KERVELLA).carried(Annotated(annotated.article))
    assert attention.target is None
    assert attention.cursor == spans_of("Yann Kervella")[0]
