"""What is typed while the library cannot take it: not a word is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.banner import Banner
from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.panel import NotesPanel
from reader.gui.notes.unsaved import Typing, ask_unsaved
from reader.library.errors import LibraryError
from reader.services import journal

from .conftest import Idle, Shelf

PUMP = "once the last pump is switched off"
_push = journal.push


class Disk:
    """Full, or not: whether the library takes what is written."""

    def __init__(self) -> None:
        self.full = True

    def push(self, *given: object, **named: object) -> object:
        if self.full:
            raise LibraryError("The disk is full.")
        return _push(*given, **named)  # type: ignore[arg-type]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    made = Disk()
    monkeypatch.setattr(journal, "push", made.push)
    return made


@pytest.fixture
def problems(events: Events) -> list[str]:
    told: list[str] = []
    events.problem.connect(lambda sentence, _: told.append(sentence))
    return told


@pytest.fixture
def show(panel: NotesPanel, idle: Idle) -> Callable[[int], None]:
    def show(article: int) -> None:
        panel.set_article(article)
        idle()

    return show


def type_at(panel: NotesPanel, words: str) -> CommentEditor:
    (card,) = panel.cards
    card.edit()
    editor = card.findChild(CommentEditor)
    assert isinstance(editor, CommentEditor)
    editor.insertPlainText(words)
    return editor


def test_it_is_still_there_after_another_article_and_saved_once_there_is_room(
    shelf: Shelf,
    panel: NotesPanel,
    show: Callable[[int], None],
    disk: Disk,
    problems: list[str],
    idle: Idle,
    qtbot: QtBot,
) -> None:
    note = shelf.note(PUMP, text="Ask")
    show(shelf.first)
    type_at(panel, " the county.")
    (card,) = panel.cards
    card.finish_editing()
    idle()
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0] == (
        "The disk is full. What you typed stays here, and is saved once that is possible."
    )
    show(shelf.other)
    show(shelf.first)
    assert shelf.stored(note).text == "Ask"
    assert panel.acts.unsaved.text_of(note) == "Ask the county."
    assert type_at(panel, "").toPlainText() == "Ask the county."
    told = len(problems)
    panel.acts.unsaved.try_again()
    idle()
    assert shelf.stored(note).text == "Ask"
    assert len(problems) == told  # it was said once
    disk.full = False
    with qtbot.waitSignal(panel.acts.unsaved.settled) as settled:
        panel.acts.unsaved.try_again()
    assert settled.args == [problems[0]]
    idle()
    assert shelf.stored(note).text == "Ask the county."
    assert panel.acts.unsaved.text_of(shelf.stored(note)) == "Ask the county."


def test_another_try_never_overwrites_what_was_typed_since(
    shelf: Shelf, panel: NotesPanel, disk: Disk, problems: list[str], idle: Idle, qtbot: QtBot
) -> None:
    note = shelf.note(PUMP)
    typing = Typing(note)
    panel.acts.save_text(typing, "older")
    idle()
    qtbot.waitUntil(lambda: bool(problems))
    disk.full = False
    panel.acts.save_text(typing, "newer")
    panel.acts.unsaved.try_again()  # before that one has been carried out
    idle()
    assert shelf.stored(note).text == "newer"


def test_a_note_that_is_deleted_does_not_come_back(
    shelf: Shelf, panel: NotesPanel, disk: Disk, problems: list[str], idle: Idle, qtbot: QtBot
) -> None:
    note = shelf.note(PUMP)
    panel.acts.save_text(Typing(note), "typed")
    idle()
    qtbot.waitUntil(lambda: bool(problems))
    disk.full = False
    panel.acts.remove(note)
    panel.acts.unsaved.try_again()
    idle()
    assert shelf.ids() == []


def test_closing_saves_what_was_refused_before(
    shelf: Shelf,
    panel: NotesPanel,
    show: Callable[[int], None],
    disk: Disk,
    problems: list[str],
    idle: Idle,
    qtbot: QtBot,
) -> None:
    note = shelf.note(PUMP)
    show(shelf.first)
    type_at(panel, "typed")
    with pytest.raises(LibraryError):
        panel.save_now()
    with pytest.raises(LibraryError):  # it is not taken for saved
        panel.save_now()
    assert shelf.stored(note).text == ""
    disk.full = False
    panel.save_now()
    assert shelf.stored(note).text == "typed"


def test_what_holds_no_longer_is_put_away(context: Context, qtbot: QtBot) -> None:
    banner = Banner(context.themes)
    qtbot.addWidget(banner)
    banner.say("The disk is full.", "", problem=True)
    banner.put_away("Something else.")
    assert banner.words == "The disk is full."
    banner.put_away("The disk is full.")
    assert banner.words == ""


class _Window(QWidget):
    """Closes only once nothing is unsaved."""

    unsaved = True

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(not self.unsaved)


@pytest.mark.parametrize("answer", ["Try again", "Close without it", "Cancel"])
def test_a_window_asks_before_it_closes_without_what_was_typed(answer: str, qtbot: QtBot) -> None:
    window = _Window()
    qtbot.addWidget(window)
    window.show()

    def leave() -> None:
        window.unsaved = False

    box = ask_unsaved(window, LibraryError("The disk is full."), leave)
    assert box.informativeText() == "The disk is full."
    (button,) = (b for b in box.buttons() if b.text().replace("&", "") == answer)
    if answer == "Try again":
        window.unsaved = False  # there is room now
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.isVisible() == (answer == "Cancel")
    assert isinstance(box, QMessageBox)
