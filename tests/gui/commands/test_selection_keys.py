from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from reader.gui.actions import OF_THE_LIBRARY, TABLE
from reader.gui.commands.keymap import KeyMap, sequence
from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.main_window import MainWindow
from reader.gui.settings import Settings
from reader.notes.model import Color

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_without_a_map_the_keys_are_the_usual_ones() -> None:
    keys = SelectionKeys()
    colors = [keys.color(press(Qt.Key(Qt.Key.Key_1 + at), str(at + 1))) for at in range(8)]
    assert colors == list(Color)
    assert keys.color(press(Qt.Key.Key_9, "9")) is None
    assert keys.color(press(Qt.Key.Key_1, "1", CONTROL)) is None
    assert keys.is_note(press(Qt.Key.Key_N, "n"))
    assert keys.is_note(press(Qt.Key.Key_Return, "\r", CONTROL))
    assert not keys.is_note(press(Qt.Key.Key_Return, "\r"))
    assert [keys.sign(color) for color in Color] == list("12345678")


def test_a_key_that_was_given_away_does_nothing(settings: Settings) -> None:
    keymap = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    keys = SelectionKeys(keymap)
    keymap.set_keys("highlight-yellow", [sequence("Y")])
    keymap.set_keys("highlight-red", [sequence("Ctrl+Alt+R")])
    keymap.set_keys("note", [sequence("W")])
    assert keys.color(press(Qt.Key.Key_1, "1")) is None
    assert keys.color(press(Qt.Key.Key_2, "2")) is None
    assert keys.color(press(Qt.Key.Key_Y, "y")) is Color.YELLOW
    assert not keys.is_note(press(Qt.Key.Key_N, "n"))
    assert keys.is_note(press(Qt.Key.Key_W, "w"))
    assert [keys.sign(color) for color in list(Color)[:3]] == ["Y", "", "3"]


def test_the_rooms_of_the_window_follow_its_keys(window: MainWindow) -> None:
    window.actions_.keymap.set_keys("highlight-yellow", [sequence("Y")])
    rooms = (
        window.reading.text,
        window.reading.selection.bar,
        window.compare.area,
        window.notes.acts,
    )
    for room in rooms:
        assert room.keys.color(press(Qt.Key.Key_1, "1")) is None
        assert room.keys.color(press(Qt.Key.Key_Y, "y")) is Color.YELLOW


def test_the_keys_are_said_in_short_and_as_they_are(settings: Settings) -> None:
    keymap = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    keys = SelectionKeys(keymap)
    assert keys.all_words() == "1–8"
    assert keys.words(Color.RED) == "2"
    keymap.set_keys("highlight-gray", [])
    assert keys.all_words() == "1–7"
    keymap.set_keys("highlight-red", [sequence("Ctrl+Alt+R")])
    assert keys.all_words() == "1, Ctrl+Alt+R, 3, 4, 5, 6, 7"
    for color in Color:
        keymap.set_keys(f"highlight-{color.value}", [])
    assert keys.all_words() == ""


def test_an_empty_panel_tells_the_keys_of_now(window: MainWindow) -> None:
    def said() -> list[str]:
        return [
            label.text()
            for label in window.notes.findChildren(QLabel)
            if "to highlight it" in label.text()
        ]

    window.notes.set_article(1)
    window.notes._clear()
    assert said() == ["Select text and press 1–8 to highlight it in a colour, or N for a note."]
    window.actions_.keymap.set_keys("highlight-gray", [])
    window.actions_.keymap.set_keys("note", [sequence("W")])
    assert said() == ["Select text and press 1–7 to highlight it in a colour, or W for a note."]
