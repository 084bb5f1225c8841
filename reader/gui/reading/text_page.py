"""The page of text: fills itself in slices, paints marks behind the words, knows where all lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.gui.language import tr
from reader.gui.late_look import tint
from reader.gui.reading.document_builder import DocumentBuilder, Typography
from reader.gui.reading.heights import heights_of
from reader.gui.reading.mark_painter import Layer, MarkPainter, Stroke, Strokes, whole_pixels
from reader.gui.reading.shape_painter import ShapePainter
from reader.gui.reading.span_index import SpanIndex
from reader.gui.reading.text_map import TextMap
from reader.gui.theme import Theme
from reader.text.document import BlockKind
from reader.text.spans import Span

FIRST_SLICE = 24_000
"""Code points set at once when an article opens; more follow in slices, in idle moments."""
SLICE = 12_000
SET_UNASKED = 600_000
"""Code points that are set without being asked for: beyond, the text grows as it is read."""
_MEASURED = 120_000  # code points of a text up to which places are measured, not guessed
_POINTING_MS = 1_400
_DRAWN = " \t\n|:-–—\u2028\u2060"  # what tables are drawn of in a text
_SIDE, _BELOW = 34, 4_000  # pixels; code points that are set below a place before it is gone to
_TOP, _BOTTOM = 14, 96
# Unlike other fields a page has no frame, and its selection is painted behind the words.
_BARE = (
    "QTextEdit { background: transparent; border: none; border-radius: 0; padding: 0;"
    " selection-background-color: transparent; }"
)


class TextPage(QTextEdit):
    """Shows a text with strokes behind it. Everything it takes and tells is in code points."""

    scrolled = Signal()
    grown = Signal()  # more of the text has been set

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # what is dropped is for the window to import
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Text of the article"))
        self.setStyleSheet(_BARE)
        self.painter = MarkPainter()
        self.places = TextMap("", [])
        self._builder: DocumentBuilder | None = None
        self._type: Typography | None = None
        self.theme: Theme | None = None
        self._head: QWidget | None = None
        self._column = self._set_in = 600.0
        self._fit = QTimer(self, singleShot=True, interval=120)  # the width has come to rest
        self._fit.timeout.connect(lambda: self.reset() if self._room != self._set_in else None)
        self._wanted: Callable[[], None] | None = None  # to be done once the text is set so far
        self._wanted_at = 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._fill_on)
        self._missing = QRect()  # where not everything behind the words was painted yet
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(lambda: self.viewport().update(self._missing))
        self._pointing = QTimer(self, singleShot=True, interval=_POINTING_MS)
        self._pointing.timeout.connect(lambda: self.set_strokes(Layer.HERE, SpanIndex()))
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    # What is shown

    def set_head(self, head: QWidget) -> None:
        """The widget that stands above the text and scrolls with it."""
        self._head = head
        head.setParent(self.viewport())
        head.show()

    def set_look(self, theme: Theme, typography: Typography, column: float) -> None:
        """Colours, faces and the width of the column in pixels, from the next `show_text` on."""
        self.theme, self._type, self._column = theme, typography, column
        self.painter.size_of = typography.size
        clear = QColor(0, 0, 0, 0)  # the selection is painted behind the words, by line
        role = QPalette.ColorRole
        colors = {
            role.Base: theme.color("paper"),
            role.Window: theme.color("paper"),
            role.Text: theme.color("ink"),
            role.Highlight: clear,
            role.HighlightedText: theme.color("ink"),
        }
        tint(self, colors)
        self.verticalScrollBar().setSingleStep(round(typography.line))

    def show_text(self, places: TextMap) -> None:
        """Show another text, from its top; what is painted is taken away."""
        if self._type is None:
            raise RuntimeError("set_look comes before show_text")
        self._more.stop()
        self._wanted = None
        for layer in Layer:
            self.painter.set_layer(layer, SpanIndex())
        self.places = places
        self._set_from_start()

    def reset(self) -> None:
        """Set the same text again, after another look; what is painted and the place stay."""
        offset, selected = self.first_visible(), self.selected()
        above = self.verticalScrollBar().value() - self.y_of(offset)  # of its line is out of sight
        self.painter.forget_places()
        self.places.clear()
        self._set_from_start()
        if selected is not None:
            self.select(selected)
        self.scroll_to_offset(offset, above)

    def set_strokes(self, layer: Layer, strokes: Strokes) -> None:
        """Replace what is painted in a layer; the text does not move."""
        self.painter.set_layer(layer, strokes)
        self.viewport().update()

    def _set_from_start(self) -> None:
        assert self._type is not None
        self.document().clear()
        self._set_in = self._room
        setting = replace(self._type, column=self._set_in)
        self._builder = DocumentBuilder(self.document(), setting, self.places)
        self.set_margins()  # first, or everything would be laid out twice
        self._builder.fill(FIRST_SLICE)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._more.start()

    @property
    def _room(self) -> float:
        """How wide the column of text is."""
        return max(180.0, min(self._column, self.viewport().width() - 2 * _SIDE))

    def set_margins(self) -> None:
        """Centre the column and keep room for the head above it."""
        width, column = self.viewport().width(), self._room
        left = max(12, round((width - column) / 2))
        top = _TOP
        if self._head is not None:
            height = self._head.heightForWidth(round(column))
            self._head.setGeometry(left, -self.verticalScrollBar().value(), round(column), height)
            top += height
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        wanted = (left, top, max(12, width - left - round(column)), _BOTTOM)
        if wanted != (form.leftMargin(), form.topMargin(), form.rightMargin(), form.bottomMargin()):
            form.setLeftMargin(wanted[0])
            form.setTopMargin(wanted[1])
            form.setRightMargin(wanted[2])
            form.setBottomMargin(wanted[3])
            frame.setFrameFormat(form)
            self.painter.forget_places()

    @property
    def column(self) -> QRect:
        """Where the column of text lies in this widget."""
        form = self.document().rootFrame().frameFormat()
        left = round(form.leftMargin())
        width = self.viewport().width() - left - round(form.rightMargin())
        return QRect(left, 0, width, self.viewport().height())

    def _fill_on(self) -> None:
        if self._builder is None or self._builder.done:
            return
        bar = self.verticalScrollBar()
        near_end = bar.value() + 3 * self.viewport().height() > bar.maximum()
        if self.places.end >= SET_UNASKED and not near_end and self._wanted is None:
            return
        self._builder.fill(SLICE)
        if self._wanted is not None and self.places.end >= self._wanted_at:
            wanted, self._wanted = self._wanted, None
            wanted()
        self.grown.emit()
        if not self._builder.done:
            self._more.start()

    # Places

    def selected(self) -> Span | None:
        """The selected stretch without white space at its ends; None for a table's bars alone."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.places.to_offset(cursor.selectionStart())
        end = self.places.to_offset(cursor.selectionEnd(), end=True)
        words = self.places.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(start, end) if words.strip(_DRAWN) else None

    def select(self, span: Span) -> None:
        """Select a stretch of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self.places.to_position(span.start))
        end = self.places.to_position(span.end, end=True)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def clear_selection(self) -> None:
        """Select nothing; the text stays where it is."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def first_visible(self) -> int:
        """The offset of the first code point on the screen."""
        if self.verticalScrollBar().value() == 0:
            return 0
        point = QPointF(self.column.left() + 1, self.verticalScrollBar().value() + 4)
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return self.places.to_offset(max(0, position))

    def y_of(self, offset: int) -> float:
        """How far below the top of the page an offset's line stands, in pixels."""
        position = self.places.to_position(offset)
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + (line.y() if line.isValid() else 0.0)

    def scroll_to_offset(self, offset: int, above: float = -8.0) -> None:
        """Bring an offset's line to the top of the screen, so far above it; 0: the head too."""
        needed = min(offset + _BELOW, len(self.places.text)) if offset else 0
        if needed > self.places.end and not self.places.complete:
            self._wanted, self._wanted_at = partial(self.scroll_to_offset, offset, above), needed
            self._more.start()
            return
        self.verticalScrollBar().setValue(round(self.y_of(offset) + above) if offset > 0 else 0)

    def scroll_to(self, span: Span) -> None:
        """Bring a stretch into sight, at a third of the height, unless it is well in sight."""
        if span.end > self.places.end:
            self._wanted, self._wanted_at = partial(self.scroll_to, span), span.end
            self._more.start()
            return
        y, bar, height = self.y_of(span.start), self.verticalScrollBar(), self.viewport().height()
        margin = min(60, height // 6)
        if not bar.value() + margin <= y <= bar.value() + height - 2 * margin:
            bar.setValue(round(y - height / 3))

    def share_of(self, offset: int) -> float:
        """How far down the page an offset stands, 0 to 1; a guess where it is not set yet."""
        if not self.places.complete or len(self.places.text) > _MEASURED:
            return offset / max(1, len(self.places.text))
        height = self.document().size().height()
        return min(1.0, self.y_of(offset) / height) if height > 0 else 0.0

    def shares_of(self, offsets: Sequence[int]) -> list[float]:
        """The same of many offsets, in less time."""
        length = max(1, len(self.places.text))
        height = self.document().size().height()
        if not self.places.complete or length > _MEASURED or height <= 0:
            return [self.share_of(offset) for offset in offsets]
        heights = heights_of(self.document(), self.places, offsets)
        return [min(1.0, at / height) for at in heights]

    def point_at(self, span: Span) -> None:
        """Ring a stretch for a moment."""
        if self.theme is not None:
            line = self.theme.color("accent")
            ring = Stroke(span.start, span.end, Layer.HERE, line=line)
            self.set_strokes(Layer.HERE, SpanIndex([ring]))
            self._pointing.start()

    def rect_of(self, span: Span) -> QRect:
        """The rectangle of a stretch's first line in this widget's coordinates."""
        start = self.places.to_position(span.start)
        end = self.places.to_position(span.end, end=True)
        block = self.document().findBlock(start)
        boxes = self.painter.selection(
            block, self.places, start - block.position(), end - block.position()
        )
        if not boxes:
            return QRect()
        return self._on_screen(boxes[0], block)

    def _on_screen(self, box: QRectF, block: QTextBlock) -> QRect:
        origin = self._origin(block)
        return box.translated(origin).toAlignedRect()

    def _origin(self, block: QTextBlock) -> QPointF:
        # blockBoundingRect makes sure that the block is laid out; its left edge is that of the
        # first line, which in right-to-left text is not that of the paragraph.
        self.document().documentLayout().blockBoundingRect(block)
        return block.layout().position() - QPointF(0, self.verticalScrollBar().value())

    def _blocks(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs between two heights of the viewport, with the places of their layouts."""
        layout = self.document().documentLayout()
        point = QPointF(self.column.left() + 1, top + self.verticalScrollBar().value())
        position = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(0, position))
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            origin = self._origin(block)
            if origin.y() > bottom:
                return
            yield block, origin
            block = block.next()

    def strokes_at(self, point: QPoint) -> list[tuple[Stroke, QRect]]:
        """What is painted under a point of the viewport, the shortest stroke first."""
        found = []
        for block, origin in self._blocks(point.y() - 1, point.y() + 1):
            if block.blockNumber() >= self.places.filled:
                break
            found += [
                (stroke, box.translated(origin).toAlignedRect())
                for stroke, boxes in self.painter.placed(block, self.places)
                for box in boxes
                if stroke.subject is not None and box.translated(origin).contains(point)
            ]
        return sorted(found, key=lambda f: (f[0].end - f[0].start, -f[0].layer))

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.theme is not None and self.places.filled:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            self._paint_behind(painter, event.rect(), self.theme)
            painter.end()
        super().paintEvent(event)

    def _paint_behind(self, painter: QPainter, area: QRect, theme: Theme) -> None:
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        assert self._type is not None
        shapes = ShapePainter(self.places, self._type, theme)
        self.painter.begin()
        for block, origin in self._blocks(area.top(), area.bottom()):
            number = block.blockNumber()
            if number >= self.places.filled:
                break
            shapes.paint(painter, block, origin, self.column)
            self.painter.paint(painter, block, self.places, origin)
            start, end = block.position(), block.position() + block.length() - 1
            if first < end and start < last:
                fill = theme.color("selection")
                fill.setAlpha(190)
                for box in self.painter.selection(
                    block, self.places, max(first, start) - start, min(last, end) - start
                ):
                    painter.fillRect(whole_pixels(box, origin).translated(origin), fill)
        if self.painter.behind:
            behind = set(self.painter.behind)
            tops = [
                origin.y()
                for block, origin in self._blocks(area.top(), area.bottom())
                if block.blockNumber() in behind
            ]
            self._missing = QRect(area.left(), int(min(tops)), area.width(), area.bottom() + 1)
            self._behind.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        offset = self.first_visible()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.set_margins()
            self.painter.forget_places()
            if any(piece.kind is BlockKind.TABLE for piece in self.places.pieces):
                self._fit.start()
            if offset > 0:
                self.scroll_to_offset(offset)

    def _on_scroll(self) -> None:
        if self._head is not None:
            self._head.move(self._head.x(), -self.verticalScrollBar().value())
        if self._builder is not None and not self._builder.done and not self._more.isActive():
            self._more.start()
        self.scrolled.emit()
