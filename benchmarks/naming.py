"""Whether the window stays free while names are found in many articles.

    python benchmarks/naming.py [--articles N] [--words N] [--model FOLDER]

Fills a library with invented articles, opens the window on it (off screen where there is no
display), lets it find their names, and meanwhile measures in the window's own thread how late a
timer of 5 ms is. Beside it stands the same for a window that has nothing to find. Prints the
longest gaps, how many were over 50 ms, and how many words a second were named.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import dress, make_application
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library
from reader.library.records import Imported
from reader.services.name_articles import pending_articles
from reader.services.name_worker import NameWorker
from reader.text.document import Block, BlockKind, Document

GIVEN = ("Ada", "Bruno", "Carla", "Dmitri", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas")
ENDS = ("berg", "holm", "quist", "sen", "wick", "ford", "ley", "ini", "ova", "escu", "stad")
PLACES = ("Lima", "Oslo", "Peru", "Norway", "Chicago", "Kenya", "Brazil", "Madrid", "Texas")
SENTENCES = (
    "{person} of the {body} told reporters in {place} that {number} houses had been built.",
    "The minister, {person}, said on Monday that {place} would pay ${number} million for the port.",
    "{family} has long argued that prices in {place} rise by {small}% a year.",
    "Farmers and drivers met at the {body} to talk about the road, and nobody was happy with it.",
    "In the evening the two sides went home without a word on what had been agreed.",
)


def text_of(chance: random.Random, words: int) -> str:
    """Invented news."""
    roots = ["".join(chance.choices("abdegiklmnorstu", k=4)).title() for _ in range(6)]
    people = [f"{chance.choice(GIVEN)} {root}{chance.choice(ENDS)}" for root in roots]
    out: list[str] = []
    while len(" ".join(out).split()) < words:
        person = chance.choice(people)
        sentence = chance.choice(SENTENCES).format(
            person=person,
            family=person.split()[1],
            body=f"{chance.choice(roots)} Harbour Council",
            place=chance.choice(PLACES),
            number=chance.randint(2, 900),
            small=chance.randint(2, 9),
        )
        out.append(sentence + ("\n\n" if chance.random() < 0.2 else ""))
    return " ".join(out).replace("\n\n ", "\n\n").strip()


def fill(library: Library, articles: int, words: int) -> None:
    """Store the articles, their names still to be found."""
    chance = random.Random(5)
    with library.write() as unit:
        for number in range(articles):
            text = text_of(chance, words)
            data = text.encode()
            imported = Imported(data, hashlib.sha256(data).hexdigest(), f"{number}.txt", "text")
            starts = [0, *(i + 2 for i in range(len(text)) if text.startswith("\n\n", i))]
            ends = [*(start - 2 for start in starts[1:]), len(text)]
            blocks = tuple(
                Block(BlockKind.PARAGRAPH, start, end)
                for start, end in zip(starts, ends, strict=True)
            )
            document = Document(text=text, blocks=blocks, title=f"Article {number}")
            unit.articles.add(
                imported, document, [], [], cleaner=1, added=f"2026-01-01T00:00:{number % 60:02}Z"
            )


class Lateness:
    """How late a timer of the window's thread is, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last) - 5)
        self._last = now

    def told(self) -> str:
        """In words."""
        worst = ", ".join(f"{gap:.0f}" for gap in sorted(self.gaps)[-5:])
        share = sorted(self.gaps)[int(0.999 * len(self.gaps))]
        late = sum(gap > 50 for gap in self.gaps)
        return f"longest gaps {worst} ms, 99.9% under {share:.0f} ms, {late} over 50 ms"


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Runs what was asked for."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--articles", type=int, default=1000)
    ask.add_argument("--words", type=int, default=600)
    ask.add_argument("--model", type=Path)
    asked = ask.parse_args()
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        library = open_library(Path(name) / "library.db")
        fill(library, asked.articles, asked.words)
        settings = Settings(Path(name) / "settings.ini")
        sys.setswitchinterval(0.001)  # as the program does
        jobs, events, themes = JobRunner(), Events(), ThemeManager("light")
        operations = Operations(jobs, events, library)
        context = Context(library, jobs, events, operations, themes, settings)
        dress(application, themes.current)
        with NameWorker(model=asked.model) as worker:
            namer = Namer(context, worker)
            window = MainWindow(context, namer)
            window.start()
            window.show()
            gc.freeze()  # as the program does
            namer.cancel()
            wait(3000)
            idle = Lateness()
            wait(5000)
            print("nothing to find:", idle.told(), flush=True)
            busy = Lateness()
            began = time.perf_counter()
            ended = QEventLoop()
            namer.ended.connect(ended.quit)
            namer.look()
            ended.exec()
            took = time.perf_counter() - began
            print("finding names:  ", busy.told())
            left = len(pending_articles(library))
            words = (asked.articles - left) * asked.words
            print(f"{asked.articles - left} articles in {took:.0f} s, {words / took:,.0f} words/s")
            namer.cancel()
        jobs.shutdown()
        window.close()
        library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
