"""How quick a library of many notes is: fills one with invented notes, times what people await.

    python benchmarks/notes.py [--notes N] [--path FILE]

A tenth of the notes stand in one article that has two versions; the others in 200 articles. Beside
the times stands what plain sqlite3 needs to read all notes and look through them for a word.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.database import Library, open_library
from reader.library.records import NoteQuery, NoteSort
from reader.notes.anchor import make_anchor
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import article_notes
from reader.services.backlinks import backlinks, suggest_titles
from reader.services.browse import read_article
from reader.services.export_notes import export_notes
from reader.services.find_notes import find_notes, note_counts, note_rows
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.services.tags import list_tags

sys.path.insert(0, str(Path(__file__).parent.parent))  # also when run as a file
from benchmarks.library import best_of, vocabulary

ARTICLES = 200
PAGE = 60  # notes that a window shows at once
LIMIT = 50.0  # milliseconds


def text(chance: random.Random, words: list[str], size: int) -> str:
    """Invented sentences."""
    made = []
    while size > 0:
        many = min(size, chance.randint(8, 24))
        made.append(" ".join(chance.choices(words, k=many)).capitalize() + ".")
        size -= many
    return "\n\n".join(" ".join(made[at : at + 4]) for at in range(0, len(made), 4))


def fill(library: Library, notes: int) -> int:
    """Add articles and notes; return the number of the article with a tenth of the notes."""
    chance = random.Random(11)
    words = vocabulary(chance, 4_000)
    long = text(chance, words, 12_000)
    bodies = [long, long.replace(words[7], words[8]), long[: len(long) // 2]]
    bodies += [text(chance, words, 500) for _ in range(ARTICLES)]
    report = import_articles(library, [ImportSource.from_text(body) for body in bodies])
    ids = [one.id for one in report.results if one.id is not None]
    many = {ids[0]: notes // 10}
    many |= dict.fromkeys(ids[3:], (notes - notes // 10) // ARTICLES)
    tags = [f"tag {number}" for number in range(60)]
    titles = {}
    with library.write() as unit:
        for article, count in many.items():
            body = unit.articles.get(article).document.text
            titles[article] = unit.articles.get_row(article).title
            for number in range(count):
                start = chance.randrange(len(body) - 300)
                anchor = make_anchor(body, start, start + chance.randint(20, 250))
                moment = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T10:00:00.000Z"
                said = " ".join(chance.choices(words, k=chance.randint(0, 30)))
                if number % 10 == 0:
                    said += f" [[{chance.choice(list(titles.values()))}]] [[#{ids[0]}]]"
                state = chance.choices(list(AnchorState), [90, 7, 3])[0]
                chosen = tuple(chance.sample(tags, chance.randint(0, 3)))
                color = chance.choice(list(Color))
                unit.notes.add(Note(0, article, anchor, said, color, chosen, moment, moment, state))
    return ids[0]


def looked_through(path: Path) -> int:
    """What plain sqlite3 needs to find a word in all notes."""
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT id, text, quote FROM notes").fetchall()
    return sum("tag" in row[1] or "tag" in row[2] for row in rows)


def measure(library: Library, article: int) -> None:
    """Print the times."""
    ids = find_notes(library)
    word = note_rows(library, ids[:1])[0].note.anchor.quote.split()[1]
    with_versions = read_article(library, article).row.versions
    print(f"{len(ids)} notes, {len(article_notes(library, article).notes)} in one article")
    acts: dict[str, Callable[[], object]] = {
        "all notes, by place": lambda: find_notes(library, NoteQuery(lost_first=True)),
        "all notes, by date": lambda: find_notes(library, NoteQuery(sort=NoteSort.MODIFIED)),
        "all notes, by title": lambda: find_notes(library, NoteQuery(sort=NoteSort.TITLE)),
        "search for a word": lambda: find_notes(library, NoteQuery(words=word)),
        "search for its first letter": lambda: find_notes(library, NoteQuery(words=word[0])),
        "colour, tag, state and date": lambda: find_notes(
            library,
            NoteQuery(
                colors=frozenset({Color.RED, Color.BLUE}),
                tags=("tag 7",),
                states=frozenset({AnchorState.MOVED, AnchorState.ANCHORED}),
                since="2026-03",
            ),
        ),
        f"{PAGE} notes to show": lambda: note_rows(library, ids[: 60 * 60 : 60]),
        "counts of colours, states, tags": lambda: note_counts(library),
        "search, counts and a page": lambda: (
            note_rows(library, find_notes(library, NoteQuery(words=word))[:PAGE]),
            note_counts(library),
        ),
        "tags": lambda: list_tags(library),
        f"backlinks of an article, {PAGE} of them": lambda: backlinks(library, article, PAGE),
        "titles for a link": lambda: suggest_titles(library, "a"),
        "panel of an article": lambda: article_notes(library, find_article(library, ids)),
        "the article with 1,000, bare": lambda: read_article(library, article),
        "its notes": lambda: article_notes(library, article),
        "its notes in a version": lambda: article_notes(library, with_versions[0]),
        "export of all as JSON": lambda: export_notes(library, None, "json"),
        "export of all as Markdown": lambda: export_notes(library, None, "markdown"),
        "plain sqlite3, all read": lambda: looked_through(library.path),
    }
    for name, act in acts.items():
        spent = best_of(act, 5)
        bounded = not name.startswith(("export", "plain", "the article", "its"))
        late = "  over the limit" if bounded and spent > LIMIT else ""
        print(f"{name:36} {spent:8.1f} ms{late}")


def find_article(library: Library, ids: list[int]) -> int:
    """An article with some notes."""
    return note_rows(library, ids[-1:])[0].note.article


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=10_000)
    parser.add_argument("--path", type=Path, help="use this library; made if it is not there")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = (arguments.path or Path(folder) / "library.db").resolve()
        there = path.exists()
        with open_library(path) as library:
            article = 1 if there else fill(library, arguments.notes)
            measure(library, article)


if __name__ == "__main__":
    main()
