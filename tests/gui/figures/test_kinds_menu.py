from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.figures.kinds_menu import kinds_menu
from reader.gui.settings import Settings


def test_kinds_and_counting_words_are_switched_and_remembered(
    qtbot: QtBot, settings: Settings
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    menu = kinds_menu(settings, room)
    switches = {action.text(): action for action in menu.actions() if action.text()}
    assert all(s.isChecked() for words, s in switches.items() if words != "Small counting words")
    assert not switches["Small counting words"].isChecked()
    with qtbot.waitSignal(settings.marks_changed):
        switches["Money"].trigger()
    assert settings.hidden_kinds == {"money"}
    with qtbot.waitSignal(settings.marks_changed):
        switches["Small counting words"].trigger()
    assert settings.text("reading/counting-words") == "shown"
    settings.hidden_kinds = frozenset({"date"})
    with qtbot.assertNotEmitted(settings.marks_changed):
        menu.aboutToShow.emit()  # it follows what the panel did, and changes nothing
    assert switches["Money"].isChecked() and not switches["Dates"].isChecked()
    switches["Dates"].trigger()
    assert settings.hidden_kinds == frozenset()
