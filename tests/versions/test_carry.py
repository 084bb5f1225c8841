from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.marks import Finder, Mark, MarkKind
from reader.text.spans import Span
from reader.versions.carry import Carrier, carry_marks
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


def span_of(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def mark(text: str, quote: str, kind: MarkKind, **more: object) -> Mark:
    span = span_of(text, quote)
    return Mark(span.start, span.end, quote, kind, **more)  # type: ignore[arg-type]


def test_a_passage_is_found_in_a_flattened_copy() -> None:
    flat = flattened(FERRY)
    carrier = Carrier(FERRY, flat)
    found = carrier.span(span_of(FERRY, "the vote had been “closer than anyone wanted,”"))
    assert found is not None
    assert found.of(flat) == "the vote had been closer than anyone wanted"
    back = Carrier(flat, FERRY).span(span_of(flat, "closer than anyone wanted"))
    assert back is not None
    assert back.of(FERRY) == "closer than anyone wanted"


def test_punctuation_at_the_edges_comes_along_where_it_is_the_same() -> None:
    found = Carrier(FERRY, REVISED).span(span_of(FERRY, "“We have run out of rust to paint,”"))
    assert found is not None
    assert found.of(REVISED) == "“We have run out of rust to paint,”"


def test_a_moved_passage_is_found_where_it_stands_now() -> None:
    found = Carrier(FERRY, REVISED).span(span_of(FERRY, "9,400 crossings a day"))
    assert found == span_of(REVISED, "9,400 crossings a day")


def test_what_is_not_there_is_not_carried() -> None:
    carrier = Carrier(REVISED, FERRY)
    assert carrier.span(span_of(REVISED, "The shipyard at Norvik has not yet agreed")) is None
    assert carrier.span(span_of(REVISED, "late")) is None
    assert Carrier(FERRY, OTHER).span(span_of(FERRY, "the old boats could not be")) is None
    assert carrier.span(Span(0, 0)) is None


def test_a_lost_accent_does_not_lose_the_passage() -> None:
    source, target = "They signed the communiqué at dawn.", "they signed the communiqu at dawn"
    found = Carrier(source, target).span(span_of(source, "the communiqué at dawn"))
    assert found is not None
    assert found.of(target) == "the communiqu at dawn"


def test_names_of_a_cased_twin_are_carried_with_entity() -> None:
    flat = flattened(FERRY)
    names = [
        mark(FERRY, "Ingrid Solheim", MarkKind.PERSON, entity="Ingrid Solheim", by=Finder.MODEL),
        mark(FERRY, "Port Ansel", MarkKind.PLACE, entity="Port Ansel", by=Finder.MODEL),
    ]
    found = carry_marks(FERRY, names, flat, [], flattened=True)
    assert [(m.text, m.entity, m.kind, m.by) for m in found] == [
        ("port ansel", "Port Ansel", MarkKind.PLACE, Finder.VERSION),
        ("ingrid solheim", "Ingrid Solheim", MarkKind.PERSON, Finder.VERSION),
    ]
    assert all(m.text == flat[m.start : m.end] for m in found)


def test_a_bare_number_takes_the_currency_of_its_twin() -> None:
    flat = flattened(FERRY)
    source = [mark(FERRY, "up to $48 million", MarkKind.MONEY, value=48e6, unit="USD")]
    target = [mark(flat, "48 million", MarkKind.NUMBER, value=48_000_000)]
    (found,) = carry_marks(FERRY, source, flat, target, flattened=True)
    assert (found.kind, found.unit, found.value, found.by, found.text) == (
        MarkKind.MONEY,
        "USD",
        48_000_000,
        Finder.VERSION,
        "48 million",
    )


def test_an_open_date_is_the_one_that_its_twin_tells() -> None:
    said, flat = "The council met on Monday to vote.", "the council met on monday to vote"
    source = [mark(said, "Monday", MarkKind.DATE, value="2025-03-03")]
    target = [mark(flat, "monday", MarkKind.DATE)]
    (found,) = carry_marks(said, source, flat, target, flattened=True)
    assert (found.text, found.value, found.by) == ("monday", "2025-03-03", Finder.VERSION)
    own = [mark(flat, "monday", MarkKind.DATE, value="2024-01-01")]
    assert carry_marks(said, source, flat, own, flattened=True) == own
    assert (
        carry_marks(said, [mark(said, "Monday", MarkKind.DATE)], flat, target, flattened=True)
        == target
    )


def test_carried_names_replace_a_models_guess_but_never_the_readers_word() -> None:
    flat = flattened(FERRY)
    source = [mark(FERRY, "Port Ansel", MarkKind.PLACE, entity="Port Ansel", by=Finder.MODEL)]
    guess = mark(flat, "council of port", MarkKind.ORGANIZATION, by=Finder.MODEL)
    (found,) = carry_marks(FERRY, source, flat, [guess], flattened=True)
    assert (found.text, found.kind) == ("port ansel", MarkKind.PLACE)
    word = mark(flat, "port ansel", MarkKind.PERSON, entity="Port Ansel", by=Finder.READER)
    assert carry_marks(FERRY, source, flat, [word], flattened=True) == [word]
    assert carry_marks(FERRY, source, flat, [guess], flattened=False) == [guess]


def test_a_models_name_that_the_twin_writes_small_is_dropped() -> None:
    flat = flattened(FERRY)
    guess = mark(flat, "electric ferries", MarkKind.ORGANIZATION, by=Finder.MODEL)
    assert carry_marks(FERRY, [], flat, [guess], flattened=True) == []
    assert carry_marks(FERRY, [], flat, [guess], flattened=False) == [guess]


@settings(deadline=None)
@given(st.data())
def test_what_is_carried_has_the_same_letters(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(FERRY) - 1))
    end = data.draw(st.integers(start, min(len(FERRY), start + 200)))
    flat = flattened(FERRY)
    found = Carrier(FERRY, flat).span(Span(start, end))
    letters = flattened(FERRY[start:end]).replace(" ", "")
    if found is None:
        assert not letters
    else:
        assert letters in found.of(flat).replace(" ", "")
