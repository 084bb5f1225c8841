from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reader.gui.dialog_size import open_at
from reader.gui.help import AboutDialog


def test_a_dialog_is_as_large_as_it_likes_while_there_is_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, 320, 240)
    assert dialog.size() == QSize(320, 240)
    open_at(dialog, 90_000, 90_000)
    room = dialog.screen().availableGeometry()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_no_line_of_what_the_program_is_is_cut(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
