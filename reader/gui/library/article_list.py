"""The list of articles: what is found, in order, with what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStackedLayout, QWidget

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.library.delegate import ArticleDelegate
from reader.gui.library.empty import Invitations, say_why_empty
from reader.gui.library.model import ArticleModel, Index, Role
from reader.gui.library.results import MEASURED, Answer, Kept, Results
from reader.gui.lists import KeyedList
from reader.gui.widgets import EmptyState, OverlayScrollBar
from reader.library.records import ArticleRow
from reader.services import browse
from reader.services.changes import Changes

_SETTLE = 60  # milliseconds: running through the list with a held key opens only where it stops


class _View(KeyedList):
    """The view itself; Enter opens, and a row is as wide as the list."""

    entered_text = Signal()
    widened = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_text.emit()
        elif (
            event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and self.currentIndex().isValid()
            and not self.selectedIndexes()
        ):
            # The first row has the focus from the start; the first key goes to it, not past it.
            self.setCurrentIndex(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Qt would lay all rows out again; where all are of one height there is nothing to lay.
        if self.uniformItemSizes():
            self.viewport().update()
        else:
            super().dataChanged(first, last, list(roles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widened.emit(self.viewport().width())
        super().resizeEvent(event)


class ArticleList(QWidget):
    """Shows `Results`; the article that is current is the one to be read."""

    chosen = Signal(int)  # the article to read
    entered = Signal()  # the reader wants into the text
    selection_changed = Signal()
    menu_asked = Signal(QPoint)  # global place, for the selected articles
    answered = Signal(object)  # Answer

    def __init__(
        self,
        context: Context,
        results: Results,
        invitations: Invitations,
        this_year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._results = results
        self._invitations = invitations
        self._read: int | None = None  # the article chosen last
        self._wanted: int | None = None  # to be made current as soon as it is in the list
        self.model = ArticleModel(
            context.jobs, lambda ids: browse.article_rows(context.library, ids)
        )
        self.delegate = ArticleDelegate(context.themes, this_year)
        self.view = self._make_view()
        self.empty = EmptyState(context.themes, "library", "")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._tell_chosen)
        self._later = QTimer(self, singleShot=True, interval=100)
        self._later.timeout.connect(self.refresh)
        results.answered.connect(self._show)
        results.failed.connect(lambda p: context.events.problem.emit(str(p), repr(p)))
        self.model.fetch_failed.connect(lambda p: context.events.problem.emit(str(p), repr(p)))
        context.events.changed.connect(self._library_changed)
        context.themes.changed.connect(lambda _: self.view.viewport().update())

    def _make_view(self) -> _View:
        view = _View()
        view.setAccessibleName(tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(5000)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalScrollBar().setSingleStep(34)
        OverlayScrollBar(view)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(view.viewport().mapToGlobal(place))
        )
        view.widened.connect(self._widened)
        view.entered_text.connect(self.entered)
        view.selectionModel().currentChanged.connect(lambda *_: self._settle.start())
        view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        return view

    def _selected(self) -> None:
        # A row that had the focus only is current already: choosing it changes the selection alone.
        if self.current not in (None, self._read):
            self._settle.start()
        self.selection_changed.emit()

    @property
    def current(self) -> int | None:
        """The article on which the reader stands.

        Qt makes the first row current as soon as the list has the focus; only with the selection
        on it has the reader chosen it.
        """
        index = self.view.currentIndex()
        chosen = self.view.selectionModel().isSelected(index)
        article = index.data(Role.ID) if chosen else None
        return article if isinstance(article, int) else None

    @property
    def selected(self) -> list[int]:
        """The selected articles in list order."""
        places = sorted(index.row() for index in self.view.selectedIndexes())
        return [self.model.ids[place] for place in places]

    def selected_rows(self) -> list[ArticleRow]:
        """The rows of the selected articles that have been fetched."""
        rows = (self.model.known_row(article) for article in self.selected)
        return [row for row in rows if row is not None]

    def select(self, article: int) -> None:
        """Make an article current; if the list is still to show it, as soon as it does."""
        place = self.model.place_of(article)
        if place is None:
            self._wanted = article
            return
        self._wanted = None
        index = self.model.index(place)
        self.view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.view.scrollTo(index)

    def step(self, by: int) -> None:
        """Go on to the next (1) or previous (-1) article."""
        count = len(self.model.ids)
        if not count:
            return
        index = self.view.currentIndex()
        at = index.row() if self.current is not None else max(index.row(), 0) - by
        self.select(self.model.ids[min(max(at + by, 0), count - 1)])

    def refresh(self) -> None:
        """Ask again for the same, because the library has changed."""
        current = self.current
        keep = None
        if current is not None and (place := self.model.place_of(current)) is not None:
            keep = Kept(current, self.model.ids[:place][::-1])
        self._results.refresh(keep, self._looked_at())

    def _looked_at(self) -> Sequence[int]:
        first = self.view.indexAt(QPoint(4, 4)).row()
        return self.model.ids[max(0, first - 20) : first + 60] if first >= 0 else []

    def _library_changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and changes.touched:
            self._later.start()

    def _show(self, answer: object, new: bool) -> None:
        if not isinstance(answer, Answer):
            return
        selected, current = self.selected, self.current
        place = self.model.place_of(current) if current is not None else None
        at = self.view.verticalScrollBar().value()
        self._measure(len(answer.ids))
        self.view.selectionModel().blockSignals(True)
        self.model.set_articles(answer.ids, answer.rows)
        self._restore(selected, current, None if new else place)
        self.view.selectionModel().blockSignals(False)
        if not new:
            self.view.doItemsLayout()
            self.view.verticalScrollBar().setValue(at)
        elif self.current is None:
            self.view.scrollToTop()
        was_wanted = self._wanted is not None
        if self._wanted is not None:
            self.select(self._wanted)
        elif new and not self.selected and self.model.place_of(self._read or 0) is not None:
            self.select(self._read or 0)  # another question left it out, this one has it again
        if new and answer.question.typed and not was_wanted:
            self.view.scrollToTop()  # what was searched for is read from the first find on
        self.view.viewport().update()
        if answer.ids:
            had_focus = self.empty.isAncestorOf(QApplication.focusWidget() or self)
            self._stack.setCurrentWidget(self.view)
            if had_focus:
                self.view.setFocus()
        else:
            say_why_empty(self.empty, answer.question, self._invitations)
            self._stack.setCurrentWidget(self.empty)
        if self.current != current:
            self._settle.start()
        self.selection_changed.emit()
        self.answered.emit(answer)

    def _restore(self, selected: Sequence[int], current: int | None, place: int | None) -> None:
        """Select again what was selected; where the current article went, its neighbour."""
        wanted = QItemSelection()
        for article in selected:
            if (there := self.model.place_of(article)) is not None:
                index = self.model.index(there)
                wanted.select(index, index)
        selection = self.view.selectionModel()
        gone = current is not None and self.model.place_of(current) is None
        if gone and place is not None and self.model.ids and not wanted.indexes():
            index = self.model.index(min(place, len(self.model.ids) - 1))
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            return
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current is not None and (there := self.model.place_of(current)) is not None:
            selection.setCurrentIndex(
                self.model.index(there), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _measure(self, count: int) -> None:
        """Rows fit their titles in lists of a size that can be measured at once."""
        uniform = count > MEASURED
        self.delegate.uniform = uniform
        self.view.setUniformItemSizes(uniform)
        mode = QListView.LayoutMode
        self.view.setLayoutMode(mode.Batched if uniform else mode.SinglePass)

    def _widened(self, width: int) -> None:
        if width != self.delegate.width:
            self.delegate.width = width
            self.view.scheduleDelayedItemsLayout()

    def _tell_chosen(self) -> None:
        if (article := self.current) is not None:
            self._read = article
            self.chosen.emit(article)
