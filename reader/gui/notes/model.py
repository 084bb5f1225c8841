"""The notes of the whole library as a list: numbers at once, the notes when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.gui.jobs import JobRunner
from reader.gui.language import tr
from reader.gui.notes.waiting import waits
from reader.gui.notes.wording import spoken
from reader.library.records import NoteRow

PAGE = 60  # notes fetched at once: several screens, read in a few milliseconds

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1  # NoteRow, or None while it is fetched
    NOTE = Qt.ItemDataRole.UserRole + 2  # Note, or None while it is fetched
    ID = Qt.ItemDataRole.UserRole + 3


class NotesModel(QAbstractListModel):
    """Notes in the order given. `fetch` reads them by number and runs in a job, page by page."""

    fetch_failed = Signal(object)  # Exception

    def __init__(self, jobs: JobRunner, fetch: Callable[[Sequence[int]], list[NoteRow]]) -> None:
        super().__init__()
        self._jobs = jobs
        self._fetch = fetch
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._rows: dict[int, NoteRow] = {}
        self._fetching: set[int] = set()  # numbers of pages
        self._generation = 0

    @property
    def ids(self) -> list[int]:
        """The numbers in list order. Not to be changed."""
        return self._ids

    def set_notes(self, ids: Sequence[int], rows: Collection[NoteRow] = ()) -> None:
        """Show these notes; `rows` are those that are known already.

        Where only their contents changed, the list stays where it is.
        """
        self._generation += 1
        self._fetching.clear()
        fresh = {row.note.id: row for row in rows}
        if list(ids) == self._ids:
            stale, self._rows = self._rows, fresh
            # What was seen is shown as it was until it is here as it is now.
            self._rows = {**{n: r for n, r in stale.items() if n in self._places}, **fresh}
            for page in {self._places[note] // PAGE for note in stale if note not in fresh}:
                self._fetch_page(page)
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {note: place for place, note in enumerate(self._ids)}
        self._rows = fresh
        self.endResetModel()

    def row_of(self, note: int) -> int | None:
        """Where a note stands in the list, if it does."""
        return self._places.get(note)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        number = self._ids[index.row()]
        if role == Role.ID:
            return number
        row = self._rows.get(number)
        if row is None:
            if role in (Role.ROW, Role.NOTE, Qt.ItemDataRole.DisplayRole):
                self._fetch_page(index.row() // PAGE)
            return None
        if role == Role.ROW:
            return row
        if role == Role.NOTE:
            return row.note
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(row.note.anchor.quote.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if waits(row.note):
                words = tr("{spoken}. Waiting for {title}")
                return words.format(spoken=spoken(row.note), title=row.title)
            return tr("{spoken}. In {title}").format(spoken=spoken(row.note), title=row.title)
        return None

    def _fetch_page(self, page: int) -> None:
        if page in self._fetching:
            return
        self._fetching.add(page)
        first = page * PAGE
        wanted = self._ids[first : first + PAGE]
        generation = self._generation
        job = self._jobs.job(lambda _: self._fetch(wanted))

        def arrived(rows: object) -> None:
            if generation != self._generation or not isinstance(rows, list):
                return
            self._rows.update((row.note.id, row) for row in rows)
            last = min(first + PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first), self.index(last))

        job.done.connect(arrived)
        job.failed.connect(self.fetch_failed)
        job.start()
