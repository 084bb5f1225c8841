from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.commands.key_editor import KeyEditor
from reader.gui.commands.keymap import sequence
from reader.gui.help import KeysDialog
from reader.gui.main_window import MainWindow


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> KeyEditor:
    window.actions_["edit-keys"].trigger()
    found = window.findChild(KeyEditor)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def choose(qtbot: QtBot, editor: KeyEditor, name: str) -> None:
    editor.choose(name)
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key.Key_Return)
    assert editor.catcher.hasFocus()


def keys(window: MainWindow, name: str) -> str:
    return " ".join(key.toString() for key in window.actions_[name].shortcuts())


def test_new_keys_are_pressed_and_hold_at_once(
    qtbot: QtBot, window: MainWindow, editor: KeyEditor
) -> None:
    choose(qtbot, editor, "star")
    qtbot.keyClick(editor.catcher, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert keys(window, "star") == "Alt+J"
    assert "Alt+J" in editor.words.text()
    assert editor.table.hasFocus()
    editor.add.click()
    qtbot.keyClick(editor.catcher, Qt.Key.Key_F7)
    assert keys(window, "star") == "Alt+J F7"


def test_a_key_of_another_is_told_and_moved_only_if_the_reader_says_so(
    qtbot: QtBot, window: MainWindow, editor: KeyEditor
) -> None:
    choose(qtbot, editor, "star")
    QTest.keySequence(editor.catcher, sequence("Ctrl+K"))
    assert "Search the library" in editor.words.text()
    assert keys(window, "star") == "S"
    assert keys(window, "search") == "Ctrl+K"
    editor.leave_it.click()
    assert keys(window, "star") == "S"
    choose(qtbot, editor, "star")
    QTest.keySequence(editor.catcher, sequence("Ctrl+K"))
    editor.move_here.click()
    assert keys(window, "star") == "Ctrl+K"
    assert keys(window, "search") == ""
    assert "gave its key away" in editor.words.text()


def test_what_is_pressed_while_keys_are_told_does_nothing_else(
    qtbot: QtBot, window: MainWindow, editor: KeyEditor
) -> None:
    choose(qtbot, editor, "star")
    QTest.keySequence(editor.catcher, sequence("F9"))
    assert window.sidebar.isVisible()
    qtbot.keyClick(editor.catcher, Qt.Key.Key_Space)
    assert "leads through the window" in editor.words.text()
    qtbot.keyClick(editor.catcher, Qt.Key.Key_Tab)  # leads on, as everywhere
    assert editor.move_here.hasFocus()
    editor.catcher.setFocus()
    qtbot.keyClick(editor.catcher, Qt.Key.Key_Escape)
    assert not editor.catcher.isVisible()
    assert keys(window, "star") == "S"
    assert keys(window, "sidebar") == "F9"


def test_no_key_the_usual_ones_and_all_as_usual(
    qtbot: QtBot, window: MainWindow, editor: KeyEditor
) -> None:
    editor.choose("star")
    editor.none.click()
    assert keys(window, "star") == ""
    assert "stays in the menu" in editor.words.text()
    editor.usual.click()
    assert keys(window, "star") == "S"
    for name in ("star", "tag"):
        editor.choose(name)
        editor.none.click()
    editor.reset_all.click()
    assert (keys(window, "star"), keys(window, "tag")) == ("S", "T")
    assert "2 actions set back" in editor.words.text()
    assert not editor.reset_all.isEnabled()


def test_esc_stays_what_it_is(editor: KeyEditor) -> None:
    editor.choose("escape")
    assert not editor.change.isEnabled()
    assert "Esc" in editor.words.text()


def test_actions_are_found_by_name_and_by_key(editor: KeyEditor) -> None:
    editor.search.setText("ctrl+k")
    assert [spec.name for spec in editor.model.specs] == ["search"]
    editor.search.setText("qqzz")
    assert editor.model.specs == []
    assert "No action" in editor.words.text()
    editor.search.clear()
    assert len(editor.model.specs) > 60


@pytest.mark.parametrize("name", ["keys.json", "keys.csv"])
def test_keys_go_out_and_come_in(
    qtbot: QtBot, window: MainWindow, editor: KeyEditor, tmp_path: Path, name: str
) -> None:
    keymap = window.actions_.keymap
    keymap.set_keys("star", [sequence("Alt+J")])
    editor.write(tmp_path / name)
    assert str(tmp_path / name) in editor.words.text()
    keymap.reset_all()
    editor.read(tmp_path / name)
    assert keys(window, "star") == "Alt+J"
    (tmp_path / name).write_bytes(b"\x00\xff")
    editor.read(tmp_path / name)
    assert "no file of keys" in editor.words.text()
    editor.read(tmp_path / "missing.json")
    assert "cannot be read" in editor.words.text()
    editor.write(tmp_path / "no" / "such" / name)
    assert "cannot be written" in editor.words.text()
    assert keys(window, "star") == "Alt+J"


def test_comparing_follows_its_own_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.keymap.set_keys("next-difference", [sequence("Ctrl+Down")])
    asked: list[str] = []
    window.compare.next_difference = lambda: asked.append("next")  # type: ignore[method-assign]
    window.pages.setCurrentWidget(window.compare)
    qtbot.keyClick(window.compare, Qt.Key.Key_N)
    assert asked == []
    qtbot.keyClick(window.compare, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["next"]


def test_help_tells_the_keys_that_hold_and_leads_to_changing_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_.keymap.set_keys("star", [sequence("Alt+J")])
    window.actions_["keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    assert "Alt+J" in {label.text() for label in dialog.findChildren(QLabel)}
    dialog.change_requested.emit()
    assert window.findChild(KeyEditor) is not None
