"""The Marks panel: figures and names of the open article, and which kinds are shown."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.figures.panel_part import FigureBar, FigureMenus, copy_value
from reader.gui.jobs import Job
from reader.gui.language import behind, told, tr
from reader.gui.reading.counting import ArticleCounter
from reader.gui.reading.marks_list import MarksDelegate, MarksList
from reader.gui.reading.marks_model import (
    Grouped,
    MarksModel,
    Row,
    RowKind,
    Shown,
    grouped,
    rows_of,
)
from reader.gui.reading.quiet import COUNTING_WORDS
from reader.gui.widgets import EmptyState
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.records import NamesState
from reader.progress import Progress
from reader.services.browse import read_article
from reader.services.changes import Changes
from reader.services.correct_figures import PlacedCorrection, list_figure_corrections
from reader.text.marks import Mark
from reader.text.spans import Span

_SIDE = 14
_COUNTED_FOR = 3.0  # seconds for which articles are counted: the rest of the list goes without


@dataclass(frozen=True, slots=True)
class _Loaded:
    marks: Grouped
    names: NamesState
    text: str
    corrections: tuple[PlacedCorrection, ...]


class MarksPanel(QWidget):
    """Lists the marks of the article given to `set_article`; keeps itself fresh."""

    page_requested = Signal(object)  # Mark: the page of its name
    mark_activated = Signal(object)  # Mark: bring it into sight; again: its next place
    place_activated = Signal(object)  # Span: bring this very place into sight

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: _Loaded | None = None
        self._counting: Job | None = None
        self._counter = ArticleCounter(context.library)
        self._wanted: int | None = None
        self._request = 0
        self._counts: dict[object, int] = {}
        self._opened: set[object] = set()
        self.bar = FigureBar(context)
        self.bar.order_changed.connect(self._list)
        self.menus = FigureMenus(self)
        self.menus.next_requested.connect(self.mark_activated)
        self.model = MarksModel()
        self.list = MarksList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(MarksDelegate(context.themes, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName(tr("Figures and names in this article"))
        self.list.clicked.connect(self._press)
        self.list.pressed_row.connect(self._press)
        self.list.page_asked.connect(self._ask_page)
        self.list.key_pressed.connect(self._key)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        scroll = self.list.verticalScrollBar()
        scroll.rangeChanged.connect(lambda _, most: self.bar.keep_clear(most > 0))
        self._pending = QLabel(tr("Looking for names…"))
        self._pending.setProperty("role", "faint")
        self._pending.setContentsMargins(_SIDE, 6, _SIDE, 8)
        self._pending.hide()
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addWidget(self._pending)
        self._full = full
        self._empty = EmptyState(context.themes, "highlighter", tr("No article is open"))
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
            corrections = tuple(list_figure_corrections(library, wanted))
            return _Loaded(
                grouped(article.marks), article.names, article.document.text, corrections
            )

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
                    self._empty.show_state("circle-alert", told(problem))

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
            self._empty.show_state("highlighter", tr("No article is open"))
            self._stack.setCurrentWidget(self._empty)
            return
        hidden = settings.hidden_kinds
        shown = Shown(
            hidden,
            settings.text(COUNTING_WORDS) == "shown",
            self.bar.by_size,
            frozenset(self._opened),
        )
        rows = rows_of(loaded.marks, shown, self._counts, loaded.text, loaded.corrections)
        self.model.show_rows(rows)
        pending = loaded.names is NamesState.PENDING
        self._pending.setVisible(pending)
        if rows or pending:
            self._stack.setCurrentWidget(self._full)
        else:
            body = tr("No figures and no names were found in this article.")
            self._empty.show_state("highlighter", tr("Nothing to mark"), body)
            self._stack.setCurrentWidget(self._empty)

    def _press(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row, settings = self.model.row_at(index), self._context.settings
        match row.row:
            case RowKind.MARK:
                self.mark_activated.emit(row.mark)
            case RowKind.PLACE if row.mark is not None:
                self.place_activated.emit(Span(row.mark.start, row.mark.end))
            case RowKind.CORRECTION if row.placed is not None and row.placed.span is not None:
                self.place_activated.emit(row.placed.span)
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

    def _key(self, index: QModelIndex, event: QKeyEvent) -> None:
        """What keys do with a figure's row, beyond going to its next place."""
        if not index.isValid():
            return
        row = self.model.row_at(index)
        mark = row.mark if row.mark is not None and row.mark.is_figure else None
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key == Qt.Key.Key_Delete and row.placed is not None:
            self.menus.take_back_requested.emit(row.placed.correction)
        elif mark is None:
            return
        elif key == Qt.Key.Key_Delete:
            self.menus.not_a_figure_requested.emit(mark)
        elif event.matches(QKeySequence.StandardKey.Copy):
            copy_value(mark)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            self.menus.elsewhere_requested.emit(mark)
        elif key == Qt.Key.Key_Up and control:
            self.menus.previous_requested.emit(mark)
        elif key == Qt.Key.Key_Down and control:
            self.mark_activated.emit(mark)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and row.opened is not None:
            self._open_places(row, key == Qt.Key.Key_Right)
        else:
            return
        event.accept()

    def _open_places(self, row: Row, opened: bool) -> None:
        (self._opened.add if opened else self._opened.discard)(row.key)
        place = self.list.currentIndex().row()
        self._list()
        self.list.setCurrentIndex(self.model.index(place))

    def _ask_page(self, index: QModelIndex) -> None:
        if (mark := self._name_at(index)) is not None:
            self.page_requested.emit(mark)

    def _ask_menu(self, place: QPoint) -> None:
        index, at = self.list.indexAt(place), self.list.viewport().mapToGlobal(place)
        row = self.model.row_at(index) if index.isValid() else None
        if row is not None and row.placed is not None:
            self.menus.popup_correction(row.placed, at)
        elif row is not None and row.mark is not None and row.mark.is_figure:
            self.menus.popup(row.mark, row.opened is not None, at)
        mark = self._name_at(self.list.indexAt(place))
        if mark is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            page = menu.addAction(tr("Open its page") + behind("Shift+Enter"))
            page.triggered.connect(lambda: self.page_requested.emit(mark))
            menu.addAction(tr("Next place")).triggered.connect(
                lambda: self.mark_activated.emit(mark)
            )
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_changes(self, changes: object) -> None:
        if not isinstance(changes, Changes) or self._wanted is None:
            return
        if self._wanted in changes.articles | changes.removed | changes.added:
            self._load()
        elif changes.names or changes.added or changes.removed:
            self._count()
