"""What goes on, told at the foot of the window."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.jobs import Job, JobRunner
from reader.gui.status import StatusBar


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(900, 26)
    bar.show()
    return bar


def cancel(bar: StatusBar) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text() == "Cancel")


def test_what_the_reader_did_is_shown_while_it_is_kept_and_not_to_be_cancelled(
    qtbot: QtBot, jobs: JobRunner, bar: StatusBar
) -> None:
    go_on = threading.Event()
    jobs.job_started.connect(bar.follow)
    job = jobs.job(lambda _: go_on.wait(), title="Saving", lane="write")
    job.start()
    qtbot.waitUntil(lambda: bar.doing == "Saving" and bar._bar.isVisible())
    assert not cancel(bar).isVisible()
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert bar.doing == ""
    assert not bar._bar.isVisible()


def test_what_is_kept_soon_does_not_take_the_place_of_what_goes_on(
    qtbot: QtBot, jobs: JobRunner, bar: StatusBar
) -> None:
    go_on, heard = threading.Event(), []
    jobs.job_started.connect(bar.follow)
    long = jobs.job(lambda _: go_on.wait(), title="Finding names", lane="names")
    long.start()
    qtbot.waitUntil(cancel(bar).isVisible)
    short: Job = jobs.job(lambda _: None, title="Saving", lane="write")
    short.ended.connect(lambda: heard.append(bar.doing))
    with qtbot.waitSignal(short.ended):
        short.start()
    assert bar.doing == "Finding names"
    assert cancel(bar).isVisible()
    with qtbot.waitSignal(long.ended):
        go_on.set()
    assert heard == ["Finding names"]


class Unasked(QObject):
    """A task that the program began by itself."""

    progressed = Signal(int, int, str)
    ended = Signal()
    title = "Finding names"
    stoppable = unasked = True

    def cancel(self) -> None: ...


def test_what_the_program_does_unasked_leaves_the_place_to_what_the_reader_began(
    qtbot: QtBot, jobs: JobRunner, bar: StatusBar
) -> None:
    go_on = threading.Event()
    jobs.job_started.connect(bar.follow)
    asked = jobs.job(lambda _: go_on.wait(), title="Importing", lane="import")
    asked.start()
    names = Unasked()
    bar.follow(names)
    qtbot.waitUntil(lambda: len(bar._tasks) == 2)
    names.progressed.emit(3, 40, "")
    assert bar.doing == "Importing"
    with qtbot.waitSignal(asked.ended):
        go_on.set()
    assert bar.doing == "Finding names"
    names.progressed.emit(4, 40, "")
    assert bar.doing == "Finding names · 5 of 40"
    names.ended.emit()
    assert bar.doing == ""
