"""Damage of all kinds: told in a sentence, and what can be read is saved, notes above all."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from reader.library import migrate
from reader.library.carve import carve
from reader.library.carve_shapes import shape_of
from reader.library.check import check
from reader.library.database import open_library
from reader.library.errors import DamagedLibrary, LibraryError
from reader.library.records import Detail
from reader.notes.model import AnchorState
from reader.services import maintain, organise
from reader.services.annotate import add_note, remove_note
from reader.services.edit_metadata import edit_details
from reader.services.import_articles import import_articles
from reader.services.salvage import salvage_library
from reader.services.sources import ImportSource
from tests.library import old_libraries

PAGE = 4096
ARTICLES, NOTES = 30, 90


def text(number: int) -> str:
    rng = Random(number)
    words = ["harbour", "council", "ferry", "island", "bridge", "winter", "quay", "vote", "gull"]
    said = [" ".join(rng.choice(words) for _ in range(70)) for _ in range(rng.choice((2, 9, 40)))]
    return "\n\n".join(f"{part.capitalize()}, for ${n + 2} million." for n, part in enumerate(said))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with articles, tags and notes, some of them deleted."""
    path = tmp_path_factory.mktemp("whole") / "library.db"
    with open_library(path) as library:
        sources = [ImportSource.from_text(text(n), f"text {n}") for n in range(ARTICLES)]
        results = import_articles(library, sources).results
        ids = [result.id for result in results if result.id is not None]
        for number in range(NOTES + 10):
            start = 7 * (number % 20)
            note = add_note(
                library,
                ids[number % ARTICLES],
                start,
                start + 12,
                text=f"note {number}",
                tags=("t",),
            )
            if number >= NOTES:
                remove_note(library, note.id)
        organise.tag(library, ids[:5], "kept")
    return path


def facts(path: Path) -> tuple[set[str], dict[str, str]]:
    with open_library(path) as library, library.read() as unit:
        notes = {note.text: note.anchor.quote for note in unit.notes.list()}
        texts = set(unit.articles.texts(unit.articles.all_ids()).values())
    return texts, notes


def page_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(
            raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
        )


def damaged(whole: Path, folder: Path, harm: Callable[[bytearray], None]) -> Path:
    path = folder / "library.db"
    data = bytearray(whole.read_bytes())
    harm(data)
    path.write_bytes(data)
    return path


def test_of_a_whole_library_all_is_saved(whole: Path, tmp_path: Path) -> None:
    report = salvage_library(whole, tmp_path / "new.db")
    assert (report.articles, report.notes, report.homeless) == (ARTICLES, NOTES, 0)
    assert (report.lost, report.findings) == ((), ())
    assert facts(tmp_path / "new.db") == facts(whole)
    with open_library(tmp_path / "new.db") as library:
        assert maintain.check(library) == []
        with library.read() as unit:
            assert {note.state for note in unit.notes.list()} == {AnchorState.ANCHORED}
            assert unit.search.ids("tag:kept")
            assert all(note.tags == ("t",) for note in unit.notes.list())


def test_what_the_log_holds_is_saved_too(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(whole, path)
    library = open_library(path)
    add_note(library, 1, 3, 9, text="only in the log")
    for name in ("library.db", "library.db-wal"):
        shutil.copyfile(path.with_name(name), tmp_path / f"ruin{name.removeprefix('library')}")
    library.close()
    salvage_library(tmp_path / "ruin.db", tmp_path / "new.db")
    assert "only in the log" in facts(tmp_path / "new.db")[1]


@pytest.mark.parametrize("name", ["notes", "articles", "article_texts", "raw_files", "note_tags"])
def test_a_table_whose_root_is_gone(whole: Path, tmp_path: Path, name: str) -> None:
    at = (page_of(whole, name) - 1) * PAGE

    def harm(data: bytearray) -> None:
        data[at : at + PAGE] = Random(1).randbytes(PAGE)

    report = salvage_library(damaged(whole, tmp_path, harm), tmp_path / "new.db")
    texts, notes = facts(tmp_path / "new.db")
    assert report.notes == NOTES
    assert notes == facts(whole)[1]
    assert report.findings == ()
    assert len(texts) >= ARTICLES - 2
    assert all(len(note) < 20 and "9" not in note[-3:-2] for note in notes)  # the deleted stay so


def test_text_and_bytes_of_one_article_come_back_as_one(tmp_path: Path) -> None:
    whole = tmp_path / "library.db"
    with open_library(whole) as library:
        sources = [ImportSource.from_text(text(n), f"text {n}") for n in range(3)]
        ids = [one.id for one in import_articles(library, sources).results if one.id is not None]
        for number in ids:
            add_note(library, number, 0, 12, text=f"note {number}")
        organise.tag(library, ids[:1], "kept")
    at = (page_of(whole, "articles") - 1) * PAGE

    def harm(data: bytearray) -> None:
        data[at : at + PAGE] = bytes(PAGE)

    report = salvage_library(damaged(whole, tmp_path, harm), tmp_path / "new.db")
    assert (report.articles, report.notes, report.findings) == (3, 3, ())
    with open_library(tmp_path / "new.db") as library, library.read() as unit:
        kept = unit.articles.all_ids()
        assert len(kept) == 3
        assert {note.article for note in unit.notes.list()} == set(kept)
        assert [unit.articles.tags_of(one) for one in kept].count(("kept",)) == 1


def test_a_file_without_its_beginning(whole: Path, tmp_path: Path) -> None:
    def harm(data: bytearray) -> None:
        data[:PAGE] = bytes(PAGE)

    path = damaged(whole, tmp_path, harm)
    with pytest.raises(DamagedLibrary, match="restore a backup"):
        open_library(path)
    report = salvage_library(path, tmp_path / "new.db")
    assert report.notes >= NOTES
    assert set(facts(whole)[1]) <= set(facts(tmp_path / "new.db")[1])


def test_a_file_that_tells_of_some_of_its_tables_only(whole: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(whole)) as raw:
        (told,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'notes'").fetchone()

    def harm(data: bytearray) -> None:  # the page that tells of this table and its neighbours
        at = data.index(str(told).encode()[:200]) // PAGE * PAGE
        data[at : at + PAGE] = Random(2).randbytes(PAGE)

    report = salvage_library(damaged(whole, tmp_path, harm), tmp_path / "new.db")
    assert report.notes == NOTES
    assert facts(tmp_path / "new.db")[1] == facts(whole)[1]
    assert report.findings == ()


def test_a_text_that_the_disk_emptied_in_part_is_marked_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    told = "The ferry costs $4 million a year, and the quay another $3 million, says the council."
    with open_library(path) as library:
        (result,) = import_articles(library, [ImportSource.from_text(told)]).results
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TRIGGER raw_files_are_kept")
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM raw_files")
        raw.execute("UPDATE article_texts SET text = replace(text, '$3 million', ?)", ("\0" * 10,))
        raw.commit()
    report = salvage_library(path, tmp_path / "new.db")
    assert report.findings == ()
    with open_library(tmp_path / "new.db") as library, library.read() as unit:
        article = unit.articles.get(result.id or 0)
    assert [mark.text for mark in article.marks] == ["$4 million"]
    assert "\ufffd" * 10 in article.document.text


def test_a_file_cut_in_half(whole: Path, tmp_path: Path) -> None:
    def harm(data: bytearray) -> None:
        del data[len(data) // 2 :]

    report = salvage_library(damaged(whole, tmp_path, harm), tmp_path / "new.db")
    assert report.articles
    assert facts(tmp_path / "new.db")[0]
    assert report.lost
    assert report.findings == ()


def test_nothing_is_made_of_nothing(tmp_path: Path) -> None:
    for content in (b"", b"Dear diary, " * 5_000, b"\0" * 50_000):
        path = tmp_path / "library.db"
        path.write_bytes(content)
        with pytest.raises(DamagedLibrary, match="nothing of a library"):
            salvage_library(path, tmp_path / "new.db")
        assert [one.name for one in tmp_path.iterdir()] == ["library.db"]


def test_nothing_is_overwritten(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "new.db").write_text("mine")
    with pytest.raises(LibraryError, match="exists already"):
        salvage_library(whole, tmp_path / "new.db")
    assert (tmp_path / "new.db").read_text() == "mine"


@pytest.mark.parametrize("schema", migrate.REVISIONS[:-1])
def test_old_libraries_are_salvaged_too(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "library.db"
    old_libraries.load(schema, path)
    with closing(sqlite3.connect(path)) as raw:
        wanted = {row[0] for row in raw.execute("SELECT text FROM notes")}
        (many,) = raw.execute("SELECT count(*) FROM articles").fetchone()
    salvage_library(path, tmp_path / "new.db")
    with open_library(tmp_path / "new.db") as library:
        assert check(library) == []
        with library.read() as unit:
            assert {unit.notes.get(n + 1).text for n in range(len(wanted))} == wanted
            ids = {*unit.articles.all_ids(), *unit.articles.all_ids(trashed=True)}
            assert len(ids) == many


def test_what_the_reader_put_right_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        import_articles(library, [ImportSource.from_text(text(3))])
        edit_details(library, 1, {Detail.TITLE: "The title that the reader gave"})
    at = (page_of(path, "article_texts") - 1) * PAGE
    data = bytearray(path.read_bytes())
    data[at : at + PAGE] = bytes(PAGE)
    path.write_bytes(data)
    salvage_library(path, tmp_path / "new.db")
    with open_library(tmp_path / "new.db") as library, library.read() as unit:
        assert unit.articles.get(1).document.title == "The title that the reader gave"


@pytest.mark.parametrize("seed", range(12))
def test_damage_at_random_is_told_or_harmless_and_salvaged(
    whole: Path, tmp_path: Path, seed: int
) -> None:
    rng = Random(seed)

    def harm(data: bytearray) -> None:
        for _ in range(rng.choice((1, 5, 50))):
            at = rng.randrange(len(data))
            many = rng.choice((1, 1, 8, 512, PAGE))
            data[at : at + many] = rng.randbytes(len(data[at : at + many]))
        if rng.random() < 0.3:
            del data[rng.randrange(PAGE, len(data)) :]

    path = damaged(whole, tmp_path, harm)
    before = path.read_bytes()
    try:
        with open_library(path) as library:
            maintain.check(library)
            with library.read() as unit:
                for article in unit.articles.all_ids():
                    unit.articles.get(article)
                unit.notes.list()
    except LibraryError as problem:
        assert str(problem).endswith(".")
    path.write_bytes(before)
    for log in tmp_path.glob("library.db-*"):
        log.unlink()
    try:
        report = salvage_library(path, tmp_path / "new.db")
    except LibraryError as problem:
        assert str(problem).endswith(".")
        return
    assert not [one for one in report.findings if one.area != "raw bytes"], report
    with open_library(tmp_path / "new.db") as library:
        assert check(library) == []


def test_the_shape_of_a_table_is_told_by_its_sql() -> None:
    shape = shape_of(
        "t",
        'CREATE TABLE t (b INTEGER NOT NULL, a TEXT, "end" FLOAT, PRIMARY KEY (a, b)) WITHOUT ROWID',
    )
    assert [column.name for column in shape.columns] == ["a", "b", "end"]
    assert not shape.with_rowid
    assert shape.fits(("x", 1, 2.5))
    assert not shape.fits(("x", None, 2.5))
    assert not shape.fits((1, 1, None))


def test_a_file_of_any_bytes_is_read_without_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    shapes = {"notes": shape_of("notes", "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")}
    for seed in range(30):
        rng = Random(seed)
        path.write_bytes(
            b"SQLite format 3\0" + rng.randbytes(rng.choice((0, 10, 90, 5_000, 60_000)))
        )
        assert carve(path, shapes, ["notes"]).pages >= 1
