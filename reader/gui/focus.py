"""Where the keyboard is while what it is in is replaced."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

KEY_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
"""Keys brought the keyboard here: pages of text show it then, as they have no line around them."""


@contextmanager
def focus_kept(room: QWidget) -> Iterator[None]:
    """Keep the keyboard in `room` while widgets in it give way to others, which must be shown.

    What comes to stand in the place of the one that had it takes it, or else the last. Left to
    Qt, it would go to whatever follows in the window, however far away that is.
    """
    had = QApplication.focusWidget()
    before = _stops(room)
    place = 0 if had is room else before.index(had) if had in before else None
    yield
    if had is None or place is None or (had is not room and had.isVisibleTo(room)):
        return
    after = _stops(room)
    # Nothing there yet: the room itself keeps the place until it is filled.
    taker = after[min(place, len(after) - 1)] if after else room
    taker.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(room: QWidget) -> list[QWidget]:
    """What in the room takes the keyboard by Tab."""
    return [
        widget
        for widget in room.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisibleTo(room)
    ]
