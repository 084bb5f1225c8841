"""Cards or columns: which parts of the article list's view are shown, and how they are headed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

from reader.gui.language import tr
from reader.gui.library.columns import CARD, COLUMNS, Column
from reader.gui.library.measures import MEASURES, Density, title_face
from reader.gui.library.results import Results
from reader.gui.library.rows_view import RowsView
from reader.gui.library.wording import short_date
from reader.gui.settings import Settings

_STATE = "article-columns"
_NARROWEST = 28
_LEAST_TITLE = 180
_TITLE = 240  # pixels of titles for which the elastic columns give way
_LEAST_WORDS = 76  # of a column of words, where the title needs room
_WHOLE = (Column.PUBLISHED, Column.ADDED, Column.WORDS, Column.VERSIONS, Column.NOTES)
_ELASTIC = (Column.AUTHORS, Column.SOURCE)
_AROUND = 2 * 8 + 4  # pixels at the sides of a cell
_HEAD_PX, _HEAD_MORE = 11, 8  # the letters of a head, and what its style takes beside them
_DETAILS = MEASURES[Density.COMFORTABLE]


class Columns(QObject):
    """The header of the columns view: a click sorts, its menu shows and hides; it is remembered."""

    changed = Signal(bool)  # whether columns are shown now

    def __init__(
        self, view: RowsView, results: Results, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._results = results
        self._settings = settings
        self.shown = False
        self.is_new = False  # whether they have never been shown: see `fit`
        header = view.horizontalHeader()
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask)
        header.sectionClicked.connect(self._sort)
        header.setAccessibleName(tr("Columns"))
        self._header = header
        self._fits = True  # whether all columns are seen at once
        view.widened.connect(self._follow_width)
        self._show_cards()

    def show(self, columns: bool) -> None:
        """Show columns, or cards."""
        if columns == self.shown:
            return
        self.save()
        self.shown = columns
        if columns:
            self._show_columns()
        else:
            self._show_cards()
        self.changed.emit(columns)

    def save(self) -> None:
        """Remember which columns stand where, how wide."""
        if self.shown:
            self._settings.set_state(_STATE, self._header.saveState())

    def follow(self) -> None:
        """Show in the header by what the list is sorted."""
        question = self._results.question
        number = next((n for n, spec in enumerate(COLUMNS) if spec.sort is question.sort), -1)
        order = Qt.SortOrder
        with QSignalBlocker(self._header):
            self._header.setSortIndicatorShown(self.shown and number >= 0)
            self._header.setSortIndicator(
                number, order.DescendingOrder if question.descending else order.AscendingOrder
            )

    def menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, spec in enumerate(COLUMNS):
            if number == CARD:
                continue
            action = menu.addAction(tr(spec.title))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(number))
            # A list without titles would be of no use, and its snippets stand below them.
            action.setEnabled(number != Column.TITLE)
            action.toggled.connect(lambda on, number=number: self.set_column(number, on))
        menu.addSeparator()
        menu.addAction(tr("Usual columns")).triggered.connect(lambda _=False: self.reset())
        return menu

    def set_column(self, number: int, shown: bool) -> None:
        """Show or hide a column."""
        self._header.setSectionHidden(number, not shown)
        if shown and self._header.sectionSize(number) < _NARROWEST:
            self._header.resizeSection(number, COLUMNS[number].width)
        self.save()

    def reset(self) -> None:
        """The usual columns in their usual places."""
        for number, spec in enumerate(COLUMNS):
            self._header.moveSection(self._header.visualIndex(number), number)
            self._header.setSectionHidden(number, number == CARD or not spec.usual)
        self.fit()
        self.save()

    def fit(self) -> None:
        """Give titles the room that the other columns leave; dates and counts stand whole."""
        wide = {n: self._usual_width(n) for n in range(len(COLUMNS))}
        usual = [n for n, spec in enumerate(COLUMNS) if spec.usual and n != Column.TITLE]
        room = self._view.viewport().width() - sum(wide[n] for n in usual)
        for column in _ELASTIC:
            less = min(max(_TITLE - room, 0), wide[column] - _LEAST_WORDS)
            wide[column] -= less
            room += less
        wide[Column.TITLE] = max(room, _LEAST_TITLE)
        for number, width in wide.items():
            self._header.resizeSection(number, width)

    def _follow_width(self, width: int) -> None:
        """Give titles the room that a wider view has; in a narrower one take it from them."""
        header = self._header
        places = map(header.logicalIndex, range(header.count()))
        seen = [number for number in places if not header.isSectionHidden(number)]
        if not self.shown or not seen or seen[-1] == Column.TITLE:
            return
        last = min(header.sectionSize(seen[-1]), self._usual_width(seen[-1]))  # it is stretched
        spare = width - last - sum(header.sectionSize(number) for number in seen[:-1])
        if spare < 0 and not self._fits:
            return  # they are wider than the view, and may be: it scrolls
        title = header.sectionSize(Column.TITLE) + spare
        header.resizeSection(Column.TITLE, max(title, _LEAST_TITLE))
        self._fits = title >= _LEAST_TITLE

    def _usual_width(self, number: int) -> int:
        """How wide a column is at first; in some languages its head or a date needs more."""
        spec = COLUMNS[number]
        if number not in _WHOLE:
            return spec.width
        words = [title_face(_HEAD_PX, True)[1].horizontalAdvance(tr(spec.title)) + _HEAD_MORE]
        if number in (Column.PUBLISHED, Column.ADDED):
            words.append(title_face(_DETAILS.meta_px, False)[1].horizontalAdvance(_long_date()))
        return max(spec.width, max(words) + _AROUND)

    def _show_columns(self) -> None:
        header = self._header
        header.setStretchLastSection(True)
        for number, spec in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode.Fixed if spec.narrow else None
            header.setSectionResizeMode(number, mode or QHeaderView.ResizeMode.Interactive)
        self.is_new = not header.restoreState(self._settings.state(_STATE))
        if self.is_new:
            self.reset()
        header.setSectionHidden(CARD, True)
        header.setSectionHidden(Column.TITLE, False)
        header.setVisible(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.follow()

    def _show_cards(self) -> None:
        header = self._header
        header.setSortIndicatorShown(False)
        header.setVisible(False)
        header.setStretchLastSection(False)
        for number in range(1, len(COLUMNS)):
            header.setSectionHidden(number, True)
        header.setSectionHidden(CARD, False)
        header.setSectionResizeMode(CARD, QHeaderView.ResizeMode.Stretch)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.horizontalScrollBar().setValue(0)

    def _sort(self, number: int) -> None:
        spec = COLUMNS[number]
        if spec.sort is None:
            self.follow()
            return
        now = self._results.question
        descending = not now.descending if now.sort is spec.sort else spec.descending
        self._results.sort_by(spec.sort, descending)
        self.follow()

    def _ask(self, place: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(place))


def _long_date() -> str:
    """The longest of the dates of a year, as it stands in a cell."""
    metrics = title_face(_DETAILS.meta_px, False)[1]
    dates = (short_date(f"2028-{month:02}-28", 0) for month in range(1, 13))
    return max(dates, key=metrics.horizontalAdvance)
