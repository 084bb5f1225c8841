#!/usr/bin/env python3
"""Draw the main views of a library of the sample articles into PNG files, without a display.

    python packaging/screenshots.py --output FOLDER [--size 1366x768] [--no-names]

Everything is the real program: the samples are imported into a library in a temporary folder,
names are found by the worker, notes are made by the services, and the window is the window.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The platform tells that it knows no window manager, once for each dialog; that is expected here.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.app import make_application
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.language import load_language
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library
from reader.notes.model import Color
from reader.services import annotate, browse, organise
from reader.services.import_articles import import_articles
from reader.services.name_articles import name_articles, pending_articles
from reader.services.name_worker import NameWorker
from reader.services.sources import ImportSource

PATIENCE = 180.0
QUIET = 0.6


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--output", type=Path, required=True)
    ask.add_argument("--size", default="1366x768")
    ask.add_argument("--no-names", action="store_true", help="do not look for names (quicker)")
    asked = ask.parse_args()
    width, height = map(int, asked.size.split("x"))
    asked.output.mkdir(parents=True, exist_ok=True)
    application = make_application()
    load_language(application, "en")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        full = open_library(folder / "samples.db")
        empty = open_library(folder / "empty.db")
        article = fill(full, names=not asked.no_names)
        for mode in ("light", "dark"):
            for view, library, prepare in (
                ("main", full, show_main),
                ("reading", full, show_reading),
                ("compare", full, show_compare),
                ("empty", empty, show_empty),
            ):
                settings = Settings(folder / f"{view}-{mode}.ini")
                settings.theme = mode
                with a_window(library, settings, (width, height)) as window:
                    dress(application, window.context.themes.current)
                    prepare(window, article)
                    settle(window)
                    target = asked.output / f"{view}-{mode}.png"
                    window.grab().save(str(target))
                    print(target)
        full.close()
        empty.close()
    return 0


def fill(library: Library, *, names: bool) -> int:
    """Import the samples, find their names, and use them as a reader would; the one to show."""
    found = (p for p in paths.resources("samples").iterdir() if p.name != "README.md")
    files = sorted(found, reverse=True)  # so that the first stands at the top of the list
    report = import_articles(library, [ImportSource.from_path(f) for f in files])
    ids = [r.id for r in report.results if r.id is not None]
    if names:
        with NameWorker() as worker:
            name_articles(library, pending_articles(library), worker)
    ids.reverse()
    first = ids[0]
    text = browse.read_article(library, first).document.text
    sentences = [s.strip() for s in text.replace("\n\n", " ").split(". ") if len(s) > 60]
    for sentence, color, words, tags in (
        (
            sentences[2],
            Color.YELLOW,
            "The wire copy leaves this out. Ask who paid for it.",
            ["to check"],
        ),
        (sentences[6], Color.BLUE, "", []),
        (sentences[9], Color.GREEN, "Compare with the figure in the revised copy.", ["figures"]),
    ):
        at = text.find(sentence)
        if at >= 0:
            annotate.add_note(
                library, first, at, at + len(sentence), text=words, color=color, tags=tags
            )
    organise.set_unread(library, ids[:4], False)
    organise.set_starred(library, ids[4:6], True)
    organise.tag(library, ids[:4], "harbour")
    organise.tag(library, ids[5:7], "to read")
    return first


@contextmanager
def a_window(library: Library, settings: Settings, size: tuple[int, int]) -> Iterator[MainWindow]:
    """The program's window on a library, shown off screen, and taken down again."""
    jobs = JobRunner()
    events = Events()
    themes = ThemeManager(settings.theme)
    context = Context(library, jobs, events, Operations(jobs, events, library), themes, settings)
    worker = NameWorker()
    namer = Namer(context, worker, version=lambda: worker.version, notice=lambda: worker.notice)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # Before the window, as the program does it: what is there already would keep its old font.
    dress(application, themes.current)
    window = MainWindow(context, namer)
    window.resize(*size)
    try:
        yield window
    finally:
        namer.cancel()
        worker.stop()
        jobs.shutdown()
        window.close()
        window.deleteLater()


def show_main(window: MainWindow, article: int) -> None:
    window.start(article or None)
    window.show()
    settle(window)
    if article:  # an empty library has none
        window.show_article(article)


def show_reading(window: MainWindow, article: int) -> None:
    show_main(window, article)
    window.set_shown("sidebar", False)
    window.set_shown("panel", True)
    window.panel.show_room("Marks")


def show_compare(window: MainWindow, article: int) -> None:
    show_main(window, article)
    settle(window)
    (*_, other) = browse.article_rows(window.context.library, [article])[0].versions
    window.compare_articles(article, other)


def show_empty(window: MainWindow, _article: int) -> None:
    window.start(None)
    window.show()


def settle(window: MainWindow) -> None:
    """Run the event loop until no work has been under way for a while."""
    quiet_since = time.monotonic()
    until = quiet_since + PATIENCE
    while time.monotonic() < until:
        turn(30)
        if window.context.jobs.is_busy or window.namer.is_running:
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > QUIET:
            return
    raise TimeoutError("the window did not come to rest")


def turn(milliseconds: int) -> None:
    """Run the event loop for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
