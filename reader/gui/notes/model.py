"""The notes of the whole library as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.gui.notes.wording import spoken
from reader.notes.model import AnchorState, Note

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    NOTE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A note with the title of its article."""

    note: Note
    title: str

    @property
    def is_orphan(self) -> bool:
        """Whether its passage is gone."""
        return self.note.state is AnchorState.ORPHANED


class NotesModel(QAbstractListModel):
    """Entries in the order given, but orphans first."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._places: dict[int, int] = {}

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these notes. Where only their contents changed, the list stays where it is."""
        ordered = sorted(entries, key=lambda entry: not entry.is_orphan)
        ids = [entry.note.id for entry in ordered]
        if ids == [entry.note.id for entry in self._entries]:
            before, self._entries = self._entries, ordered
            for row, (old, new) in enumerate(zip(before, ordered, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._entries = ordered
        self._places = {note: row for row, note in enumerate(ids)}
        self.endResetModel()

    def row_of(self, note: int) -> int | None:
        """Where a note stands in the list, if it does."""
        return self._places.get(note)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Role.ENTRY:
            return entry
        if role == Role.NOTE:
            return entry.note
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(entry.note.anchor.quote.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{spoken(entry.note)}. In {entry.title}"
        return None
