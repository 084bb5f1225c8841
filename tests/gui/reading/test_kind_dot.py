"""The dot of a kind has the theme's colour, also of a theme that comes while it is shown."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.gui.reading.kind_dot import KindDot
from reader.gui.theme import THEMES, ThemeManager
from reader.text.marks import MarkKind


def test_the_dot_follows_the_theme(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    dot = KindDot(themes)
    qtbot.addWidget(dot)
    dot.show_kind(MarkKind.PLACE)
    dot.show()
    for name in THEMES:
        themes.set_mode(name)
        middle = dot.grab().toImage().pixelColor(4, 4)
        assert middle == themes.current.line(MarkKind.PLACE)
