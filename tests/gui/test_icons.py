from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

import reader
import reader.gui
from reader.gui.icons import icon, pixmap
from reader.paths import resources

ICONS = sorted(path.stem for path in resources("icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_shipped_icon_can_be_drawn(qtbot: QtBot, name: str) -> None:
    picture = pixmap(name, QColor("#8A3B2E"), 16, 2.0)
    assert picture.width() == 32
    drawn = picture.toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_an_icon_keeps_its_colour_in_a_row_that_is_selected(qtbot: QtBot) -> None:
    made, size = icon("search", QColor("#8A3B2E")), QSize(16, 16)
    usual = made.pixmap(size, QIcon.Mode.Normal).toImage()
    assert made.pixmap(size, QIcon.Mode.Selected).toImage() == usual


def test_every_shipped_icon_is_used_somewhere() -> None:
    sources = [*Path(reader.gui.__path__[0]).rglob("*.py"), Path(reader.__path__[0], "app.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    words = set(re.findall(r"\"([a-z0-9-]+)(?:\.svg)?\"", code))
    assert set(ICONS) <= words


def test_an_icon_that_is_not_shipped_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", QColor("black"))
