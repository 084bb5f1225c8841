"""Copies of a text keep its names where they are."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.names.augment import Flattening, Window, capitals, flatten, headline, lower, vary
from training.names.corpus import Masked, Name

JOINING = Flattening(apostrophe_splits=False, stop_splits=False, keeps_numbers=True)
SPLITTING = Flattening(apostrophe_splits=True, stop_splits=True, keeps_numbers=False)


def marked(window: Window) -> list[str]:
    return [window.text[name.start : name.end] for name in window.names]


def window_of(text: str, *names: str) -> Window:
    found = [Name(text.index(n), text.index(n) + len(n), "person") for n in names]
    return Window(text, tuple(sorted(found, key=lambda n: n.start)))


def test_joins_what_apostrophes_and_stops_divide() -> None:
    flat = flatten(window_of("“Ada O'Dell” (U.S.) paid $1.50.", "Ada O'Dell", "U.S."), JOINING)
    assert flat.text == "ada odell us paid $1.50"
    assert marked(flat) == ["ada odell", "us"]
    assert flat.caseless


def test_splits_at_apostrophes_and_stops() -> None:
    flat = flatten(window_of("Ada O'Dell (U.S.) paid $1.50.", "Ada O'Dell", "U.S."), SPLITTING)
    assert flat.text.rstrip() == "ada o dell u s paid 1 50"
    assert marked(flat) == ["ada o dell", "u s"]


def test_keeps_case_where_the_style_says_so() -> None:
    style = Flattening(True, True, True, lowers=False)
    assert flatten(window_of("Mr. Bell, again", "Bell"), style).text == "Mr Bell again"


def test_drops_a_name_of_which_nothing_is_left() -> None:
    assert flatten(Window("well —— ok", (Name(5, 7, "work"),)), JOINING).names == ()


def test_writes_headlines() -> None:
    assert headline(Window("a man of the sea", ())).text == "A Man of the Sea"


def test_leaves_letters_that_would_grow() -> None:
    assert capitals(Window("straße", ())).text == "STRAßE"
    assert lower(Window("İzmir", ())).text == "İzmir"


texts = st.text(
    st.sampled_from("aB3 .,'’-–$\n\tÉß\"(") | st.characters(exclude_categories=["Cs"]), max_size=60
)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    text = draw(texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    stretches = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    names = tuple(Name(a, b, "place") for a, b in stretches)
    return Window(text, names, tuple(Masked(a, b) for a, b in stretches))


@given(windows(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_flattened_names_hold_the_same_letters(
    window: Window, splits: bool, stops: bool, numbers: bool, lowers: bool
) -> None:
    flat = flatten(window, Flattening(splits, stops, numbers, lowers))
    before = [letters(window.text[n.start : n.end], lowers) for n in window.names]
    after = [letters(flat.text[n.start : n.end], lowers) for n in flat.names]
    assert [b for b in before if b] == [a for a in after if a]


def letters(text: str, lowers: bool) -> str:
    kept = (c for c in text if c.isalnum())
    return "".join(c.lower() if lowers and len(c.lower()) == 1 else c for c in kept)


@given(windows(), st.integers(0, 1000))
def test_every_copy_has_names_within_it(window: Window, seed: int) -> None:
    copy = vary(window, random.Random(seed))
    for name in copy.names:
        assert 0 <= name.start < name.end <= len(copy.text)


@pytest.mark.parametrize("seed", range(5))
def test_the_same_seed_draws_the_same_copy(seed: int) -> None:
    window = window_of("The board of Orrin Ltd. met Ms. Vale.", "Orrin Ltd.", "Vale")
    assert vary(window, random.Random(seed)) == vary(window, random.Random(seed))
