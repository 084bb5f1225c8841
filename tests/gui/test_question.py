"""A question stands like other dialogs: its words begin where its buttons end, from the edges."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.question import Question


def test_words_and_buttons_keep_the_same_distance_from_the_edges(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = Question(window, "Variorum", "Close <b>without</b> it?", "The disk is full. " * 6)
    box.addButton("Try again", QMessageBox.ButtonRole.AcceptRole)
    last = box.addButton(QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    box.open()
    asked = box.findChild(QLabel, "qt_msgbox_label")
    more = box.findChild(QLabel, "qt_msgbox_informativelabel")
    assert asked.text() == "Close <b>without</b> it?", "as it is written"
    assert asked.mapTo(box, QPoint(0, 0)).x() == 20
    assert more.mapTo(box, QPoint(0, 0)).x() == 20
    ends = max(
        button.mapTo(box, QPoint(button.width(), 0)).x() for button in (last, *box.buttons())
    )
    assert box.width() - ends == 20
    assert more.height() >= more.heightForWidth(more.width())


def test_words_begin_at_the_edge_where_buttons_take_more_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = Question(window, "Variorum", "Close?", "The disk is full.")
    for words in ("Once more, as before", "Close without keeping it", "Something else again"):
        box.addButton(words * 2, QMessageBox.ButtonRole.AcceptRole)
    qtbot.addWidget(box)
    box.open()
    assert box.width() > 380 + 2 * 20
    for name in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
        assert box.findChild(QLabel, name).mapTo(box, QPoint(0, 0)).x() == 20
