"""Notes that came in without their article: finding it when it comes, and what else is done."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.gui.context import Context
from reader.gui.language import tr, trn
from reader.library.records import NoteRow
from reader.notes.model import Note
from reader.services.changes import Changes
from reader.services.undo_steps import Done
from reader.services.waiting import Settled, remove_waiting, settle_in, settle_waiting


def waits(note: Note) -> bool:
    """Whether this is a note that waits for its article (see `find_notes`)."""
    return note.id < 0


class WaitingActs(QObject):
    """Lets waiting notes find the articles that come in; attaches and deletes them."""

    import_requested = Signal(str)  # the address of an article that a note waits for

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def follow(self) -> None:
        """Look at what waits now, and whenever articles come in."""
        self._context.events.changed.connect(self._on_changed)
        self.look(None)

    def look(self, articles: Collection[int] | None) -> None:
        """Let notes find these articles (None: any), and tell if some did."""
        library = self._context.library
        if not library.read_only:
            self._settle(tr("Notes find their article"), lambda: settle_waiting(library, articles))

    def attach(self, note: Note, article: int) -> None:
        """It belongs to this article, the reader says."""
        library = self._context.library
        self._settle(
            tr("Put note into its article"), lambda: settle_in(library, [-note.id], article)
        )

    def remove(self, note: Note) -> None:
        """Delete a waiting note."""
        library = self._context.library
        self._context.operations.act(tr("Delete note"), lambda: remove_waiting(library, [-note.id]))

    def menu(self, row: NoteRow, article: int | None, parent: QWidget) -> QMenu:
        """What can be done with a waiting note while `article` is open."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        url, note = row.url or "", row.note
        fetch = menu.addAction(tr("Import its article…"))
        fetch.setEnabled(url.startswith(("http://", "https://")))
        fetch.triggered.connect(lambda: self.import_requested.emit(url))
        copy = menu.addAction(tr("Copy the address of its article"))
        copy.setEnabled(bool(url))
        copy.triggered.connect(lambda: QApplication.clipboard().setText(url))
        here = menu.addAction(tr("It belongs to the open article"))
        here.setEnabled(article is not None)
        if article is not None:
            here.triggered.connect(lambda: self.attach(note, article))
        menu.addSeparator()
        menu.addAction(tr("Delete note")).triggered.connect(lambda: self.remove(note))
        return menu

    def _settle(self, name: str, settle: Callable[[], Settled]) -> None:
        found: list[Settled] = []

        def do() -> Done:
            found.append(settle())
            return found[-1].done

        def tell() -> None:
            if many := sum(len(settled.notes) + settled.present for settled in found):
                said = trn("%n note(s) found its/their article.", many)
                self._context.events.message.emit(said)

        self._context.operations.act(name, do, long=True, then=tell)

    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and changes.added:
            self.look(changes.added)
