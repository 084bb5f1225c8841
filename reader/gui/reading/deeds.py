"""What the reader does to the open article's notes and names, each with its undoing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.gui.language import tr
from reader.library.database import Library
from reader.library.records import Article
from reader.notes.model import Color, Note
from reader.services.note_acts import change_note, delete_note, make_note
from reader.services.said_acts import take_out
from reader.services.undo_steps import Done
from reader.text.spans import Span


class NoteMaking:
    """A note that is being made: it is known once it is there."""

    def __init__(self, library: Library, article: int, span: Span, color: Color) -> None:
        self._library, self._article, self._span, self._color = library, article, span, color
        self.note: Note | None = None

    def do(self) -> Done:
        """Make the note."""
        self.note, done = make_note(self._library, self._article, self._span, color=self._color)
        return done


class Deeds(QObject):
    """Runs them through the window's operations."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def highlight(self, article: Article, span: Span, color: Color, text: str) -> NoteMaking:
        """Highlight a passage; `text` names the step. The note is known once it is made."""
        making = NoteMaking(self._context.library, article.id, span, color)
        self._context.operations.act(text, making.do)
        return making

    def remove(self, note: Note) -> None:
        """Take a highlight away."""
        library = self._context.library
        self._context.operations.act(tr("Remove highlight"), lambda: delete_note(library, note))

    def recolor(self, note: Note, color: Color) -> None:
        """Give a highlight another colour."""
        library = self._context.library
        self._context.operations.act(
            tr("Change colour"), lambda: change_note(library, note, color=color)[1]
        )

    def take_out(self, article: Article, span: Span) -> None:
        """Take a passage out of the article, for every later cleaning too."""
        library = self._context.library
        self._context.operations.act(tr("Take out"), lambda: take_out(library, article.id, span))
