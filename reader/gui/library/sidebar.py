"""The sidebar: what the library holds, and the filters made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.library.rows_view import ARTICLES, dragged_articles
from reader.gui.library.sidebar_rows import (
    ALL,
    MORE_NAMES,
    TRASH,
    Entry,
    Role,
    SidebarDelegate,
    SidebarModel,
    entries,
    takes_articles,
)
from reader.gui.lists import KeyedList
from reader.gui.widgets import OverlayScrollBar
from reader.library.records import SavedSearch
from reader.notes.model import Color
from reader.services import browse
from reader.services.browse import Sidebar as Contents
from reader.services.saved_searches import list_searches
from reader.services.tags import list_tags


class _View(KeyedList):
    """A list in which one row at least stays selected, and pressing a selected one is no toggle."""

    more_names = Signal()
    name_opened = Signal(object)  # Entry
    articles_dropped = Signal(object, object)  # Entry, list of articles

    def __init__(self) -> None:
        super().__init__()
        self.drop_row = -1  # the row that would take what is dragged
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Anything else is dropped on the window, which imports it.
        if event.mimeData().hasFormat(ARTICLES):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(ARTICLES):
            event.ignore()
            return
        row = self._row_at(event)
        self._show_drop(row)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(row >= 0)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        row, articles = self._row_at(event), dragged_articles(event.mimeData())
        self._show_drop(-1)
        if row >= 0 and articles:
            event.acceptProposedAction()
            self.articles_dropped.emit(self.model().index(row, 0).data(Role.ENTRY), articles)
        else:
            event.ignore()

    def _row_at(self, event: QDropEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        entry = index.data(Role.ENTRY)
        return index.row() if isinstance(entry, Entry) and takes_articles(entry) else -1

    def _show_drop(self, row: int) -> None:
        if row != self.drop_row:
            self.drop_row = row
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        entry = self.indexAt(event.position().toPoint()).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.key == MORE_NAMES:
            self.more_names.emit()
            return
        if isinstance(entry, Entry) and not entry.is_header:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.currentIndex().data(Role.ENTRY)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and isinstance(entry, Entry) and entry.key == MORE_NAMES:
            self.more_names.emit()
            return
        if enter and event.key() != Qt.Key.Key_Space and isinstance(entry, Entry) and entry.name:
            self.name_opened.emit(entry)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.indexAt(event.position().toPoint()).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.name:
            self.name_opened.emit(entry)
        else:
            super().mouseDoubleClickEvent(event)


class Sidebar(QWidget):
    """Counts that are live, and filters: a click chooses one, Ctrl+click combines them."""

    name_opened = Signal(str, object)  # entity, MarkKind: its page is wanted
    name_menu_asked = Signal(str, object, QPoint)  # entity, MarkKind, where on the screen
    filtered = Signal(object, bool)  # tuple of terms of the search language, whether the trash
    all_names_asked = Signal()
    tag_menu_asked = Signal(str, QPoint)  # label, where on the screen
    search_menu_asked = Signal(str, QPoint)  # name of a kept search, where on the screen
    articles_dropped = Signal(object, object)  # Entry, list of articles

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.model = SidebarModel()
        self.view = _View()
        self.view.setObjectName("sidebar-list")
        self.view.setAccessibleName(tr("Library"))
        self.view.setModel(self.model)
        self._delegate = SidebarDelegate(context.themes)
        self.view.setItemDelegate(self._delegate)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        OverlayScrollBar(self.view)
        self.view.more_names.connect(self.all_names_asked)
        self.view.name_opened.connect(lambda entry: self.name_opened.emit(*entry.name))
        self.view.articles_dropped.connect(self.articles_dropped)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.addWidget(self.view)
        self._keys: tuple[str, ...] = (ALL,)
        self._number = 0
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        context.events.changed.connect(lambda _: self._later.start())
        context.themes.changed.connect(lambda _: self.view.viewport().update())

    def _ask_menu(self, place: QPoint) -> None:
        entry = self.view.indexAt(place).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.name is not None:
            self.name_menu_asked.emit(*entry.name, self.view.viewport().mapToGlobal(place))
        elif isinstance(entry, Entry) and entry.tag:
            self.tag_menu_asked.emit(entry.tag, self.view.viewport().mapToGlobal(place))
        elif isinstance(entry, Entry) and entry.search:
            self.search_menu_asked.emit(entry.search, self.view.viewport().mapToGlobal(place))

    @property
    def chosen(self) -> list[Entry]:
        """The rows that filter now."""
        found = [index.data(Role.ENTRY) for index in self.view.selectedIndexes()]
        return [entry for entry in found if isinstance(entry, Entry)]

    def refresh(self) -> None:
        """Read the library's counts again."""
        self._number += 1
        number = self._number
        library = self._context.library

        def read(_: object) -> tuple[Contents, dict[str, Color], list[SavedSearch]]:
            colors = {tag.label: tag.color for tag in list_tags(library) if tag.color is not None}
            return browse.sidebar(library), colors, list_searches(library)

        job = self._context.jobs.job(read)

        def arrived(answer: object) -> None:
            if number == self._number and isinstance(answer, tuple):
                self.show_contents(*answer)

        job.done.connect(arrived)
        job.start()

    def show_contents(
        self,
        contents: Contents,
        colors: Mapping[str, Color] | None = None,
        searches: Sequence[SavedSearch] = (),
    ) -> None:
        """Show these counts; what was chosen stays chosen as far as it is still there."""
        keys = self._keys
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show(entries(contents, colors, searches))
        self._select(keys)
        selection.blockSignals(False)
        self.view.viewport().update()
        if {e.key for e in self.chosen} != set(keys):
            self._chosen()

    def choose(self, key: str) -> None:
        """Filter by one row only."""
        self._select((key,))

    def _select(self, keys: Sequence[str]) -> None:
        places = [p for key in keys if (p := self.model.place_of(key)) is not None]
        if not places:
            places = [0] if self.model.rowCount() else []
        wanted = QItemSelection()
        for place in places:
            index = self.model.index(place)
            wanted.select(index, index)
        selection = self.view.selectionModel()
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places and not self.view.currentIndex().isValid():
            selection.setCurrentIndex(
                self.model.index(places[0]), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _chosen(self) -> None:
        chosen = self.chosen
        if not chosen and self.model.rowCount():
            self._select((ALL,))
            return
        self._keys = tuple(entry.key for entry in chosen)
        terms = tuple(sorted(entry.query for entry in chosen if entry.query))
        self.filtered.emit(terms, TRASH in self._keys)
