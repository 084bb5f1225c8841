"""How an article is painted as a card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.language import number, right_to_left, tr
from reader.gui.library.measures import (
    HEADING,
    LEFT,
    MEASURES,
    RIGHT,
    Density,
    Measures,
    title_face,
    title_lines,
)
from reader.gui.library.model import Role
from reader.gui.library.snippet_line import lines_of_snippet, paint_snippet
from reader.gui.library.wording import facts
from reader.gui.lists import shows_focus
from reader.gui.mirror import turned
from reader.gui.script import is_rtl, isolated
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import ArticleRow, Snippet

# A source in a script from right to left must not turn the date beside it.
_ISOLATE, _POP = "\u2068", "\u2069"
_PEN = 17  # pixels that the sign of a note takes from the words behind it

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Badge:
    icon: str
    text: str


def _badges(row: ArticleRow) -> list[_Badge]:
    made = []
    if row.starred:
        made.append(_Badge("star", ""))
    if row.versions:
        made.append(_Badge("columns-2", number(len(row.versions) + 1)))
    if row.notes:
        made.append(_Badge("pen-line", number(row.notes)))
    return made


def below_heading(rect: QRect, index: Index) -> QRect:
    """What a row has for itself: a heading stands over the first row of a section."""
    return rect.adjusted(0, HEADING, 0, 0) if index.data(Role.SECTION) else QRect(rect)


def is_hovered(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the mouse is over any part of the row."""
    return bool(getattr(option.widget, "hovered", -1) == index.row())


class TitleEditor(QLineEdit):
    """Where a title is typed anew in its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("inline", True)
        self.setAccessibleName(tr("Title"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if len(self.selectedText()) == len(self.text()):  # a long title shows its beginning
            self.setSelection(len(self.text()), -len(self.text()))


class ArticleDelegate(QStyledItemDelegate):
    """Unread dot, title, snippet of what was searched, facts, badges for stars, versions, notes."""

    def __init__(self, themes: ThemeManager, this_year: int) -> None:
        super().__init__()
        self._themes = themes
        self._this_year = this_year
        self.density = Density.COMFORTABLE
        self.found = False  # whether rows have a snippet

    @property
    def measures(self) -> Measures:
        """What stands where."""
        return MEASURES[self.density]

    def lines_of(self, row: ArticleRow, width: int) -> tuple[str, ...]:
        """A title's lines in a list of this width."""
        sizes = self.measures
        text = width - LEFT - RIGHT
        return title_lines(row.title, row.unread, text, sizes.title_px, sizes.title_lines)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        sizes = self.measures
        below = sizes.snippet_lines if self.found else 0
        return QSize(1, sizes.card(sizes.title_lines, snippet=below))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._themes.current
        rect = below_heading(option.rect, index)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state, theme, hovered=is_hovered(option, index))
        if shows_focus(option):
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(6.5, 3.5, -4.5, -4.5), 4, 4)
        row = index.data(Role.ROW)
        if isinstance(row, ArticleRow):
            snippet = index.data(Role.SNIPPET) if self.found else None
            self._row(painter, rect, row, snippet, theme)
        else:
            self._waiting(painter, rect, theme)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _at: Index) -> QWidget:
        return TitleEditor(parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        sizes = self.measures
        rect = below_heading(option.rect, index)
        row = index.data(Role.ROW)
        lines = len(self.lines_of(row, rect.width())) if isinstance(row, ArticleRow) else 1
        high = max(lines * sizes.line, sizes.line + 8)
        top = rect.top() + sizes.top - 4
        editor.setGeometry(rect.left() + LEFT - 9, top, rect.width() - LEFT - RIGHT + 14, high + 4)

    def _ground(
        self,
        painter: QPainter,
        rect: QRect,
        state: QStyle.StateFlag,
        theme: Theme,
        *,
        hovered: bool,
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            # The ground of the text beside it; where all grounds are one, that would not tell.
            ground = "selected" if theme.high_contrast else "paper"
            painter.fillRect(rect, theme.color(ground))
            edge = rect.right() - 2 if right_to_left() else rect.left()
            painter.fillRect(edge, rect.top(), 3, rect.height() - 1, theme.color("accent"))
        elif hovered:
            veil = theme.color("paper")
            veil.setAlphaF(0.55)
            painter.fillRect(rect, veil)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))

    def _row(
        self, painter: QPainter, rect: QRect, row: ArticleRow, snippet: object, theme: Theme
    ) -> None:
        sizes = self.measures
        width = rect.width() - LEFT - RIGHT
        lines = self.lines_of(row, rect.width())
        told = snippet if isinstance(snippet, Snippet) else None
        below = self._lines_below(told, width)
        used = sizes.card(len(lines), snippet=below)
        y = rect.top() + sizes.top + max(0, (rect.height() - used) // 2)
        mirrored = right_to_left()
        left = rect.left() + (RIGHT if mirrored else LEFT)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            dot = rect.right() - 15 if mirrored else rect.left() + 15
            painter.drawEllipse(QPointF(dot, y + sizes.line / 2), 3.5, 3.5)
        painter.setFont(title_face(sizes.title_px, row.unread)[0])
        painter.setPen(theme.color("ink"))
        # A title of the other direction begins at the far side. Qt turns both with the layout.
        at_right = is_rtl(lines[0]) and not mirrored
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        )
        for line in lines:
            place = QRect(left, y, width, sizes.line)
            painter.drawText(place, int(align | Qt.TextFlag.TextSingleLine), isolated(line))
            y += sizes.line
        y += sizes.gap
        if told is not None:
            high = below * sizes.snippet_line
            self._snippet(painter, QRect(left, y, width, high), told, theme)
            y += high + sizes.gap
        whole = QRect(rect.left() + LEFT, y, width, sizes.meta)
        end = self._paint_badges(painter, whole, _badges(row), theme)
        facts_room = QRect(whole.left(), y, end - whole.left(), sizes.meta)
        self._facts(painter, turned(facts_room, rect), row, theme)

    def _lines_below(self, snippet: Snippet | None, width: int) -> int:
        """How many lines of the card say where the search found it."""
        if snippet is None:
            return 0
        sizes = self.measures
        room = width - (_PEN if snippet.in_note else 0)
        return lines_of_snippet(snippet, room, px=sizes.meta_px, most=sizes.snippet_lines)

    def _snippet(self, painter: QPainter, place: QRect, snippet: Snippet, theme: Theme) -> None:
        """What the search found; `place` is as high as its lines."""
        sizes = self.measures
        if snippet.in_note:
            scale = painter.device().devicePixelRatioF()
            picture = pixmap("pen-line", theme.color("ink_muted"), 12, scale)
            painter.drawPixmap(place.left(), place.top() + 2, picture)
            place = place.adjusted(_PEN, 0, 0, 0)
        lines = place.height() // sizes.snippet_line
        paint_snippet(painter, place, snippet, theme, px=sizes.meta_px, lines=lines)

    def _paint_badges(
        self, painter: QPainter, whole: QRect, badges: list[_Badge], theme: Theme
    ) -> int:
        """Badges from the far end of the line backwards; returns where the room before them ends.

        All as from left to right.
        """
        sizes = self.measures
        font = interface_font(sizes.chip_px, 500)
        metrics = QFontMetrics(font)
        scale = painter.device().devicePixelRatioF()
        high = sizes.meta
        picture = min(14, high - 4)
        right, room = whole.right() + 1, whole.adjusted(-LEFT, 0, RIGHT, 0)
        for badge in reversed(badges):
            words = metrics.horizontalAdvance(badge.text)
            wide = 8 + picture + (5 + words if badge.text else 0) + 8
            box = turned(QRect(right - wide, whole.top(), wide, high), room)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chip"))
            painter.drawRoundedRect(box, high / 2, high / 2)
            ink: QColor = theme.color("ink_muted")
            place = QRect(box.left() + 8, box.top() + (high - picture) // 2, picture, picture)
            painter.drawPixmap(
                turned(place, box).topLeft(), pixmap(badge.icon, ink, picture, scale)
            )
            painter.setPen(ink)
            painter.setFont(font)
            behind = turned(box.adjusted(13 + picture, 0, 0, 0), box)
            painter.drawText(behind, int(Qt.AlignmentFlag.AlignVCenter), badge.text)
            right -= wide + 6
        return right

    def _facts(
        self,
        painter: QPainter,
        place: QRect,
        row: ArticleRow,
        theme: Theme,
    ) -> None:
        """As many facts as fit; the last go first, then the source is elided."""
        said = facts(row, self._this_year)
        if is_rtl(said[0]):
            said = [f"{_ISOLATE}{said[0]}{_POP}", *said[1:]]
        font: QFont = interface_font(self.measures.meta_px)
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
        how = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(place, int(how), text)

    def _waiting(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        """Where a row is still on its way: two quiet bars, so that scrolling shows movement."""
        sizes = self.measures
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chip"))
        wide = rect.width() - LEFT - RIGHT
        top = rect.top() + sizes.top + 5
        painter.drawRoundedRect(rect.left() + LEFT, top, wide * 3 // 4, 9, 4, 4)
        painter.drawRoundedRect(rect.left() + LEFT, top + sizes.line, wide // 3, 8, 4, 4)
