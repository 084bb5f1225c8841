"""How a cell of the columns view is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.icons import pixmap
from reader.gui.language import right_to_left
from reader.gui.library.columns import COLUMNS, Column
from reader.gui.library.delegate import ArticleDelegate, TitleEditor, below_heading, is_hovered
from reader.gui.library.measures import title_face
from reader.gui.library.model import Role
from reader.gui.library.rows_view import RowsView
from reader.gui.library.snippet_line import paint_snippet
from reader.gui.script import isolated
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import ArticleRow, Snippet

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class CellDelegate(QStyledItemDelegate):
    """A detail of an article in one line; below the title what the search found, if it did.

    Density and whether something was searched are those of the cards.
    """

    def __init__(self, themes: ThemeManager, cards: ArticleDelegate, view: RowsView) -> None:
        super().__init__()
        self._themes = themes
        self._view = view
        self._cards = cards

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = COLUMNS[index.column()].width
        return QSize(width, self._cards.measures.row(found=self._cards.found))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._themes.current
        rect = below_heading(option.rect, index)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
        elif is_hovered(option, index):
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        self._focus(painter, option, index, rect, theme)
        row = index.data(Role.ROW)
        if isinstance(row, ArticleRow):
            self._cell(painter, rect, row, index, theme)
        elif index.column() == Column.TITLE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chip"))
            middle = rect.center().y()
            painter.drawRoundedRect(rect.left() + _PAD, middle - 4, rect.width() * 2 // 3, 8, 4, 4)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _at: Index) -> QWidget:
        return TitleEditor(parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = below_heading(option.rect, index)
        editor.setGeometry(rect.adjusted(0, 1, 0, -2))

    def _focus(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        rect: QRect,
        theme: Theme,
    ) -> None:
        """A line under and over the whole row that has the keyboard."""
        view = option.widget
        if not isinstance(view, RowsView) or not (view.by_keyboard and view.hasFocus()):
            return
        if view.currentIndex().row() != index.row():
            return
        painter.setPen(QPen(theme.color("focus"), 1))
        for y in (rect.top() + 0.5, rect.bottom() - 0.5):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() + 1, y))

    def _cell(
        self, painter: QPainter, rect: QRect, row: ArticleRow, index: Index, theme: Theme
    ) -> None:
        sizes = self._cards.measures
        column = index.column()
        line = QRect(rect.left(), rect.top(), rect.width(), sizes.cell - 1)
        if column == Column.UNREAD:
            if row.unread:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(QPointF(line.center()) + QPointF(0.5, 0.5), 3.5, 3.5)
            return
        if column == Column.STARRED:
            if row.starred:
                scale = painter.device().devicePixelRatioF()
                corner = line.center() - QRect(0, 0, 14, 14).center()
                picture = pixmap("star", theme.color("accent"), 14, scale)
                painter.drawPixmap(corner, picture)
            return
        text = str(index.data() or "")
        inside = line.adjusted(_PAD, 0, -_PAD, 0)
        px = sizes.title_px - 1 if column == Column.TITLE else sizes.meta_px
        font, metrics = title_face(px, column == Column.TITLE and row.unread)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if column == Column.TITLE else "ink_muted"))
        side = Qt.AlignmentFlag
        align = side.AlignVCenter | (
            side.AlignRight if COLUMNS[column].at_right else side.AlignLeft
        )
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(align | Qt.TextFlag.TextSingleLine), isolated(shown))

    def paint_snippet(self, painter: QPainter, place: QRect, index: Index) -> None:
        """What the search found, from where titles begin to the end of the row."""
        snippet = index.data(Role.SNIPPET) if self._cards.found else None
        if not isinstance(snippet, Snippet):
            return
        sizes = self._cards.measures
        left = self._view.columnViewportPosition(Column.TITLE) + _PAD
        line = QRect(left, place.top() + sizes.cell - 4, place.right() - left - _PAD,
                     sizes.snippet_line)  # fmt: skip
        if right_to_left():
            end = left + self._view.columnWidth(Column.TITLE) - 2 * _PAD
            line = QRect(_PAD, line.top(), end - _PAD, line.height())
        theme = self._themes.current
        paint_snippet(painter, line, snippet, theme, px=sizes.meta_px, lines=1)
