from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.fitting_hint import FittingHint


def test_a_field_says_as_much_as_it_has_room_for(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    long, short = "Search all the words of every note", "Search notes"
    FittingHint(field, long, short)
    wide = field.fontMetrics().horizontalAdvance(long)
    field.show()
    field.resize(wide + 40, 30)
    assert field.placeholderText() == long
    field.addAction(QAction(field), QLineEdit.ActionPosition.LeadingPosition)
    field.resize(wide + 41, 30)
    assert field.placeholderText() == short
    field.resize(wide + 80, 30)
    assert field.placeholderText() == long
    field.resize(20, 30)
    assert field.placeholderText() == short
