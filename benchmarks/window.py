#!/usr/bin/env python3
"""How quick the window is, each figure beside what bare Qt takes for the like in the same run.

    python benchmarks/window.py [--library FILE] [--articles N] [--only start,open,search,stalls]

The library is made by library.py if FILE is not there (a hundred thousand articles take a while).
Besides the clock, the processor's time is told: on a busy machine the clock counts waiting too.
The exit status is 1 if a figure misses its target, judged by the processor's time.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from library import fill, say_known
from PySide6.QtWidgets import QApplication, QTextEdit
from window_loop import VOCABULARY, a_window, bare_list, settle, spent, told, wait
from window_stalls import measure_stalls

from reader.app import make_application
from reader.gui.language import load_language
from reader.highlights.figures import RULES
from reader.library.database import Library, open_library
from reader.library.records import Imported, NamesState
from reader.text.document import Block, BlockKind, Document
from reader.text.marks import Finder, Mark, MarkKind

ROOT = Path(__file__).resolve().parents[1]
START_RATIO, OPEN_MS, KEY_MS = 1.6, 60, 50
STARTS = 5
WORDS, MARKS = 10_000, 2_000


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--library", type=Path, help="where the library is made, or used again")
    ask.add_argument("--articles", type=int, default=100_000)
    ask.add_argument("--only", default="start,open,search,stalls")
    asked = ask.parse_args()
    only = asked.only.split(",")
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = asked.library or folder / "library.db"
        library = open_library(path)
        with library.read() as unit:
            there = unit.articles.counts().all
        if not there:
            fill(library, asked.articles)
            there = asked.articles
        say_known(library)
        print(f"{there:,} articles")
        if "start" in only:
            good = measure_start(path, folder) and good
        application = make_application()
        load_language(application, "en")
        if "open" in only:
            good = measure_opening(application, folder) and good
        if "search" in only:
            good = measure_search(application, library, folder) and good
        if "stalls" in only:
            good = measure_stalls(application, library, folder) and good
        library.close()
    return 0 if good else 1


# Start


def measure_start(library: Path, folder: Path) -> bool:
    """Fresh processes, in turn, each with its bytecode made by one run before."""
    environment = {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(folder / "home") for kind in ("CONFIG", "DATA", "STATE")},
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def start(*arguments: str) -> list[float]:
        script = str(ROOT / "benchmarks" / "window_start.py")
        environment["STARTED"] = str(time.monotonic())
        ended = subprocess.run(
            [sys.executable, script, *arguments],
            env=environment, check=True, capture_output=True, text=True,
        )  # fmt: skip
        return [float(word) for word in ended.stdout.split()]

    start("program", str(library))
    bare, ours = [], []
    for _ in range(STARTS):
        bare.append(start("empty"))
        ours.append(start("program", str(library)))
    empty, empty_cpu = (min(run[at] for run in bare) for at in (0, 2))
    first, rows, first_cpu, rows_cpu = (min(run[at] for run in ours) for at in range(4))
    ratio = first_cpu / empty_cpu
    print(f"start: the real list with its rows after {rows:.2f} s ({rows_cpu:.2f} s of processor)")
    return told(
        "start to first paint, with articles",
        f"{first:.2f} s ({first_cpu:.2f} cpu)",
        f"{empty:.2f} s ({empty_cpu:.2f} cpu)",
        f"{ratio:.2f} x, {first / empty:.2f} x by the clock; at most {START_RATIO} x",
        met=min(ratio, first / empty) <= START_RATIO,
    )


# An article


def measure_opening(application: QApplication, folder: Path) -> bool:
    """From asking for an article to its being painted, in the window's thread."""
    chance = random.Random(3)
    text = "\n\n".join(
        " ".join(chance.choices(VOCABULARY, k=100)).capitalize() for _ in range(WORDS // 100)
    )
    library = open_library(folder / "one.db")
    article, other = put(library, text, marked(text, chance)), put(library, text[:500], [])

    def bare() -> None:
        edit = QTextEdit()
        edit.resize(600, 700)
        edit.setPlainText(text)
        edit.show()
        edit.grab()
        edit.close()

    with a_window(application, library, folder / "open.ini") as window:
        window.open_article(other)
        settle(window)

        def opened() -> tuple[float, float]:
            window.open_article(other)
            settle(window)
            began, cpu = time.perf_counter(), time.thread_time()
            window.reading.open(article)
            wait(lambda: window.reading.current is not None
                 and window.reading.current.article.id == article)  # fmt: skip
            window.reading.grab()
            took = time.perf_counter() - began, time.thread_time() - cpu
            settle(window)
            return took

        runs = [opened() for _ in range(5)]
    library.close()
    plain = min(spent(bare) for _ in range(5))
    wall, cpu = min(run[0] for run in runs), min(run[1] for run in runs)
    return told(
        f"open {WORDS:,} words with {MARKS:,} marks",
        f"{wall * 1000:.0f} ms ({cpu * 1000:.0f} cpu)",
        f"{plain * 1000:.0f} ms cpu",
        f"{(cpu - plain) * 1000:.0f} ms beyond; at most {OPEN_MS}",
        met=(cpu - plain) * 1000 <= OPEN_MS,
    )


def marked(text: str, chance: random.Random) -> list[Mark]:
    """Marks on words, far apart enough not to touch."""
    kinds = [MarkKind.MONEY, MarkKind.PERSON, MarkKind.PLACE, MarkKind.NUMBER]
    step = len(text) // MARKS
    marks = []
    for at in range(0, step * MARKS, step):
        start = text.find(" ", at) + 1
        end = text.find(" ", start)
        if 0 < start < end <= at + step + 12 and "\n" not in text[start:end]:
            kind = chance.choice(kinds)
            named = kind in (MarkKind.PERSON, MarkKind.PLACE)
            marks.append(
                Mark(start, end, text[start:end], kind, by=Finder.MODEL,
                     entity=text[start:end].title() if named else None,
                     value=None if named else 5)
            )  # fmt: skip
    return marks


def put(library: Library, text: str, marks: list[Mark]) -> int:
    """An article of paragraphs, with these marks."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    document = Document(text=text, blocks=tuple(blocks), title=text[:40], language="en")
    data = text.encode()
    imported = Imported(data, hashlib.sha256(data).hexdigest(), "made", "text")
    with library.write() as unit:
        made = unit.articles.add(
            imported, document, [], [], cleaner=1, added="2026-01-01T00:00:00Z"
        )
        unit.articles.set_marks(made, marks, NamesState.DONE)
        unit.figure_versions.set(made, RULES)
    return made


# Search


def measure_search(application: QApplication, library: Library, folder: Path) -> bool:
    """Each keystroke, from the key to the list being painted."""
    with library.read() as unit:
        texts = [unit.articles.get(article).document.text for article in (1, 2)]
    words = [max(text.split()[1:60], key=len) for text in texts]
    good = True
    with a_window(application, library, folder / "search.ini") as window:
        field = window.toolbar.search
        field.setFocus()
        for typed in (words[0], f"{words[0]} {words[1]}"):
            keys = []
            for end in range(1, len(typed) + 1):
                found: list[object] = []
                window.articles.answered.connect(found.append)
                began, cpu = time.perf_counter(), time.process_time()
                field.setText(typed[:end])
                wait(lambda found=found: bool(found))
                window.articles.view.repaint()
                keys.append((time.perf_counter() - began, time.process_time() - cpu))
                window.articles.answered.disconnect(found.append)
            field.clear_now()
            settle(window)
            plain = spent(lambda: bare_search(library, words[0]))
            worst, cpu = max(key[0] for key in keys), max(key[1] for key in keys)
            middle = sorted(key[0] for key in keys)[len(keys) // 2]
            good &= told(
                f"typing “{typed[:24]}”, slowest of {len(keys)} keys",
                f"{worst * 1000:.0f} ms ({cpu * 1000:.0f} cpu)",
                f"{plain * 1000:.0f} ms cpu",
                f"median {middle * 1000:.0f} ms; at most {KEY_MS}",
                met=min(cpu, worst) * 1000 <= KEY_MS,
            )
    return good


def bare_search(library: Library, word: str) -> None:
    """The same by sqlite3 and a list of Qt's own."""
    with library.read() as unit:
        connection = unit.connection.connection
        rows = connection.cursor().execute(
            "SELECT shown_title FROM articles WHERE trashed = 0 AND id IN "
            "(SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?) "
            "ORDER BY added DESC, id DESC",
            (f'"{word}"',),
        )
        titles = [row[0] for row in rows]
    view = bare_list(titles)
    view.grab()
    view.close()


if __name__ == "__main__":
    sys.exit(main())
