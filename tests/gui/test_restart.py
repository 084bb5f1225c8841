from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.restart import command, open_beside, start_again


def test_the_program_starts_itself_however_it_is_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Path("/some/where/library.db")
    assert command() == (sys.executable, ["-m", "reader"])
    assert command(library)[1][-2:] == ["--library", str(library)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert command(library) == (sys.executable, ["--library", str(library)])
    monkeypatch.setenv("APPIMAGE", "/some/where/Variorum.AppImage")
    assert command()[0] == "/some/where/Variorum.AppImage"


def test_a_window_closes_only_once_another_is_started(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    started: list[list[str]] = []

    def start(_: str, arguments: list[str]) -> bool:
        started.append(arguments)
        return len(started) > 1

    assert not start_again(window, None, start)
    assert window.isVisible()
    assert start_again(window, Path("a.db"), start)
    assert not window.isVisible()
    assert open_beside(Path("b.db"), start)
    assert started[-1][-1] == "b.db"
