"""All notes of the library: searched, filtered, sorted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.context import Context
from reader.gui.language import told, tr, trn
from reader.gui.mirror import begun
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.delegate import NoteDelegate
from reader.gui.notes.dots import color_menu
from reader.gui.notes.filters import NoteFilters
from reader.gui.notes.model import PAGE, NotesModel, Role
from reader.gui.notes.waiting import WaitingActs, waits
from reader.gui.notes.wording import Now, how_to_note, local_now
from reader.gui.theme import Theme
from reader.gui.widgets import Chip, EmptyState, IconButton, OverlayScrollBar, Rule
from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.library.records import NoteQuery, NoteRow
from reader.notes.model import Color, Note
from reader.services.changes import Changes
from reader.services.find_notes import find_notes, note_counts, note_rows
from reader.services.waiting import count_waiting

PAUSE = 180  # milliseconds without a key before the library is asked


@dataclass(frozen=True, slots=True)
class _Answer:
    ids: list[int]
    first: list[NoteRow]  # the first of them
    tags: tuple[str, ...]  # of all notes
    waiting: int  # notes whose article is not here


def _ask(library: Library, query: NoteQuery) -> _Answer:
    ids = find_notes(library, query)
    counts = note_counts(library)
    tags = tuple(tag for tag, _ in counts.tags)
    return _Answer(ids, note_rows(library, ids[:PAGE]), tags, count_waiting(library))


class _List(QListView):
    """Enter opens, Delete deletes, the keys of the highlights colour."""

    opened = Signal(QModelIndex)
    delete_requested = Signal(QModelIndex)
    color_requested = Signal(QModelIndex, object)  # Color
    left_upwards = Signal()
    keys = SelectionKeys()  # a window gives those of its own map

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.delete_requested.emit(index)
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        elif index.isValid() and (color := self.keys.color(event)) is not None:
            self.color_requested.emit(index, color)
        else:
            super().keyPressEvent(event)


class NotesView(QWidget):
    """Every note of the library, orphans first."""

    note_activated = Signal(object)  # Note
    export_requested = Signal()  # of the notes that are found
    closed = Signal()  # Esc, where there is nothing left to clear

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, now: Now = local_now
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.acts = NoteActs(context, self)
        self.waiting = WaitingActs(context, self)
        self._request = 0
        self._stale = True  # read when it is shown: nobody looks at it before
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        library = context.library
        self.model = NotesModel(context.jobs, lambda ids: note_rows(library, ids))
        self.model.fetch_failed.connect(lambda problem: self._failed(self._request, problem))
        self._build(now)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.filters.typed.connect(self._timer.start)
        self.filters.entered.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        context.events.changed.connect(self._on_changed)
        context.themes.changed.connect(self._dress)

    def _build(self, now: Now) -> None:
        themes = self._context.themes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(begun(22, 18, 18, 12))
        head.setSpacing(10)
        top = QHBoxLayout()
        title = QLabel(tr("Notes"))
        title.setProperty("role", "dialog-title")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        top.addWidget(title)
        top.addSpacing(8)
        top.addWidget(self.count)
        top.addSpacing(8)
        self.waiting_chip = Chip(tr("Waiting for their article"), themes=themes, accent=True)
        self.waiting_chip.setVisible(False)
        top.addWidget(self.waiting_chip)
        top.addStretch(1)
        head.addLayout(top)
        self.filters = NoteFilters(themes, now)
        self.search = self.filters.search
        self.setFocusProxy(self.search)
        head.addWidget(self.filters)
        self.waiting_chip.clicked.connect(self.filters.show_waiting)
        # Made after the filters: the keyboard comes to these first.
        export = IconButton(themes, "share", tr("Export these notes…"))
        export.clicked.connect(self.export_requested)
        top.addWidget(export)
        column.addLayout(head)
        column.addWidget(Rule())
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self.list = self._make_list(now)
        self._empty = EmptyState(themes, "sticky-note", "")
        self._bar = OverlayScrollBar(self.list)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _make_list(self, now: Now) -> _List:
        view = _List()
        view.setAccessibleName(tr("Notes of the library"))
        view.setModel(self.model)
        self._delegate = NoteDelegate(self._context.themes, now)
        view.setItemDelegate(self._delegate)
        # Without these two, 10,000 rows are measured one by one before the first is seen.
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(10_000)  # so many are laid out in a blink; beyond, the window stays free
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.doubleClicked.connect(self._open)
        view.opened.connect(self._open)
        view.delete_requested.connect(self._remove)
        view.color_requested.connect(self._set_color)
        view.left_upwards.connect(lambda: self.search.setFocus(Qt.FocusReason.OtherFocusReason))
        return view

    # What is asked for

    def refresh(self) -> None:
        """Read the notes that are asked for."""
        self._timer.stop()
        self._stale = False
        self._request += 1
        request, query = self._request, self.filters.query()
        job = self._context.jobs.job(lambda _: _ask(self._context.library, query))
        job.done.connect(lambda answer: self._arrived(request, answer))
        job.failed.connect(lambda problem: self._failed(request, problem))
        job.start()

    def set_keys(self, keys: SelectionKeys) -> None:
        """Take other keys of the colours."""
        self.acts.keys = self.list.keys = keys

    def clear_filters(self) -> None:
        """Show every note again."""
        self.filters.clear()

    # What comes

    def _arrived(self, request: int, answer: object) -> None:
        if request != self._request or not isinstance(answer, _Answer):
            return
        current = self.list.currentIndex()
        kept, row = current.data(Role.ID), current.row()
        anew = answer.ids != self.model.ids
        self.model.set_notes(answer.ids, answer.first)
        if anew:
            self.list.scrollToTop()
        self._restore_current(kept, row)
        self.filters.set_tags(answer.tags)
        many = len(answer.ids)
        narrow = self.filters.is_narrow
        self.count.setText(trn("%n note(s) found", many) if narrow else trn("%n note(s)", many))
        self._offer_waiting(answer.waiting)
        if answer.ids:
            self._stack.setCurrentWidget(self.list)
            return
        if not self.filters.is_narrow:
            self._empty.show_state(
                "sticky-note",
                tr("No notes yet"),
                how_to_note(self.acts.keys, opened=False),
            )
        else:
            self._empty.show_state(
                "search",
                tr("No such note"),
                tr("Nothing {what} was found.").format(what=self.filters.said()),
                [(tr("Show all notes"), self.clear_filters)],
            )
        self._stack.setCurrentWidget(self._empty)

    def _offer_waiting(self, many: int) -> None:
        words = trn("%n note(s) waits/wait for its/their article", many)
        self.waiting_chip.setText(words)
        self.waiting_chip.setAccessibleName(words)
        self.waiting_chip.setVisible(bool(many) and not self.filters.shows_waiting)

    def _restore_current(self, note: object, row: int) -> None:
        """The note that was current stays so; if it is gone, what has taken its place."""
        if not isinstance(note, int):
            return
        place = self.model.row_of(note)
        if place is None and self.model.rowCount():
            place = min(row, self.model.rowCount() - 1)
        if place is not None and place != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(place))

    def _failed(self, request: int, problem: object) -> None:
        if request == self._request:
            self._stale = True
            said = (
                told(problem)
                if isinstance(problem, LibraryError)
                else tr("Notes cannot be shown. Choose the article again.")
            )
            self._context.events.problem.emit(said, repr(problem))

    def _on_changed(self, changes: object) -> None:
        if not isinstance(changes, Changes) or not (
            changes.notes or changes.added or changes.removed or changes.articles or changes.waiting
        ):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # What is done

    def _open(self, index: QModelIndex) -> None:
        note = _note_at(index)
        if note is not None and waits(note):
            self._menu(self.list.visualRect(index).center())
        elif note is not None:
            self.note_activated.emit(note)

    def _remove(self, index: QModelIndex) -> None:
        if (note := _note_at(index)) is not None:
            (self.waiting if waits(note) else self.acts).remove(note)

    def _set_color(self, index: QModelIndex, color: Color) -> None:
        if (note := _note_at(index)) is not None and not waits(note):
            self.acts.set_color(note, color)

    def _menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        note = _note_at(index)
        if note is None:
            return
        row = index.data(Role.ROW)
        if waits(note) and isinstance(row, NoteRow):
            menu = self.waiting.menu(row, self.filters.open_article(), self)
            menu.popup(self.list.viewport().mapToGlobal(point))
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open in its article")).triggered.connect(lambda: self._open(index))
        menu.addMenu(
            color_menu(
                self._context.themes.current,
                note.color,
                lambda color: self.acts.set_color(note, color),
                menu,
                self.acts.keys,
            )
        )
        menu.addSeparator()
        menu.addAction(tr("Delete note")).triggered.connect(lambda: self.acts.remove(note))
        menu.popup(self.list.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.filters.is_narrow:
                self.clear_filters()
            else:
                self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and not self.list.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Del and Esc are shortcuts of the window too, for articles: here they are for notes.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            acts = event.key() == Qt.Key.Key_Delete or self.acts.keys.color(event) is not None
            if (acts and self.list.hasFocus()) or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _dress(self, _theme: Theme) -> None:
        self.list.viewport().update()


def _note_at(index: QModelIndex) -> Note | None:
    note = index.data(Role.NOTE) if index.isValid() else None
    return note if isinstance(note, Note) else None
