"""Is it the passage or another that looks like it? And quotes as other programs make them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import Anchor, AnchorState


def anchored(text: str, quote: str) -> Anchor:
    at = text.index(quote)
    return make_anchor(text, at, at + len(quote))


def found(anchor: Anchor, text: str) -> tuple[AnchorState, str]:
    resolution = resolve(anchor, text)
    return resolution.state, text[resolution.start : resolution.end]


# Entries of one form: what tells them apart are a few rare words.
BUOY = "{name}: a {color} buoy off {place}, laid in {year}. It is lit by night and sounded in fog."
ENTRIES = [
    BUOY.format(name=name, color=color, place=place, year=year)
    for name, color, place, year in (
        ("Skerry", "green", "the fish quay", 1911),
        ("Hollow", "red", "Marram Point", 1923),
        ("Widow", "white", "the old slip", 1938),
        ("Lantern", "green", "Gull Bank", 1954),
    )
]
LIST = "All buoys of the sound, as of this spring.\n\n" + "\n\n".join(ENTRIES) + "\n\nEnd of list."


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_taken_out_is_not_put_on_one_of_the_same_form(entry: str) -> None:
    assert found(anchored(LIST, entry), LIST.replace(entry, ""))[0] is AnchorState.ORPHANED
    place = entry.split(" off ")[1].split(",")[0]
    phrase = f"buoy off {place}, laid in"
    assert found(anchored(LIST, phrase), LIST.replace(entry, ""))[0] is AnchorState.ORPHANED


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_reworded_entry_is_found_among_those_of_the_same_form(entry: str) -> None:
    reworded = entry.replace("a ", "one ", 1).replace("sounded in fog", "has a bell for thick fog")
    assert found(anchored(LIST, entry), LIST.replace(entry, reworded)) == (
        AnchorState.MOVED,
        reworded,
    )


def test_line_breaks_and_indents_say_nothing() -> None:
    text = f"The sound\n\n{ENTRIES[0]}\n\n{ENTRIES[1]}\n\nThat is all that there is to say of it."
    wrapped = text.replace(" buoy off ", "\n        buoy off\n        ").replace(
        ". It", ".\n\n   It"
    )
    state, passage = found(anchored(text, ENTRIES[1]), wrapped)
    assert state is AnchorState.MOVED
    assert passage.split() == ENTRIES[1].split()


def test_one_kind_of_quotation_marks_is_as_good_as_another() -> None:
    text = "She wrote: \"call it 'Gull Bank'\" and signed. Then the clerk filed it. Nobody asked."
    quote = "\"call it 'Gull Bank'\" and signed."
    for double, single in (("'", '"'), ("“", "‘"), ("«", "»")):
        other = text.translate({ord('"'): double, ord("'"): single})
        state, passage = found(anchored(text, quote), "Note. " + other)
        assert state is AnchorState.MOVED
        assert len(passage) == len(quote)


# A page of a PDF as a browser's layer of text gives it: lines are joined without a blank, so a
# quote and its neighbours lack what stands between two lines; its position may be off by a page.

PAGES = (
    "The Lamp and the Ledger\nBy the keepers of Norsund ",
    "EVERYBODY KNOWS that a keeper with a dry\nwick must be in want of oil. Never was it\nso plain "
    "as in the winter at Marram Point, when\nnine lamps went out and nobody rowed over to ask.",
    '"My dear Oda," her aunt said one morning, "did they tell you that\nMarram Point is lit again?"',
    "LAMP A\nLAMP B\nLAMP C",
)


@pytest.mark.parametrize("joint", ["", "\n\n", " "])
@pytest.mark.parametrize("at", [0, 5, 70, 100_000])
@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "wanted"),
    [
        ("The Lamp and the", "", " LedgerBy the keepers of Norsund", "The Lamp and the"),
        ("Marram Point", 'rning, "did they tell you that', " is lit again?", "Marram Point is lit"),
        ("her aunt said", '"My dear Oda," ', ' one morning, "did', "her aunt said"),
        ("LAMP B", "LAMP A", "LAMP C", "LAMP B"),
        ("tell you thatMarram Point is", "", "", "tell you that"),
        ("with a drywick must be in want", "", "", "with a dry"),
    ],
)
def test_a_quote_from_a_printed_page(
    quote: str, prefix: str, suffix: str, wanted: str, at: int, joint: str
) -> None:
    text = joint.join(PAGES)
    place = resolve(Anchor(at, at + len(quote), quote, prefix, suffix), text)
    said = text[place.start : place.end]
    assert place.state is not AnchorState.ORPHANED
    assert place.start == text.index(wanted)
    assert "".join(said.split()) == "".join(quote.split())


def test_a_quote_that_stands_on_no_page_is_orphaned() -> None:
    text = " ".join(PAGES)
    for quote in ("a phrase that is nowhere in these pages", "Netting mended here on Sundays"):
        assert found(Anchor(3, 3, quote, "", ""), text)[0] is AnchorState.ORPHANED


HEADED = (
    "Lamp oil\n\nFrom the free almanac of the sound\n\nLamp oil is oil that is burned in lamps. "
    "The purpose of a reserve is to bridge the months in which no ship can land.[1] One of the "
    "reasons for the reserve is ice.\n\nThis page was last changed on 11 March 1954, at 05:56."
)


@pytest.mark.parametrize("at", [0, 33, 900])
@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "start"),
    [
        ("Lamp oil", "\t\n\t\t\n\t\t\t\n\n\t\t", "\n\t\t\t\n\t\tFrom the free almanac of", 0),
        ("11 March 1954", "This page was last changed on", ", at 05:56.", None),
        (
            "The purpose of a reserve is to bridge the months",
            "burned in lamps.\n",
            " in which",
            None,
        ),
    ],
)
def test_neighbours_of_blanks_only_or_without_their_blank(
    quote: str, prefix: str, suffix: str, start: int | None, at: int
) -> None:
    place = resolve(Anchor(at, at + len(quote), quote, prefix, suffix), HEADED)
    assert place.state is not AnchorState.ORPHANED
    assert place.start == (HEADED.index(quote) if start is None else start)
    assert HEADED[place.start : place.end] == quote


HOSTILE = {
    "one word": "la " * 5_000,
    "blanks": "salt" + " " * 10_000 + "rope",
    "lines": "\n" * 5_000 + "salt rope\n" * 500,
    "marks": "a" + "\u0301" * 5_000,
    "brackets": "(" * 5_000 + ")" * 5_000,
    "numbers": ",".join(str(number) for number in range(2_000)),
    "growing": "a" * 1_000 + " " + "aa" * 3_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@settings(max_examples=10)
@given(data=st.data())
def test_hostile_texts_are_searched_in_bounded_work(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 2_000)))
    anchor = make_anchor(text, start, end)
    cut = data.draw(st.integers(0, len(text)))
    changed = text[:cut] + data.draw(st.text("a )\u03011,", max_size=8)) + text[cut:][::-1]
    place = resolve(anchor, changed)
    assert 0 <= place.start <= place.end <= len(changed)
    assert (place.start == place.end) == (place.state is AnchorState.ORPHANED)
