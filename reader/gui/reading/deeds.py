"""What the reader does to the open article's notes and names, each with its undoing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.library.database import Library
from reader.library.records import Article
from reader.notes.model import Color, Note
from reader.services.changes import Changes
from reader.services.note_acts import change_note, delete_note, make_note
from reader.services.reclean import Decided, decide, take_out
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


class Deciding:
    """A verdict on paragraphs and its undoing; done again, it is the same verdict."""

    def __init__(self, library: Library, article: int, first: Callable[[], Decided]) -> None:
        self._library, self._article, self._first = library, article, first
        self._decided: Decided | None = None

    def do(self) -> Changes:
        """Decide for the first time, or again."""
        if self._decided is None:
            self._decided = self._first()
            return self._decided.changes
        return decide(self._library, self._article, self._decided.after).changes

    def undo(self) -> Changes:
        """Say again what was said before."""
        assert self._decided is not None
        return decide(self._library, self._article, self._decided.before).changes


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
        self._context.operations.act("Remove highlight", lambda: delete_note(library, note))

    def recolor(self, note: Note, color: Color) -> None:
        """Give a highlight another colour."""
        library = self._context.library
        self._context.operations.act(
            "Change colour", lambda: change_note(library, note, color=color)[1]
        )

    def take_out(self, article: Article, span: Span) -> None:
        """Take a passage out of the article, for every later cleaning too."""
        library = self._context.library
        deciding = Deciding(
            library, article.id, lambda: take_out(library, article.id, span.start, span.end)
        )
        self._context.operations.run("Take out", deciding.do, deciding.undo)


def citation(article: Article, quote: str) -> str:
    """A passage with where it is from, to be pasted elsewhere."""
    row, document = article.row, article.document
    where = [", ".join(row.authors), f"“{row.title}”", row.source or "", row.published or ""]
    said = ", ".join(part for part in where if part)
    link = f" <{document.url}>" if document.url else ""
    return f"“{quote}” — {said}{link}"
