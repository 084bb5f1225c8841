"""A sentence of one side, broken into lines."""

from __future__ import annotations

from reader.gui.compare.side_layout import SideLayout
from reader.gui.fonts import reading_font
from reader.text.spans import Span


def test_references_to_notes_take_the_room_of_their_number(qapp: object) -> None:
    text = "They named a ship.[^1] The rest were gone."
    wide = SideLayout(text, Span(0, len(text)), reading_font(15), 15, 600)
    (reference,) = wide.rects(Span(18, 22))
    (ship,) = wide.rects(Span(13, 17))
    (rest,) = wide.rects(Span(23, 26))
    assert 0 < reference.width() < ship.width() / 2
    assert ship.right() < reference.left() + 8
    assert reference.right() <= rest.left()
