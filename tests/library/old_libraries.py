"""Libraries of old schemas, kept as SQL: `python -m tests.library.old_libraries` writes today's.

Run it once for each new schema, before the next migration is written; never write an old one again.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from reader.library.database import open_library
from reader.library.migrate import HEAD
from reader.library.records import Detail, DetailCorrection, FigureCorrection, SavedSearch
from reader.notes.anchor import make_anchor
from reader.notes.model import Color
from reader.text.marks import FigureValue, MarkKind
from reader.versions.model import VersionKind, VersionPair
from tests.library.builders import add_article, make_note, mark_on, name_on, waiting_note

FIXTURES = Path(__file__).parent / "fixtures"
TEXT = "Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港口 🚢"

_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


def load(schema: str, path: Path) -> None:
    """Make the library that was kept of a schema."""
    script = (FIXTURES / f"schema_{schema}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(script)


def dump(path: Path) -> str:
    """A library as SQL that makes it again: tables, rows, then indexes and triggers."""
    with closing(sqlite3.connect(path)) as raw:
        made = raw.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        ).fetchall()
        full_text = [name for _, name, sql in made if sql.startswith("CREATE VIRTUAL")]
        shadows = {name + end for name in full_text for end in _SHADOWS}
        plain = [
            (name, sql)
            for kind, name, sql in made
            if kind == "table" and name not in shadows and name not in full_text
        ]
        (identity,) = raw.execute("PRAGMA application_id").fetchone()
        lines = [f"PRAGMA application_id = {identity};"]
        lines += [f"{sql};" for _, sql in plain]
        for name, _ in plain:
            columns = [row[1] for row in raw.execute(f"PRAGMA table_info({name})")]
            literals = " || ', ' || ".join(f'quote("{column}")' for column in columns)
            for (values,) in raw.execute(f"SELECT {literals} FROM {name}"):
                lines.append(f"INSERT INTO {name} VALUES ({values});")
        lines += [
            f"{sql};"
            for kind, name, sql in made
            if name in full_text or kind in ("view", "index", "trigger")
        ]
        lines += [f"INSERT INTO {name} ({name}) VALUES ('rebuild');" for name in full_text]
    return "\n".join(lines) + "\n"


def fill(path: Path) -> None:
    """Make a small library with something in every table."""
    library = open_library(path)
    marks = [
        mark_on(TEXT, "25%", MarkKind.PERCENT, value=25, unit="%"),
        mark_on(TEXT, "May", MarkKind.DATE, value="2019"),
        name_on(TEXT, "Ida Falk", MarkKind.PERSON),
    ]
    fields = {"title": "Fees", "authors": ("Otto Berg",), "source": "Post", "published": "2019-05"}
    first = add_article(library, TEXT, marks=marks, fingerprint=[1, 2], tags=["Old"], **fields)
    second = add_article(library, TEXT, "Second thoughts.", marks=marks, fingerprint=[1, 3])
    third = add_article(library, "Something else.")
    with library.write() as unit:
        unit.notes.add(make_note(first, TEXT, "pilots", "Ask them", tags=("to check",)))
        unit.versions.put(VersionPair(first, second, VersionKind.VERSION, 0.9, 0.95))
        unit.versions.decide(second, third, False)
        unit.corrections.add_name("Falk", MarkKind.PERSON, "Ida Falk")
        unit.corrections.add_name(
            "Ida Falk",
            None,
            None,
            article=second,
            anchor=make_anchor(TEXT, TEXT.index("Ida Falk"), TEXT.index("Ida Falk") + 8),
        )
        unit.names.put_found(first, marks)
        unit.corrections.restore_removed(first, "An aside")
        unit.corrections.set_detail(
            first, Detail.AUTHORS, DetailCorrection(("Otto Berg", "Ida Falk"), ("Otto Berg",))
        )
        unit.articles.set_trashed([third], True)
        unit.tags.set_color("to check", Color.RED)
        unit.figure_corrections.add(
            FigureCorrection(
                0,
                first,
                make_anchor(TEXT, TEXT.index("25%"), TEXT.index("25%") + 3),
                FigureValue(MarkKind.NUMBER, 25),
                "2026-03-01T10:00:00.000Z",
            )
        )
        unit.names.set_version(first, "first")
        unit.figure_versions.set(first, 1)
        unit.saved_searches.put(SavedSearch("To ask", "tag:old pilots"))
        unit.waiting.add(waiting_note("Every buoy was counted", title="Buoys of the bay"))
        unit.journal.push("earlier", "2026-03-01T10:00:00.000Z", "Add tag", "[]")
    library.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "library.db"
        fill(made)
        target = FIXTURES / f"schema_{HEAD}.sql"
        target.write_text(dump(made), encoding="utf-8")
