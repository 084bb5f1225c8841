"""What the window shows before its rooms are there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.gui.opening import Opening
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager


def test_lines_between_the_panes_have_their_colour_before_the_window_is_dressed(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    theme = ThemeManager("dark").current
    opening = Opening(settings, theme, tmp_path / "library.db")
    qtbot.addWidget(opening)
    opening.resize(1000, 600)
    row = opening.grab().toImage()
    seen = {row.pixelColor(x, 500).name() for x in range(row.width())}
    grounds = {theme.color(token).name() for token in ("sidebar", "desk", "paper", "line")}
    assert theme.color("line").name() in seen
    assert max(map(_lightness, seen)) <= max(map(_lightness, grounds))


def _lightness(name: str) -> int:
    return QColor(name).lightness()
