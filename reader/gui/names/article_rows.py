"""The articles of a name: a list as tall as its rows, inside a page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.fonts import interface_font
from reader.gui.language import number, tr, trn
from reader.gui.library.wording import short_date
from reader.gui.lists import paint_ground
from reader.gui.script import isolated
from reader.gui.theme import ThemeManager
from reader.library.name_pages import NamedArticle

_ROW = 44
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_DATA = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Title; below it source, date and how often."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._year = datetime.now().astimezone().year

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _ROW)

    def facts(self, article: NamedArticle) -> str:
        """The second line."""
        told = [article.source or "", short_date(article.published, self._year)]
        told.append(f"{number(article.mentions)}×")
        return " · ".join(isolated(part) for part in told if part)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        article: NamedArticle = index.data(_DATA)
        theme, box = self._themes.current, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme)
        inside = box.adjusted(6, 4, -6, -4)
        half = inside.height() // 2
        font = interface_font(13)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        title = QFontMetrics(font).elidedText(
            " ".join(article.title.split()), Qt.TextElideMode.ElideRight, inside.width()
        )
        above = inside.adjusted(0, 0, 0, -half)
        painter.drawText(above, _LINE, isolated(title))
        small = interface_font(11.5)
        painter.setFont(small)
        painter.setPen(theme.color("ink_faint"))
        facts = QFontMetrics(small).elidedText(
            self.facts(article), Qt.TextElideMode.ElideRight, inside.width()
        )
        below = inside.adjusted(0, half, 0, 0)
        painter.drawText(below, _LINE, facts)
        painter.restore()


class ArticleRows(QListView):
    """Enter or a click opens the article."""

    chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Articles with this name"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._delegate = _Delegate(context.themes, self)
        self.setItemDelegate(self._delegate)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.clicked.connect(self._chosen)
        context.themes.changed.connect(lambda _: self.viewport().update())

    def show_articles(self, articles: Sequence[NamedArticle]) -> None:
        """List these."""
        self._model.clear()
        for article in articles:
            item = QStandardItem(article.title)
            item.setData(article, _DATA)
            spoken = f"{article.title}, {self._delegate.facts(article)}"
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            item.setToolTip(trn("%n mention(s)", article.mentions))
            self._model.appendRow(item)
        self.setFixedHeight(max(1, len(articles)) * _ROW + 2)
        if articles:
            self.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._chosen(index)
        else:
            super().keyPressEvent(event)

    def _chosen(self, index: QModelIndex) -> None:
        article: NamedArticle = index.data(_DATA)
        self.chosen.emit(article.id)
