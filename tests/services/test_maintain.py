"""What check finds beyond the database itself, and what repair makes again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.database import Library
from reader.library.errors import TextLost
from reader.notes.model import AnchorState
from reader.services import browse, maintain
from reader.services.annotate import add_note
from reader.services.backups import list_backups
from reader.services.import_articles import import_articles
from reader.services.name_articles import name_articles
from reader.services.places import place_warnings
from reader.services.sources import ImportSource
from reader.text.marks import MarkKind
from tests.services.conftest import KnownNames

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


def test_texts_of_versions_that_are_both_lost_are_made_again(library: Library) -> None:
    texts = [TEXT, TEXT.replace("in spring", "in early spring")]
    results = import_articles(library, [ImportSource.from_text(text) for text in texts]).results
    first, later = (result.id for result in results)
    assert first is not None
    assert later is not None
    assert results[1].versions == (first,)
    before = [browse.read_article(library, one) for one in (first, later)]
    spoil(library, "DELETE FROM article_texts", "DELETE FROM blocks")
    with pytest.raises(TextLost, match="repair"):
        browse.read_article(library, first)
    assert all(finding.repaired for finding in maintain.repair(library))
    after = [browse.read_article(library, one) for one in (first, later)]
    assert [one.document for one in after] == [one.document for one in before]
    assert [one.marks for one in after] == [one.marks for one in before]


def test_of_damaged_bytes_the_text_is_what_they_still_say(library: Library, article: int) -> None:
    spoil(
        library,
        "DELETE FROM article_texts",
        "UPDATE articles SET format = 'tezt'",
        "DROP TRIGGER raw_files_are_kept",
        "UPDATE raw_files SET data = CAST(data || x'0000000000000000' AS BLOB)",
    )
    maintain.repair(library)
    text = browse.read_article(library, article).document.text
    assert text.startswith("The ferry to the island")
    assert {finding.area for finding in maintain.check(library)} == {"raw bytes"}


def test_names_that_cannot_be_read_any_more_are_those_that_stand_in_the_text(
    library: Library, article: int, finder: KnownNames
) -> None:
    finder.names = {"ferry": MarkKind.ORGANIZATION}
    name_articles(library, [article], finder)
    spoil(
        library,
        "UPDATE found_names SET names = x'789c00ff'",
        "UPDATE article_texts SET text = replace(text, 'nobody', 'nobodi')",
    )
    with library.write() as unit:
        maintain.remake(unit, article)
    (name,) = (m for m in browse.read_article(library, article).marks if not m.is_figure)
    assert name.text == "ferry"
    assert maintain.check(library) == []


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
