"""A passage never begins or ends inside a figure or inside what is one character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.edges import inside_figure, whole
from reader.text.graphemes import is_boundary

SUM = "It cost 325,000 crowns at 10:30, or 4.5 a head, since 1, 2 and 3. 4 went."


@pytest.mark.parametrize(
    ("cut", "wanted"),
    [
        ("325", "325,000"),
        ("000 crowns", "325,000 crowns"),
        (",000", "325,000"),
        ("at 10", "at 10:30"),
        ("30, or 4", "10:30, or 4.5"),
        ("since 1", "since 1"),
        ("3", "325,000"),
        ("3. 4 went", "3. 4 went"),
        ("crowns at", "crowns at"),
    ],
)
def test_a_cut_figure_is_taken_whole(cut: str, wanted: str) -> None:
    start = SUM.index(cut)
    first, last = whole(SUM, start, start + len(cut))
    assert SUM[first:last] == wanted


def test_a_long_list_of_numbers_is_no_figure() -> None:
    numbers = ",".join(str(n % 10) for n in range(1_000))
    assert whole(numbers, 500, 501) == (500, 501)


@given(st.text("0123456789., :\u00a0a👍🏽e\u0301", max_size=60), st.data())
def test_what_is_whole_holds_what_was_asked_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert is_boundary(text, first)
    assert is_boundary(text, last)
    if len(text) <= 20:
        assert not inside_figure(text, first)
        assert not inside_figure(text, last)
