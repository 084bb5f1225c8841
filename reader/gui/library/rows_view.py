"""The view of the article list: cards, or a table, over one model; headings over sections."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QDrag,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.gui.fonts import interface_font
from reader.gui.language import trn
from reader.gui.library.measures import HEADING
from reader.gui.library.model import Role
from reader.gui.lists import by_keys
from reader.gui.shorten import shortened
from reader.gui.theme import ThemeManager

ARTICLES = "application/x-variorum-articles"
"""The form in which dragged articles travel: their numbers, as a JSON array."""

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 60  # characters of a title that is dragged


def dragged_articles(data: QMimeData) -> list[int]:
    """The numbers of the articles that are dragged, none if something else is."""
    if not data.hasFormat(ARTICLES):
        return []
    numbers = json.loads(bytes(data.data(ARTICLES).data()).decode())
    return [number for number in numbers if isinstance(number, int)]


class RowsView(QTableView):
    """Rows of a given height, some higher for a heading; whole rows are selected.

    A hundred thousand rows cost nothing: heights are kept by the header, most of them alike.
    """

    entered_text = Signal()
    widened = Signal(int)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article-list")
        self._themes = themes
        self._headings: Mapping[int, str] = {}
        self._special: list[int] = []  # rows with a height of their own
        self.paint_below: Callable[[QPainter, QRect, QModelIndex], None] | None = None
        self.by_keyboard = False
        self.hovered = -1  # the row under the mouse
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        heights = self.verticalHeader()
        heights.setMinimumSectionSize(8)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.hide()

    # Heights

    def set_heights(
        self, usual: int, headings: Mapping[int, str], special: Iterable[tuple[int, int]] = ()
    ) -> None:
        """Make all rows `usual` pixels high, but those that are `special`: (row, height).

        Those with a heading get room for it on top.
        """
        self._headings = headings
        heights = self.verticalHeader()
        heights.setUpdatesEnabled(False)
        heights.setMinimumSectionSize(min(usual, 8))
        heights.setDefaultSectionSize(usual)
        # Qt leaves rows alone that were given a height of their own.
        last = heights.count()
        for row in self._special:
            if row < last:
                heights.resizeSection(row, usual)
        sizes = dict(special)
        for row in headings:
            sizes[row] = sizes.get(row, usual) + HEADING
        self._special = [row for row, high in sizes.items() if high != usual]
        for row in self._special:
            heights.resizeSection(row, sizes[row])
        heights.setUpdatesEnabled(True)
        self.updateGeometries()
        self.verticalScrollBar().setSingleStep(max(24, usual // 3))

    def rows_in_sight(self) -> range:
        """The rows that are seen now, some at the edge in part."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        model = self.model()
        return range(first, (last if last >= 0 else model.rowCount() - 1) + 1)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use(by_keyboard=True)
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        editing = self.state() is QAbstractItemView.State.EditingState
        if enter and not editing:
            self.entered_text.emit()
        elif (
            event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            and alone
            and self.currentIndex().isValid()
            and not self.selectionModel().hasSelection()
        ):
            # The first row has the focus from the start; the first key goes to it, not past it.
            self.setCurrentIndex(self.currentIndex())
            self._tell_row()  # Qt tells only of another row
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are the window's keys; and Qt's search would read the whole library."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End are the ends of the list, as in any list; in a table they were of the row.
        moves = QAbstractItemView.CursorAction
        if action in (moves.MoveHome, moves.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
            column = self.currentIndex().column()
            moved = super().moveCursor(action, modifiers)
            return moved.siblingAtColumn(column) if column >= 0 else moved
        if action in (moves.MoveNext, moves.MovePrevious):
            by = moves.MoveDown if action is moves.MoveNext else moves.MoveUp
            return super().moveCursor(by, modifiers)
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use(by_keyboard=False)
        if event.button() == Qt.MouseButton.RightButton:
            at = self.indexAt(event.position().toPoint())
            if self.selectionModel().isSelected(at):
                return  # a menu is wanted for what is selected, not another article to read
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if by_keys(event):
            self._use(by_keyboard=True)
        super().focusInEvent(event)
        self._tell_row()

    def _tell_row(self) -> None:
        """Let a screen reader hear of the row that has the keyboard."""
        current = self.currentIndex()
        if current.isValid() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            # Qt counts the headers among the children, hidden or not.
            wide = self.model().columnCount() + 1
            event.setChild((current.row() + 1) * wide + current.column() + 1)
            QAccessible.updateAccessibility(event)

    def _use(self, *, by_keyboard: bool) -> None:
        if by_keyboard is not self.by_keyboard:
            self.by_keyboard = by_keyboard
            self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widened.emit(self.viewport().width())

    # Selecting

    def selected_places(self) -> list[int]:
        """The selected rows, from the top; quick for any number of them."""
        ranges = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return sorted(rows)

    def select_places(self, places: Sequence[int]) -> None:
        """Select these rows (in rising order) and no others; the current row stays."""
        selection = QItemSelection()
        model = self.model()
        last = model.columnCount() - 1
        at = 0
        while at < len(places):
            end = at
            while end + 1 < len(places) and places[end + 1] == places[end] + 1:
                end += 1
            selection.select(model.index(places[at], 0), model.index(places[end], last))
            at = end + 1
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the selected articles: to a tag, to the trash, or their titles to elsewhere."""
        model = self.model()
        places = self.selected_places()
        if not places:
            return
        numbers = [model.index(place, 0).data(Role.ID) for place in places]
        data = QMimeData()
        data.setData(ARTICLES, json.dumps(numbers).encode())
        shown = [str(model.index(place, 0).data() or "") for place in places[:50]]
        data.setText("\n".join(filter(None, shown)))
        drag = QDrag(self)
        drag.setMimeData(data)
        title = shown[0] if len(places) == 1 else ""
        drag.setPixmap(self._picture(title or trn("%n article(s)", len(places))))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _picture(self, words: str) -> QPixmap:
        words = shortened(words, _LONGEST)
        theme = self._themes.current
        font = interface_font(12, 500)
        size = QSize(QFontMetrics(font).horizontalAdvance(words) + 24, 28)
        scale = self.devicePixelRatioF()
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("tooltip"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRect(QPoint(0, 0), size), 8, 8)
        painter.setFont(font)
        painter.setPen(theme.color("tooltip_ink"))
        painter.drawText(QRect(QPoint(0, 0), size), int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
        return picture

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; never sideways: the reader looks at the columns that he wants."""
        sideways = self.horizontalScrollBar()
        at = sideways.value()
        super().scrollTo(index, hint)
        sideways.setValue(at)

    # What lies over the cells

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.paint_below is not None:
            self._paint_below(painter, self.paint_below)
        if self._headings:
            self._paint_headings(painter)
        painter.end()

    def _paint_below(
        self, painter: QPainter, paint: Callable[[QPainter, QRect, QModelIndex], None]
    ) -> None:
        """Let what goes over several columns be painted: into the whole of each row."""
        width = self.viewport().width()
        for row in self.rows_in_sight():
            top = self.rowViewportPosition(row)
            skipped = HEADING if row in self._headings else 0
            place = QRect(0, top + skipped, width, self.rowHeight(row) - skipped)
            paint(painter, place, self.model().index(row, 0))

    def _paint_headings(self, painter: QPainter) -> None:
        theme = self._themes.current
        painter.setFont(interface_font(11, 600))
        width = self.viewport().width()
        how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom  # a painter turns it
        for row in self.rows_in_sight():
            words = self._headings.get(row)
            if words is None:
                continue
            band = QRect(0, self.rowViewportPosition(row), width, HEADING)
            painter.fillRect(band, theme.color("desk"))
            painter.fillRect(QRectF(0, band.bottom(), width, 1), theme.color("line"))
            painter.setPen(theme.color("ink_faint"))
            painter.drawText(band.adjusted(14, 0, -14, -7), int(how), words)
