"""The copies of a library as a list: when, what for, how much is in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.gui.language import clock, dated, later, number, tr
from reader.services.backups import BackupKind, ListedBackup

_FOR = {
    BackupKind.AUTOMATIC: later("Made by itself"),
    BackupKind.BY_HAND: later("Made by you"),
    BackupKind.SCHEMA: later("Before an update of Variorum"),
    BackupKind.REPLACED: later("Was replaced by a copy"),
    BackupKind.CHANGE: later("Before a change"),
}
_WHY = {
    "trash": later("Before the trash was emptied"),
    "cleaning": later("Before many articles were cleaned again"),
    "notes": later("Before notes were imported"),
    "repair": later("Before a repair"),
}
_ROW = 30  # pixels
_COUNTS = (2, 3, 4)  # columns
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PATH = Qt.ItemDataRole.UserRole


class CopiesList(QTreeWidget):
    """Shows copies; one can be chosen."""

    chosen = Signal(object)  # Path, or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copies")
        self.setAccessibleName(tr("Copies of the library"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels(
            [tr("Made"), tr("Kind of copy"), tr("Articles"), tr("Notes"), tr("Size")]
        )
        for column in _COUNTS:
            self.headerItem().setTextAlignment(column, _AT_END)
        head = self.header()
        head.setStretchLastSection(False)
        for column in range(5):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.path))

    @property
    def path(self) -> Path | None:
        """The copy that is chosen."""
        items = self.selectedItems()
        return items[0].data(0, _PATH) if items else None

    def show_copies(self, copies: Sequence[ListedBackup]) -> None:
        """List these copies; the first that can be used is chosen."""
        self.clear()
        locale = QLocale()
        for one in copies:
            moment = one.backup.made.astimezone()
            when = f"{dated(moment.date(), tr('d MMM yyyy', 'date'))}  {clock(moment.time())}"
            words = tr(_WHY.get(one.backup.why, _FOR[one.backup.kind]))
            facts = one.facts
            item = QTreeWidgetItem(
                [
                    when,
                    words,
                    number(facts.articles) if facts.usable else "–",
                    number(facts.notes) if facts.usable else "–",
                    locale.formattedDataSize(
                        one.backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
                    ),
                ]
            )
            item.setSizeHint(1, QSize(0, _ROW))
            for column in _COUNTS:
                item.setTextAlignment(column, _AT_END)
            item.setData(0, _PATH, one.backup.path)
            item.setToolTip(1, str(one.backup.path))
            if not facts.usable:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(1, tr("This copy is damaged, or of a newer version of Variorum."))
            self.addTopLevelItem(item)
            if facts.usable and not self.selectedItems():
                self.setCurrentItem(item)
