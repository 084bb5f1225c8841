#!/usr/bin/env python3
"""How fast articles come in, and whether the last thousand is slower than the first.

    python -m benchmarks.importing [--articles 10000] [--words 600] [--step 1000]

Generated articles with figures are imported without names into a library in a temporary folder:
cleaned, marked, fingerprinted, stored, indexed and compared with what is there. Printed for each
step: articles a second, and the processor's time for one article (which other programs on the
machine disturb less), both with the ratio to the first step. Beside them, in the same run, the bare
database: the same bytes stored by sqlite3 alone, one transaction each. At the end
some more by turns into the full library and into an empty one.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.library.database import Library, open_library
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource

_SYLLABLES = [
    "ba",
    "be",
    "bi",
    "bo",
    "da",
    "de",
    "di",
    "do",
    "ka",
    "ke",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "mi",
    "mo",
    "na",
    "ne",
    "ni",
    "no",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "ta",
    "to",
]
_FIGURES = (
    "$%d million", "%d percent", "%d years", "March %d", "%d kilometres", "%d people", "£%d.5bn",
)  # fmt: skip

_TURN, _TURNS = 25, 12


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--articles", type=int, default=10_000)
    ask.add_argument("--words", type=int, default=600)
    ask.add_argument("--step", type=int, default=1_000)
    asked = ask.parse_args()
    chance = random.Random(7)
    vocabulary = [
        "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(30_000)
    ]
    texts = (
        article(chance, vocabulary, asked.words)
        for _ in range(asked.articles + 20 + 2 * _TURN * _TURNS)
    )
    with tempfile.TemporaryDirectory() as name:
        library = open_library(Path(name) / "library.db")
        import_articles(library, [ImportSource.from_text(next(texts)) for _ in range(20)])  # warm
        first = first_cost = 0.0
        for done in range(0, asked.articles, asked.step):
            batch = [next(texts) for _ in range(min(asked.step, asked.articles - done))]
            sources = [ImportSource.from_text(text) for text in batch]
            began, worked = time.perf_counter(), time.process_time()
            report = import_articles(library, sources)
            speed = len(batch) / (time.perf_counter() - began)
            cost = (time.process_time() - worked) / len(batch)
            added = len(report.with_status("added"))
            linked = sum(bool(r.versions) for r in report.results)
            first, first_cost = first or speed, first_cost or cost
            print(
                f"{done + len(batch):>7} articles: {speed:6.1f} a second, {speed / first:.2f} of "
                f"the first; {cost * 1000:.1f} ms of the processor each, "
                f"{cost / first_cost:.2f} of the first; {added} added, {linked} linked; "
                f"sqlite3 alone {bare(batch, name):.0f}",
                flush=True,
            )
        compare(library, open_library(Path(name) / "small.db"), texts)
        library.close()
    return 0


def compare(large: Library, small: Library, texts: Iterator[str]) -> None:
    """Articles into the library that is full now and into an empty one, by turns: whatever else
    the machine does meanwhile slows both."""
    spent = {large: [0.0, 0.0], small: [0.0, 0.0]}
    for _ in range(_TURNS):
        for library in (large, small):
            sources = [ImportSource.from_text(next(texts)) for _ in range(_TURN)]
            began, worked = time.perf_counter(), time.process_time()
            import_articles(library, sources)
            spent[library][0] += time.perf_counter() - began
            spent[library][1] += time.process_time() - worked
    small.close()
    wall, processor = (spent[large][i] / spent[small][i] for i in (0, 1))
    print(
        f"{_TURN * _TURNS} more by turns, into the full library and into an empty one: "
        f"{wall:.2f} of the time, {processor:.2f} of the processor's"
    )


def article(chance: random.Random, vocabulary: list[str], words: int) -> str:
    """A title, a byline and paragraphs of made-up words with a figure in every second sentence."""
    title = " ".join(chance.choices(vocabulary, k=7)).capitalize()
    return "\n\n".join([title, "By Ada Brunner", *paragraphs(chance, vocabulary, words)])


def paragraphs(chance: random.Random, vocabulary: list[str], words: int) -> Iterator[str]:
    """Paragraphs of four sentences until `words` are used up."""
    while words > 0:
        sentences = []
        for number in range(4):
            size = chance.randint(12, 22)
            words -= size
            said = chance.choices(vocabulary, k=size)
            if number % 2:
                said[size // 2] = chance.choice(_FIGURES) % chance.randint(2, 28)
            sentences.append(" ".join(said).capitalize() + ".")
        yield " ".join(sentences)


def bare(texts: list[str], folder: str) -> float:
    """Texts a second that sqlite3 alone stores, each in a transaction of its own."""
    with closing(sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE IF NOT EXISTS texts (data BLOB)")
        began = time.perf_counter()
        for text in texts:
            database.execute("INSERT INTO texts VALUES (?)", (text.encode(),))
        return len(texts) / (time.perf_counter() - began)


if __name__ == "__main__":
    raise SystemExit(main())
