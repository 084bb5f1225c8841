"""What can be undone, also after a restart, and what another window did meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.library.acts import Acts
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.unsaved import Typing
from reader.gui.operations import Operations
from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.library.records import Detail
from reader.notes.model import Color, Note
from reader.services import annotate, browse, journal
from reader.services.said_acts import say_details, say_figure
from reader.text.spans import Span

from .builders import put


@pytest.fixture
def note(library: Library) -> Note:
    article = put(library, "A title", "A first paragraph.\n\nA second one.")
    return annotate.add_note(library, article, 2, 7, text="Before.")


@pytest.fixture
def idle(qtbot: QtBot, jobs: JobRunner) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.is_busy)

    return wait


def stored(library: Library, note: Note) -> Note:
    with library.read() as unit:
        return unit.notes.get(note.id)


def restarted(context: Context, idle: Callable[[], None]) -> Operations:
    """The operations of the next run of the program."""
    operations = Operations(context.jobs, context.events, context.library)
    operations.restore()
    idle()
    return operations


def test_what_was_done_is_undone_and_done_again_after_a_restart(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    library = context.library
    NoteActs(context).set_color(note, Color.BLUE)
    Acts(context).tag([note.article], "harbour")
    Acts(context).set_starred([note.article], True)
    idle()
    context.operations.undo()  # the star
    idle()
    later = restarted(context, idle)
    assert later.stack.undoText() == "Tag “harbour”"
    assert later.stack.redoText() == "Star"
    later.undo()
    idle()
    later.undo()
    idle()
    assert stored(library, note).color is Color.YELLOW
    assert browse.article_rows(library, [note.article])[0].tags == ()
    assert not later.stack.canUndo()
    for _ in range(3):
        later.redo()
        idle()
    assert stored(library, note).color is Color.BLUE
    assert browse.article_rows(library, [note.article])[0].starred


def test_typing_is_one_step_and_survives_the_window(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    acts, typing = NoteActs(context), Typing(note)
    acts.save_text(typing, "Before. A")
    idle()
    acts.save_text(typing, "Before. And af")
    idle()
    assert context.operations.stack.count() == 1
    acts.save_text_now(typing, "Before. And after.")  # the window closes
    later = restarted(context, idle)
    assert later.stack.count() == 1
    later.undo()
    idle()
    assert stored(context.library, note).text == "Before."


def test_a_save_that_comes_late_does_not_undo_a_newer_one(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    acts, typing = NoteActs(context), Typing(note)
    acts.save_text(typing, "older")
    acts.save_text_now(typing, "newer")
    idle()
    assert stored(context.library, note).text == "newer"


def test_typing_goes_on_over_what_could_not_be_kept(
    context: Context,
    events: Events,
    note: Note,
    idle: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    events.problem.disconnect()
    events.problem.connect(lambda sentence, _: told.append(sentence))

    def full(*_: object, **__: object) -> None:
        raise LibraryError("The disk is full.")

    acts, typing = NoteActs(context), Typing(note)
    with monkeypatch.context() as failing:
        failing.setattr(journal, "push", full)
        acts.save_text(typing, "Before. Half")
        idle()
        qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("The disk is full. What you typed stays here")
    assert stored(context.library, note).text == "Before."
    acts.save_text(typing, "Before. Half of")
    idle()
    assert stored(context.library, note).text == "Before. Half of"


def test_two_windows_do_not_overwrite_each_other(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    library = context.library
    typing = Typing(note)
    annotate.edit_note(library, note.id, text="Before. Theirs.")
    acts = NoteActs(context)
    acts.save_text(typing, "Mine. Before.")
    idle()
    assert stored(library, note).text == "Mine. Before. Theirs."
    acts.save_text(typing, "Mine, longer. Before.")
    idle()
    assert stored(library, note).text == "Mine, longer. Before. Theirs."


def test_both_texts_are_kept_where_both_wrote_in_the_same_place(
    context: Context, events: Events, note: Note, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    library = context.library
    typing = Typing(note)
    annotate.edit_note(library, note.id, text="Theirs")
    acts = NoteActs(context)
    with qtbot.waitSignal(events.message) as told:
        acts.save_text(typing, "Mine")
    idle()
    assert "another window" in str(told.args)
    assert stored(library, note).text == "Theirs\n\nMine"
    acts.save_text(typing, "Mine too")
    idle()
    assert stored(library, note).text == "Theirs\n\nMine too"


def test_a_note_deleted_elsewhere_comes_back_with_what_is_typed(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    typing = Typing(note)
    annotate.remove_note(context.library, note.id)
    NoteActs(context).save_text(typing, "Still here")
    idle()
    assert stored(context.library, note).text == "Still here"


def test_a_step_that_is_refused_goes_from_the_stack(
    context: Context, events: Events, note: Note, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    told: list[str] = []
    NoteActs(context).set_color(note, Color.BLUE)
    idle()
    annotate.edit_note(context.library, note.id, color=Color.RED)
    events.problem.disconnect()
    events.problem.connect(lambda sentence, _: told.append(sentence))
    context.operations.undo()
    idle()
    qtbot.waitUntil(lambda: bool(told))
    assert "another window" in told[0]
    assert stored(context.library, note).color is Color.RED
    assert not context.operations.stack.canUndo()
    assert not context.operations.stack.canRedo()


def test_deleting_right_after_a_change_is_not_taken_for_anothers(
    context: Context, note: Note, idle: Callable[[], None]
) -> None:
    acts = NoteActs(context)
    acts.save_text(Typing(note), "Written just now")
    acts.remove(note)  # as it was shown before
    idle()
    with context.library.read() as unit:
        assert unit.notes.list(note.article) == []
    context.operations.undo()
    idle()
    assert stored(context.library, note).text == "Written just now"


def test_what_was_said_is_undone_after_a_restart_and_what_no_longer_applies_is_told(
    context: Context, idle: Callable[[], None]
) -> None:
    library = context.library
    article = put(library, "A title", "The boats lose $4 million a year.\n\nA second paragraph.")
    told: list[str] = []
    events = Events()
    events.problem.connect(lambda sentence, _: told.append(str(sentence)))
    title = {Detail.TITLE: "Another title"}
    context.operations.act("Edit details", lambda: say_details(library, article, title))
    context.operations.act("Say", lambda: say_figure(library, article, Span(15, 25), None)[1])
    idle()
    with library.write() as unit:  # as another window does
        (said,) = unit.figure_corrections.list(article)
        unit.figure_corrections.remove(said.id)
    later = Operations(context.jobs, events, library)
    later.restore()
    idle()
    later.undo()
    idle()
    assert len(told) == 1
    assert "changed again meanwhile" in told[0]
    assert browse.read_article(library, article).document.title == "Another title"
    later.undo()
    idle()
    assert browse.read_article(library, article).document.title != "Another title"
    later.redo()
    idle()
    assert browse.read_article(library, article).document.title == "Another title"
    assert len(told) == 1
