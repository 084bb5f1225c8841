from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.actions import COMPARE, OF_THE_LIBRARY, TABLE
from reader.gui.commands.keymap import KeyMap, sequence
from reader.gui.commands.retelling import Retelling
from reader.gui.main_window import MainWindow
from reader.gui.settings import Settings


@pytest.fixture
def keymap(settings: Settings) -> KeyMap:
    return KeyMap(settings, TABLE, OF_THE_LIBRARY)


def test_texts_stay_as_they_are_while_the_keys_are_usual(keymap: KeyMap) -> None:
    retelling = Retelling(keymap)
    assert not retelling.is_needed
    assert retelling.say("Moved. Ctrl+Z brings back. (C)") == "Moved. Ctrl+Z brings back. (C)"


def test_changed_keys_are_said_and_others_left_alone(keymap: KeyMap) -> None:
    retelling = Retelling(keymap)
    keymap.set_keys("undo", [sequence("Alt+Z")])
    keymap.set_keys("compare", [])
    keymap.set_keys("dressed", [sequence("Shift+D")])
    keymap.set_keys("search", [])
    assert retelling.say("Ctrl+Z brings back.") == "Alt+Z brings back."
    assert retelling.say("Ctrl+Shift+Z does again") == "Ctrl+Shift+Z does again"
    assert retelling.say("Compare with it (Ctrl+D)") == "Compare with it"
    assert retelling.say("Ctrl+K goes there") == "“Search the library” goes there"
    assert (
        retelling.say("With capitals (C), C is a letter")
        == "With capitals (Shift+D), C is a letter"
    )
    assert retelling.say("With capitals (C)", COMPARE) == "With capitals (C)"
    keymap.set_keys("compare-capitals", [sequence("Q")])
    assert retelling.say("With capitals (C)", COMPARE) == "With capitals (Q)"
    keymap.reset_all()
    assert retelling.say("Ctrl+Z brings back.") == "Ctrl+Z brings back."


def test_menus_name_the_keys_of_now(qtbot: QtBot, keymap: KeyMap) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for words in ("Star\tS", "Tag…\tT", "Clean again"):
        menu.addAction(words)
    keymap.set_keys("star", [sequence("Alt+J")])
    keymap.set_keys("tag", [])
    Retelling(keymap).menu(menu)
    assert [action.text() for action in menu.actions()] == ["Star\tAlt+J", "Tag…", "Clean again"]


def test_tips_messages_and_the_search_field_follow_and_go_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    keymap = window.actions_.keymap
    tip = window.cleaning._imported.toolTip()
    assert "(Ctrl+U)" in tip
    for keys in ("Alt+U", "Alt+J"):
        keymap.set_keys("as-imported", [sequence(keys)])
        assert window.cleaning._imported.toolTip() == tip.replace("Ctrl+U", keys)
    keymap.set_keys("search", [sequence("Alt+K")])
    assert window.toolbar.search._hint == "Alt+K"
    keymap.set_keys("undo", [sequence("Alt+Z")])
    window.context.events.message.emit("Moved. Ctrl+Z brings back.")
    assert window.status.words == "Moved. Alt+Z brings back."
    keymap.reset_all()
    assert window.cleaning._imported.toolTip() == tip
    assert window.toolbar.search._hint == "Ctrl+K"


def test_tips_that_come_with_an_article_follow_too(qtbot: QtBot, window: MainWindow) -> None:
    header = window.reading.header
    window.actions_.keymap.set_keys("dressed", [sequence("Alt+C")])
    window.articles.select(window.articles.model.ids[0])
    qtbot.waitUntil(lambda: window.reading.current is not None)
    assert header.dress.toolTip() == "" or "(Alt+C)" in header.dress.toolTip()
