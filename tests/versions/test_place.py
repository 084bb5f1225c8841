from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.spans import Span
from reader.versions.place import best_places
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


def span_of(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def test_a_passage_that_stands_there_is_certain() -> None:
    quote = "the old boats could not be repaired again"
    first, *_ = best_places(FERRY, span_of(FERRY, quote), REVISED)
    assert (first.span.of(REVISED), first.sure) == (quote, 1.0)


def test_a_reworded_passage_is_put_on_what_became_of_it() -> None:
    changed = FERRY.replace(
        "Opponents from the fishing quarter argue that the money would be better spent on the"
        " breakwater",
        "The fishing quarter's opponents hold that the money should rather go into a breakwater",
    )
    quote = "Opponents from the fishing quarter argue that the money would be better spent"
    first, *rest = best_places(FERRY, span_of(FERRY, quote), changed)
    assert "fishing quarter" in first.span.of(changed)
    assert 0.3 < first.sure < 1
    assert all(place.sure <= first.sure for place in rest)


def test_where_no_word_is_left_the_neighbours_tell_the_place() -> None:
    quote = "The shipyard at Norvik has not yet agreed to a date for delivery."
    places = best_places(REVISED, span_of(REVISED, quote), FERRY)
    told = " ".join(place.span.of(FERRY) for place in places)
    assert "We have run out of rust to paint" in told or "Opponents from the fishing" in told
    assert all(place.sure < 0.5 for place in places)


def test_small_words_that_stand_everywhere_tell_no_place() -> None:
    source = FERRY.replace("the old boats", "the two of them, as a rule, and the old boats")
    first, *_ = best_places(source, span_of(source, "the two of them, as a rule, and"), FERRY)
    assert "closer than anyone wanted" in first.span.of(FERRY)
    assert first.sure < 0.75


def test_a_flattened_text_is_searched_in_stretches() -> None:
    flat = flattened(REVISED)
    quote = "who chairs the council, said the vote had been"
    first, *_ = best_places(FERRY, span_of(FERRY, quote), flat)
    assert "the council said the vote had been" in first.span.of(flat)


def test_no_words_have_no_place() -> None:
    assert best_places(FERRY, Span(0, 0), REVISED) == []
    assert best_places(FERRY, Span(0, 20), "") == []
    assert all(place.sure < 0.5 for place in best_places(FERRY, Span(0, 60), OTHER))


@given(
    st.lists(st.sampled_from(FERRY.split()), max_size=40).map(" ".join),
    st.integers(0, 300),
    st.integers(1, 200),
)
def test_places_are_apart_in_order_of_sureness(target: str, start: int, size: int) -> None:
    places = best_places(FERRY, Span(start, start + size), target)
    assert [one.sure for one in places] == sorted((one.sure for one in places), reverse=True)
    for number, one in enumerate(places):
        assert 0 <= one.span.start < one.span.end <= len(target)
        assert 0 < one.sure <= 1
        assert not any(one.span.overlaps(two.span) for two in places[number + 1 :])


TOLL = "The quay cost 325 crowns in all. Nobody had asked the council about a loan before."
TOLL_NOW = "In the end the quay cost 325,000 crowns. Nobody had asked the council before."


def test_a_figure_is_never_cut_at_its_comma() -> None:
    for quote in ("The quay cost 325", "quay cost 325", "The quay cost 325 crowns in all"):
        for place in best_places(TOLL, span_of(TOLL, quote), TOLL_NOW):
            said = place.span.of(TOLL_NOW)
            assert ("325" in said) == ("325,000" in said)
    for quote in ("000 crowns", "cost 325"):
        (first, *_) = best_places(TOLL_NOW, span_of(TOLL_NOW, quote), TOLL_NOW)
        assert "325,000" in first.span.of(TOLL_NOW)
