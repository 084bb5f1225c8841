"""The list of articles: what is found, in order, with what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedLayout, QWidget

from reader.gui.context import Context
from reader.gui.language import told, tr
from reader.gui.library.cells import CellDelegate
from reader.gui.library.column_view import Columns
from reader.gui.library.columns import CARD, Column
from reader.gui.library.delegate import ArticleDelegate
from reader.gui.library.empty import Invitations, say_why_empty
from reader.gui.library.measures import Density
from reader.gui.library.model import ArticleModel, Role
from reader.gui.library.results import MEASURED, MEASURED_HITS, Answer, Kept, Results
from reader.gui.library.rows_view import RowsView
from reader.gui.widgets import EmptyState, OverlayScrollBar
from reader.library.records import ArticleRow
from reader.services import browse
from reader.services.changes import Changes

_SETTLE = 60  # milliseconds: running through the list with a held key opens only where it stops
_DENSITY, _COLUMNS = "list/density", "list-columns"


class ArticleList(QWidget):
    """Shows `Results`; the article that is current is the one to be read."""

    chosen = Signal(int)  # the article to read
    entered = Signal()  # the reader wants into the text
    selection_changed = Signal()
    menu_asked = Signal(QPoint)  # global place, for the selected articles
    answered = Signal(object)  # Answer
    renamed = Signal(int, str)  # article, its new title
    flag_clicked = Signal(int, object)  # article, Column.UNREAD or Column.STARRED

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
        self._is_read = False  # whether the first answer has come
        self._steps = 0  # on, or back, that were asked for before that
        self._wanted: int | None = None  # to be made current as soon as it is in the list
        self.model = ArticleModel(
            context.jobs,
            lambda ids: browse.article_rows(context.library, ids),
            lambda query, ids: browse.find_snippets(context.library, query, ids),
        )
        self.model.renamed.connect(self.renamed)
        self.delegate = ArticleDelegate(context.themes, this_year)
        self.view = RowsView(context.themes)
        self._cells = CellDelegate(context.themes, self.delegate, self.view)
        self._prepare_view()
        self.columns = Columns(self.view, results, context.settings, self)
        if context.settings.text(_DENSITY) == Density.COMPACT:
            self.delegate.density = Density.COMPACT
        self._width = 0
        self._chosen_ids: list[int] | None = None  # those selected, once they were asked for
        self.empty = EmptyState(context.themes, "library", "")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._tell_chosen)
        self._later = QTimer(self, singleShot=True, interval=100)
        self._later.timeout.connect(self.refresh)
        results.answered.connect(self._show)
        results.failed.connect(lambda p: context.events.problem.emit(told(p), repr(p)))
        self.model.fetch_failed.connect(lambda p: context.events.problem.emit(told(p), repr(p)))
        context.events.changed.connect(self._library_changed)
        context.themes.changed.connect(lambda _: self.view.viewport().update())

    def _prepare_view(self) -> None:
        view = self.view
        view.setAccessibleName(tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(self._cells)
        view.setItemDelegateForColumn(CARD, self.delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(view)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(view.viewport().mapToGlobal(place))
        )
        view.widened.connect(self._widened)
        view.entered_text.connect(self.entered)
        view.clicked.connect(self._clicked)
        view.doubleClicked.connect(self._double_clicked)
        view.selectionModel().currentChanged.connect(lambda *_: self._settle.start())
        view.selectionModel().selectionChanged.connect(lambda *_: self._selected())

    # How it is shown

    def restore_view(self) -> None:
        """Cards or columns, as the reader had it last."""
        self.columns.show(self._context.settings.flag(_COLUMNS, False))
        self._measure()

    def show_columns(self, shown: bool) -> None:
        """Show columns, or cards, and remember it."""
        self._context.settings.set_flag(_COLUMNS, shown)
        self.columns.show(shown)
        self._measure()
        if (index := self.view.currentIndex()).isValid():
            self.view.scrollTo(index.siblingAtColumn(self._title_column))

    @property
    def density(self) -> Density:
        """How much air rows have."""
        return self.delegate.density

    @density.setter
    def density(self, density: Density) -> None:
        self._context.settings.set_text(_DENSITY, density.value)
        self.delegate.density = density
        self._measure()

    @property
    def _title_column(self) -> int:
        return Column.TITLE if self.columns.shown else CARD

    def rename(self) -> None:
        """Type the current article's title anew, in its place."""
        index = self.view.currentIndex()
        if self.current is not None and index.data(Role.ROW) is not None:
            title = index.siblingAtColumn(self._title_column)
            self.view.setCurrentIndex(title)
            self.view.scrollTo(title)
            self.view.edit(title)

    @property
    def is_renaming(self) -> bool:
        """Whether a title is being typed."""
        return self.view.state() is QAbstractItemView.State.EditingState

    def _selected(self) -> None:
        self._chosen_ids = None
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
        if self._chosen_ids is None:
            ids = self.model.ids
            self._chosen_ids = [ids[place] for place in self.view.selected_places()]
        return self._chosen_ids

    def selected_rows(self) -> list[ArticleRow]:
        """The rows of the selected articles that have been fetched."""
        return self.model.known_rows(self.selected)

    def select(self, article: int) -> None:
        """Make an article current; if the list is still to show it, as soon as it does."""
        place = self.model.place_of(article)
        if place is None:
            self._wanted = article
            return
        self._wanted = None
        self._choose(place)
        self.view.scrollTo(self.view.currentIndex())

    def step(self, by: int) -> None:
        """Go on to the next (1) or previous (-1) article, once the list is there to go on in."""
        count = len(self.model.ids)
        if not self._is_read:
            self._steps += by
        if not count:
            return
        index = self.view.currentIndex()
        at = index.row() if self.current is not None else max(index.row(), 0) - by
        self.select(self.model.ids[min(max(at + by, 0), count - 1)])

    def enter(self) -> None:
        """Go on with the keys in the list: from the article that is read, else from the first."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current is None:
            self.step(1)

    def refresh(self) -> None:
        """Ask again for the same, because the library has changed."""
        current = self.current
        keep = None
        if self.is_renaming:
            self._later.start()  # what is being typed is not to be lost
            return
        if current is not None and (place := self.model.place_of(current)) is not None:
            keep = Kept(current, self.model.ids, place)
        self._results.refresh(keep, self._looked_at())

    def _looked_at(self) -> Sequence[int]:
        seen = self.view.rows_in_sight()
        return self.model.ids[max(0, seen.start - 20) : seen.stop + 20]

    def _library_changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and changes.touched:
            self._later.start()

    def _show(self, answer: object, new: bool) -> None:
        if not isinstance(answer, Answer):
            return
        selected, current = self.selected, self.current
        place = self.model.place_of(current) if current is not None else None
        behind = None if new or place is None else self.model.ids[place + 1 :]
        at = self.view.verticalScrollBar().value()
        self.view.selectionModel().blockSignals(True)
        self.delegate.found = answer.worded
        other = self.model.set_articles(
            answer.ids,
            answer.rows,
            places=answer.places,
            sections=answer.sections,
            query=answer.question.query if answer.worded else "",
        )
        if other:
            self._restore(selected, current, behind)
            self._chosen_ids = None
        self.view.selectionModel().blockSignals(False)
        self._measure()
        self.columns.follow()
        if not new:
            self.view.verticalScrollBar().setValue(at)
        elif self.current is None:
            self.view.scrollToTop()
        else:
            self.view.scrollTo(self.view.currentIndex())  # wherever the other order put it
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
        if not self._is_read:
            self._is_read = True
            for _ in range(abs(self._steps)):
                self.step(1 if self._steps > 0 else -1)
        self.answered.emit(answer)

    def _restore(
        self, selected: Sequence[int], current: int | None, behind: Sequence[int] | None
    ) -> None:
        """Select again what was selected; where the current article went, the next that is left.

        `behind` are the articles that stood behind it; None: nothing takes its place.
        """
        there = self.model.places_of(selected)
        gone = current is not None and self.model.place_of(current) is None
        if gone and behind is not None and self.model.ids and not there:
            left = (self.model.place_of(article) for article in behind)
            self._choose(next((at for at in left if at is not None), len(self.model.ids) - 1))
            return
        if current is not None and (at := self.model.place_of(current)) is not None:
            self.view.selectionModel().setCurrentIndex(
                self.model.index(at, self._title_column),
                QItemSelectionModel.SelectionFlag.NoUpdate,
            )
        self.view.select_places(there)

    def _choose(self, place: int) -> None:
        """Make a row the current one, and the only one that is selected."""
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(
            self.model.index(place, self._title_column), flags.ClearAndSelect | flags.Rows
        )

    def _measure(self) -> None:
        """Give rows their heights; cards fit their titles where all titles are known."""
        sizes, found, ids = self.delegate.measures, self.delegate.found, self.model.ids
        sections = self.model.sections
        below = self.columns.shown and found
        self.view.paint_below = self._cells.paint_snippet if below else None
        if self.columns.shown:
            self.view.set_heights(sizes.row(found=found), sections)
            return
        told = sizes.snippet_lines if found else 0
        usual = sizes.card(sizes.title_lines, snippet=told)
        special: list[tuple[int, int]] = []
        self._width = self.view.viewport().width()
        if sizes.title_lines > 1 and len(ids) <= (MEASURED_HITS if found else MEASURED):
            for place, article in enumerate(ids):
                row = self.model.known_row(article)
                if row is not None and len(self.delegate.lines_of(row, self._width)) == 1:
                    special.append((place, sizes.card(1, snippet=told)))
        self.view.set_heights(usual, sections, special)

    def _widened(self, width: int) -> None:
        if width == self._width or self.columns.shown:
            return
        top = self.view.rowAt(0)
        below = self.view.rowViewportPosition(top) if top >= 0 else 0
        self._measure()
        if top > 0:
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.rowViewportPosition(top) - below)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (Column.UNREAD, Column.STARRED):
            self.flag_clicked.emit(self.model.ids[index.row()], Column(index.column()))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() not in (Column.UNREAD, Column.STARRED):
            self.entered.emit()  # as Enter does

    def _tell_chosen(self) -> None:
        if (article := self.current) is not None:
            self._read = article
            self.chosen.emit(article)
