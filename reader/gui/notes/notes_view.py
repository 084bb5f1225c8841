"""All notes of the library: searched, by colour and by tag."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.icons import icon
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.delegate import NoteDelegate
from reader.gui.notes.dots import ColorDot, color_menu
from reader.gui.notes.model import Entry, NotesModel, Role
from reader.gui.notes.wording import Now, counted, local_now
from reader.gui.theme import Theme
from reader.gui.widgets import EmptyState, OverlayScrollBar, Rule
from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.notes.model import Color, Note
from reader.services.annotate import list_notes
from reader.services.browse import article_rows
from reader.services.changes import Changes

PAUSE = 180  # milliseconds without a key before the library is asked
_ANY_TAG = "Any tag"


@dataclass(frozen=True, slots=True)
class _Question:
    query: str = ""
    color: Color | None = None
    tag: str | None = None

    @property
    def is_everything(self) -> bool:
        return not (self.query.strip() or self.color or self.tag)


@dataclass(frozen=True, slots=True)
class _Answer:
    question: _Question
    entries: tuple[Entry, ...]
    tags: tuple[str, ...]  # of all notes


def _ask(library: Library, question: _Question) -> _Answer:
    everything = list_notes(library)
    notes = everything
    if not question.is_everything:
        notes = list_notes(library, query=question.query, color=question.color, tag=question.tag)
    articles = list(dict.fromkeys(note.article for note in notes))
    titles = {row.id: row.title for row in article_rows(library, articles)}
    tags = sorted({tag for note in everything for tag in note.tags}, key=str.casefold)
    entries = tuple(Entry(note, titles.get(note.article, "")) for note in notes)
    return _Answer(question, entries, tuple(tags))


class _List(QListView):
    """Enter opens, Delete deletes."""

    opened = Signal(QModelIndex)
    delete_requested = Signal(QModelIndex)
    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.delete_requested.emit(index)
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class NotesView(QWidget):
    """Every note of the library, orphans first."""

    note_activated = Signal(object)  # Note
    closed = Signal()  # Esc, where there is nothing left to clear

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, now: Now = local_now
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._acts = NoteActs(context, self)
        self._request = 0
        self._stale = True  # read when it is shown: nobody looks at it before
        self._current: int | None = None  # the note that is current, over a refill
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = NotesModel()
        self._build(now)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self.refresh)
        context.events.changed.connect(self._on_changed)
        context.themes.changed.connect(self._dress)
        self._dress(context.themes.current)

    def _build(self, now: Now) -> None:
        themes = self._context.themes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(22, 18, 18, 12)
        head.setSpacing(10)
        top = QHBoxLayout()
        title = QLabel("Notes")
        title.setProperty("role", "dialog-title")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        top.addWidget(title)
        top.addSpacing(8)
        top.addWidget(self.count)
        top.addStretch(1)
        head.addLayout(top)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        self.search = QLineEdit()
        self.search.setAccessibleName("Search notes")
        self.search.setPlaceholderText("Search passages, comments and tags…")
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(360)
        self._glass = QAction(self)
        self._clear = QAction("Clear", self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.search.clear)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.search.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        filters.addWidget(self.search, 1)
        filters.addLayout(self._make_dots())
        self.tags = QComboBox()
        self.tags.setAccessibleName("Filter by tag")
        self.tags.addItem(_ANY_TAG)
        self.tags.setMinimumWidth(110)
        self.tags.setMaximumWidth(200)
        self.tags.currentIndexChanged.connect(self.refresh)
        filters.addWidget(self.tags)
        filters.addStretch(0)
        head.addLayout(filters)
        column.addLayout(head)
        column.addWidget(Rule())
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self.list = self._make_list(now)
        self._empty = EmptyState(themes, "sticky-note", "")
        self._bar = OverlayScrollBar(self.list)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _make_dots(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._dots = QButtonGroup(self)
        self._dots.setExclusive(False)
        for number, color in enumerate(Color):
            dot = ColorDot(self._context.themes, color, f"Only {color.value}", digit=False)
            dot.setCheckable(True)
            dot.clicked.connect(lambda _=False, dot=dot: self._color_pressed(dot))
            self._dots.addButton(dot, number)
            row.addWidget(dot)
        return row

    def _make_list(self, now: Now) -> _List:
        view = _List()
        view.setAccessibleName("Notes of the library")
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
        view.left_upwards.connect(lambda: self.search.setFocus(Qt.FocusReason.OtherFocusReason))
        return view

    # What is asked for

    @property
    def color(self) -> Color | None:
        """The colour that is filtered by."""
        dot = self._dots.checkedButton()
        return dot.color if isinstance(dot, ColorDot) else None

    @property
    def tag(self) -> str | None:
        """The tag that is filtered by."""
        return self.tags.currentText() if self.tags.currentIndex() > 0 else None

    def refresh(self) -> None:
        """Read the notes that are asked for."""
        self._timer.stop()
        self._stale = False
        self._request += 1
        request = self._request
        question = _Question(self.search.text(), self.color, self.tag)
        job = self._context.jobs.job(lambda _: _ask(self._context.library, question))
        job.done.connect(lambda answer: self._arrived(request, answer))
        job.failed.connect(lambda problem: self._failed(request, problem))
        job.start()

    def clear_filters(self) -> None:
        """Show every note again."""
        self._only(None)
        for field in (self.search, self.tags):
            field.blockSignals(True)
        self.search.clear()
        self.tags.setCurrentIndex(0)
        for field in (self.search, self.tags):
            field.blockSignals(False)
        self._clear.setVisible(False)
        self.refresh()

    def _color_pressed(self, pressed: ColorDot) -> None:
        self._only(pressed if pressed.isChecked() else None)
        self.refresh()

    def _only(self, chosen: ColorDot | None) -> None:
        for dot in self._dots.buttons():
            dot.setChecked(dot is chosen)

    # What comes

    def _arrived(self, request: int, answer: object) -> None:
        if request != self._request or not isinstance(answer, _Answer):
            return
        current = self.list.currentIndex()
        kept, row = _note_at(current), current.row()
        self.model.set_entries(answer.entries)
        self._restore_current(kept, row)
        self._set_tags(answer.tags)
        words = counted(len(answer.entries), "note")
        self.count.setText(words if answer.question.is_everything else f"{words} found")
        if answer.entries:
            self._stack.setCurrentWidget(self.list)
            return
        if answer.question.is_everything:
            self._empty.show_state(
                "sticky-note",
                "No notes yet",
                "Open an article, select text and press 1–8 to highlight it, or n to write a note.",
            )
        else:
            self._empty.show_state(
                "search",
                "No such note",
                self._said(answer.question),
                [("Show all notes", self.clear_filters)],
            )
        self._stack.setCurrentWidget(self._empty)

    def _said(self, question: _Question) -> str:
        query = " ".join(question.query.split())
        parts = [f"with “{query}”" if query else ""]
        parts.append(f"in {question.color.value}" if question.color else "")
        parts.append(f"tagged “{question.tag}”" if question.tag else "")
        return f"Nothing {' '.join(part for part in parts if part)} was found."

    def _restore_current(self, note: Note | None, row: int) -> None:
        """The note that was current stays so; if it is gone, what has taken its place."""
        place = self.model.row_of(note.id) if note is not None else None
        if place is None and note is not None and self.model.rowCount():
            place = min(row, self.model.rowCount() - 1)
        if place is not None and place != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(place))

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        chosen = self.tag
        shown = tuple(self.tags.itemText(row) for row in range(1, self.tags.count()))
        if shown == tags:
            return
        self.tags.blockSignals(True)
        self.tags.clear()
        self.tags.addItems([_ANY_TAG, *tags])
        if chosen in tags:
            self.tags.setCurrentIndex(1 + tags.index(chosen))
        self.tags.blockSignals(False)
        if chosen is not None and chosen not in tags:
            self.refresh()  # the tag that was filtered by is gone

    def _failed(self, request: int, problem: object) -> None:
        if request == self._request:
            self._stale = True
            said = str(problem) if isinstance(problem, LibraryError) else "Notes cannot be shown."
            self._context.events.problem.emit(said, repr(problem))

    def _on_changed(self, changes: object) -> None:
        if not isinstance(changes, Changes) or not (
            changes.notes or changes.added or changes.removed or changes.articles
        ):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # What is done

    def _open(self, index: QModelIndex) -> None:
        if (note := _note_at(index)) is not None:
            self.note_activated.emit(note)

    def _remove(self, index: QModelIndex) -> None:
        if (note := _note_at(index)) is not None:
            self._acts.remove(note)

    def _menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        note = _note_at(index)
        if note is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open in its article").triggered.connect(lambda: self._open(index))
        menu.addMenu(
            color_menu(
                self._context.themes.current,
                note.color,
                lambda color: self._acts.set_color(note, color),
                menu,
            )
        )
        menu.addSeparator()
        menu.addAction("Delete note").triggered.connect(lambda: self._acts.remove(note))
        menu.popup(self.list.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text() or self.color or self.tag:
                self.clear_filters()
            else:
                self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Del and Esc are shortcuts of the window too, for articles: here they are for notes.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            delete = event.key() == Qt.Key.Key_Delete and self.list.hasFocus()
            if delete or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.color("ink_muted")))
        self._clear.setIcon(icon("x", theme.color("ink_muted")))
        self.list.viewport().update()


def _note_at(index: QModelIndex) -> Note | None:
    note = index.data(Role.NOTE) if index.isValid() else None
    return note if isinstance(note, Note) else None
