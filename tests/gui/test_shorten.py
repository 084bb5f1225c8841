"""Words are cut to a length, on one line, and say so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.shorten import shortened


def test_what_fits_stays_and_what_does_not_is_told_to_be_cut() -> None:
    assert shortened("The  tram\nreturns", 16) == "The tram returns"
    assert shortened("The tram returns", 15) == "The tram retur…"
    assert shortened("The tram returns", 10) == "The tram…"


@given(st.text(), st.integers(1, 40))
def test_it_is_never_longer_than_asked_for_and_begins_like_the_text(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    line = " ".join(text.split())
    assert short == line or (short.endswith("…") and line.startswith(short[:-1]))
