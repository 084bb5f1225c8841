from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.pane_room import HIDEABLE, LEAST_WIDTHS, PLEASANT, panes_for

WIDTHS = dict(zip(("sidebar", "list", "text", "panel"), LEAST_WIDTHS, strict=True))
wants = st.sets(st.sampled_from(HIDEABLE))


@given(st.integers(624, 4000), wants, st.sampled_from(["", "list", *HIDEABLE]), st.booleans())
def test_what_is_asked_for_is_shown_and_the_text_keeps_its_room(
    width: int, wanted: set[str], first: str, above: bool
) -> None:
    shown, asked = panes_for(width, wanted, first=first, above=above)
    assert shown <= {"list", *wanted}
    left = width - sum(WIDTHS[name] for name in shown if not (above and name == "list"))
    assert left >= WIDTHS["text"]
    if first in wanted:
        assert first in shown
    if first not in HIDEABLE:
        assert "list" in shown
        assert left >= min(PLEASANT, width - WIDTHS["list"])
    if not asked:
        assert shown == {"list", *wanted} or not first


@given(st.integers(624, 2000), st.integers(0, 500), wants)
def test_a_wider_window_takes_nothing_away(width: int, more: int, wanted: set[str]) -> None:
    narrow, _ = panes_for(width, wanted)
    wide, _ = panes_for(width + more, wanted)
    assert narrow <= wide
