"""Undo over restarts: kept in the library, bounded, and never over another window's work."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.library import journal as stored_journal
from reader.library.database import Library, open_library
from reader.library.errors import LibraryError
from reader.library.journal import StepForgotten
from reader.notes.model import AnchorState, Color, Note
from reader.services import annotate, browse, journal, organise
from reader.services.note_acts import change_note
from reader.services.reclean import put_back, reclean, take_out
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_steps import Done, Flag, FlagStep, NoteStep, TagStep, dump, load
from tests.services.conftest import FERRY, add

ONE, TWO = "first run", "second run"
PASSAGE = "Islanders have collected 3,400 signatures"


def push(library: Library, label: str, *steps: NoteStep, joins: bool = False) -> int:
    entry = journal.push(library, ONE, label, steps, joins=joins)
    assert entry is not None
    return entry.id


@pytest.fixture
def note(library: Library) -> Note:
    (article,) = add(library, FERRY)
    return annotate.add_note_by_quote(library, article, PASSAGE, text="ask", tags=["a"])


def test_steps_are_undone_after_a_restart_in_their_order(library: Library, note: Note) -> None:
    push(library, "Add note", NoteStep(None, note))
    edited = annotate.edit_note(library, note.id, color=Color.RED, tags=["a", "b"])
    push(library, "Change colour", NoteStep(note, edited))
    removed = annotate.remove_note(library, note.id)
    push(library, "Delete note", NoteStep(removed, None))
    path = library.path
    library.close()
    again = open_library(path)
    entries = journal.take_over(again, TWO)
    assert [(e.label, e.undone) for e in entries] == [
        ("Add note", False),
        ("Change colour", False),
        ("Delete note", False),
    ]
    journal.undo(again, entries[2].id)
    assert annotate.list_notes(again) == [edited]
    journal.undo(again, entries[1].id)
    assert annotate.list_notes(again) == [note]
    changes = journal.undo(again, entries[0].id)
    assert changes.notes == {note.article}
    assert annotate.list_notes(again) == []
    for entry in entries:
        journal.redo(again, entry.id)
    assert annotate.list_notes(again) == []
    assert [e.undone for e in journal.entries(again, TWO)] == [False] * 3
    again.close()


def test_an_act_and_its_step_are_kept_together_or_not_at_all(
    library: Library, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write() -> Done:
        return change_note(library, note, text="asked")[1]

    with monkeypatch.context() as failing:
        failing.setattr(journal, "push", _disk_full)
        with pytest.raises(LibraryError):
            journal.act(library, ONE, "Edit note", write)
    assert annotate.list_notes(library) == [note]
    done, entry = journal.act(library, ONE, "Edit note", write)
    assert done.changes and entry is not None
    journal.undo(library, entry.id)
    assert annotate.list_notes(library)[0].text == note.text


def _disk_full(*_: object, **__: object) -> None:
    raise LibraryError("The disk is full.")


def test_what_is_done_anew_forgets_what_was_undone(library: Library, note: Note) -> None:
    edited = annotate.edit_note(library, note.id, text="asked")
    first = push(library, "Edit note", NoteStep(note, edited))
    journal.undo(library, first)
    other = annotate.edit_note(library, note.id, color=Color.BLUE)
    push(library, "Change colour", NoteStep(note, other))
    assert [e.label for e in journal.entries(library, ONE)] == ["Change colour"]
    with pytest.raises(StepForgotten, match="too long ago"):
        journal.redo(library, first)


def test_what_is_typed_is_one_step(library: Library, note: Note) -> None:
    before = note
    for text in ("ask w", "ask who", "ask whom"):
        after = annotate.edit_note(library, note.id, text=text)
        push(library, "Edit note", NoteStep(before, after), joins=True)
        before = after
    (entry,) = journal.entries(library, ONE)
    journal.undo(library, entry.id)
    assert annotate.list_notes(library) == [note]
    journal.redo(library, entry.id)
    assert annotate.list_notes(library)[0].text == "ask whom"


def _edited(library: Library, note: Note) -> None:
    annotate.edit_note(library, note.id, text="by another window")


def _recolored(library: Library, note: Note) -> None:
    annotate.edit_note(library, note.id, color=Color.GREEN)


def _deleted(library: Library, note: Note) -> None:
    annotate.remove_note(library, note.id)


@pytest.mark.parametrize("meanwhile", [_edited, _deleted])
def test_another_windows_work_is_never_overwritten(
    library: Library, note: Note, meanwhile: Callable[[Library, Note], None]
) -> None:
    edited = annotate.edit_note(library, note.id, text="mine")
    entry = push(library, "Edit note", NoteStep(note, edited))
    meanwhile(library, note)
    before = annotate.list_notes(library)
    with pytest.raises(ChangedMeanwhile, match=r"^This note .* meanwhile.*\.$"):
        journal.undo(library, entry)
    assert annotate.list_notes(library) == before
    assert not journal.entries(library, ONE)[0].undone


def test_what_the_step_did_not_touch_is_kept(library: Library, note: Note) -> None:
    edited = annotate.edit_note(library, note.id, text="mine")
    entry = push(library, "Edit note", NoteStep(note, edited))
    _recolored(library, note)
    journal.undo(library, entry)
    (now,) = annotate.list_notes(library)
    assert (now.text, now.color) == ("ask", Color.GREEN)


def test_an_added_note_that_was_changed_elsewhere_is_not_deleted(
    library: Library, note: Note
) -> None:
    entry = push(library, "Add note", NoteStep(None, note))
    _edited(library, note)
    with pytest.raises(ChangedMeanwhile):
        journal.undo(library, entry)
    assert len(annotate.list_notes(library)) == 1


def test_two_windows_undo_a_step_once(library: Library, note: Note) -> None:
    entry = push(library, "Add note", NoteStep(None, note))
    journal.undo(library, entry)
    with pytest.raises(ChangedMeanwhile, match="already"):
        journal.undo(library, entry)


def test_a_note_comes_back_into_a_text_that_changed(library: Library, note: Note) -> None:
    removed = annotate.remove_note(library, note.id)
    entry = push(library, "Delete note", NoteStep(removed, None))
    text = browse.read_article(library, note.article).document.text
    decided = take_out(library, note.article, 0, text.index("“Nobody") - 2)
    journal.undo(library, entry)
    (back,) = annotate.list_notes(library)
    text = browse.read_article(library, note.article).document.text
    assert back.state is AnchorState.ANCHORED
    assert text[back.anchor.start : back.anchor.end] == PASSAGE
    assert back.anchor.start < note.anchor.start
    journal.redo(library, entry)
    for taken in decided.after:
        put_back(library, note.article, taken)
    reclean(library)
    journal.undo(library, entry)
    assert annotate.list_notes(library)[0].anchor == note.anchor


def test_a_note_of_a_deleted_article_does_not_come_back(library: Library, note: Note) -> None:
    removed = annotate.remove_note(library, note.id)
    entry = push(library, "Delete note", NoteStep(removed, None))
    organise.trash(library, [note.article])
    organise.empty_trash(library)
    with pytest.raises(ChangedMeanwhile, match="article of this note was deleted"):
        journal.undo(library, entry)


def test_an_attached_note_goes_back(library: Library, note: Note) -> None:
    moved = annotate.attach_note(library, note.id, 0, 20, base=note)
    entry = push(library, "Attach note", NoteStep(note, moved))
    journal.undo(library, entry)
    assert annotate.list_notes(library) == [note]
    journal.redo(library, entry)
    assert annotate.list_notes(library)[0].anchor == moved.anchor


def test_the_journal_stays_small(
    library: Library, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_journal, "MOST_ENTRIES", 5)
    for number in range(9):
        push(library, f"step {number}", NoteStep(note, replace(note, text=str(number))))
    assert [e.label for e in journal.entries(library, ONE)] == [f"step {n}" for n in range(4, 9)]
    monkeypatch.setattr(stored_journal, "MOST_CHARACTERS", 3000)
    push(library, "large", NoteStep(note, replace(note, text="x" * 5000)))
    assert [e.label for e in journal.entries(library, ONE)] == ["large"]
    journal.push(library, TWO, "later", [NoteStep(note, replace(note, text="y"))])
    assert [e.label for e in journal.take_over(library, "third run")] == ["later"]
    assert journal.entries(library, ONE) == []
    assert journal.push(library, TWO, "nothing", []) is None


def test_steps_are_kept_whole(note: Note) -> None:
    steps = (NoteStep(note, None), NoteStep(None, replace(note, text='"😀\n\\')))
    assert load(dump(steps)) == steps


def test_steps_over_a_whole_library_are_kept_whole() -> None:
    many = range(1, 5_004)
    steps = (
        TagStep(dict.fromkeys(many, (("a, [b]",), ("ü", "“c”")))),
        FlagStep(Flag.STARRED, tuple(many), True),
        TagStep({}, {}, {"quay": (None, Color.BLUE)}),
    )
    assert load(dump(steps)) == steps
    assert json.loads(dump(steps))[1]["articles"] == list(many)
