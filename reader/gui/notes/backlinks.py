"""What links to an article, each with the words around the link, at the foot of its notes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.fonts import interface_font
from reader.gui.language import number, tr
from reader.gui.lists import paint_ground
from reader.gui.notes.markdown import plain
from reader.gui.notes.model import Index
from reader.gui.notes.passage import one_layout
from reader.gui.script import isolated
from reader.gui.theme import ThemeManager
from reader.gui.tips import tip_of
from reader.gui.widgets import SectionHeader
from reader.library.records import NoteRow
from reader.notes.links import Link, find_links

_MOST_HIGH = 220  # pixels of the list: the notes themselves come first
_SIDE, _TOP, _TITLE, _LINE, _LINES = 6, 4, 19, 17, 2
_BEFORE = 40  # characters in front of the link that tell what it is about
_EDGE = 5  # pixels that the style sheet draws and leaves around the rows of a list
_ROW = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


def words_around_link(text: str, article: int, title: str) -> str:
    """A note from a little before its link to this article on; nothing if it says no more."""
    links = find_links(text)
    if not links:
        return plain(text)
    chosen = next((link for link in links if _means(link, article, title)), links[0])
    before, behind = plain(text[: chosen.start]), plain(text[chosen.end :])
    if not (before or behind):
        return ""
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:].partition(" ")[2]
    lead = " " if before and text[: chosen.start][-1:].isspace() else ""
    trail = " " if behind and text[chosen.end :][:1].isspace() else ""
    return f"{before}{lead}{chosen.shown}{trail}{behind}"


def _means(link: Link, article: int, title: str) -> bool:
    named = (link.title or "").casefold() == " ".join(title.split()).casefold()
    return link.article == article or named


@lru_cache(maxsize=256)
def _laid_out(words: str, width: int) -> QTextLayout:
    return one_layout(words, interface_font(12), width, _LINES)


class _Delegate(QStyledItemDelegate):
    """The title of the article that the note is of; below it the words around the link."""

    def __init__(self, themes: ThemeManager, parent: QListWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = _laid_out(index.data(_WORDS), self._width()).lineCount()
        return QSize(60, 2 * _TOP + _TITLE + lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._themes.current, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme)
        inside = box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        font = interface_font(13)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        title = QFontMetrics(font).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, inside.width()
        )
        how = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        above = QRect(inside.left(), inside.top(), inside.width(), _TITLE)
        painter.drawText(above, int(how), isolated(title))
        painter.setPen(theme.color("ink_muted"))
        words = _laid_out(index.data(_WORDS), self._width())
        for place in range(words.lineCount()):
            line = words.lineAt(place)
            y = above.bottom() + 1 + place * _LINE + (_LINE - line.height()) / 2
            line.draw(painter, QPointF(inside.left(), y - line.y()))
        painter.restore()

    def _width(self) -> int:
        return max(40, self._list.viewport().width() - 2 * _SIDE)


class Backlinks(QWidget):
    """The notes that link to the open article; a click, or Enter, opens one."""

    activated = Signal(object)  # Note

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        self._head = SectionHeader(tr("Linked from"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Notes that link to this article"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Delegate(themes, self.list))
        self.list.itemActivated.connect(self._activate)
        self.list.itemClicked.connect(self._activate)
        themes.changed.connect(lambda _: self.list.viewport().update())
        column.addWidget(self._head)
        column.addWidget(self.list)
        self.hide()

    def show_rows(self, rows: Sequence[NoteRow], article: int = 0, title: str = "") -> None:
        """Show these notes, which link to an article; nothing at all where there are none."""
        self.list.clear()
        for row in rows:
            said = " ".join(row.title.split())
            words = words_around_link(row.note.text, article, title)
            words = words or f"“{' '.join(row.note.anchor.quote.split())}”"
            item = QListWidgetItem(said)
            item.setToolTip(tip_of(f"{said}\n{words[:300]}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}. {words[:200]}")
            item.setData(_ROW, row.note)
            item.setData(_WORDS, words)
            self.list.addItem(item)
        self._head.set_value(number(len(rows)))
        self.setVisible(bool(rows))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the rows are, up to a part of the panel."""
        self.list.ensurePolished()
        self.list.doItemsLayout()
        high = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        edges = 2 * max(self.list.frameWidth(), _EDGE)
        whole = high + edges <= _MOST_HIGH
        self.list.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.list.setFixedHeight(min(high + edges, _MOST_HIGH))

    def _activate(self, item: QListWidgetItem) -> None:
        self.activated.emit(item.data(_ROW))
