from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from reader.gui.actions import OF_THE_LIBRARY, TABLE, ActionSpec
from reader.gui.commands.keyfile import KeysUnreadable, read_keys, write_csv, write_json
from reader.gui.commands.keymap import KeyMap, pressed, refusal, sequence
from reader.gui.settings import Settings

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keymap(settings: Settings) -> KeyMap:
    return KeyMap(settings, TABLE, OF_THE_LIBRARY)


def clashes(keymap: KeyMap) -> list[tuple[str, str]]:
    return [
        (spec.name, other.name)
        for spec in keymap.table
        for key in keymap.keys(spec.name)
        if (other := keymap.owner(spec.name, key)) is not None
    ]


def test_the_usual_keys_hold_and_none_is_given_twice(keymap: KeyMap) -> None:
    for spec in TABLE:
        assert keymap.keys(spec.name) == keymap.usual(spec.name), spec.name
        assert not keymap.is_own(spec.name)
        for key in keymap.keys(spec.name):
            assert refusal(key) == "" or spec.name == "escape", (spec.name, key.toString())
    assert clashes(keymap) == []


def test_a_key_of_comparing_may_be_one_of_what_sleeps_meanwhile(keymap: KeyMap) -> None:
    assert keymap.owner("next-difference", sequence("N")) is None  # "note" sleeps
    undo = keymap.owner("next-difference", sequence("Ctrl+Z"))
    assert undo is not None
    assert undo.name == "undo"


def test_a_key_given_to_another_is_taken_from_the_first(keymap: KeyMap) -> None:
    losers = keymap.set_keys("tag", [sequence("S"), sequence("Ctrl+Y")])
    assert {spec.name for spec in losers} == {"star", "redo"}
    assert keymap.keys("tag") == (sequence("S"), sequence("Ctrl+Y"))
    assert keymap.keys("star") == ()
    assert keymap.keys("redo") == (sequence("Ctrl+Shift+Z"),)
    assert clashes(keymap) == []


def test_own_keys_come_back_with_the_settings(settings: Settings, keymap: KeyMap) -> None:
    keymap.set_keys("star", [sequence("Ctrl+,"), sequence("Volume Up"), sequence("?")])
    settings.save()
    again = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    assert again.keys("star") == (sequence("Ctrl+,"), sequence("Volume Up"), sequence("?"))
    assert sequence("?") not in again.keys("keys")
    assert clashes(again) == []


def test_one_is_set_back_and_takes_its_usual_key_back(keymap: KeyMap) -> None:
    keymap.set_keys("tag", [sequence("S")])
    assert [spec.name for spec in keymap.reset("star")] == ["tag"]
    assert keymap.keys("star") == (sequence("S"),)
    assert not keymap.is_own("star")
    assert keymap.keys("tag") == ()
    keymap.reset_all()
    assert not any(keymap.is_own(spec.name) for spec in TABLE)


def test_settings_edited_by_hand_give_no_key_twice_and_no_nonsense(settings: Settings) -> None:
    settings.set_text("keys/star", "Ctrl+J Ctrl+J Blah F5")
    settings.set_text("keys/tag", "Ctrl+J")
    settings.set_text("keys/escape", "Q")
    settings.set_text("keys/trash", "S")
    keymap = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    assert keymap.keys("star") == (sequence("Ctrl+J"), sequence("F5"))
    assert keymap.keys("tag") == ()
    assert keymap.keys("escape") == (sequence("Esc"),)
    assert clashes(keymap) == []


def test_a_new_programs_key_yields_to_the_readers(settings: Settings) -> None:
    settings.set_text("keys/star", "Ctrl+G")
    newer = (*TABLE, ActionSpec("go", "Go", ("Ctrl+G", "Ctrl+Shift+G"), "Edit"))
    keymap = KeyMap(settings, newer, OF_THE_LIBRARY)
    assert keymap.keys("star") == (sequence("Ctrl+G"),)
    assert keymap.keys("go") == (sequence("Ctrl+Shift+G"),)


NAMES = [spec.name for spec in TABLE if spec.name != "escape"]
KEYS = ["S", "N", "Ctrl+K", "Ctrl+Z", "F3", "Alt+Down", "?", "1", "Ctrl+Shift+J", "C"]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.lists(st.sampled_from(KEYS), max_size=3)), max_size=8
    )
)
def test_whatever_is_given_to_whom_no_key_is_meant_twice(
    tmp_path_factory: pytest.TempPathFactory, given_keys: list[tuple[str, list[str]]]
) -> None:
    settings = Settings(tmp_path_factory.mktemp("keys") / "settings.ini")
    keymap = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    for name, keys in given_keys:
        keymap.set_keys(name, [sequence(key) for key in keys])
        assert keymap.keys(name) == tuple(sequence(key) for key in dict.fromkeys(keys))
        assert clashes(keymap) == []
    again = KeyMap(settings, TABLE, OF_THE_LIBRARY)
    assert [again.keys(name) for name in NAMES] == [keymap.keys(name) for name in NAMES]


@pytest.mark.parametrize("key", ["Tab", "Space", "Return", "Down", "Esc", "Ctrl+C", "Ctrl+V", ""])
def test_keys_that_lead_through_the_window_are_refused_in_a_sentence(key: str) -> None:
    assert refusal(sequence(key)).endswith(".")


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "means"),
    [
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_J, NONE, "j", "J"),
        (Qt.Key.Key_J, SHIFT, "J", "Shift+J"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "\x1a", "Ctrl+Shift+Z"),
        (Qt.Key.Key_F3, SHIFT, "", "Shift+F3"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (Qt.Key.Key_Backtab, SHIFT, "", "Shift+Tab"),
    ],
)
def test_a_press_is_read_as_the_key_that_it_means(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, means: str
) -> None:
    assert pressed(key.value, modifiers, text) == QKeySequence(means)


def test_holding_ctrl_alone_is_no_key_yet() -> None:
    assert pressed(Qt.Key.Key_Control.value, CTRL, "") is None


@pytest.mark.parametrize("write", [write_json, write_csv])
def test_keys_leave_and_come_back_as_a_file(keymap: KeyMap, tmp_path: Path, write: object) -> None:
    keymap.set_keys("tag", [sequence("S"), sequence("Volume Up")])
    assert callable(write)
    data = write(keymap).encode()
    other = KeyMap(Settings(tmp_path / "other.ini"), TABLE, OF_THE_LIBRARY)
    found = read_keys(data, other)
    assert found.unknown == ()
    other.set_many(found.keys)
    for spec in TABLE:
        assert other.keys(spec.name) == keymap.keys(spec.name), spec.name
    assert clashes(other) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[1]",
        b'{"variorum_keys": 1, "keys": {"star": "S"}}',
        b'{"variorum_keys": 9, "keys": {"star": ["S"]}}',
        b'{"variorum_keys": 1, "keys": {"star": ["Tab"]}}',
        b'{"variorum_keys": 1, "keys": {"star": ["Nonsense"]}}',
        b'{"variorum_keys": 1, "keys": {"star": ["F5"], "tag": ["F5"]}}',
        b'{"variorum_keys": 1, "keys": {"nobody": ["F5"]}}',
        b"{" * 100_000,
        b"action,key\nstar,S\n",
    ],
)
def test_a_file_that_gives_no_keys_is_told_in_a_sentence(keymap: KeyMap, data: bytes) -> None:
    with pytest.raises(KeysUnreadable) as told:
        read_keys(data, keymap)
    assert str(told.value).endswith(".")


def test_a_file_of_a_few_takes_keys_from_others_and_names_strangers(keymap: KeyMap) -> None:
    found = read_keys(b'{"variorum_keys": 1, "keys": {"tag": ["S"], "fly": ["F5"]}}', keymap)
    assert found.unknown == ("fly",)
    assert [spec.name for spec in keymap.set_many(found.keys)] == ["star"]
