"""Files that another start of the program hands to this window."""

from __future__ import annotations

import os
import socket
import struct
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui import handed_over
from reader.gui.handed_over import HandedOver, bring_up
from reader.hand_over import MOST_BYTES, TAKEN, hand_over, listening_place, packed

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such sockets")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # Not in pytest's folder: its path is too long for a socket.
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        found = listening_place(tmp_path / "library.db")
        assert found is not None
        yield found


@pytest.fixture
def handed(qtbot: QtBot, tmp_path: Path, place: Path) -> Iterator[HandedOver]:
    listening = HandedOver(tmp_path / "library.db")
    assert listening.listen()
    yield listening
    listening.stop()


def test_files_reach_the_window_and_are_acknowledged(
    qtbot: QtBot, tmp_path: Path, handed: HandedOver
) -> None:
    answers: list[bool] = []
    caller = threading.Thread(
        target=lambda: answers.append(
            hand_over(tmp_path / "library.db", ["/a/é.html", "/b"], patience=30)
        )
    )
    with qtbot.waitSignal(handed.asked) as heard:
        caller.start()
    caller.join()
    assert heard.args == [["/a/é.html", "/b"], ""]
    assert answers == [True]


def test_only_its_user_reaches_it(handed: HandedOver, place: Path) -> None:
    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700


def test_the_first_window_listens_and_the_second_takes_its_place(
    qtbot: QtBot, tmp_path: Path, handed: HandedOver, place: Path
) -> None:
    second = HandedOver(tmp_path / "library.db")
    assert not second.listen()
    handed.stop()
    assert not place.exists()
    assert second.listen()
    handed.stop()  # again: that takes nothing from the second
    assert place.exists()
    second.stop()


def test_what_a_window_that_crashed_left_is_cleaned_away(
    qtbot: QtBot, tmp_path: Path, place: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(place))
    assert place.exists()
    listening = HandedOver(tmp_path / "library.db")
    assert listening.listen()
    listening.stop()
    place.write_text("no socket at all", encoding="ascii")
    assert listening.listen()
    listening.stop()


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        struct.pack(">I", MOST_BYTES + 1),
        struct.pack(">I", 0xFFFFFFFF) + b"variorum 1" * 1_000,
        struct.pack(">I", 17) + b"variorum 1\0\0../b",
        struct.pack(">I", 5) + b"variorum 1\0\0/a",
    ],
)
def test_what_is_no_message_is_hung_up_on(
    qtbot: QtBot, handed: HandedOver, place: Path, said: bytes
) -> None:
    heard: list[object] = []
    handed.asked.connect(lambda *what: heard.append(what))
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.setblocking(False)
        line.sendall(said)
        qtbot.waitUntil(lambda: _hung_up(line))
    assert not heard


def test_who_says_nothing_is_hung_up_on(
    qtbot: QtBot, handed: HandedOver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handed_over, "_PATIENCE", 50)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.setblocking(False)
        line.sendall((packed(["/a"]) or b"")[:-1])
        qtbot.waitUntil(lambda: _hung_up(line))


def test_many_callers_do_not_keep_others_out_for_long(
    qtbot: QtBot, tmp_path: Path, handed: HandedOver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handed_over, "_PATIENCE", 50)
    lines = [socket.socket(socket.AF_UNIX) for _ in range(8)]
    for line in lines:
        line.connect(str(place))
        line.setblocking(False)
    for line in lines:
        qtbot.waitUntil(lambda line=line: _hung_up(line))  # type: ignore[misc]
        line.close()
    caller = threading.Thread(
        target=lambda: hand_over(tmp_path / "library.db", ["/a"], patience=30)
    )
    with qtbot.waitSignal(handed.asked):
        caller.start()
    caller.join()


def test_a_caller_that_gave_up_has_its_own_window(
    qtbot: QtBot, handed: HandedOver, place: Path
) -> None:
    heard: list[object] = []
    handed.asked.connect(lambda *what: heard.append(what))
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.sendall(packed(["/a"]) or b"")
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.setblocking(False)
        line.sendall(packed(["/b"]) or b"")
        qtbot.waitUntil(lambda: _said(line) == TAKEN)
    assert heard == [(["/b"], "")]


def test_a_minimised_window_comes_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_up(window, "token-1")
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def _hung_up(line: socket.socket) -> bool:
    try:
        return line.recv(100) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def _said(line: socket.socket) -> bytes:
    try:
        return line.recv(100)
    except BlockingIOError:
        return b""
