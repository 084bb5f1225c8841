"""How a row of the article list is painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.library.model import Role
from reader.gui.library.wording import facts
from reader.gui.lists import shows_focus
from reader.gui.script import is_rtl
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import ArticleRow

TITLE_LINES = 2
LEFT, RIGHT, TOP, BOTTOM = 26, 14, 12, 12
LINE, GAP, META = 19, 4, 20
_SEPARATOR = 1
# A source in a script from right to left must not turn the date beside it.
_ISOLATE, _POP = "\u2068", "\u2069"
_TITLE_PX, _META_PX, _CHIP_PX = 14, 12, 11

Index = QModelIndex | QPersistentModelIndex


def row_height(lines: int) -> int:
    """The height in pixels of a row whose title takes so many lines."""
    return TOP + lines * LINE + GAP + META + BOTTOM + _SEPARATOR


@dataclass(frozen=True, slots=True)
class _Badge:
    icon: str
    text: str


def _badges(row: ArticleRow) -> list[_Badge]:
    made = []
    if row.starred:
        made.append(_Badge("star", ""))
    if row.versions:
        made.append(_Badge("columns-2", str(len(row.versions) + 1)))
    if row.notes:
        made.append(_Badge("pen-line", str(row.notes)))
    return made


@lru_cache(maxsize=2)
def _title_face(bold: bool) -> tuple[QFont, QFontMetrics]:
    font = interface_font(_TITLE_PX, 600 if bold else 400)
    return font, QFontMetrics(font)


@lru_cache(maxsize=8192)
def title_lines(title: str, bold: bool, width: int) -> tuple[str, ...]:
    """A title cut into at most two lines of `width` pixels, the last elided where it is longer."""
    font, metrics = _title_face(bold)
    text = " ".join(title.split())
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    encoded = text.encode("utf-16-le")  # Qt counts UTF-16 units
    cut = 2 * (first.textStart() + first.textLength())
    layout.endLayout()
    head, rest = (
        piece.decode("utf-16-le", "replace").strip() for piece in (encoded[:cut], encoded[cut:])
    )
    elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (head, elided) if elided else (head,)


class ArticleDelegate(QStyledItemDelegate):
    """Unread dot, title in up to two lines, facts, and badges for stars, versions and notes."""

    def __init__(self, themes: ThemeManager, this_year: int) -> None:
        super().__init__()
        self._themes = themes
        self._this_year = this_year
        self.uniform = True  # all rows as high as two lines: for lists too long to measure
        self.width = 0
        self._meta = interface_font(_META_PX)
        self._chip = interface_font(_CHIP_PX, 500)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = TITLE_LINES
        row = None if self.uniform else index.data(Role.ROW)
        if isinstance(row, ArticleRow) and self.width > 0:
            lines = len(title_lines(row.title, row.unread, self.width - LEFT - RIGHT))
        return QSize(max(self.width, 1), row_height(lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._themes.current
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state, theme)
        if shows_focus(option):
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(6.5, 3.5, -4.5, -4.5), 4, 4)
        row = index.data(Role.ROW)
        if isinstance(row, ArticleRow):
            self._row(painter, rect, row, theme)
        else:
            self._waiting(painter, rect, theme)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("paper"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            veil = theme.color("paper")
            veil.setAlphaF(0.55)
            painter.fillRect(rect, veil)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))

    def _row(self, painter: QPainter, rect: QRect, row: ArticleRow, theme: Theme) -> None:
        width = rect.width() - LEFT - RIGHT
        lines = title_lines(row.title, row.unread, width)
        used = row_height(len(lines))
        top = rect.top() + TOP + max(0, (rect.height() - used) // 2)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QPointF(rect.left() + 15, top + LINE / 2), 3.5, 3.5)
        painter.setFont(_title_face(row.unread)[0])
        painter.setPen(theme.color("ink"))
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if is_rtl(lines[0]) else Qt.AlignmentFlag.AlignLeft
        )
        for number, line in enumerate(lines):
            place = QRect(rect.left() + LEFT, top + number * LINE, width, LINE)
            painter.drawText(place, int(align | Qt.TextFlag.TextSingleLine), line)
        y = top + len(lines) * LINE + GAP
        right = self._paint_badges(painter, rect.right() + 1 - RIGHT, y, _badges(row), theme)
        self._paint_facts(painter, QRect(rect.left() + LEFT, y, right - rect.left() - LEFT, META),
                          facts(row, self._this_year), theme)  # fmt: skip

    def _paint_badges(
        self, painter: QPainter, right: int, y: int, badges: list[_Badge], theme: Theme
    ) -> int:
        """Badges from the right end leftwards; returns where the room before them ends."""
        metrics = QFontMetrics(self._chip)
        scale = painter.device().devicePixelRatioF()
        for badge in reversed(badges):
            words = metrics.horizontalAdvance(badge.text)
            wide = 8 + 14 + (5 + words if badge.text else 0) + 8
            box = QRect(right - wide, y, wide, META)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chip"))
            painter.drawRoundedRect(box, 10, 10)
            ink: QColor = theme.color("ink_muted")
            painter.drawPixmap(box.left() + 8, y + 3, pixmap(badge.icon, ink, 14, scale))
            painter.setPen(ink)
            painter.setFont(self._chip)
            painter.drawText(box.adjusted(27, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter),
                             badge.text)  # fmt: skip
            right = box.left() - 6
        return right

    def _paint_facts(self, painter: QPainter, place: QRect, said: list[str], theme: Theme) -> None:
        """As many facts as fit; the last go first, then the source is elided."""
        if is_rtl(said[0]):
            said = [f"{_ISOLATE}{said[0]}{_POP}", *said[1:]]
        font: QFont = self._meta
        metrics = QFontMetrics(font)
        width = place.width() - 2  # whole pixels hide fractions, and eliding counts these
        while len(said) > 1 and metrics.horizontalAdvance(" · ".join(said)) > width:
            if len(said) == 2 and metrics.horizontalAdvance(said[1]) < width // 2:
                rest = f" · {said[1]}"
                room = width - metrics.horizontalAdvance(rest)
                said = [
                    metrics.elidedText(said[0], Qt.TextElideMode.ElideRight, room) + rest,
                ]
                break
            said = said[:-1]
        text = metrics.elidedText(" · ".join(said), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(theme.color("ink_muted"))
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text
        )

    def _waiting(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        """Where a row is still on its way: two quiet bars, so that scrolling shows movement."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chip"))
        wide = rect.width() - LEFT - RIGHT
        painter.drawRoundedRect(rect.left() + LEFT, rect.top() + 17, wide * 3 // 4, 9, 4, 4)
        painter.drawRoundedRect(rect.left() + LEFT, rect.top() + 40, wide // 3, 8, 4, 4)
