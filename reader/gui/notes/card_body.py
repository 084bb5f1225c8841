"""What stands in a note's card: where its parts lie, and those that are painted.

Every widget costs, and there may be many cards: the passage and the foot are painted, and what
most cards never need is made when they do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader.gui.fonts import interface_font, reading_font
from reader.gui.mirror import turned
from reader.gui.notes.card_doubt import CardDoubt, Doubt
from reader.gui.notes.comment import Comment
from reader.gui.notes.passage import LaidText
from reader.gui.notes.tags_row import LINE, TagsRow
from reader.gui.theme import Theme, ThemeManager

_LEFT, _ABOVE, _RIGHT, _BELOW = 16, 11, 12, 10
_GAP = 6
_QUOTE_LINES = 5
_FOOT_PX = 11.5  # as the style sheet's faint labels


class CardBody:
    """The parts of a card, one below the other."""

    def __init__(
        self, themes: ThemeManager, card: QWidget, settle: Callable[[Doubt], None]
    ) -> None:
        self._card = card
        self.quote = LaidText(reading_font(14.5, italic=True), lines=_QUOTE_LINES)
        self.doubt = CardDoubt(themes, card, settle)
        self.comment: Comment | None = None
        self.editor: QWidget | None = None
        self.tags: TagsRow | None = None
        """Says the foot's words too; without it they are painted."""
        self._foot = ""
        self._foot_face = interface_font(_FOOT_PX)
        self._heights: dict[int, int] = {}  # by width, until something changes
        self._quote_at, self._foot_at = _ABOVE, 0

    @property
    def foot(self) -> str:
        """What is said below: when the note was last touched, and which versions have it."""
        return self._foot

    def set_foot(self, words: str) -> None:
        """Say something else below."""
        self._foot = words
        if self.tags is not None:
            self.tags.set_words(words)

    def forget(self) -> None:
        """Something is higher or lower than it was."""
        self._heights.clear()

    def height(self, width: int) -> int:
        """How high the card is in so many pixels of width."""
        if width not in self._heights:
            self._heights[width] = self._go_through(width, move=False)
        return self._heights[width]

    def arrange(self) -> None:
        """Put the parts where they belong in the card as it is now."""
        self._go_through(self._card.width(), move=True)

    def _go_through(self, width: int, *, move: bool) -> int:
        y, inner = _ABOVE, max(1, width - _LEFT - _RIGHT)
        room = QRect(_LEFT, 0, inner, 0)

        def put(part: QWidget, size: QSize) -> int:
            if move:
                part.setGeometry(turned(QRect(QPoint(_LEFT, y), size), room))
            return size.height() + _GAP

        if self.doubt.line is not None:
            y += put(self.doubt.line, QSize(inner, self.doubt.line.heightForWidth(inner)))
        if move:
            self._quote_at = y
        y += self.quote.height(inner) + _GAP
        if self.editor is not None:
            y += put(self.editor, QSize(inner, self.editor.height()))
        elif self.comment is not None and not self.comment.isHidden():
            y += put(self.comment, QSize(inner, self.comment.heightForWidth(inner)))
        if self.doubt.chip is not None:
            y += put(self.doubt.chip, self.doubt.chip.sizeHint())
        if self.tags is not None:
            y += put(self.tags, QSize(inner, self.tags.heightForWidth(inner)))
        else:
            if move:
                self._foot_at = y
            y += LINE + _GAP
        return y - _GAP + _BELOW

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the passage, and the foot where no widget says it."""
        painter.setPen(theme.color("ink_muted"))
        inner = self._card.width() - _LEFT - _RIGHT
        self.quote.paint(painter, QPointF(_LEFT, self._quote_at), inner)
        if self.tags is None:
            painter.setPen(theme.color("ink_faint"))
            painter.setFont(self._foot_face)
            painter.drawText(self._foot_box(), int(_FOOT_FLAGS), self._shown_foot())

    def tip_at(self, place: QPoint) -> str:
        """The foot whole, where it is cut and the mouse is over it."""
        cut = self.tags is None and self._shown_foot() != self._foot
        return self._foot if cut and self._foot_box().contains(place) else ""

    def _foot_box(self) -> QRect:
        return QRect(_LEFT, self._foot_at, max(1, self._card.width() - _LEFT - _RIGHT), LINE)

    def _shown_foot(self) -> str:
        room = self._foot_box().width()
        metrics = QFontMetricsF(self._foot_face)
        return metrics.elidedText(self._foot, Qt.TextElideMode.ElideRight, room)


_FOOT_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
