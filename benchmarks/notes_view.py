#!/usr/bin/env python3
"""What a thousand notes cost the window: opening an article with and without them, and a change.

    python benchmarks/notes_view.py [--notes N] [--profile]

Two articles: one of 12,000 words, one of 4,000 letters, where the notes lie over each other a
hundredfold. Each is opened bare, with its highlights, and with the notes panel as well, in the same
run. Times are milliseconds of the processor that the window's thread used, so that other work
on the machine does not count; the longest step is what the window could not be used for.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from benchmarks.library import vocabulary
from benchmarks.notes import text
from reader.app import make_application
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.panel import NotesPanel
from reader.gui.operations import Operations
from reader.gui.reading.view import ReadingView
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library
from reader.notes.anchor import make_anchor
from reader.notes.model import Color, Note
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource

LIMIT = 50.0  # milliseconds of one step
QUIET = 0.15  # seconds without work after which all is done


class Steps(QObject):
    """Times what the window's thread does for each event that reaches it from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.total = 0.0
        self.beside = 0.0  # of the other threads, which read from the library

    @property
    def whole(self) -> float:
        """What all threads used."""
        return self.total + self.beside

    def settle(self, idle: Callable[[], bool]) -> None:
        """Work through events until nothing has been done for a while."""
        quiet_since = time.perf_counter()
        while time.perf_counter() - quiet_since < QUIET or not idle():
            began = time.thread_time()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            spent = (time.thread_time() - began) * 1000
            self.longest, self.total = max(self.longest, spent), self.total + spent
            if spent > 1:
                quiet_since = time.perf_counter()
            else:
                time.sleep(0.001)


class Window(QWidget):
    """Reading room and notes panel side by side."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.reading, self.panel = ReadingView(context), NotesPanel(context)
        self.panel.setFixedWidth(300)
        self._with_panel = True
        self.reading.article_shown.connect(self._shown)
        row = QHBoxLayout(self)
        row.addWidget(self.reading, 1)
        row.addWidget(self.panel)
        self.resize(1366, 768)
        self.show()
        self.timed(lambda: None)

    def timed(self, act: Callable[[], object]) -> Steps:
        """Do something and all that follows from it."""
        steps = Steps()
        began, whole = time.thread_time(), time.process_time()
        act()
        steps.longest = steps.total = (time.thread_time() - began) * 1000
        steps.settle(lambda: not self._context.jobs.is_busy)
        mine = time.thread_time() - began
        steps.beside = (time.process_time() - whole - mine) * 1000
        return steps

    def open(self, article: int, *, panel: bool = True) -> None:
        """Show an article with its highlights, and its notes in the panel, as the window does."""
        self._with_panel = panel
        self.reading.open(article)

    def _shown(self, _article: object) -> None:
        opened = self.reading.current
        if self._with_panel and opened is not None:
            self.panel.set_article(opened.article.id, opened.notes)

    def leave(self) -> None:
        """Show nothing."""
        self.reading.close_article()
        self.panel.set_article(None)


def fill(library: Library, notes: int) -> dict[str, tuple[int, int]]:
    """The articles by what they are: without notes, with notes."""
    chance = random.Random(5)
    words = vocabulary(chance, 4_000)
    made = {}
    for name, size in (("12,000 words", 12_000), ("4,000 letters", 480)):
        # Other texts, so that they are no versions of each other.
        bodies = [text(chance, vocabulary(chance, 4_000), size) for _ in range(2)]
        report = import_articles(library, [ImportSource.from_text(body) for body in bodies])
        bare, noted = (one.id for one in report.results)
        assert bare is not None
        assert noted is not None
        with library.write() as unit:
            body = unit.articles.get(noted).document.text
            for number in range(notes):
                start = chance.randrange(len(body) - 300)
                anchor = make_anchor(body, start, start + chance.randint(20, 250))
                moment = f"2026-03-{number % 28 + 1:02}T10:00:00.000Z"
                said = " ".join(chance.choices(words, k=chance.randint(0, 30)))
                color = chance.choice(list(Color))
                unit.notes.add(Note(0, noted, anchor, said, color, (), moment, moment))
        made[name] = (bare, noted)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=1_000)
    parser.add_argument("--times", type=int, default=5, help="openings of each, of which the best")
    parser.add_argument("--profile", action="store_true", help="show what the time goes to")
    arguments = parser.parse_args()
    application = make_application()
    late = False
    with tempfile.TemporaryDirectory() as name:
        library = open_library(Path(name) / "library.db")
        jobs, events, themes = JobRunner(), Events(), ThemeManager("light")
        settings = Settings(Path(name) / "settings.ini")
        operations = Operations(jobs, events, library)
        context = Context(library, jobs, events, operations, themes, settings)
        dress(application, themes.current)
        articles = fill(library, arguments.notes)
        window, acts = Window(context), NoteActs(context)
        first = next(iter(articles.values()))[0]
        window.timed(lambda: window.open(first))  # fonts and icons are read now
        profile = cProfile.Profile()
        for words, (bare, noted) in articles.items():
            spent: dict[str, Steps] = {}
            ways = (("bare", bare, False), ("highlights", noted, False), ("and panel", noted, True))
            for _ in range(arguments.times):
                for kind, article, panel in ways:
                    window.timed(window.leave)
                    if arguments.profile and kind != "bare":
                        profile.enable()
                    steps = window.timed(partial(window.open, article, panel=panel))
                    profile.disable()
                    # Other work on the machine makes it only slower: the quickest of each counts.
                    spent[kind] = min(spent.get(kind, steps), steps, key=lambda s: s.whole)
            with library.read() as unit:
                notes = unit.notes.list(noted)
            if arguments.profile:
                profile.enable()
            spent["a colour changed"] = window.timed(partial(acts.set_color, notes[5], Color.RED))
            spent["a note removed"] = window.timed(partial(acts.remove, notes[6]))
            profile.disable()
            for kind, steps in spent.items():
                over = "  over the limit" if steps.longest > LIMIT else ""
                late = late or bool(over)
                told = (
                    f"{steps.total:7.1f} ms, longest step {steps.longest:6.1f} ms,"
                    f" beside it {steps.beside:6.1f} ms"
                )
                print(f"{words}, {kind:18} {told}{over}")
            for kind in ("highlights", "and panel"):
                ratio = spent[kind].total / spent["bare"].total
                whole = spent[kind].whole / spent["bare"].whole
                print(f"{words}, {kind:18} {ratio:.2f} times the bare text, {whole:.2f} in all")
        if arguments.profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        jobs.shutdown()
        library.close()
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
