"""Crashes leave a report, and the next start offers it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.crash import CrashWatch
from reader.gui.widgets import LinkButton
from tests.gui.windows import a_window

PROGRAM = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from reader.gui.crash import CrashWatch
application = QCoreApplication([])
watch = CrashWatch(Path(sys.argv[1]))
watch.tell = lambda sentence, report: print(sentence)
watch.start()
def fail():
    raise RuntimeError("no tide")
{what}
application.exec()
watch.stop()
"""
DEADLY = "QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGSEGV))"
RAISING = "QTimer.singleShot(0, fail); QTimer.singleShot(50, application.quit)"
ENDED = "watch.fatal(RuntimeError('no tide')); QTimer.singleShot(0, application.quit)"


def run(folder: Path, what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{what}", what), str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_crash_below_python_leaves_a_report_for_the_next_start(tmp_path: Path) -> None:
    assert run(tmp_path, DEADLY).returncode == -signal.SIGSEGV
    (report,) = CrashWatch(tmp_path).earlier()
    text = report.read_text(encoding="utf-8")
    assert text.startswith("Variorum ")
    assert "Segmentation fault" in text
    assert CrashWatch(tmp_path).earlier() == []
    assert report.exists()


def test_an_exception_in_a_slot_is_told_and_the_program_goes_on(tmp_path: Path) -> None:
    done = run(tmp_path, RAISING)
    assert done.returncode == 0, done.stderr
    assert "your library is safe" in done.stdout
    (report,) = tmp_path.glob("report-*.txt")
    assert "RuntimeError: no tide" in report.read_text(encoding="utf-8")
    assert CrashWatch(tmp_path).earlier() == []  # it was told at once


def test_an_exception_that_ended_the_program_is_offered_next_time(tmp_path: Path) -> None:
    assert run(tmp_path, ENDED).returncode == 0
    (report,) = CrashWatch(tmp_path).earlier()
    assert "RuntimeError: no tide" in report.read_text(encoding="utf-8")


def test_only_the_latest_reports_are_kept(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"report-202601{number:02}-000000-0.txt").write_text("x", encoding="utf-8")
    (tmp_path / "fatal-999999999.txt").write_text("Fatal", encoding="utf-8")
    assert len(CrashWatch(tmp_path).earlier()) == 1
    assert len(list(tmp_path.iterdir())) == 20
    assert not (tmp_path / "report-20260100-000000-0.txt").exists()


def test_the_offer_is_calm_and_shows_copies_or_goes_away(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    report = tmp_path / "crash-1.txt"
    report.write_text("Fatal Python error: a test", encoding="utf-8")
    with a_window(qtbot, context) as window:
        banner = window.banner

        def press(word: str) -> None:
            window.deeds.help.offer_reports([report])
            assert banner.property("kind") == "news"
            assert banner.deeds == ["Show", "Copy", "Dismiss"]
            next(b for b in banner.findChildren(LinkButton) if b.text() == word).click()
            assert banner.words == ""

        QGuiApplication.clipboard().clear()
        press("Dismiss")
        assert QGuiApplication.clipboard().text() == ""
        press("Copy")
        assert QGuiApplication.clipboard().text() == "Fatal Python error: a test"
        QGuiApplication.clipboard().clear()
        press("Show")
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        assert dialog.findChild(QPlainTextEdit).toPlainText() == "Fatal Python error: a test"
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
        assert QGuiApplication.clipboard().text() == "Fatal Python error: a test"
        dialog.close()
        window.deeds.help.offer_reports([tmp_path / "gone.txt"])
        assert banner.words == ""
        banner.say("Something else.", "why")
        assert banner.deeds == []


def test_the_log_is_shown_from_the_menu(
    qtbot: QtBot, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "variorum.log").write_text("It began.\n", encoding="utf-8")
    monkeypatch.setattr("reader.paths.log_folder", lambda: tmp_path)
    with a_window(qtbot, context) as window:
        window.actions_["show-log"].trigger()
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        assert dialog.findChild(QPlainTextEdit).toPlainText() == "It began.\n"
        dialog.close()
