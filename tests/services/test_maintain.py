"""What check finds beyond the database itself, and what repair makes again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.database import Library
from reader.notes.model import AnchorState
from reader.services import maintain
from reader.services.annotate import add_note
from reader.services.backups import list_backups
from reader.services.import_articles import import_articles
from reader.services.places import place_warnings
from reader.services.sources import ImportSource

TEXT = (
    "The ferry to the island is to close in spring, and nobody on the quay was asked about it.\n\n"
    "It loses $4 million a year, says the council, which voted by 9 to 2 on 3 March 2025."
)


@pytest.fixture
def article(library: Library) -> int:
    (result,) = import_articles(library, [ImportSource.from_text(TEXT)]).results
    assert result.id is not None
    add_note(library, result.id, 4, 9, text="why?")
    return result.id


def spoil(library: Library, *statements: str) -> None:
    with closing(sqlite3.connect(library.path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_a_sound_library_needs_no_repair_and_no_copy(library: Library, article: int) -> None:
    assert maintain.check(library) == []
    assert maintain.repair(library) == []
    assert list_backups(library.path) == []


def test_what_versions_are_found_by_is_made_again(library: Library, article: int) -> None:
    spoil(library, "DELETE FROM fingerprints")
    (finding,) = maintain.check(library)
    assert (finding.area, finding.repaired) == ("versions", True)
    assert maintain.check(library) == []


def test_the_index_of_names_is_made_again(library: Library, article: int) -> None:
    spoil(
        library,
        "INSERT INTO entities (id, name, kind, key) VALUES (9, 'Quay', 'place', 'quay')",
        "INSERT INTO article_entities VALUES (9, 1, 3)",
    )
    findings = maintain.check(library)
    assert [(f.area, f.repaired) for f in findings] == [("names", True)]
    assert maintain.check(library) == []


@pytest.mark.parametrize(
    "statements",
    [
        ["DELETE FROM article_texts"],
        ['UPDATE blocks SET "end" = 1000'],
        ["UPDATE marks SET text = 'no'"],
        ["UPDATE article_texts SET text = 'quite other words'"],
    ],
)
def test_texts_and_marks_are_made_again(
    library: Library, article: int, statements: list[str]
) -> None:
    with library.read() as unit:
        before = unit.articles.get(article)
    spoil(library, *statements)
    assert not all(one.repaired for one in maintain.check(library))
    found = maintain.repair(library)
    assert found
    assert all(one.repaired for one in found), found
    assert maintain.check(library) == []
    with library.read() as unit:
        after = unit.articles.get(article)
        (note,) = unit.notes.list()
    assert (after.document, after.marks) == (before.document, before.marks)
    assert (note.state, note.anchor.start, note.text) == (AnchorState.ANCHORED, 4, "why?")
    assert [one.backup.why for one in list_backups(library.path)] == ["repair"]


def test_a_note_off_its_passage_finds_it_again(library: Library, article: int) -> None:
    spoil(library, 'UPDATE notes SET start = start + 20, "end" = "end" + 20')
    (finding,) = maintain.repair(library)
    assert (finding.area, finding.repaired) == ("anchors", True)
    with library.read() as unit:
        (note,) = unit.notes.list()
    assert (note.state, note.anchor.start) == (AnchorState.ANCHORED, 4)


def test_a_note_whose_words_are_gone_is_told_as_lost(library: Library, article: int) -> None:
    spoil(library, "UPDATE notes SET quote = 'Elephants were never seen on any of these boats'")
    (finding,) = maintain.repair(library)
    assert finding.repaired
    with library.read() as unit:
        (note,) = unit.notes.list()
    assert note.state is AnchorState.ORPHANED
    assert note.text == "why?"


def test_bytes_that_changed_stay_told(library: Library, article: int) -> None:
    spoil(library, "DROP TRIGGER raw_files_are_kept", "UPDATE raw_files SET sha256 = 'x'")
    (finding,) = maintain.repair(library)
    assert (finding.area, finding.repaired) == ("raw bytes", False)


def test_conflict_copies_and_synced_folders_are_told(library: Library, tmp_path: Path) -> None:
    assert place_warnings(library.path) == []
    library.close()
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "library.db"
    path.write_bytes(library.path.read_bytes())
    (said,) = place_warnings(path)
    assert "Dropbox" in said
    other = folder / "library (Ida's conflicted copy 2026-03-14).db"
    other.write_bytes(path.read_bytes())
    (folder / "library (1).db").write_text("no library")
    told, _ = place_warnings(path)
    assert other.name in told
    assert "(1)" not in told
