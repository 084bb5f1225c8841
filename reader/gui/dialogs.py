"""Small questions to the reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import (
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
from reader.gui.dialog_buttons import cancel_box
from reader.gui.dialog_size import open_at
from reader.gui.language import joined, number, tr, trn
from reader.gui.library.wording import facts
from reader.gui.lists import TAIL, TailedRows
from reader.gui.question import Question
from reader.gui.reading.mark_words import kind_name
from reader.gui.suggestions import suggest
from reader.gui.theme import HUES, Theme
from reader.library.database import Library
from reader.library.records import NameEntry
from reader.services import browse
from reader.text.marks import MarkKind

_MOST = 500
_DOT_TOKEN = Qt.ItemDataRole.UserRole.value + 8
_DOT = QSize(12, 12)


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    value: object
    dot: str = ""  # a colour token
    tail: str = ""  # what stands at the end of the row


def ask_line(
    parent: QWidget,
    title: str,
    words: str,
    take: Callable[[str], object],
    *,
    text: str = "",
    placeholder: str = "",
    known: Sequence[str] = (),
    button: str = "",
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
        suggest(field, QStringListModel(list(known), field))
    buttons = cancel_box(dialog)
    accept = buttons.addButton(button or tr("OK"), QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setEnabled(bool(text.strip()))
    field.textChanged.connect(lambda now: accept.setEnabled(bool(now.strip())))
    buttons.accepted.connect(dialog.accept)
    dialog.accepted.connect(lambda: take(field.text().strip()))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(12)
    column.addWidget(label)
    column.addWidget(field)
    column.addWidget(buttons)
    field.setFocus()
    dialog.open()
    return dialog


def confirm(
    parent: QWidget, title: str, words: str, button: str, do: Callable[[], object]
) -> QMessageBox:
    """Ask before what cannot be undone."""
    box = Question(parent, title, words)
    sure = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    sure.clicked.connect(lambda _=False: do())
    box.open()
    return box


class _SearchDialog(QDialog):
    """A field, a list below that follows it, and a few words at the foot."""

    def __init__(
        self, context: Context, title: str, placeholder: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, 480, 560)
        self._context = context
        self._number = 0
        self.finished.connect(self._stop_asking)
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder.rstrip("…"))
        self.list = QListWidget()
        self.list.setIconSize(_DOT)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TailedRows(context.themes, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        self.foot = QLabel()
        self.foot.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._choose_first)
        context.themes.changed.connect(self._dress)

    def read(self, library: Library, query: str) -> list[_Row]:
        """What the list shows for a query; called in a job."""
        raise NotImplementedError

    def choose(self, what: object) -> None:
        """The reader has chosen."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.count():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        else:
            super().keyPressEvent(event)

    def _stop_asking(self) -> None:
        """What is still asked for is for nobody: the dialog goes."""
        self._number += 1

    def _look(self) -> None:
        self._number += 1
        number, query, library = self._number, self.field.text().strip(), self._context.library
        job = self._context.jobs.job(lambda _: self.read(library, query))

        def arrived(rows: object) -> None:
            if number == self._number and isinstance(rows, list):
                self._show(rows)

        job.done.connect(arrived)
        job.start()

    def _show(self, rows: Sequence[_Row]) -> None:
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            said = joined([part for part in (row.words, row.tail) if part])
            item.setToolTip(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setData(TAIL, row.tail)
            item.setData(_DOT_TOKEN, row.dot)
            item.setData(Qt.ItemDataRole.UserRole, row.value)
            self.list.addItem(item)
        self._dress(self._context.themes.current)
        most = tr("The first {number}").format(number=number(_MOST)) if len(rows) >= _MOST else ""
        self.foot.setText(most or (trn("%n result(s)", len(rows)) if rows else tr("Nothing found")))

    def _dress(self, theme: Theme) -> None:
        for item in (self.list.item(row) for row in range(self.list.count())):
            if token := item.data(_DOT_TOKEN):
                item.setIcon(_dot(theme.color(token), self.devicePixelRatioF()))

    def _choose_first(self) -> None:
        item = self.list.currentItem() or self.list.item(0)
        if item is not None:
            self._chosen(item)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.accept()
        self.choose(item.data(Qt.ItemDataRole.UserRole))


class NamesDialog(_SearchDialog):
    """All names of the library, searched as one types."""

    def __init__(
        self,
        context: Context,
        choose: Callable[[str, MarkKind], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, tr("Names"), tr("Find a name…"), parent)
        self._choose = choose

    def read(self, library: Library, query: str) -> list[_Row]:
        return [
            _Row(
                name.entity,
                name,
                f"{HUES[name.kind]}_line",
                joined((kind_name(name.kind), trn("%n article(s)", name.count))),
            )
            for name in browse.list_names(library, query, limit=_MOST, listed=False)
        ]

    def choose(self, what: object) -> None:
        if isinstance(what, NameEntry):
            self._choose(what.entity, what.kind)


class ArticlePicker(_SearchDialog):
    """Any other article of the library, found by the search language."""

    def __init__(
        self,
        context: Context,
        title: str,
        article: int,
        choose: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, tr("Find an article…"), parent)
        self._article = article
        self._choose = choose

    def read(self, library: Library, query: str) -> list[_Row]:
        ids = browse.find_articles(library, query, limit=_MOST)
        rows = browse.article_rows(library, [i for i in ids if i != self._article])
        return [_Row(r.title, r.id, tail=" · ".join(facts(r, 0)[:-1])) for r in rows]

    def choose(self, what: object) -> None:
        if isinstance(what, int):
            self._choose(what)


def _dot(color: QColor, scale: float) -> QPixmap:
    picture = QPixmap(round(_DOT.width() * scale), round(_DOT.height() * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(6, 6), 4.5, 4.5)
    painter.end()
    return picture
