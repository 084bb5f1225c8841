from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import app
from reader.gui.keeping.rescue_dialog import RescueDialog
from reader.gui.signals import EndSignals


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))


def test_without_a_display_it_names_the_commands_that_need_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "has_display", lambda: False)
    assert app.main() == 2
    said = capsys.readouterr().err
    assert "no display" in said
    assert "analyze" in said


def test_a_library_that_cannot_be_opened_is_told_in_a_sentence(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told: list[str] = []
    monkeypatch.setattr(RescueDialog, "exec", lambda dialog: told.append(dialog.words.text()))
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"This is no database. " * 100)
    assert app.main(broken) == 3
    assert len(told) == 1
    assert told[0].endswith(".")
    assert "Traceback" not in capsys.readouterr().err
    assert app.main(tmp_path / "missing" / "library.db") == 3
    assert "does not exist" in told[1]


def test_an_end_asked_for_from_outside_closes_in_order(qtbot: QtBot) -> None:
    ended: list[str] = []
    signals = EndSignals(lambda: ended.append("end"))
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: ended == ["end"])
    finally:
        signals.stop()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
