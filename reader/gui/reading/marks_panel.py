"""The Marks panel: figures and names of the open article, and which kinds are shown."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.jobs import Job
from reader.gui.reading.counting import ArticleCounter
from reader.gui.reading.mark_formats import COUNTING_WORDS
from reader.gui.reading.marks_model import (
    Grouped,
    MarksModel,
    Row,
    RowKind,
    Shown,
    grouped,
    rows_of,
)
from reader.gui.theme import ThemeManager
from reader.gui.widgets import EmptyState
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.records import NamesState
from reader.progress import Progress
from reader.services.browse import read_article
from reader.services.changes import Changes
from reader.text.marks import Mark

Index = QModelIndex | QPersistentModelIndex
_SIDE = 14
_HEIGHTS = {RowKind.SECTION: 40, RowKind.KIND: 30, RowKind.MARK: 27, RowKind.COUNTING: 26}
_COUNTED_FOR = 3.0  # seconds for which articles are counted: the rest of the list goes without


@dataclass(frozen=True, slots=True)
class _Loaded:
    marks: Grouped
    names: NamesState


class _Delegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(MarksModel.RowRole)
        return QSize(120, _HEIGHTS[row.row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(MarksModel.RowRole)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        if row.row is not RowKind.SECTION and (hovered or current):
            painter.setPen(QPen(theme.color("focus"), 1) if current else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if hovered else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(6.5, 0.5, -6.5, -0.5), 6, 6)
        inside = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.row is RowKind.MARK:
            self._paint_mark(painter, row, inside)
        elif row.row is RowKind.SECTION:
            inside = inside.adjusted(0, 14, 0, 0)
            self._paint_ends(painter, row, inside, interface_font(11, 600), "ink_faint")
        else:
            if row.row is RowKind.KIND:
                inside = inside.adjusted(0, 5, 0, 0)
            faint = row.row is RowKind.COUNTING
            token = "ink_faint" if faint else "ink_muted"
            eye = pixmap(
                "eye" if row.on else "eye-off",
                theme.color("ink_muted" if row.on else "ink_faint"),
                14,
                painter.device().devicePixelRatioF(),
            )
            painter.drawPixmap(QPoint(inside.right() - 13, inside.center().y() - 6), eye)
            room = inside.adjusted(0, 0, -22, 0)
            self._paint_ends(painter, row, room, interface_font(12, 400 if faint else 500), token)
        painter.restore()

    def _paint_ends(self, painter: QPainter, row: Row, box: QRect, font: QFont, token: str) -> None:
        theme = self._themes.current
        painter.setFont(font)
        painter.setPen(theme.color(token))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, row.text)
        painter.setFont(interface_font(11.5))
        painter.setPen(theme.color("ink_faint"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.note)

    def _paint_mark(self, painter: QPainter, row: Row, box: QRect) -> None:
        theme, kind = self._themes.current, row.kind
        assert kind is not None
        note_font, font = interface_font(11.5), interface_font(13)
        middle = Qt.AlignmentFlag.AlignVCenter
        note_width = QFontMetricsF(note_font).horizontalAdvance(row.note)
        painter.setFont(note_font)
        painter.setPen(theme.color("ink_faint"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.note)
        metrics = QFontMetricsF(font)
        room = max(40.0, box.width() - note_width - 14)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words)
        chip = QRectF(box.left() - 2, box.center().y() - 9, width + 4, 19)
        if row.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint(kind))
            painter.drawRoundedRect(chip, 3, 3)
            pen = QPen(theme.line(kind), 1.2, theme.underline(kind))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = chip.bottom() - 0.6
            painter.drawLine(QPointF(chip.left() + 1, y), QPointF(chip.right() - 1, y))
        painter.setFont(font)
        painter.setPen(theme.color("ink" if row.on else "ink_faint"))
        painter.drawText(
            QRectF(box.left(), box.top(), width + 2, box.height()),
            middle | Qt.AlignmentFlag.AlignLeft,
            words,
        )


class _List(QListView):
    pressed_row = Signal(QModelIndex)
    page_asked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.page_asked.emit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MarksPanel(QWidget):
    """Lists the marks of the article given to `set_article`; keeps itself fresh."""

    page_requested = Signal(object)  # Mark: the page of its name
    mark_activated = Signal(object)  # Mark: bring it into sight; again: its next place

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: _Loaded | None = None
        self._counting: Job | None = None
        self._counter = ArticleCounter(context.library)
        self._wanted: int | None = None
        self._request = 0
        self._counts: dict[object, int] = {}
        self.model = MarksModel()
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(context.themes, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName("Figures and names in this article")
        self.list.clicked.connect(self._press)
        self.list.pressed_row.connect(self._press)
        self.list.page_asked.connect(self._ask_page)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self._pending = QLabel("Looking for names…")
        self._pending.setProperty("role", "faint")
        self._pending.setContentsMargins(_SIDE, 6, _SIDE, 8)
        self._pending.hide()
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._pending)
        self._full = full
        self._empty = EmptyState(context.themes, "highlighter", "No article is open")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self.setFocusProxy(self.list)
        context.events.changed.connect(self._on_changes)
        context.settings.marks_changed.connect(self._list)
        context.themes.changed.connect(lambda _: self.list.viewport().update())

    def set_article(self, article: int | None) -> None:
        """List the marks of another article; None: of none."""
        self._wanted = article
        self._request += 1
        if article is None:
            self._loaded = None
            self._list()
            return
        self._load()

    def _load(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._request += 1
        request, library = self._request, self._context.library

        def work(_: Progress) -> _Loaded:
            article = read_article(library, wanted)
            return _Loaded(grouped(article.marks), article.names)

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, _Loaded):
                self._loaded = reply
                self._list()
                self._count()

        def failed(problem: object) -> None:
            if request == self._request:
                self._loaded = None
                self._list()
                if isinstance(problem, LibraryError) and not isinstance(problem, ArticleNotFound):
                    self._empty.show_state("circle-alert", str(problem))

        job = self._context.jobs.job(work)
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _count(self) -> None:
        if self._counting is not None and not self._counting.is_over:
            self._counting.cancel()
        if self._loaded is None:
            return
        wanted, counter = self._loaded.marks.everything, self._counter
        wanted.sort(key=lambda entry: entry[1].is_figure)  # names first: they are sought more

        def work(progress: Progress) -> dict[object, int]:
            counts: dict[object, int] = {}
            until = time.monotonic() + _COUNTED_FOR
            for key, mark in wanted:
                progress.checkpoint()
                if time.monotonic() > until:
                    break
                counted = counter.count(mark)
                if counted is not None:
                    counts[key] = counted
            return counts

        request = self._request

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, dict):
                self._counts = reply
                self._list()

        self._counting = self._context.jobs.job(work)
        self._counting.done.connect(done)
        # Without the counts the list is still true: it says less.
        self._counting.failed.connect(lambda _: None)
        self._counting.start()

    def _list(self) -> None:
        loaded, settings = self._loaded, self._context.settings
        if loaded is None:
            self.model.show_rows([])
            self._empty.show_state("highlighter", "No article is open")
            self._stack.setCurrentWidget(self._empty)
            return
        hidden = settings.hidden_kinds
        shown = Shown(hidden, settings.text(COUNTING_WORDS) == "shown")
        rows = rows_of(loaded.marks, shown, self._counts)
        self.model.show_rows(rows)
        pending = loaded.names is NamesState.PENDING
        self._pending.setVisible(pending)
        if rows or pending:
            self._stack.setCurrentWidget(self._full)
        else:
            body = "No figures and no names were found in this article."
            self._empty.show_state("highlighter", "Nothing to mark", body)
            self._stack.setCurrentWidget(self._empty)

    def _press(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row, settings = self.model.row_at(index), self._context.settings
        match row.row:
            case RowKind.MARK:
                self.mark_activated.emit(row.mark)
            case RowKind.KIND if row.kind is not None:
                kind = row.kind.value
                settings.hidden_kinds = settings.hidden_kinds ^ {kind}
            case RowKind.COUNTING:
                settings.set_text(COUNTING_WORDS, "" if row.on else "shown")
                settings.marks_changed.emit()
            case _:
                pass

    def _name_at(self, index: QModelIndex) -> Mark | None:
        mark = self.model.row_at(index).mark if index.isValid() else None
        return None if mark is None or mark.is_figure else mark

    def _ask_page(self, index: QModelIndex) -> None:
        if (mark := self._name_at(index)) is not None:
            self.page_requested.emit(mark)

    def _ask_menu(self, place: QPoint) -> None:
        mark = self._name_at(self.list.indexAt(place))
        if mark is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            page = menu.addAction("Open its page\tShift+Enter")
            page.triggered.connect(lambda: self.page_requested.emit(mark))
            menu.addAction("Next place").triggered.connect(lambda: self.mark_activated.emit(mark))
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_changes(self, changes: object) -> None:
        if not isinstance(changes, Changes) or self._wanted is None:
            return
        if self._wanted in changes.articles | changes.removed | changes.added:
            self._load()
        elif changes.names or changes.added or changes.removed:
            self._count()
