"""What can be done with the selected words, and the small bar over them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.announce import announce
from reader.gui.context import Context
from reader.gui.language import told, tr
from reader.gui.notes.selection_bar import SelectionBar
from reader.gui.notes.wording import color_name
from reader.gui.reading.deeds import Deeds, NoteMaking
from reader.gui.reading.presenter import ReadingPresenter
from reader.gui.reading.text_view import TextView
from reader.notes.model import Color
from reader.services.cite import cite_passage
from reader.text.spans import Span

LAST_COLOR = "reading/color"
"""The room's setting that keeps the colour used last: notes and tags are made in it."""


class Selection(QObject):
    """Highlights, notes, tags and copies what is selected on the page."""

    changed = Signal(object)  # Span or None
    note_edit_requested = Signal(object)  # Note, just made, to be written on
    note_tag_requested = Signal(object)  # Note, just made, to be tagged

    def __init__(
        self,
        context: Context,
        presenter: ReadingPresenter,
        deeds: Deeds,
        text: TextView,
        room: QWidget,
    ) -> None:
        super().__init__(room)
        self._context = context
        self._presenter = presenter
        self._deeds = deeds
        self._text = text
        self._room = room
        self._awaited: tuple[NoteMaking, bool] | None = None  # and whether it is to be tagged
        self.bar = SelectionBar(context, room)
        self.bar.color_chosen.connect(self.highlight)
        self.bar.note_requested.connect(self.write_note)
        self.bar.tag_requested.connect(self.tag)
        self.bar.copy_requested.connect(self.copy_with_citation)
        self.bar.dismissed.connect(text.setFocus)
        text.selection_changed.connect(self._settled)
        text.selectionChanged.connect(self._moving)
        text.scrolled.connect(self._follow)
        text.color_requested.connect(self.highlight)
        text.note_requested.connect(self.write_note)

    @property
    def span(self) -> Span | None:
        """The selected stretch of the text, or None."""
        return self._text.selected() if self._presenter.current is not None else None

    @property
    def words(self) -> str:
        """The selected words."""
        span = self.span
        return span.of(self._text.places.text) if span is not None else ""

    def rect(self) -> QRect:
        """Where the selection starts, in the room's coordinates; empty if nothing is selected."""
        span = self.span
        if span is None:
            return QRect()
        return self._text.rect_of(span).translated(self._text.mapTo(self._room, QPoint(0, 0)))

    def dismiss(self) -> None:
        """Put the bar away; the selection stays."""
        self.bar.hide()

    def let_go(self) -> None:
        """Select nothing, and put the bar away."""
        self._text.clear_selection()
        self.bar.hide()

    def highlight(self, color: Color | None = None) -> None:
        """Highlight the selection; None: in the colour used last."""
        if color is not None:
            self._context.settings.set_text(LAST_COLOR, color.value)
        if self._make(color, tr("Highlight", "the deed")) is not None:
            chosen = color_name(color or self._last_color())
            announce(self._text, tr("Highlighted: {colour}").format(colour=chosen))

    def write_note(self) -> None:
        """Highlight the selection and ask for its note to be written."""
        making = self._make(None, tr("Add note"))
        self._awaited = (making, False) if making is not None else None

    def tag(self) -> None:
        """Highlight the selection and ask for its tags."""
        making = self._make(None, tr("Highlight", "the deed"))
        self._awaited = (making, True) if making is not None else None

    def take_out(self, span: Span | None = None) -> None:
        """Take this stretch out of the article, or what is selected."""
        span, opened = span or self.span, self._presenter.current
        if span is None or opened is None:
            self._context.events.message.emit(
                tr("Select what is to be taken out of the text first.")
            )
            return
        self._deeds.take_out(opened.article, span)
        self.let_go()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.events.message.emit(
            tr("Taken out, for good. Ctrl+Z or the Cleaning panel puts it back.")
        )

    def copy(self) -> None:
        """Copy the selected words."""
        self._text.copy()

    def copy_with_citation(self) -> None:
        """Copy the selected words with their author, title, source and date."""
        words, opened = self.words, self._presenter.current
        if words and opened is not None:
            library, article, events = (
                self._context.library,
                opened.article.id,
                self._context.events,
            )

            def copied(text: object) -> None:
                QApplication.clipboard().setText(str(text))
                events.message.emit(tr("Copied, with where it is from."))

            job = self._context.jobs.job(lambda _: cite_passage(library, article, words))
            job.done.connect(copied)
            job.failed.connect(lambda problem: events.problem.emit(told(problem), repr(problem)))
            job.start()

    def notes_arrived(self) -> None:
        """The page shows today's notes: a new one that waits for words can be written on."""
        if self._awaited is not None and self._awaited[0].note is not None:
            (making, tag), self._awaited = self._awaited, None
            (self.note_tag_requested if tag else self.note_edit_requested).emit(making.note)

    def _make(self, color: Color | None, text: str) -> NoteMaking | None:
        span, opened = self.span, self._presenter.current
        if span is None or opened is None:
            self._context.events.message.emit(tr("Select some text first, then mark it."))
            return None
        making = self._deeds.highlight(opened.article, span, color or self._last_color(), text)
        self.let_go()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        return making

    def _last_color(self) -> Color:
        try:
            return Color(self._context.settings.text(LAST_COLOR, Color.YELLOW.value))
        except ValueError:
            return Color.YELLOW

    def _settled(self, span: object) -> None:
        if span is None or self.span is None or not self._text.isVisible():
            self.bar.hide()
        else:
            self._follow(show=True)
        self.changed.emit(span)

    def _moving(self) -> None:
        # While it is being made the bar would be in the way.
        if not self._text.textCursor().hasSelection():
            self.bar.hide()

    def _follow(self, *, show: bool = False) -> None:
        if not (show or self.bar.isVisible()):
            return
        rect = self.rect()
        if rect.isEmpty() or not self._room.rect().intersects(rect):
            self.bar.hide()
        else:
            self.bar.show_over(rect)
