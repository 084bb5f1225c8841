"""Notes that wait for their article, and a process that is killed while they come or settle."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.library.check import check
from reader.library.database import Library, open_library
from reader.notes.model import AnchorState
from reader.services import annotate
from reader.services.import_articles import import_articles
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource
from reader.services.waiting import settle_waiting, waiting_notes
from tests.services.killed import kills
from tests.services.test_import_notes import PAGE, TITLE, URL

QUOTES = (
    "The boats lose up to $4 million a year",
    "A last sailing is planned for June 30",
    "Words of another world altogether, not of this one",
)
KILLS = 8

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    rows = [{"text": quote, "tags": ["sea"], "note": f"Ask {quote[:9]}"} for quote in QUOTES]
    other = [{"text": "Prices have fallen by a fifth", "tags": [], "note": ""}]
    file = tmp_path / "highlights.json"
    books = [
        {"title": TITLE, "source_url": URL, "highlights": rows},
        {"title": "Never here", "source_url": "", "highlights": other},
    ]
    file.write_text(json.dumps(books), encoding="utf-8")
    return file


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.html"
    file.write_bytes(PAGE if isinstance(PAGE, bytes) else PAGE.encode())
    return file


@contextmanager
def opened(path: Path) -> Iterator[Library]:
    library = open_library(path)
    try:
        yield library
    finally:
        library.close()


def quotes_of(library: Library) -> tuple[list[str], list[str]]:
    """Those that wait, and those that stand in an article."""
    waiting = sorted(one.note.anchor.quote for one in waiting_notes(library))
    return waiting, sorted(note.anchor.quote for note in annotate.list_notes(library))


def test_a_kill_while_notes_come_keeps_all_of_them_or_none(tmp_path: Path, notes: Path) -> None:
    good = tmp_path / "good.db"
    with opened(good) as library:
        report = import_notes(library, b"Highlight,Title,Note\nWords of a book,A book,\n")
        assert len(report.waiting) == 1
    every = sorted([*QUOTES, "Prices have fallen by a fifth", "Words of a book"])
    for path, said in kills(good, "import-notes", notes, KILLS).items():
        with opened(path) as library:
            waiting, placed = quotes_of(library)
            assert not placed
            assert waiting == (every if "kept" in said else waiting)
            assert waiting in (every, ["Words of a book"])
            import_notes(library, notes.read_bytes())
            assert quotes_of(library) == (every, [])
            assert check(library) == []


def test_a_kill_while_notes_settle_loses_none_and_doubles_none(
    tmp_path: Path, notes: Path, article: Path
) -> None:
    good = tmp_path / "good.db"
    with opened(good) as library:
        import_notes(library, notes.read_bytes())
    stranger = "Prices have fallen by a fifth"
    for path, said in kills(good, "import", article, KILLS).items():
        with opened(path) as library:
            waiting, placed = quotes_of(library)
            assert sorted([*waiting, *placed]) == sorted([*QUOTES, stranger])
            assert placed in ([], sorted(QUOTES))
            assert not ("settled" in said and not placed)
            assert "imported" not in said or library_has_article(library)
            # What the next start does, twice as if it had been killed right after.
            settle_waiting(library)
            settle_waiting(library)
            if library_has_article(library):
                assert quotes_of(library) == ([stranger], sorted(QUOTES))
            assert check(library) == []
            # The article is imported again, as one does after a kill.
            report = import_articles(library, [ImportSource.from_path(article)])
            settle_waiting(library, report.changes.added)
            assert quotes_of(library) == ([stranger], sorted(QUOTES))
            states = {note.anchor.quote: note.state for note in annotate.list_notes(library)}
            assert states[QUOTES[0]] is AnchorState.ANCHORED
            assert states[QUOTES[2]] is AnchorState.ORPHANED
            with library.read() as unit:
                assert len(unit.articles.all_ids()) == 1


def library_has_article(library: Library) -> bool:
    with library.read() as unit:
        return bool(unit.articles.all_ids())
