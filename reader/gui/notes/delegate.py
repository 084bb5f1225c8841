"""How a note is painted in the list of all notes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import tr
from reader.gui.mirror import turned
from reader.gui.notes.markdown import plain
from reader.gui.notes.model import Index, Role
from reader.gui.notes.passage import one_layout
from reader.gui.notes.waiting import waits
from reader.gui.notes.wording import Now, when
from reader.gui.script import is_rtl, takes_italics
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import NoteRow
from reader.notes.model import AnchorState

_LEFT, _RIGHT, _TOP, _BOTTOM = 22, 18, 12, 12
_QUOTE_LINE, _QUOTE_LINES = 21, 2
_TEXT_LINE, _META = 19, 20
_GAP = 4
ROW = _TOP + _QUOTE_LINES * _QUOTE_LINE + _GAP + _TEXT_LINE + _GAP + _META + _BOTTOM
_WIDEST = 760  # pixels of text: a line that is longer is hard to read
_CHIP_WIDEST = 160


@lru_cache(maxsize=1024)
def _quote(text: str, width: int) -> QTextLayout:
    return one_layout(text, reading_font(15, italic=takes_italics(text)), width, _QUOTE_LINES)


@lru_cache(maxsize=1024)
def _comment(text: str, width: int) -> QTextLayout:
    return one_layout(plain(text), interface_font(13), width, 1)


class NoteDelegate(QStyledItemDelegate):
    """Colour, passage in two lines, comment in one, article, tags and time. All rows are equal."""

    def __init__(self, themes: ThemeManager, now: Now) -> None:
        super().__init__()
        self._themes = themes
        self._now = now
        self._small = interface_font(12)
        self._chip = interface_font(11, 500)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(Role.ROW)
        theme = self._themes.current
        # The stubs hide the fields that QStyleOptionViewItem takes from QStyleOption.
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state, theme)
        if not isinstance(entry, NoteRow):  # it is being fetched
            painter.restore()
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.note_line(entry.note.color))
        edge = QRect(rect.left() + 10, rect.top() + 14, 4, rect.height() - 28)
        painter.drawRoundedRect(turned(edge, rect), 2, 2)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._entry(painter, rect, entry, theme, theme.color("pressed" if selected else "chip"))
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 5, 5)

    def _entry(
        self, painter: QPainter, rect: QRect, entry: NoteRow, theme: Theme, chip: QColor
    ) -> None:
        width = min(rect.width() - _LEFT - _RIGHT, _WIDEST)
        whole = QRect(rect.left() + _LEFT, rect.top(), width, rect.height())
        left, y = turned(whole, rect).left(), rect.top() + _TOP
        note = entry.note
        quote = _quote(note.anchor.quote, width)
        written = bool(note.text.strip())
        # What is missing leaves no hole: the rest stands in the middle.
        missing = (_QUOTE_LINES - max(1, quote.lineCount())) * _QUOTE_LINE
        missing += 0 if written else _TEXT_LINE + _GAP
        y += missing // 2
        painter.setPen(theme.color("ink_muted"))
        for number in range(quote.lineCount()):
            line = quote.lineAt(number)
            line.draw(painter, QPointF(left, y - line.y() + (_QUOTE_LINE - line.height()) / 2))
            y += _QUOTE_LINE
        y += _GAP
        if written:
            painter.setPen(theme.color("ink"))
            line = _comment(note.text, width).lineAt(0)
            line.draw(painter, QPointF(left, y + (_TEXT_LINE - line.height()) / 2))
            y += _TEXT_LINE + _GAP
        self._meta(painter, QRect(left, y, width, _META), entry, theme, chip)

    def _meta(
        self, painter: QPainter, place: QRect, entry: NoteRow, theme: Theme, chip: QColor
    ) -> None:
        note = entry.note
        metrics = QFontMetrics(self._small)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        x = place.left()
        if waits(note) or note.state is not AnchorState.ANCHORED:
            gone = note.state is AnchorState.ORPHANED and not waits(note)
            lost = tr("Lost its passage") if gone else tr("Reworded")
            lost = tr("Waiting for its article") if waits(note) else lost
            painter.setFont(self._small)
            painter.setPen(theme.color("error" if gone else "accent"))
            painter.drawText(place, int(middle), lost)
            x += metrics.horizontalAdvance(lost + " · ")
        said = f" · {when(note.modified, self._now())}" if note.modified else ""
        tags = [
            QFontMetrics(self._chip).elidedText(tag, Qt.TextElideMode.ElideRight, _CHIP_WIDEST)
            for tag in note.tags
        ]
        room = place.right() - x - metrics.horizontalAdvance(said)
        chips = sum(QFontMetrics(self._chip).horizontalAdvance(tag) + 22 for tag in tags)
        while tags and chips > room // 2:
            chips -= QFontMetrics(self._chip).horizontalAdvance(tags.pop()) + 22
        title = metrics.elidedText(
            " ".join(entry.title.split()), Qt.TextElideMode.ElideRight, max(40, room - chips)
        )
        if is_rtl(title):
            title = f"\u2067{title}\u2069"  # isolated, so that what follows keeps its place
        painter.setFont(self._small)
        painter.setPen(theme.color("ink_muted"))
        words = QRect(x, place.top(), place.right() - x, place.height())
        painter.drawText(turned(words, place), int(middle), title + said)
        x += metrics.horizontalAdvance(title + said) + 8
        painter.setBrush(chip)
        self._chips(painter, x, place, tags, theme)

    def _chips(
        self, painter: QPainter, x: int, place: QRect, tags: list[str], theme: Theme
    ) -> None:
        metrics = QFontMetrics(self._chip)
        painter.setFont(self._chip)
        for tag in tags:
            box = QRect(x, place.top(), metrics.horizontalAdvance(tag) + 16, place.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(turned(box, place), 10, 10)
            painter.setPen(theme.color("ink_muted"))
            painter.drawText(turned(box, place), int(Qt.AlignmentFlag.AlignCenter), tag)
            x = box.right() + 7
