"""Comments that the library did not take: they stay in the window, and are tried again.

A full disk or a folder that is gone for a while must not cost a word that was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.gui.events import Events
from reader.gui.language import told, tr
from reader.gui.question import Question
from reader.library.errors import LibraryError
from reader.notes.model import Note

_AGAIN = 5_000  # milliseconds


class Typing:
    """A comment while it is typed: saved again and again, and yet one step to undo."""

    def __init__(self, note: Note) -> None:
        self.base = note  # as the library last had it, but with the text as it was typed here
        self.asked = 0  # savings so far
        self.saved = 0  # the latest of them that has been carried out


class Saver(Protocol):
    """What saves a comment."""

    def save_text(self, typing: Typing, text: str, *, quiet: bool = False) -> None:
        """Save it in the background; with `quiet` nothing is told of a failure."""

    def save_text_now(self, typing: Typing, text: str) -> None:
        """Save it before this returns.

        Raises:
            LibraryError: it could not be saved.
        """


class Unsaved(QObject):
    """What was typed and not taken, by the number of its note.

    Once all of it is taken, `settled` says again what was told of it: it holds no longer.
    """

    settled = Signal(str)

    def __init__(self, events: Events, saver: Saver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._saver = saver
        self._texts: dict[int, tuple[Typing, str]] = {}
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.try_again)

    def text_of(self, note: Note) -> str:
        """What is written of a note: in the window if the library has not taken it yet."""
        kept = self._texts.get(note.id)
        return note.text if kept is None else kept[1]

    def follow(self, typing: Typing, text: str) -> None:
        """More was typed, and is about to be saved: the next try is with that."""
        if typing.base.id in self._texts:
            self._texts[typing.base.id] = typing, text

    def refuse(self, typing: Typing, text: str, problem: object, *, quiet: bool = False) -> None:
        """The library did not take it: keep it here, and try again in a while."""
        self._texts[typing.base.id] = typing, text
        self._timer.start()
        if not quiet:
            words = tr("{why} What you typed stays here, and is saved once that is possible.")
            self._told = words.format(why=told(problem))
            self._events.problem.emit(self._told, repr(problem))

    def take(self, typing: Typing) -> None:
        """The library has taken it now, or something newer."""
        if self._texts.pop(typing.base.id, None) is not None:
            if not self._texts:
                self.settled.emit(self._told)
            self._events.message.emit(tr("What you typed is saved now."))

    def forget(self, note: int | None = None) -> None:
        """What was typed on a note is not wanted any more; None: on any."""
        if note is None:
            self._texts.clear()
        else:
            self._texts.pop(note, None)

    def try_again(self) -> None:
        """Save in the background what was not taken before."""
        for typing, text in tuple(self._texts.values()):
            self._saver.save_text(typing, text, quiet=True)

    def save_now(self) -> None:
        """Save before this returns what was not taken before.

        Raises:
            LibraryError: it could not be saved; it stays here.
        """
        for typing, text in tuple(self._texts.values()):
            self._saver.save_text_now(typing, text)


def ask_unsaved(window: QWidget, problem: LibraryError, leave: Callable[[], None]) -> QMessageBox:
    """The window was to be closed, and what was typed is not saved: what now?

    `leave` gives it up; the window is closed after that, or after another try that went well.
    """
    words = tr("What you typed on a note is not saved yet. Close without it?")
    box = Question(window, "Variorum", words, told(problem))
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    without = box.addButton(tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(again)

    def close_without() -> None:
        leave()
        window.close()

    again.clicked.connect(lambda _=False: window.close())
    without.clicked.connect(lambda _=False: close_without())
    box.open()
    return box
