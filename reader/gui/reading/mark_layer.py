"""What marks and highlights do under the mouse: tips, cards, clicks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.context import Context
from reader.gui.language import tr, trn
from reader.gui.names.saying import NameDeeds, Saying
from reader.gui.reading.counting import identity
from reader.gui.reading.figure_words import tip_words
from reader.gui.reading.mark_card import MarkCard
from reader.gui.reading.mark_painter import Stroke
from reader.gui.reading.mark_words import kind_name, moment_text
from reader.gui.reading.presenter import ReadingPresenter
from reader.gui.reading.text_view import TextView
from reader.gui.reading.tip import Tip
from reader.gui.shorten import shortened
from reader.services.annotate import PlacedNote
from reader.services.browse import list_names
from reader.services.name_page import NameStory, name_story
from reader.services.read_figure import told_alone
from reader.text.marks import Mark
from reader.text.spans import Span

_NOTE_WORDS = 90
_SUGGESTED = 8


class MarkLayer(QObject):
    """Answers for what is painted behind the words."""

    note_clicked = Signal(object)  # Note
    mark_clicked = Signal(object)  # Mark
    search_requested = Signal(str)
    page_requested = Signal(object)  # Mark: the page of its name

    def __init__(
        self,
        context: Context,
        presenter: ReadingPresenter,
        text: TextView,
        room: QWidget,
    ) -> None:
        super().__init__(room)
        self._context = context
        self._names = NameDeeds(context, self)
        self._presenter = presenter
        self._text = text
        self._room = room
        self._tipped: tuple[Mark, QRect] | None = None
        self._last: Mark | None = None
        self._typed = ""
        self.tip = Tip(context.themes, room)
        self.card = MarkCard(context.themes, room)
        text.stroke_hovered.connect(self._hovered)
        text.stroke_clicked.connect(self._clicked)
        text.scrolled.connect(self._scrolled)
        text.selectionChanged.connect(self.card.dismiss)
        presenter.counted.connect(self._counted)
        self.card.went_to.connect(self._go)
        self.card.search_requested.connect(self.search_requested)
        self.card.said.connect(self._say)
        self.card.page_requested.connect(self.page_requested)
        self.card.names.names_wanted.connect(self._suggest)
        self.card.closed.connect(self._card_closed)

    def dismiss(self) -> None:
        """Put tip and card away."""
        self.tip.hide()
        self._tipped = None
        self.card.dismiss()

    def same(self, mark: Mark) -> list[Mark]:
        """All marks of the article that are the same name or figure, in text order."""
        opened = self._presenter.current
        if opened is None:
            return []
        wanted = identity(mark)
        return [
            m
            for m in opened.article.marks
            if m.is_figure == mark.is_figure and identity(m) == wanted
        ]

    def show_next(self, mark: Mark, by: int = 1) -> None:
        """Bring a mark into sight; asked again for the same, its next place (-1: last)."""
        places = self.same(mark)
        if not places:
            return
        if self._last in places:
            target = places[(places.index(self._last) + by) % len(places)]
        else:
            target = mark if mark in places else places[0]
        self._go(target)

    def open_card(self, mark: Mark, anchor: QRect) -> None:
        """Show a mark's card beside `anchor` (in the coordinates of the text)."""
        opened = self._presenter.current
        if opened is None:
            return
        self.tip.hide()
        other = self._presenter.elsewhere.get((mark.start, mark.end), "")
        text = opened.article.document.text
        self.card.show_mark(mark, self.same(mark), text, other, self._in_room(anchor))
        self.card.tell_count(self._presenter.count(mark))
        self._last = mark
        if not mark.is_figure:
            self._tell_story(mark, opened.article.id)

    def _tell_story(self, mark: Mark, article: int) -> None:
        library = self._context.library

        def done(story: object) -> None:
            if self.card.isVisible() and self.card.mark == mark and isinstance(story, NameStory):
                self.card.names.tell(story)

        job = self._context.jobs.job(lambda _: name_story(library, article, mark))
        job.done.connect(done)
        job.failed.connect(lambda _: None)  # the card says less then
        job.start()

    def _say(self, saying: Saying) -> None:
        opened = self._presenter.current
        self._names.say(saying, opened.article.id if opened is not None else None)

    def _go(self, mark: Mark) -> None:
        self._last = mark
        span = Span(mark.start, mark.end)
        self._text.scroll_to(span)
        self._text.point_at(span)
        if self.card.isVisible():
            self.card.stand_beside(self._in_room(self._text.rect_of(span)))
            opened = self._presenter.current
            if opened is not None and not mark.is_figure:
                self._tell_story(mark, opened.article.id)

    def _in_room(self, rect: QRect) -> QRect:
        return rect.translated(self._text.mapTo(self._room, QPoint(0, 0)))

    def _clicked(self, stroke: Stroke, rect: QRect) -> None:
        subject = stroke.subject
        if isinstance(subject, PlacedNote):
            self.dismiss()
            self.note_clicked.emit(subject.note)
        elif isinstance(subject, Mark):
            self.mark_clicked.emit(subject)
            self.open_card(subject, rect)

    def _hovered(self, stroke: Stroke | None, rect: QRect) -> None:
        self._tipped = None
        if stroke is None or self.card.isVisible():
            self.tip.hide()
            return
        anchor = self._in_room(rect)
        subject = stroke.subject
        if isinstance(subject, PlacedNote):
            self._tip_note(subject, anchor)
        elif isinstance(subject, Mark):
            self._tipped = (subject, anchor)
            self._tip_mark(subject, anchor, self._presenter.count(subject))

    def _counted(self, mark: Mark, articles: int) -> None:
        if self._tipped is not None and identity(self._tipped[0]) == identity(mark):
            self._tip_mark(*self._tipped, articles)
        shown = self.card.mark
        if self.card.isVisible() and shown is not None and identity(shown) == identity(mark):
            self.card.tell_count(articles)

    def _tip_mark(self, mark: Mark, anchor: QRect, articles: int | None) -> None:
        if mark.is_figure:
            strong, rest, said = tip_words(mark, alone=told_alone(mark))
        else:
            strong, rest, said = mark.entity or mark.text, f" · {kind_name(mark.kind)}", ""
        if articles is not None and articles > 1:
            rest += " · " + trn("in %n article(s)", articles)
        other = self._presenter.elsewhere.get((mark.start, mark.end))
        second = tr("the other version says {figure}").format(figure=other) if other else said
        self.tip.show_at(anchor, strong, rest, second)

    def _tip_note(self, placed: PlacedNote, anchor: QRect) -> None:
        note, opened = placed.note, self._presenter.current
        words = shortened(note.text, _NOTE_WORDS)
        second = moment_text(note.modified)
        if opened is not None and placed.from_article != opened.article.id:
            second = tr("on another version: {title}").format(
                title=opened.title_of(placed.from_article)
            )
        self.tip.show_at(anchor, "" if words else tr("Highlight"), words, second)

    def _scrolled(self) -> None:
        self.tip.hide()
        if self.card.isVisible() and self._last is not None:
            rect = self._in_room(self._text.rect_of(Span(self._last.start, self._last.end)))
            if self._room.rect().intersects(rect):
                self.card.stand_beside(rect)
            else:
                self.card.dismiss()

    def _suggest(self, typed: str) -> None:
        words, library = typed.strip(), self._context.library
        self._typed = words
        if not words:
            return

        def done(entries: object) -> None:
            if self._typed == words and isinstance(entries, list):
                self.card.names.suggest([entry.entity for entry in entries])

        job = self._context.jobs.job(lambda _: list_names(library, words, limit=_SUGGESTED))
        job.done.connect(done)
        job.start()

    def _card_closed(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or self.card.isAncestorOf(focus) or focus is self.card:
            self._text.setFocus()
