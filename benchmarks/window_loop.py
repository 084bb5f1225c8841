"""A window off screen, its event loop, and lines of a report, for window.py."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QEventLoop, QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import ThemeManager
from reader.library.database import Library
from reader.services.name_worker import NameWorker

PATIENCE = 60.0  # seconds
VOCABULARY = tuple(
    "the of to and in that for on with as at by from they said were has been would council "  # noqa: SIM905
    "harbour ferry bridge money island school tide vote report million people company city "
    "minister year".split()
)


def told(label: str, value: str, bare: str, target: str, *, met: bool) -> bool:
    """One line of the report."""
    print(f"{label:<46}{value:>26}{bare:>26}   {target}{'' if met else '   MISSED'}", flush=True)
    return met


@contextmanager
def a_window(application: QApplication, library: Library, settings: Path) -> Iterator[MainWindow]:
    """The program's window, shown and filled."""
    jobs, events, themes = JobRunner(), Events(), ThemeManager("light")
    operations = Operations(jobs, events, library)
    context = Context(library, jobs, events, operations, themes, Settings(settings))
    themes.changed.connect(lambda theme: dress(application, theme))
    names = NameWorker()
    window = MainWindow(context, Namer(context, names))
    dress(application, themes.current)
    window.resize(1366, 768)
    window.start()
    window.show()
    turn(1000)  # by then it looks which articles wait for their names
    settle(window)
    sys.setswitchinterval(0.001)  # as the program does, and this too
    gc.freeze()
    try:
        yield window
    finally:
        window.namer.cancel()
        jobs.shutdown()
        names.stop()
        window.close()
        window.deleteLater()
        turn(10)


def settle(window: MainWindow) -> None:
    """Let the window come to rest."""
    quiet, until = time.monotonic(), time.monotonic() + PATIENCE
    while time.monotonic() < until:
        turn(20)
        if window.context.jobs.is_busy or window.namer.is_running:
            quiet = time.monotonic()
        elif time.monotonic() - quiet > 0.4:
            return


def wait(reached: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Run the event loop until something is so; it sleeps meanwhile."""
    if reached():
        return
    loop, until = QEventLoop(), time.monotonic() + seconds

    def look() -> None:
        if reached() or time.monotonic() > until:
            loop.quit()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def turn(milliseconds: int) -> None:
    """Run the event loop for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def spent(work: Callable[[], object]) -> float:
    """The processor's seconds that some work takes in this thread."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def bare_list(words: list[str]) -> QListView:
    """A list of Qt's own, set for many rows."""
    view = QListView()
    view.setUniformItemSizes(True)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setModel(QStringListModel(words, view))
    view.resize(290, 700)
    view.show()
    return view
