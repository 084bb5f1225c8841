from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader import paths
from reader.library import database, failures, standing
from reader.library.check import check, info
from reader.library.database import Library, open_library
from reader.library.errors import (
    DamagedLibrary,
    DiskFull,
    LibraryError,
    LockedLibrary,
    MissingFolder,
    MovedLibrary,
    ReadOnlyLibrary,
)
from tests.library import old_libraries
from tests.library.builders import add_article

NOBODY = 65534


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder of an ordinary user, as whom the test goes on: root may write everywhere."""
    folder = Path(tempfile.mkdtemp())
    am_root = os.geteuid() == 0
    if am_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if am_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_a_new_library_is_made_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "ein Ordner #1%" / "bücher?.db"
    path.parent.mkdir()
    library = open_library(path)
    number = add_article(library, "kept")
    library.close()
    assert sorted(p.name for p in path.parent.iterdir()) == ["bücher?.db"]
    library = open_library(path)
    with library.read() as unit:
        assert unit.articles.all_ids() == [number]
        pragmas = {
            name: unit.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "busy_timeout", "synchronous")
        }
    assert pragmas == {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "busy_timeout": database._WAIT_MS,
        "synchronous": 2,
    }
    assert check(library) == []
    library.close()


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    library = open_library(path)
    assert info(library).articles == 0
    library.close()


def test_the_users_own_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VARIORUM_LIBRARY", raising=False)
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "share" / "variorum")
    path = paths.default_library()
    assert path.parent == tmp_path / "share" / "variorum"
    open_library(path).close()
    assert path.is_file()


def test_another_missing_folder_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "library.db"
    with pytest.raises(MissingFolder, match=r"nowhere does not exist; make it"):
        open_library(path)
    assert not path.parent.exists()


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder; name a file"):
        open_library(tmp_path)


@pytest.mark.parametrize(
    "content", [b"xy", b"Dear diary, " * 1000, b"SQLite format 3\0" + b"?" * 5000]
)
def test_what_is_no_database_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(content)
    with pytest.raises(DamagedLibrary, match=r"damaged or is no library; restore"):
        open_library(path)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["library.db"]


def test_a_database_of_another_program_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "recipes.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")
    content = path.read_bytes()
    with pytest.raises(DamagedLibrary, match="another program"):
        open_library(path)
    assert path.read_bytes() == content


def test_damage_within_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    add_article(library, "word " * 20_000)
    library.close()
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xff" * (len(content) - 8192 - 4096)
    path.write_bytes(content)
    with pytest.raises(DamagedLibrary):
        broken = open_library(path)
        try:
            with broken.read() as unit:
                unit.articles.get(1)
        finally:
            broken.close()


def test_check_reports_damage(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    add_article(library, "word " * 20_000)
    library.close()
    with closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'raw_files'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    library = open_library(path)
    assert "database" in {finding.area for finding in check(library)}
    library.close()


def test_a_locked_library_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_WAIT_MS", 20)
    other = open_library(library.path)
    with library.write() as unit:
        unit.corrections.add_name("x", None, None)
        with pytest.raises(LockedLibrary, match="Another program is using"), other.write():
            pytest.fail("two wrote at once")
        with other.read() as reading:
            assert reading.corrections.names() == []
    with other.write() as unit:
        assert len(unit.corrections.names()) == 1
    other.close()


def test_a_file_that_is_held_exclusively_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    open_library(path).close()
    monkeypatch.setattr(database, "_WAIT_MS", 20)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        raw.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LockedLibrary):
            open_library(path)


def test_a_full_disk_keeps_nothing_of_the_operation(library: Library) -> None:
    number = add_article(library, "before")
    with pytest.raises(DiskFull, match="is full, so nothing was changed"), library.write() as unit:
        unit.articles.set_starred([number], True)
        pages = unit.connection.exec_driver_sql("PRAGMA page_count").scalar()
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        unit.corrections.add_name("x" * 1_000_000, None, None)
    with library.read() as unit:
        assert not unit.articles.get_row(number).starred
    assert check(library) == []


def test_an_error_of_the_disk_that_has_no_room_is_told_as_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert not isinstance(failures.told(error, tmp_path / "library.db"), DiskFull)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4_096))
    assert isinstance(failures.told(error, tmp_path / "library.db"), DiskFull)


def test_a_read_only_library_can_be_read(own_folder: Path) -> None:
    path = own_folder / "library.db"
    library = open_library(path)
    number = add_article(library, "harbour")
    library.close()
    path.chmod(0o400)
    own_folder.chmod(0o500)
    library = open_library(path)
    assert library.read_only
    with library.read() as unit:
        assert unit.search.ids("harbour") == [number]
    with (
        pytest.raises(ReadOnlyLibrary, match="cannot be written to; allow writing"),
        library.write(),
    ):
        pytest.fail("wrote to a read-only library")
    assert check(library) == []
    assert info(library).articles == 1
    library.close()


def test_a_read_only_file_in_a_folder_of_ones_own_can_be_read(own_folder: Path) -> None:
    path = own_folder / "library.db"
    library = open_library(path)
    number = add_article(library, "harbour")
    library.close()
    path.chmod(0o400)
    library = open_library(path)
    with library.read() as unit:
        assert unit.search.ids("harbour") == [number]
    library.close()


def test_a_read_only_folder_takes_no_new_library(own_folder: Path) -> None:
    own_folder.chmod(0o500)
    with pytest.raises(ReadOnlyLibrary, match="its folder cannot be written to"):
        open_library(own_folder / "library.db")


def test_a_file_that_may_not_be_read(own_folder: Path) -> None:
    path = own_folder / "library.db"
    open_library(path).close()
    path.chmod(0o000)
    with pytest.raises(ReadOnlyLibrary, match="no permission to read"):
        open_library(path)


def test_an_older_library_that_cannot_be_converted(own_folder: Path) -> None:
    path = own_folder / "library.db"
    old_libraries.load("0001", path)
    path.chmod(0o400)
    with pytest.raises(ReadOnlyLibrary, match="from an older version"):
        open_library(path)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file stays where it is")
def test_nothing_is_written_where_the_library_was_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        add_article(library, "harbour")
        path.rename(tmp_path / "elsewhere.db")
        with pytest.raises(MovedLibrary, match="Put it back"), library.write():
            pytest.fail("wrote to what nobody finds again")
        with library.read() as unit:
            assert unit.search.ids("harbour")
        (tmp_path / "elsewhere.db").rename(path)
        add_article(library, "ferry")
    with open_library(path) as library, library.read() as unit:
        assert len(unit.articles.all_ids()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="an open file stays where it is")
def test_nothing_is_written_where_another_library_stands_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "library.db", tmp_path / "other.db"
    open_library(other).close()
    with open_library(path) as library:
        other.replace(path)
        with pytest.raises(MovedLibrary, match="taken the place"), library.write():
            pytest.fail("wrote to what nobody finds again")
        # A server that numbers its files anew has moved nothing.
        monkeypatch.setattr(standing, "is_remote", lambda _: True)
        with library.write():
            pass


def test_a_move_that_sqlite_sees_is_told_as_one(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY_DBMOVED
    assert isinstance(failures.told(error, tmp_path / "library.db"), MovedLibrary)


def test_a_folder_that_may_not_be_entered(own_folder: Path) -> None:
    path = own_folder / "library.db"
    open_library(path).close()
    own_folder.chmod(0o000)
    with pytest.raises(ReadOnlyLibrary):
        open_library(path)


def test_a_library_that_vanished_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    library.close()
    path.unlink()
    with pytest.raises(LibraryError, match="is gone"), library.read():
        pytest.fail("read what is not there")
    assert not path.exists()
