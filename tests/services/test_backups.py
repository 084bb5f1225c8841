"""Copies that are made by themselves: when, how many are kept, and how one is restored."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.library.backups import BackupKind, BackupPolicy, backups_of, name_for, outdated
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.errors import LibraryError, LockedLibrary
from reader.progress import Cancelled
from reader.services import organise
from reader.services.annotate import add_note
from reader.services.backups import (
    NoBackup,
    automatic_backup,
    before_change,
    list_backups,
    restore_backup,
)
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
TEXT = "The ferry to the island is to close in spring, and nobody on the quay was asked about it."


def put(library: Library, text: str = TEXT) -> int:
    (result,) = import_articles(library, [ImportSource.from_text(text)]).results
    assert result.id is not None
    return result.id


def touched(library: Library, days: int) -> None:
    """As if the library had been written to later."""
    moment = (NOON + timedelta(days=days)).timestamp()
    for path in library.path.parent.glob("library.db*"):
        os.utime(path, (moment, moment))


def test_an_empty_library_is_not_copied(library: Library) -> None:
    assert automatic_backup(library) is None
    assert before_change(library, "trash") is None
    assert not (library.path.parent / "backups").exists()


def test_one_copy_a_day_and_none_of_an_unchanged_library(library: Library) -> None:
    put(library)
    first = automatic_backup(library, today=NOON)
    assert first is not None
    assert first.name == "library.auto.20260314-120000.db"
    put(library, TEXT.upper())
    assert automatic_backup(library, today=NOON) is None
    second = automatic_backup(library, today=NOON + timedelta(days=1))
    assert second is not None
    assert automatic_backup(library, today=NOON + timedelta(days=2)) is None
    with open_library(second) as copy:
        assert check(copy) == []
        assert not copy.is_empty()


def test_days_weeks_and_months_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    policy = BackupPolicy()
    folder = policy.place(path)
    folder.mkdir()
    for day in range(400):
        (folder / name_for(path, BackupKind.AUTOMATIC, NOON + timedelta(days=day))).touch()
        for one in outdated(backups_of(path, policy), policy):
            one.path.unlink()
    kept = [(NOON + timedelta(days=399) - one.made).days for one in backups_of(path, policy)]
    assert kept[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(kept) <= 7 + 4 + 6
    assert max(kept) > 120
    assert sum(7 <= days <= 31 for days in kept) >= 2


def test_nothing_else_is_ever_taken_away(library: Library) -> None:
    put(library)
    folder = library.path.parent / "backups"
    folder.mkdir()
    others = ["library-20200101T000000Z.db", "library.schema-0001.20200101-000000.db", "mine.db"]
    for name in others:
        (folder / name).touch()
    (library.path.parent / "library.auto.20200101-000000.db").touch()  # not where copies go
    for day in range(10):
        touched(library, day)
        assert automatic_backup(library, today=NOON + timedelta(days=day)) is not None
    assert {path.name for path in folder.iterdir()} >= set(others)
    assert (library.path.parent / "library.auto.20200101-000000.db").exists()


def test_copies_go_where_the_reader_wants_them_each_library_in_its_own_folder(
    library: Library, tmp_path: Path
) -> None:
    library.backup_policy = replace(BackupPolicy(), folder=tmp_path / "safe place")
    put(library)
    made = automatic_backup(library)
    assert made is not None
    assert made.parent.parent == tmp_path / "safe place"
    other = tmp_path / "elsewhere" / "library.db"
    assert library.backup_policy.place(other) != made.parent
    assert [one.backup.path for one in list_backups(library.path, library.backup_policy)] == [made]
    library.backup_policy = replace(library.backup_policy, automatic=False)
    touched(library, 5)
    assert automatic_backup(library, today=NOON + timedelta(days=5)) is None


def test_a_copy_is_made_before_the_trash_is_emptied(library: Library) -> None:
    gone = put(library)
    organise.trash(library, [gone])
    organise.empty_trash(library)
    (one,) = list_backups(library.path)
    assert (one.backup.kind, one.backup.why) == (BackupKind.CHANGE, "trash")
    with open_library(one.backup.path) as copy, copy.read() as unit:
        assert unit.articles.exists(gone)
    assert not organise.empty_trash(library)
    assert len(list_backups(library.path)) == 1


def test_what_cannot_be_copied_is_not_emptied(library: Library, tmp_path: Path) -> None:
    gone = put(library)
    organise.trash(library, [gone])
    (tmp_path / "file").touch()
    library.backup_policy = replace(BackupPolicy(), folder=tmp_path / "file" / "folder")
    with pytest.raises(LibraryError, match="nothing was changed"):
        organise.empty_trash(library)
    with library.read() as unit:
        assert unit.articles.exists(gone)


def test_a_copy_that_is_called_off_leaves_nothing(library: Library) -> None:
    class Stop:
        def report(self, done: int, total: int | None, message: str = "") -> None:
            raise Cancelled

        def checkpoint(self) -> None:
            raise Cancelled

    put(library)
    with pytest.raises(Cancelled):
        automatic_backup(library, Stop())
    assert not list((library.path.parent / "backups").iterdir())


def test_a_damaged_library_never_pushes_out_its_good_copies(library: Library) -> None:
    put(library, TEXT * 400)
    for day in range(3):
        touched(library, day)
        assert automatic_backup(library, today=NOON + timedelta(days=day))
    library.close()
    content = bytearray(library.path.read_bytes())
    content[4096 * 20 : 4096 * 60] = os.urandom(4096 * 40)
    library.path.write_bytes(content)
    with pytest.raises(LibraryError, match="damaged"):
        automatic_backup(library, today=NOON + timedelta(days=90))
    assert len(list_backups(library.path)) == 3


def test_a_copy_is_restored_and_what_was_there_is_kept(library: Library) -> None:
    first = put(library)
    note = add_note(library, first, 4, 9)
    copy = automatic_backup(library)
    assert copy is not None
    second = put(library, TEXT.upper())
    library.close()
    kept = restore_backup(library.path, copy)
    assert kept is not None
    with open_library(library.path) as now, now.read() as unit:
        assert unit.articles.all_ids() == [first]
        assert unit.notes.get(note.id) == note
    with open_library(kept) as before, before.read() as unit:
        assert unit.articles.all_ids() == [first, second]
    kinds = [one.backup.kind for one in list_backups(library.path)]
    assert sorted(kinds) == [BackupKind.AUTOMATIC, BackupKind.REPLACED]
    facts = {one.backup.kind: one.facts for one in list_backups(library.path)}
    assert (facts[BackupKind.AUTOMATIC].articles, facts[BackupKind.AUTOMATIC].notes) == (1, 1)


def test_a_copy_takes_the_place_of_a_ruin(library: Library) -> None:
    first = put(library)
    copy = automatic_backup(library)
    assert copy is not None
    library.close()
    library.path.write_bytes(b"ruin" * 5_000)
    log = library.path.with_name("library.db-wal")
    log.write_bytes(b"an old log")
    kept = restore_backup(library.path, copy)
    assert kept is not None
    assert kept.read_bytes() == b"ruin" * 5_000
    assert not log.exists()
    with open_library(library.path) as now:
        assert check(now) == []
        with now.read() as unit:
            assert unit.articles.all_ids() == [first]


def test_an_open_library_is_not_replaced(library: Library) -> None:
    put(library)
    copy = automatic_backup(library)
    assert copy is not None
    with library.read(), pytest.raises(LockedLibrary):
        restore_backup(library.path, copy)
    assert check(library) == []


def test_what_is_no_copy_is_not_restored(library: Library, tmp_path: Path) -> None:
    put(library)
    library.close()
    with pytest.raises(NoBackup, match="no copy at"):
        restore_backup(library.path, tmp_path / "none.db")
    (tmp_path / "diary.db").write_text("Dear diary, " * 1000)
    with pytest.raises(NoBackup, match="no copy of a library"):
        restore_backup(library.path, tmp_path / "diary.db")
    with pytest.raises(NoBackup, match="the library itself"):
        restore_backup(library.path, library.path)
    with open_library(library.path) as now:
        assert not now.is_empty()


def test_two_restorations_in_one_second_keep_both_of_what_was_there(library: Library) -> None:
    put(library)
    copy = automatic_backup(library)
    assert copy is not None
    add_note(library, 1, 4, 9)
    library.close()
    kept = [restore_backup(library.path, copy) for _ in range(3)]
    assert len(set(kept)) == 3
    notes = [one.facts.notes for one in list_backups(library.path)]
    assert sorted(notes) == [0, 0, 0, 1]
