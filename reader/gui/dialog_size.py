"""How large a dialog opens: as it likes, but never larger than the screen has room for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FRAME, _TITLE = 16, 48  # pixels that a desktop's frame and title take, and a little air


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or what its screen has of it.

    At twice the usual size a laptop's screen has 683 × 384 pixels: buttons below that are lost.
    """
    beside = dialog.parentWidget() or dialog
    room = beside.screen().availableGeometry()
    dialog.resize(min(width, room.width() - _FRAME), min(height, room.height() - _TITLE))
