from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.stylesheet import change_clothes, style_sheet
from reader.gui.theme import load_theme


def test_another_theme_is_put_on_unseen_and_then_shown(qtbot: QtBot, qapp: QApplication) -> None:
    usual = qapp.palette()
    window = QLabel("Words")
    qtbot.addWidget(window)
    dark = load_theme("dark")
    try:
        change_clothes(qapp, load_theme("light"))
        change_clothes(qapp, dark)
        assert not window.updatesEnabled()
        late = QLabel("Another window")
        qtbot.addWidget(late)
        qtbot.waitUntil(window.updatesEnabled)
        assert window.styleSheet() == late.styleSheet() == style_sheet(dark)
        assert qapp.palette().window().color() == dark.color("desk")
    finally:
        qapp.setPalette(usual)
