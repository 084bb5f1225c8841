#!/usr/bin/env python3
"""How long the compare room takes to open and paint two versions, beyond aligning them.

    python benchmarks/compare_view.py [WORDS…]

The texts are made up: sentences of a small vocabulary, with one word in thirty replaced and a
paragraph moved. Times are seconds of the processor that the window's thread used, so that other
work on the machine does not count.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QCoreApplication

from reader.app import make_application
from reader.gui.compare.loading import Loaded, load_comparison
from reader.gui.compare.view import CompareView
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library
from reader.services.compare import side_of
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.versions.align import align

# fmt: off
VOCABULARY = [
    "harbour", "council", "ferry", "boats", "tide", "repair", "vote", "month", "$4", "million",
    "18%", "passengers", "island", "school", "bridge", "autumn", "2031", "committee", "crew",
    "against", "the", "a", "of", "to", "for", "with", "and", "after",
]
# fmt: on
_LIMIT = 0.150


def main() -> int:
    sizes = [int(word) for word in sys.argv[1:]] or [1_400, 20_000]
    application = make_application()
    slow = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = open_library(folder / "library.db")
        jobs, events, themes = JobRunner(), Events(), ThemeManager("light")
        settings = Settings(folder / "settings.ini")
        operations = Operations(jobs, events, library)
        context = Context(library, jobs, events, operations, themes, settings)
        dress(application, themes.current)
        for size in sizes:
            first = measured(context, two_versions(library, size), size)
            slow = slow or (size <= 2_000 and first > _LIMIT)
        jobs.shutdown()
        library.close()
    return int(slow)


def measured(context: Context, loaded: Loaded, size: int) -> float:
    """Print what was measured; return the seconds of the first opening and painting."""
    aligning = spent(lambda: align(side_of(loaded.a), side_of(loaded.b)))
    view = CompareView(context, load=lambda *_: loaded)
    view.resize(1366, 768)
    view.show()
    QCoreApplication.processEvents()

    def open_and_paint() -> None:
        # What comes behind the aligning, which is done beside the window.
        view._arrive(view._request, loaded.a.id, loaded.b.id, (loaded, loaded), False)  # noqa: SLF001
        view.grab()

    first = spent(open_and_paint)
    again = min(spent(open_and_paint) for _ in range(3))
    view.close()
    print(
        f"{size:>7,} words, {len(loaded.comparison.rows):>5,} rows: aligning"
        f" {aligning * 1000:6.1f} ms, open and painted {first * 1000:6.1f} ms"
        f" (again {again * 1000:6.1f} ms)"
    )
    return first


def two_versions(library: Library, words: int) -> Loaded:
    """Two imported versions of a text of about so many words, compared."""
    chance = random.Random(words)
    one = text(words, chance)
    texts = (f"One\n\n{one}", f"Two\n\n{varied(one, chance)}")
    report = import_articles(library, [ImportSource.from_text(each) for each in texts])
    a, b = (result.id for result in report.results)
    assert a is not None and b is not None
    return load_comparison(library, a, b)


def text(words: int, chance: random.Random) -> str:
    sentences, count = [], 0
    while count < words:
        length = chance.randint(8, 24)
        sentences.append(" ".join(chance.choices(VOCABULARY, k=length)).capitalize() + ".")
        count += length
    return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def varied(one: str, chance: random.Random) -> str:
    paragraphs = [
        " ".join(
            chance.choice(VOCABULARY) if chance.random() < 1 / 30 else word
            for word in paragraph.split(" ")
        )
        for paragraph in one.split("\n\n")
    ]
    if len(paragraphs) > 6:
        paragraphs.insert(2, paragraphs.pop(5))
    return "\n\n".join(paragraphs)


def spent(work: Callable[[], object]) -> float:
    """The processor's seconds that some work takes."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


if __name__ == "__main__":
    sys.exit(main())
