"""The table of all actions with their keys, as a model, and how it is searched."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.gui.actions import COMPARE, ActionSpec, shown_keys
from reader.gui.commands.keymap import KeyMap
from reader.gui.fonts import interface_font
from reader.gui.language import later, tr

COLUMNS = (later("Action"), later("Menu"), later("Keys"), later("Usually"))
ACTION, MENU, KEYS, USUALLY = range(4)

_Index = QModelIndex | QPersistentModelIndex


def place_of(spec: ActionSpec) -> str:
    """Where an action stands: its menu, or the room where it counts."""
    if spec.room == COMPARE:
        return tr("Comparing")
    return tr(spec.menu) if spec.menu else tr("Window")


class KeyTable(QAbstractTableModel):
    """One row for each action that `offered` lets through and that has the words looked for."""

    def __init__(
        self, keymap: KeyMap, offered: Callable[[ActionSpec], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._offered = offered
        self._wanted: list[str] = []
        self._rows = self._found()
        keymap.changed.connect(self._follow)

    @property
    def specs(self) -> Sequence[ActionSpec]:
        """The actions in the rows, from the top."""
        return self._rows

    def look_for(self, words: str) -> int:
        """Show only actions whose name, menu or keys have all these words; how many."""
        self._wanted = words.casefold().split()
        self.beginResetModel()
        self._rows = self._found()
        self.endResetModel()
        return len(self._rows)

    def words_of(self, spec: ActionSpec, column: int) -> str:
        """What stands in a cell."""
        if column == ACTION:
            return tr(spec.text)
        if column == MENU:
            return place_of(spec)
        if column == KEYS:
            return shown_keys(self._keymap.keys(spec.name))
        if not self._keymap.is_own(spec.name):
            return ""
        return shown_keys(self._keymap.usual(spec.name)) or tr("no key")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        spec, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words_of(spec, column)
            case Qt.ItemDataRole.FontRole if column in (ACTION, KEYS):
                return interface_font(13, 600 if self._keymap.is_own(spec.name) else 400)
            case Qt.ItemDataRole.AccessibleTextRole if column == KEYS:
                return self.words_of(spec, KEYS) or tr("no key")
            case Qt.ItemDataRole.ToolTipRole:
                return self.words_of(spec, column) or None
        return None

    def _found(self) -> list[ActionSpec]:
        shown = [spec for spec in self._keymap.table if self._offered(spec)]
        shown.sort(key=lambda spec: spec.room == COMPARE)
        return [spec for spec in shown if self._has_words(spec)]

    def _has_words(self, spec: ActionSpec) -> bool:
        words = "\n".join(self.words_of(spec, column) for column in (ACTION, MENU, KEYS))
        folded = f"{words}\n{spec.text}".casefold()
        return all(word in folded for word in self._wanted)

    def _follow(self) -> None:
        if self._rows:
            ends = self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(*ends)
