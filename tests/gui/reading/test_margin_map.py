"""Where notes and finds are in the text can be told from the part of it that is seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from reader.gui.contrast import contrast
from reader.gui.reading.margin_map import MarginMap, Tick
from reader.gui.theme import THEMES, ThemeManager
from reader.notes.model import Color


def pixels(strip: MarginMap, x: int) -> list[QColor]:
    image = strip.grab().toImage()
    return [image.pixelColor(x, y) for y in range(image.height())]


@pytest.mark.parametrize("name", THEMES)
def test_a_tick_keeps_apart_from_what_is_seen(qtbot: QtBot, name: str) -> None:
    themes = ThemeManager(name)
    bar = QScrollBar()
    bar.setRange(0, 10)
    bar.setPageStep(100)  # nearly all of it is seen
    strip = MarginMap(themes, bar)
    for widget in (bar, strip):
        qtbot.addWidget(widget)
    strip.resize(strip.width(), 224)
    color = themes.current.note_line(Color.GREEN)
    strip.set_ticks([Tick(0.5, color, high=4)])
    column = pixels(strip, strip.width() - 9)
    first = column.index(color)
    last = len(column) - 1 - column[::-1].index(color)
    ground = themes.current.color("map")
    assert [column[first - 1], column[last + 1]] == [ground, ground]
    assert contrast(color, ground) >= 2


def test_the_gap_has_the_colour_of_a_new_theme(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    bar = QScrollBar()
    strip = MarginMap(themes, bar)
    for widget in (bar, strip):
        qtbot.addWidget(widget)
    strip.resize(strip.width(), 224)
    strip.set_ticks([Tick(0.5, QColor("#123456"), high=4)])
    strip.grab()
    themes.set_mode("dark")
    column = pixels(strip, strip.width() - 9)
    first = column.index(QColor("#123456"))
    assert column[first - 1] == themes.current.color("map")
