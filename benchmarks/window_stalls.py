"""How long the window does not answer while it is used and an import runs: see window.py."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter
from window_loop import VOCABULARY, a_window, bare_list, settle, told, turn, wait

from reader.gui.main_window import MainWindow
from reader.library.database import Library
from reader.services.sources import ImportSource
from tests.gui.watchdog import Watchdog

STALL_MS = 50
IMPORTED = 500


def measure_stalls(application: QApplication, library: Library, folder: Path) -> bool:
    """The longest time without an answer while the reader does things and an import runs."""
    sources = [made_up(number) for number in range(IMPORTED)]
    plain = bare_stalls(application)
    good = True
    with a_window(application, library, folder / "stalls.ini") as window:
        window.show_article(window.articles.model.ids[0])
        settle(window)
        for importing in (False, True):
            imported: list[object] = []
            if importing:
                window.importer.run(sources, imported.append)
                wait(lambda: window.context.jobs.is_busy)
            for name, act in deeds_of(window):
                dog = Watchdog()
                turn(30)
                dog.start()
                for step in range(12):
                    act(step)
                    turn(25)
                dog.stop()
                longest, heaviest = dog.longest, dog.heaviest
                good &= told(
                    f"{name}{' while 500 come in' if importing else ''}",
                    f"{longest.wall * 1000:.0f} ms ({heaviest.computed * 1000:.0f} cpu)",
                    f"{plain[name][0] * 1000:.0f} ms ({plain[name][1] * 1000:.0f} cpu)",
                    f"at most {STALL_MS}; {len(dog.over(STALL_MS / 1000))} over by the clock",
                    met=min(longest.wall, heaviest.computed) * 1000 <= STALL_MS,
                )
            if importing:
                dog = Watchdog()
                dog.start()
                wait(lambda done=imported: bool(done) or not window.context.jobs.is_busy, 120)
                dog.stop()
                good &= told(
                    "the rest of the import",
                    f"{dog.longest.wall * 1000:.0f} ms ({dog.heaviest.computed * 1000:.0f} cpu)",
                    "",
                    f"at most {STALL_MS}; {len(dog.over(STALL_MS / 1000))} over by the clock",
                    met=min(dog.longest.wall, dog.heaviest.computed) * 1000 <= STALL_MS,
                )
    return good


def deeds_of(window: MainWindow) -> list[tuple[str, Callable[[int], None]]]:
    """What the reader does, a step at a time."""
    rows, text = window.articles.view.verticalScrollBar(), window.reading.text.verticalScrollBar()

    def scroll_rows(step: int) -> None:
        rows.setValue(rows.value() + (rows.maximum() // 7 if step % 4 == 3 else 240))

    def scroll_text(_: int) -> None:
        text.setValue(text.value() + 300)

    def switch(step: int) -> None:
        if step % 6 == 0:
            window.context.themes.set_mode("dark" if step % 12 == 0 else "light")

    def resize(step: int) -> None:
        window.resize(1366 - 40 * (step % 6), 768 - 20 * (step % 6))

    def articles(_: int) -> None:
        window.articles.step(1)

    return [
        ("scrolling the list", scroll_rows),
        ("scrolling the text", scroll_text),
        ("switching the theme", switch),
        ("resizing", resize),
        ("going from article to article", articles),
    ]


def bare_stalls(application: QApplication) -> dict[str, tuple[float, float]]:
    """The same done to a window of Qt's own parts."""
    window = QMainWindow()
    across = QSplitter()
    view = bare_list([f"Article {number} of the list" for number in range(100_000)])
    text = QPlainTextEdit("\n\n".join("Words of an article. " * 40 for _ in range(60)))
    across.addWidget(view)
    across.addWidget(text)
    window.setCentralWidget(across)
    window.resize(1366, 768)
    window.show()
    turn(200)
    rows = view.verticalScrollBar()
    light, dark = QPalette(), QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        dark.setColor(role, "#1b1a18")
    told_: dict[str, tuple[float, float]] = {}
    acts: dict[str, Callable[[int], object]] = {
        "scrolling the list": lambda _: rows.setValue(rows.value() + 30),
        "scrolling the text": lambda _: text.verticalScrollBar().setValue(20),
        "switching the theme": lambda step: application.setPalette(dark if step % 2 else light),
        "resizing": lambda step: window.resize(1366 - 40 * (step % 6), 768),
        "going from article to article": lambda _: text.setPlainText("Another. " * 3000),
    }
    for name, act in acts.items():
        dog = Watchdog()
        dog.start()
        for step in range(12):
            act(step)
            turn(25)
        dog.stop()
        told_[name] = dog.longest.wall, dog.heaviest.computed
    application.setPalette(light)
    window.close()
    return told_


def made_up(number: int) -> ImportSource:
    """An invented text to import."""
    chance = random.Random(number)
    paragraphs = [
        " ".join(chance.choices(VOCABULARY, k=60)).capitalize() + f" {chance.randint(3, 900)}%."
        for _ in range(6)
    ]
    return ImportSource.from_text(f"Report number {number}\n\n" + "\n\n".join(paragraphs))
