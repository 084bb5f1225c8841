"""Words of articles are shown in tips, never obeyed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.tips import plain_tip, tip_of
from reader.gui.widgets import ElidedLabel

RED = "#ff0000"


@pytest.fixture
def hostile(qapp: QApplication, tmp_path: Path) -> str:
    """A title that would show a picture of this machine, if it were taken for markup."""
    picture = QPixmap(40, 40)
    picture.fill(QColor(RED))
    assert picture.save(str(tmp_path / "red.png"))
    return f'<img src="file://{tmp_path}/red.png"> words of a title that is far too long'


def reds(qtbot: QtBot, tip: str) -> int:
    """How much red a tip shows."""
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    QToolTip.showText(QPoint(10, 10), tip, around)
    (shown,) = [
        w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel") and w.isVisible()
    ]
    picture = shown.grab().toImage()
    QToolTip.hideText()
    shown.close()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y).name() == RED for x, y in points)


def test_an_elided_title_shows_its_markup_and_no_picture(qtbot: QtBot, hostile: str) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(30, 20)
    label.setText(hostile)
    assert "&lt;img" in label.toolTip()
    assert reds(qtbot, label.toolTip()) == 0


def test_words_without_markup_stay_as_they_are() -> None:
    assert tip_of("Fish & chips\nto read") == "Fish & chips\nto read"
    assert tip_of("1 < 2") == plain_tip("1 < 2")
