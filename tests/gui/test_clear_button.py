from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QToolButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from reader.gui.clear_button import make_clearable
from reader.gui.stylesheet import style_sheet
from reader.gui.theme import Mode, ThemeManager


def picture(field: QLineEdit) -> QImage:
    button = field.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    return button.icon().pixmap(QSize(16, 16)).toImage()


def test_the_button_has_the_icon_of_the_theme(qtbot: QtBot) -> None:
    """The sheet is the window's: a field that is made before it is in one knows no sheet."""
    plain, field, dialog = QLineEdit("words"), QLineEdit("words"), QDialog()
    for widget in (plain, dialog):
        qtbot.addWidget(widget)
    plain.setClearButtonEnabled(True)
    make_clearable(field)
    dialog.setStyleSheet(style_sheet(ThemeManager(Mode.LIGHT).current))
    QVBoxLayout(dialog).addWidget(field)
    usual = picture(plain)
    dialog.show()
    qtbot.waitUntil(lambda: picture(field) != usual)
    light = picture(field)
    dialog.setStyleSheet(style_sheet(ThemeManager(Mode.DARK).current))
    qtbot.waitUntil(lambda: picture(field) != light)
