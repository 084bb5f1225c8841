"""How quick a name's page, the sidebar and searches for names are in a large library.

    python benchmarks/name_pages.py [--articles N] [--path FILE]

The library is invented and written by plain SQL: 12 names and 6 figures an article, names as
unevenly spread as in news. The last line joins the names of one article more, as a new one's are.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.database import Library, open_library
from reader.library.names import Names
from reader.services import browse
from reader.services.join_names import joined
from reader.services.name_page import name_page
from reader.text.marks import Finder, Mark, MarkKind

NAMES, FIGURES = 12, 6
KINDS = ("person", "organization", "place")
SYLLABLES = ("ba", "do", "fe", "gi", "ka", "lo", "mu", "ne", "pa", "ri", "so", "tu", "va", "cla")


def invented(chance: random.Random) -> str:
    """A word that could be a name."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize()


def fill(path: Path, many: int) -> None:
    """Write a library of `many` articles with their names and figures; its texts are short."""
    chance = random.Random(11)
    families = [invented(chance) for _ in range(4_000)]
    entities = []
    for number in range(max(2_000, many)):
        kind = KINDS[number % 3]
        family = chance.choice(families)
        words = (invented(chance), family) if kind == "person" else (family, invented(chance))
        entities.append((number + 1, " ".join(words), kind))
    entities = list({(name, kind): (n, name, kind) for n, name, kind in entities}.values())
    entities = [(at, name, kind) for at, (_, name, kind) in enumerate(entities, 1)]
    with closing(sqlite3.connect(path)) as raw:
        triggers = raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("PRAGMA foreign_keys = OFF")
        held: Counter[int] = Counter()
        written: dict[tuple[int, str], int] = defaultdict(int)
        for first in range(0, many, 2_000):
            articles, marks, rows = [], [], []
            for number in range(first + 1, min(first + 2_000, many) + 1):
                day = f"20{number % 25:02}-{number % 12 + 1:02}-{number % 28 + 1:02}"
                articles.append((number, number, f"Article {number}", f"Paper {number % 97}", day,
                                 f"{day}T00:00:00Z", number))  # fmt: skip
                position = 0
                here = {min(int(chance.paretovariate(0.55)), len(entities)) for _ in range(NAMES)}
                for entity in here:
                    name = entities[entity - 1][1]
                    rows.append((entity, number, 2))
                    held[entity] += 1
                    for text in (name, name.split()[-1]):
                        start = position * 40
                        marks.append((number, position, start, start + len(text), text,
                                      entities[entity - 1][2], None, None, entity))  # fmt: skip
                        written[entity, text] += 1
                        position += 1
                for _ in range(FIGURES):
                    value = chance.randint(1, 500) * 1_000
                    start = position * 40
                    marks.append((number, position, start, start + 8, f"${value}", "money", value,
                                  "USD", None))  # fmt: skip
                    position += 1
            raw.executemany("INSERT INTO raw_files VALUES (?1, 'hash' || ?1, x'00')",
                            [(a[0],) for a in articles])  # fmt: skip
            raw.executemany(
                "INSERT INTO articles (id, raw_id, origin, format, cleaner, shown_title, title, "
                "authors, source, published, flattened, words, added, unread, starred, trashed, "
                "names, position, title_key, authors_key, source_key, published_key) VALUES "
                "(?1, ?2, 'made', 'text', 1, ?3, ?3, '[]', ?4, ?5, 0, 300, ?6, 0, 0, 0, 'done', 0, "
                "lower(?3), '', lower(?4), ?5)",
                [a[:6] for a in articles],
            )
            raw.executemany("INSERT INTO article_texts VALUES (?, 'Text.', 'Title', NULL)",
                            [(a[0],) for a in articles])  # fmt: skip
            raw.executemany(
                'INSERT INTO marks (article_id, position, start, "end", text, kind, value, unit, '
                "entity_id, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'model')",
                marks,
            )
            raw.executemany("INSERT INTO article_entities VALUES (?, ?, ?)", sorted(rows))
        used = [one for one in entities if held[one[0]]]
        raw.executemany(
            "INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?)",
            [(n, name, kind, name.lower(), held[n], 2 * held[n]) for n, name, kind in used],
        )
        aliases = [(at, *one, many_) for at, (one, many_) in enumerate(written.items(), 1)]
        raw.executemany("INSERT INTO aliases VALUES (?1, ?2, ?3, lower(?3), ?4)", aliases)
        raw.executemany(
            "INSERT OR IGNORE INTO alias_words VALUES (?, ?)",
            [(word.lower(), at) for at, _, text, _ in aliases for word in text.split()],
        )
        for _, statement in triggers:
            raw.execute(statement)
        raw.commit()


def measure(label: str, work: Callable[[], object], times: int = 7) -> None:
    """Print the first time, with cold caches, the quickest of the others, and its processor time.

    Where a machine is busy with other things, the last says more.
    """
    walls, own = [], []
    for _ in range(times):
        began, used = time.perf_counter(), time.process_time()
        work()
        walls.append((time.perf_counter() - began) * 1000)
        own.append((time.process_time() - used) * 1000)
    print(f"{label:<58}{walls[0]:9.1f}{min(walls[1:]):9.1f}{min(own[1:]):9.1f} ms")


def tell(library: Library) -> None:
    """Print the times."""
    with library.read() as unit:
        total = unit.names.total()
        names = unit.articles.names(limit=2_000)
        newest = unit.articles.all_ids()[0]
    print(f"{f'{total:,} articles':<58}{'first':>9}{'best':>9}{'of it CPU':>12}")
    for place in (0, 10, 200, 1_900):
        one = names[min(place, len(names) - 1)]
        measure(
            f"page of {one.entity} ({len(one.articles):,} articles)",
            lambda one=one: name_page(library, one.entity, one.kind),
        )
    measure("sidebar", lambda: browse.sidebar(library))
    common = names[0].entity
    word = names[40].entity.split()[-1].lower()
    for query in (f'name:"{common}"', f"person:{word}", f"name:{word[:3]}", "place:zzz"):
        found = len(browse.find_articles(library, query))
        measure(
            f"{query} ({found:,} found)", lambda query=query: browse.find_articles(library, query)
        )
    measure(f"names {word[:3]}, 50", lambda: browse.list_names(library, word[:3], limit=50))

    short = [one for one in names if one.kind is MarkKind.PERSON][:10]

    def join() -> object:
        with library.read() as unit:
            article = unit.articles.get(newest)
            marks = [
                Mark(n * 40, n * 40 + 5, one.entity.split()[-1], one.kind,
                     entity=one.entity.split()[-1], by=Finder.MODEL)
                for n, one in enumerate(short)
            ]  # fmt: skip
            return joined(unit, article, [*article.marks, *marks], ())

    measure("whom ten family names of a new article stand for", join)

    def wait() -> None:
        with library.read() as unit:
            Names(unit.connection).waiting(5)

    measure("whether articles wait to be looked at again", wait)


def main() -> None:
    """Fill, measure, clean up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--path", type=Path, help="where the library is made, or used again")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.path or Path(folder) / "library.db"
        made = path.exists()
        open_library(path).close()
        if not made:
            fill(path, asked.articles)
        library = open_library(path)
        tell(library)
        library.close()


if __name__ == "__main__":
    main()
