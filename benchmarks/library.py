"""How quick a large library is: fills one with invented articles and times what the window asks.

    python benchmarks/library.py [--articles N] [--path FILE]

Beside each time stands what a scan of the same rows by plain sqlite3 takes, where there is one.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.highlights.figures import RULES
from reader.library.database import Library, open_library
from reader.library.records import Imported, NamesState, Sort
from reader.notes.model import Anchor, Color, Note
from reader.text.document import Block, BlockKind, Document
from reader.text.marks import Finder, Mark, MarkKind, figure_value
from reader.versions.model import VersionKind, VersionPair

BATCH = 500
LETTERS = "abdefgiklmnoprstu"


def vocabulary(chance: random.Random, size: int) -> list[str]:
    """Invented words."""
    return ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(size)]


def article(
    chance: random.Random, words: list[str], weights: list[float], number: int
) -> tuple[Imported, Document, list[Mark], list[int]]:
    """An invented article of about 300 words with 15 figures and 15 names."""
    chosen = chance.choices(words, cum_weights=weights, k=chance.randint(150, 450))
    text = f"{number} " + " ".join(chosen)
    places = sorted(chance.sample(range(len(text) - 10), 30))
    marks = []
    for index, start in enumerate(places):
        end = start + 5
        if index % 2:
            name = f"{words[min(int(chance.paretovariate(0.7)), len(words) - 1)]} name".title()
            kind = MarkKind.PERSON
            written = name if index % 4 == 1 else name.split()[0]
            marks.append(Mark(start, end, written, kind, entity=name, by=Finder.MODEL))
        else:
            amount = chance.randint(1, 10**6) * 1000
            marks.append(
                Mark(start, end, text[start:end], MarkKind.MONEY, value=amount, unit="USD")
            )
    data = text.encode()
    imported = Imported(data, hashlib.sha256(data).hexdigest(), "made", "text")
    document = Document(
        text=text,
        blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),),
        title=" ".join(chosen[:8]).capitalize(),
        authors=(f"{chosen[0]} {chosen[1]}".title(),),
        source=f"Paper {number % 97}",
        published=f"20{number % 25:02}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        language="en",
    )
    return imported, document, marks, [chance.getrandbits(62) for _ in range(40)]


def fill(library: Library, many: int) -> float:
    """Add `many` articles; return the seconds it took."""
    chance = random.Random(7)
    words = vocabulary(chance, 20_000)
    total = 0.0
    weights = []
    for rank in range(len(words)):  # Zipf: common words are very common
        total += 1 / (rank + 1)
        weights.append(total)
    began = time.perf_counter()
    for first in range(0, many, BATCH):
        with library.write() as unit:
            for number in range(first, min(first + BATCH, many)):
                imported, document, marks, hashes = article(chance, words, weights, number)
                added = f"20{number % 25:02}-01-01T{number // 3600 % 24:02}:00:00.{number:09}Z"
                tags = ["common"] if number % 10 == 0 else []
                made = unit.articles.add(
                    imported, document, [], hashes, cleaner=1, added=added, tags=tags
                )
                unit.articles.set_marks(made, marks, NamesState.DONE)
                if number % 20 == 0:
                    quote = document.text[:20]
                    anchor = Anchor(0, 20, quote, "", document.text[20:40])
                    note = Note(0, made, anchor, "a remark", Color.YELLOW, (), added, added)
                    unit.notes.add(note)
                if number % 10 == 1:
                    unit.versions.put(VersionPair(made - 1, made, VersionKind.VERSION, 0.9, 0.9))
                if number % 3:
                    unit.articles.set_unread([made], False)
    took = time.perf_counter() - began
    say_known(library)
    return took


def say_known(library: Library) -> None:
    """Say of all figures that today's rules found them: invented ones are not to be found again."""
    with library.write() as unit:
        for number in unit.figure_versions.outdated(RULES):
            unit.figure_versions.set(number, RULES)


def best_of(work: Callable[[], object], times: int = 5) -> float:
    """The quickest of some runs, in milliseconds."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return min(spent) * 1000


def plain_scan(path: Path) -> float:
    """All numbers by date added, by sqlite3 alone."""
    with closing(sqlite3.connect(path)) as raw:
        query = "SELECT id FROM articles WHERE NOT trashed ORDER BY added DESC, id DESC"
        return best_of(lambda: raw.execute(query).fetchall())


def measure(library: Library) -> None:
    """Print the times."""
    with library.read() as unit:
        every = unit.articles.all_ids()
        common = unit.articles.names(limit=1)[0].entity

    def timed(label: str, work: Callable[[], object]) -> None:
        with library.read():
            print(f"{label:<48}{best_of(work):10.2f} ms")

    def search(query: str, sort: Sort = Sort.ADDED) -> Callable[[], object]:
        def work() -> object:
            with library.read() as unit:
                return unit.search.ids(query, sort=sort)

        return work

    for sort in (Sort.ADDED, Sort.PUBLISHED, Sort.TITLE, Sort.SOURCE, Sort.WORDS):
        timed(f"all, by {sort}", search("", sort))
    print(f"{'  the same by sqlite3 alone (by added)':<48}{plain_scan(library.path):10.2f} ms")
    word = vocabulary(random.Random(7), 20_000)
    for query in (
        word[0],
        word[50],
        word[5000],
        f'"{word[0]} {word[1]}"',
        f"{word[0]} -{word[1]}",
        f'name:"{common}"',
        "money:>999m",
        "money:<500k",
        "author:ab",
        "source:paper",
        "tag:common",
        "is:unread",
        "has:notes",
        "has:versions",
        "after:2020",
    ):
        with library.read() as unit:
            hits = len(unit.search.ids(query))
        timed(f"{query[:30]}  ({hits} found)", search(query))
    timed(f"{word[50]} by relevance", search(word[50], Sort.RELEVANCE))

    chance = random.Random(1)
    some = chance.sample(every, min(200, len(every)))

    def asked(name: str, *arguments: object, **keywords: object) -> Callable[[], object]:
        def work() -> object:
            with library.read() as unit:
                return getattr(unit.articles, name)(*arguments, **keywords)

        return work

    timed("200 rows", asked("rows", some))
    timed("counts of the sidebar", asked("counts"))
    timed("tags", asked("tag_counts"))
    timed("sources", asked("source_counts", 30))
    timed("30 names", asked("names", limit=30))
    timed("30 figures", asked("figures", limit=30))
    timed("one article", asked("get", every[-1]))

    def figures(name: str, *arguments: object) -> Callable[[], object]:
        def work() -> object:
            with library.read() as unit:
                return getattr(unit.figure_places, name)(*arguments)

        return work

    with library.read() as unit:
        found = unit.articles.get(every[-1]).marks
    figure = figure_value(next(mark for mark in found if mark.is_figure))
    timed("the same figure elsewhere", figures("same", figure))
    timed("articles with a figure", figures("count", figure))
    timed("places of money:>999m", figures("find", "money:>999m"))
    timed(f"places of “{word[50]}”", figures("find", word[50]))


def main() -> None:
    """Fill, measure, clean up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--path", type=Path, help="where the library is made, or used again")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.path or Path(folder) / "library.db"
        began = time.perf_counter()
        library = open_library(path)
        print(f"{'open':<48}{(time.perf_counter() - began) * 1000:10.2f} ms")
        with library.read() as unit:
            there = unit.articles.counts().all
        if not there:
            spent = fill(library, asked.articles)
            print(f"{'add an article':<48}{spent / asked.articles * 1000:10.2f} ms")
        print(f"{'size':<48}{path.stat().st_size / 2**20:10.1f} MiB")
        measure(library)
        library.close()


if __name__ == "__main__":
    main()
