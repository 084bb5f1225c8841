"""The ends of a note's passage: two handles to drag, and keys that move them word by word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.notes.acts import NoteActs
from reader.gui.reading.mark_painter import Layer, Stroke
from reader.gui.reading.presenter import ReadingPresenter
from reader.gui.reading.span_index import SpanIndex
from reader.gui.reading.text_view import TextView
from reader.gui.reading.word_edges import is_rtl_letter, nearest_edge, stepped
from reader.notes.model import AnchorState, Note
from reader.services.annotate import PlacedNote
from reader.text.graphemes import boundary_after, boundary_before
from reader.text.spans import Span

_WIDE, _KNOB = 15, 9  # pixels


class Handle(QWidget):
    """A pin at one end of a passage."""

    dragged = Signal(QPoint, bool)  # where, in the page's viewport; whether letter by letter
    dropped = Signal()

    def __init__(self, context: Context, page: TextView, *, at_start: bool) -> None:
        super().__init__(page.viewport())
        self._context, self._page, self._at_start = context, page, at_start
        self._note: Note | None = None
        self._held = False
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Beginning of the note") if at_start else tr("End of the note"))
        keys = tr("Alt+Shift+↑ and ↓") if at_start else tr("Alt+Shift+← and →")
        self.setToolTip(
            tr("Drag to change the passage ({keys}); with Alt letter by letter").format(keys=keys)
        )
        self.hide()

    def stand(self, note: Note, edge: QRect) -> None:
        """Stand at an edge: its line of text, of no width."""
        self._note = note
        top = edge.top() - (_KNOB if self._at_start else 0)
        self.setGeometry(edge.left() - _WIDE // 2, top, _WIDE, edge.height() + _KNOB)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._note is None:
            return
        theme = self._context.themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        middle = self.width() / 2
        stem_top = _KNOB / 2 if self._at_start else 0
        painter.drawRect(QRect(round(middle - 1), round(stem_top), 2, self.height() - _KNOB // 2))
        y = _KNOB / 2 if self._at_start else self.height() - _KNOB / 2
        painter.drawEllipse(QPointF(middle, y), _KNOB / 2, _KNOB / 2)
        painter.setBrush(theme.note_line(self._note.color))
        painter.drawEllipse(QPointF(middle, y), _KNOB / 2 - 1.5, _KNOB / 2 - 1.5)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.button() is Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            place = self.mapTo(self._page.viewport(), event.position().toPoint())
            # What is meant is the line beside the stem, not the one at the knob.
            place += QPoint(0, _KNOB if self._at_start else -_KNOB)
            self.dragged.emit(place, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        held, self._held = self._held, False
        if held:
            self.dropped.emit()


class NoteEnds(QObject):
    """Knows which note is current on the page and lets its passage be changed."""

    def __init__(
        self, context: Context, presenter: ReadingPresenter, text: TextView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._presenter, self._text = context, presenter, text
        self._acts = NoteActs(context, self)
        self._current: int | None = None
        self._span: Span | None = None  # while it is dragged, or until the library has it
        self.start = Handle(context, text, at_start=True)
        self.end = Handle(context, text, at_start=False)
        self.start.dragged.connect(lambda at, fine: self._drag(at, fine, start=True))
        self.end.dragged.connect(lambda at, fine: self._drag(at, fine, start=False))
        for handle in (self.start, self.end):
            handle.dropped.connect(self._drop)
        text.scrolled.connect(self.follow)
        text.grown.connect(self.follow)
        text.selectionChanged.connect(self._selecting)
        self._viewport = text.viewport()
        self._viewport.installEventFilter(self)
        presenter.opened.connect(lambda _: self.take(None))
        presenter.closed.connect(lambda: self.take(None))
        # Queued: the page shows today's notes first.
        presenter.refreshed.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def note(self) -> PlacedNote | None:
        """The note whose ends can be moved: made on this article, and standing in it."""
        opened = self._presenter.current
        if opened is None or self._current is None:
            return None
        for placed in opened.notes.notes:
            if placed.note.id == self._current:
                own = placed.from_article == opened.article.id
                return placed if own and placed.state is not AnchorState.ORPHANED else None
        return None

    def take(self, note: int | None) -> None:
        """Make a note current; None: no note is."""
        if note != self._current:
            self._current, self._span = note, None
            self._unpaint()
        self.follow()

    def move(self, *, start: bool, by: int) -> bool:
        """Move an end by words, on (positive) or back; False: no note is current."""
        placed = self.note
        if placed is None:
            return False
        span = self._span or Span(placed.start, placed.end)
        text = self._text.places.text
        first, last = span.start, span.end
        if start:
            first = stepped(text, first, by, starts=True)
        else:
            last = stepped(text, last, by, starts=False)
        if first < last:
            self._span = Span(first, last)
            self._drop()
        return True

    def _arrived(self) -> None:
        """The page shows today's notes: stand where the note stands now."""
        placed = self.note
        if placed is not None and self._span == Span(placed.start, placed.end):
            self._span = None
        if self._span is None:
            self._unpaint()
        self.follow()

    def follow(self) -> None:
        """Stand where the ends are on the screen now."""
        placed = self.note
        span = self._span or (Span(placed.start, placed.end) if placed is not None else None)
        if placed is None or span is None or span.end > self._text.places.end:
            self.start.hide()
            self.end.hide()
            return
        for handle, start in ((self.start, True), (self.end, False)):
            edge = self._edge(span, start=start)
            if edge.height():
                handle.stand(placed.note, edge)
            else:
                handle.hide()

    def _edge(self, span: Span, *, start: bool) -> QRect:
        text = self._text.places.text
        if start:
            letter = Span(span.start, boundary_after(text, span.start + 1, len(text)))
        else:
            letter = Span(boundary_before(text, span.end - 1, 0), span.end)
        box = self._text.rect_of(letter)
        rtl = bool(text) and is_rtl_letter(text[letter.start])
        left = box.left() if start is not rtl else box.right() + 1
        return QRect(left, box.top(), 0, box.height())

    def _drag(self, at: QPoint, fine: bool, *, start: bool) -> None:
        placed = self.note
        if placed is None:
            return
        span = self._span or Span(placed.start, placed.end)
        places = self._text.places
        position = self._text.cursorForPosition(at).position()
        offset = places.to_offset(position, end=not start)
        if not fine:
            offset = nearest_edge(places.text, offset, starts=start)
        offset = boundary_before(places.text, offset, 0)
        first, last = (offset, span.end) if start else (span.start, offset)
        if first < last:
            self._span = moved = Span(first, last)
            line = self._context.themes.current.note_line(placed.note.color)
            ring = Stroke(moved.start, moved.end, Layer.HERE, line=line)
            self._text.set_strokes(Layer.HERE, SpanIndex([ring]))
            self.follow()

    def _drop(self) -> None:
        placed = self.note
        if placed is not None and self._span is not None:
            if self._span != Span(placed.start, placed.end):
                span = self._span
                self._acts.attach(placed.note, span.start, span.end, tr("Change the passage"))
            else:
                self._arrived()
        self.follow()

    def _unpaint(self) -> None:
        self._text.set_strokes(Layer.HERE, SpanIndex())

    def _selecting(self) -> None:
        if self._text.textCursor().hasSelection():
            self.take(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewport:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.take(None)  # a click on a highlight makes its note current again
            elif event.type() == QEvent.Type.Resize:
                self.follow()
        return False
