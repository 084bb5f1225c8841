"""Copies, health and rescue in the window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import app
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.keeping import reopen, rescue_dialog
from reader.gui.keeping.check_dialog import CheckDialog
from reader.gui.keeping.keeper import Keeper
from reader.gui.keeping.policy import backup_policy, keep_policy
from reader.gui.keeping.rescue_dialog import RescueDialog
from reader.gui.keeping.restore_dialog import RestoreDialog
from reader.gui.settings import Settings
from reader.library.database import Library, open_library
from reader.library.errors import DamagedLibrary, DiskFull, LibraryError, LockedLibrary
from reader.sentences import Sentence
from reader.services.annotate import add_note
from reader.services.backups import BackupPolicy, automatic_backup, list_backups
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource

TEXT = "The ferry to the island is to close in spring, and nobody on the quay was asked about it."


def fill(library: Library) -> None:
    import_articles(library, [ImportSource.from_text(TEXT)])
    add_note(library, 1, 4, 9, text="why?")


def test_the_policy_is_remembered_and_nonsense_is_as_usual(settings: Settings) -> None:
    assert backup_policy(settings) == BackupPolicy()
    wanted = BackupPolicy(False, 3, 2, 1, 9, Path("/somewhere/else"))
    keep_policy(settings, wanted)
    assert backup_policy(settings) == wanted
    settings.set_text("backups/daily", "many")
    settings.set_text("backups/folder", "not absolute")
    assert backup_policy(settings) == replace(wanted, daily=7, folder=None)


def test_the_copy_of_the_day_is_made_in_the_background(qtbot: QtBot, context: Context) -> None:
    fill(context.library)
    keeper = Keeper(context)
    keeper.begin(after=0)
    qtbot.waitUntil(lambda: len(list_backups(context.library.path)) == 1)
    keeper.look()
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert len(list_backups(context.library.path)) == 1


def test_what_goes_wrong_with_copies_is_told_once(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    context = replace(context, events=Events())  # here a problem is what is looked for
    fill(context.library)
    (tmp_path / "file").touch()
    keep_policy(context.settings, BackupPolicy(folder=tmp_path / "file" / "x"))
    said: list[str] = []
    context.events.problem.connect(lambda sentence, _details: said.append(sentence))
    keeper = Keeper(context)
    for _ in range(2):
        keeper.look()
        qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert len(said) == 1
    assert "No copy of the library could be made" in said[0]


def test_a_conflict_copy_is_told_once(qtbot: QtBot, context: Context) -> None:
    context = replace(context, events=Events())
    fill(context.library)
    path = context.library.path
    automatic_backup(context.library)
    (copy,) = list_backups(path)
    path.with_name("library (conflicted copy 2026-03-14).db").write_bytes(
        copy.backup.path.read_bytes()
    )
    said: list[str] = []
    context.events.problem.connect(lambda sentence, _details: said.append(sentence))
    keeper = Keeper(context)
    for _ in range(2):
        keeper.look()
        qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert len(said) == 1
    assert "conflicted copy 2026-03-14" in said[0]


def test_a_synced_folder_and_what_it_left_are_told_together(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = replace(context, events=Events())
    warnings = [Sentence("A copy lies here."), Sentence("Dropbox copies the folder.")]
    monkeypatch.setattr("reader.gui.keeping.keeper.place_warnings", lambda _: warnings)
    said: list[str] = []
    context.events.problem.connect(lambda sentence, _details: said.append(sentence))
    keeper = Keeper(context)
    keeper.look()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["A copy lies here.\nDropbox copies the folder."]


def test_a_library_that_can_only_be_read_is_told_at_once(context: Context) -> None:
    context = replace(context, events=Events())
    said: list[str] = []
    context.events.problem.connect(lambda sentence, _details: said.append(sentence))
    context.library.read_only = True
    Keeper(context).begin()
    assert len(said) == 1
    assert "open for reading only" in said[0]


def test_a_copy_is_chosen_from_the_list(qtbot: QtBot, context: Context) -> None:
    fill(context.library)
    made = automatic_backup(context.library)
    (context.library.path.parent / "backups" / "library.auto.20200101-000000.db").write_text("bad")
    taken: list[Path] = []
    dialog = RestoreDialog(context.jobs, context.library.path, BackupPolicy(), taken.append)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.copies.topLevelItemCount() == 2)
    first = dialog.copies.topLevelItem(0)
    assert first is not None
    assert [first.text(2), first.text(3)] == ["1", "1"]
    assert dialog.copies.path == made
    with qtbot.waitSignal(dialog.finished):
        dialog._button.click()
    assert taken == [made]


def test_a_sound_library_is_told_in_a_sentence(qtbot: QtBot, context: Context) -> None:
    fill(context.library)
    dialog = CheckDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.sound.isVisible)
    assert "sound" in dialog.sound.words
    assert dialog.words.isHidden()
    assert dialog.repair.isHidden()


def test_what_is_wrong_is_listed_and_repaired(qtbot: QtBot, context: Context) -> None:
    fill(context.library)
    with closing(sqlite3.connect(context.library.path)) as raw:
        raw.execute('UPDATE notes SET start = start + 20, "end" = "end" + 20')
        raw.commit()
    dialog = CheckDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "1 thing found" in dialog.words.text())
    assert dialog.list.count() == 1
    dialog.repair.click()
    qtbot.waitUntil(lambda: dialog.words.text() == "All that was found is mended.")
    with context.library.read() as unit:
        assert unit.notes.list()[0].anchor.start == 4


def rescue(qtbot: QtBot, path: Path, problem: Exception) -> tuple[RescueDialog, JobRunner]:
    jobs = JobRunner()
    dialog = RescueDialog(path, problem, BackupPolicy(), jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, jobs


def test_what_passes_is_tried_again_and_a_ruin_restored(qtbot: QtBot, tmp_path: Path) -> None:
    full, jobs = rescue(qtbot, tmp_path / "library.db", DiskFull("The disk is full."))
    assert full.again.isDefault() and not full.restore.isDefault()
    ruin, others = rescue(qtbot, tmp_path / "library.db", DamagedLibrary("It is damaged."))
    assert ruin.restore.isDefault() and not ruin.again.isDefault()
    jobs.shutdown()
    others.shutdown()


def test_a_ruin_is_saved_into_a_new_library(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        fill(library)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    dialog, jobs = rescue(qtbot, path, DamagedLibrary("It is damaged."))
    dialog.salvage.click()
    qtbot.waitUntil(dialog.go.isVisible)
    assert "1 note" in dialog.words.text()
    dialog.go.click()
    jobs.shutdown()
    assert dialog.opened == tmp_path / "library-salvaged.db"
    with open_library(dialog.opened) as library, library.read() as unit:
        assert [note.text for note in unit.notes.list()] == ["why?"]


def test_a_copy_takes_the_place_of_a_ruin(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        fill(library)
        copy = automatic_backup(library)
    assert copy is not None
    path.write_bytes(b"ruin" * 3_000)
    dialog, jobs = rescue(qtbot, path, DamagedLibrary("It is damaged."))
    dialog._restore(copy)
    qtbot.waitUntil(lambda: dialog.opened == path)
    jobs.shutdown()
    with open_library(path) as library, library.read() as unit:
        assert [note.text for note in unit.notes.list()] == ["why?"]


def test_only_what_is_damaged_is_salvaged(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "library.db").touch()
    dialog, jobs = rescue(qtbot, tmp_path / "library.db", LockedLibrary("Another has it."))
    assert dialog.salvage.isHidden()
    assert "Another has it" in dialog.words.text()
    dialog.again.click()
    jobs.shutdown()
    assert dialog.opened == tmp_path / "library.db"


def test_the_window_opens_again_on_what_was_restored(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        fill(library)
        copy = automatic_backup(library)
        import_articles(library, [ImportSource.from_text(TEXT.upper())])
    assert copy is not None
    started: list[Path] = []
    assert reopen.restore_and_open(path, copy, settings, lambda one: not started.append(one))
    assert started == [path]
    with open_library(path) as library, library.read() as unit:
        assert len(unit.articles.all_ids()) == 1


def test_a_copy_that_cannot_be_restored_asks_what_to_do(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    asked: list[str] = []

    def refuse(dialog: RescueDialog) -> int:
        asked.append(dialog.words.text())
        return 0

    original = rescue_dialog.RescueDialog.exec
    rescue_dialog.RescueDialog.exec = refuse  # type: ignore[method-assign,assignment]
    try:
        assert not reopen.restore_and_open(path, tmp_path / "none.db", settings)
    finally:
        rescue_dialog.RescueDialog.exec = original  # type: ignore[method-assign]
    assert "no copy at" in asked[0]


def test_a_library_that_is_gone_is_begun_anew_only_if_asked(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    path = tmp_path / "library.db"
    app._require_present(path, settings)  # one that never was is made
    settings.set_last_article(path, 7)
    with pytest.raises(LibraryError, match="was here last time and is gone") as gone:
        app._require_present(path, settings)
    assert not path.exists()
    dialog, jobs = rescue(qtbot, path, gone.value)
    assert dialog.salvage.isHidden()
    dialog.fresh.click()
    jobs.shutdown()
    assert dialog.opened == path
    app._require_present(path, settings)
    with open_library(path) as library:
        assert library.is_empty()
