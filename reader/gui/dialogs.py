"""Small questions to the reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.icons import pixmap
from reader.gui.library.wording import count
from reader.library.records import NameEntry
from reader.services import browse


def ask_line(
    parent: QWidget,
    title: str,
    words: str,
    take: Callable[[str], object],
    *,
    text: str = "",
    placeholder: str = "",
    known: Sequence[str] = (),
    button: str = "OK",
) -> QDialog:
    """Ask for one line, offering what is `known`; `take` gets it unless it is empty."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(420)
    label = QLabel(words)
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(words)
    label.setBuddy(field)
    if known:
        completer = QCompleter(QStringListModel(list(known), field), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    accept = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setEnabled(bool(text.strip()))
    field.textChanged.connect(lambda now: accept.setEnabled(bool(now.strip())))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    dialog.accepted.connect(lambda: take(field.text().strip()))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(12)
    column.addWidget(label)
    column.addWidget(field)
    column.addWidget(buttons)
    dialog.open()
    return dialog


def confirm(
    parent: QWidget, title: str, words: str, button: str, do: Callable[[], object]
) -> QMessageBox:
    """Ask before what cannot be undone."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(words)
    sure = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    sure.clicked.connect(lambda _=False: do())
    box.open()
    return box


class NamesDialog(QDialog):
    """All names of the library, searched as one types; choosing one filters by it."""

    def __init__(
        self, context: Context, choose: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Names")
        self.resize(440, 560)
        self._context = context
        self._choose = choose
        self._number = 0
        self._field = QLineEdit()
        self._field.setPlaceholderText("Find a name…")
        self._field.setAccessibleName("Find a name")
        self._list = QListWidget()
        self._list.setAccessibleName("Names")
        self._list.setUniformItemSizes(True)
        self._list.itemActivated.connect(self._chosen)
        self._list.itemClicked.connect(self._chosen)
        self._said = QLabel()
        self._said.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._said)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._look)
        self._field.textChanged.connect(lambda _: self._pause.start())
        self._look()

    def _look(self) -> None:
        self._number += 1
        number, query = self._number, self._field.text().strip()
        library = self._context.library
        job = self._context.jobs.job(lambda _: browse.list_names(library, query, limit=1000))

        def arrived(names: object) -> None:
            if number == self._number and isinstance(names, list):
                self._show(names)

        job.done.connect(arrived)
        job.start()

    def _show(self, names: Sequence[NameEntry]) -> None:
        theme = self._context.themes.current
        self._list.clear()
        for name in names:
            words = f"{name.entity}   {name.kind.value} · {count(len(name.articles), 'article')}"
            item = QListWidgetItem(words)
            item.setIcon(pixmap("circle", theme.line(name.kind), 12, self.devicePixelRatioF()))
            item.setData(Qt.ItemDataRole.UserRole, name.entity)
            self._list.addItem(item)
        self._said.setText(count(len(names), "name") if len(names) < 1000 else "The first 1,000")

    def _chosen(self, item: QListWidgetItem) -> None:
        self._choose(item.data(Qt.ItemDataRole.UserRole))
        self.accept()
