"""The reading room: one article with its marks and the reader's highlights."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from reader.gui.context import Context
from reader.gui.fonts import reading_font
from reader.gui.language import tr
from reader.gui.late_look import fill
from reader.gui.look import USUAL_TEXT_SIZE
from reader.gui.mirror import turned
from reader.gui.reading.deeds import Deeds
from reader.gui.reading.document_builder import typography_of
from reader.gui.reading.finder import Finder
from reader.gui.reading.header import Header
from reader.gui.reading.imported_view import ImportedView
from reader.gui.reading.margin_map import MarginMap
from reader.gui.reading.mark_formats import MarkStrokes, NoteStrokes, note_ticks
from reader.gui.reading.mark_layer import MarkLayer
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.note_ends import NoteEnds
from reader.gui.reading.page_menu import PageMenu
from reader.gui.reading.presenter import Opened, ReadingPresenter
from reader.gui.reading.selection import Selection
from reader.gui.reading.text_map import TextMap
from reader.gui.reading.text_view import TextView
from reader.gui.theme import Theme
from reader.gui.widgets import EmptyState
from reader.notes.model import AnchorState, Color, Note
from reader.text.marks import Mark
from reader.text.spans import Span

_ZOOM = 1.1
_PATIENCE_MS = 400
_SAMPLE = "It is a truth of harbours that the tide is paid for by whoever stands on the quay"


class ReadingView(QWidget):
    """Open an article with `open`; everything else follows from what the reader does."""

    article_shown = Signal(object)  # Article, once it stands on the page; None: no article
    mark_clicked = Signal(object)  # Mark
    note_clicked = Signal(object)  # Note
    note_edit_requested = Signal(object)  # Note, just made, to be written on
    note_tag_requested = Signal(object)  # Note, just made, to be tagged
    compare_requested = Signal(int, int)
    details_requested = Signal(int)  # the article whose title, authors … are to be put right
    search_requested = Signal(str)
    name_page_requested = Signal(object)  # Mark
    selection_changed = Signal(object)  # Span or None

    def __init__(self, context: Context, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._settings = context.settings
        self._at: Span | None = None
        self.presenter = ReadingPresenter(context, self)
        self.deeds = Deeds(context, self)
        self.setAccessibleName(tr("Reading"))

        self.empty = EmptyState(context.themes, "book-open", tr("No article is open"))
        self._offer = ""
        self.page = QWidget()
        self.text = TextView(self.page)
        self.header = Header(context.themes)
        self.text.set_head(self.header)
        self.map = MarginMap(context.themes, self.text.verticalScrollBar(), self.page)
        self.imported = ImportedView(context)
        self._stack = QStackedLayout(self)
        for room in (self.empty, self.page, self.imported):
            self._stack.addWidget(room)

        self.finder = Finder(context, self.text, self)
        self.marks = MarkLayer(context, self.presenter, self.text, self)
        self.selection = Selection(context, self.presenter, self.deeds, self.text, self)
        self.ends = NoteEnds(context, self.presenter, self.text, self)
        self.menu = PageMenu(context, self)
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self._mapping = QTimer(self, singleShot=True, interval=30)
        self._mapping.timeout.connect(self._draw_map)
        self._connect()
        self._dress(context.themes.current)

    def _connect(self) -> None:
        self.presenter.opened.connect(self._show)
        self.presenter.refreshed.connect(self._refresh)
        self.presenter.closed.connect(self._show_nothing)
        self.presenter.failed.connect(self._show_problem)
        self.header.compare_requested.connect(self.compare_requested)
        self.header.dress_requested.connect(self.presenter.toggle_dressed)
        self.header.refuse_requested.connect(self.presenter.refuse_lent)
        self.header.reached.connect(lambda: self.text.verticalScrollBar().setValue(0))
        self.map.jumped.connect(self._jump)
        self.imported.closed.connect(self.toggle_imported)
        self.finder.found.connect(self._mapping.start)
        self.marks.note_clicked.connect(lambda note: self.ends.take(note.id))
        self.marks.note_clicked.connect(self.note_clicked)
        self.marks.mark_clicked.connect(self.mark_clicked)
        self.marks.search_requested.connect(self.search_requested)
        self.marks.page_requested.connect(self.name_page_requested)
        self.selection.changed.connect(self.selection_changed)
        self.selection.note_edit_requested.connect(self.note_edit_requested)
        self.selection.note_tag_requested.connect(self.note_tag_requested)
        text = self.text
        text.scrolled.connect(self._on_scroll)
        text.grown.connect(self._mapping.start)
        text.menu_requested.connect(self.menu.popup)
        text.zoom_requested.connect(lambda steps: self.larger() if steps > 0 else self.smaller())
        self._settings.reading_changed.connect(self._set_anew)
        self._settings.marks_changed.connect(self._paint_marks)
        self._context.themes.changed.connect(self._dress)

    # Opening

    def open(self, article: int, at: Span | None = None) -> None:
        """Show an article, where it was left or `at` a stretch of its text."""
        if article == self.article_id and self.current is not None:
            self._stack.setCurrentWidget(self.page)
            if at is not None:
                self.show_span(at)
            return
        self._at = at
        self._waiting.start()
        self.presenter.open(article)

    def close_article(self) -> None:
        """Show that no article is open."""
        self.presenter.close()

    @property
    def article_id(self) -> int | None:
        """The article that is open or about to be, or None."""
        return self.presenter.article_id

    @property
    def current(self) -> Opened | None:
        """What stands on the page, or None."""
        return self.presenter.current

    def _show_waiting(self) -> None:
        self._put_away()
        self.empty.show_state("book-open", tr("Opening…"), tr("It is a long one."))
        self._stack.setCurrentWidget(self.empty)

    def _show(self, opened: Opened) -> None:
        self._waiting.stop()
        self._put_away()
        self.header.show_article(opened.shown, opened.title_of)
        self.header.show_lending(opened.dressing, opened.lent, offered=opened.dressable)
        self._stack.setCurrentWidget(self.page)
        self.text.show_text(opened.places)
        self._paint_marks()
        self._paint_notes()
        self.finder.text_changed()
        at, self._at = self._at, None
        if at is not None:
            self.show_span(at)
        elif 0.0 < opened.article.position < 1.0:
            length = len(opened.article.document.text)
            self.text.scroll_to_offset(round(opened.article.position * length))
        self.article_shown.emit(opened.article)

    def _refresh(self, before: Opened, now: Opened) -> None:
        old, new = before.article, now.article
        dressed_anew = before.places.shown != now.places.shown
        lent_anew = before.lent != now.lent or dressed_anew
        if old.row != new.row or old.document != new.document or lent_anew:
            self.header.show_article(now.shown, now.title_of)
            self.header.show_lending(now.dressing, now.lent, offered=now.dressable)
            self.text.set_margins()
        if dressed_anew or old.document.blocks != new.document.blocks:
            place = self.text.first_visible() / max(1, len(old.document.text))
            self.marks.dismiss()
            self.text.show_text(now.places)
            self.text.scroll_to_offset(round(place * len(new.document.text)))
            self.finder.text_changed()
        # The page keeps its own map; the text is the same, so its offsets hold.
        self._paint_marks()
        self._paint_notes()
        self.selection.notes_arrived()

    def _put_away(self) -> None:
        """Close what floats over the page."""
        self.marks.dismiss()
        self.selection.dismiss()

    def _show_nothing(self) -> None:
        self._waiting.stop()
        self._put_away()
        self.finder.close()
        self.text.show_text(TextMap("", []))
        self.empty.show_state("book-open", tr("No article is open"), self._offer)
        self._stack.setCurrentWidget(self.empty)
        self.article_shown.emit(None)

    def offer_list(self, offered: bool) -> None:
        """Say, where no article is open, that one may be chosen from the list."""
        self._offer = tr("Choose one from the list to read it.") if offered else ""
        if self.article_id is None:
            self.empty.show_state("book-open", tr("No article is open"), self._offer)

    def _show_problem(self, sentence: str) -> None:
        self._waiting.stop()
        self.empty.show_state("circle-alert", tr("The article cannot be shown"), sentence)
        self._stack.setCurrentWidget(self.empty)

    # Looks

    def _dress(self, theme: Theme) -> None:
        self.imported.set_theme(theme)
        fill(self, theme.color("paper"))
        self._set_anew()
        self._paint_marks()
        self._paint_notes()
        self.finder.paint()

    def _set_anew(self) -> None:
        """Set the text again, in today's size, width and colours, at the same place."""
        theme, look = self._context.themes.current, self._settings.look
        letters = QFontMetricsF(reading_font(look.px, face=look.face))
        sample = letters.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.header.set_look(look)
        column = sample * look.width
        self.text.set_look(theme, typography_of(theme, look, column), column)
        self._put_away()
        if self.current is not None:
            self.text.reset()
            self._mapping.start()

    def larger(self) -> None:
        """Larger letters."""
        self._settings.text_size = self._settings.text_size * _ZOOM

    def smaller(self) -> None:
        """Smaller letters."""
        self._settings.text_size = self._settings.text_size / _ZOOM

    def usual_size(self) -> None:
        """Letters of the usual size."""
        self._settings.text_size = USUAL_TEXT_SIZE

    def _paint_marks(self) -> None:
        if self.current is not None:
            theme = self._context.themes.current
            strokes = MarkStrokes(self.current.marks, self._settings, theme)
            self.text.set_strokes(Layer.MARK, strokes)

    def _paint_notes(self) -> None:
        if self.current is not None:
            theme, notes = self._context.themes.current, self.current.notes
            self.text.set_strokes(Layer.NOTE, NoteStrokes(notes.notes, notes.article, theme))
            self._mapping.start()

    def toggle_marks(self) -> None:
        """Show or hide all automatic marks."""
        self._settings.marks_shown = not self._settings.marks_shown

    def toggle_imported(self) -> None:
        """Show the text as it was imported, or go back to reading."""
        if self.current is None:
            return
        if self._stack.currentWidget() is self.imported:
            self._stack.setCurrentWidget(self.page)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._put_away()
            article = self.current.article
            self.imported.open(article.id, article.origin)
            self._stack.setCurrentWidget(self.imported)
            self.imported.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_dressed(self) -> None:
        """Read what is flattened with a version's capitals, or as it is stored again."""
        self.presenter.toggle_dressed()

    @property
    def shows_imported(self) -> bool:
        """Whether the text stands there as imported."""
        return self._stack.currentWidget() is self.imported

    # Places

    def show_span(self, span: Span) -> None:
        """Bring a stretch of the text into sight and point at it for a moment."""
        self._stack.setCurrentWidget(self.page)
        self.text.scroll_to(span)
        self.text.point_at(span)

    def show_note(self, note: Note) -> None:
        """Bring a note's passage into sight, on whichever version it was made."""
        if self.current is not None:
            for placed in self.current.notes.notes:
                if placed.note.id == note.id and placed.state is not AnchorState.ORPHANED:
                    self.show_span(Span(placed.start, placed.end))

    def show_mark(self, mark: Mark) -> None:
        """Bring a mark into sight; asked again, the next place of the same name or figure."""
        self.marks.show_next(mark)

    def _on_scroll(self) -> None:
        bar = self.text.verticalScrollBar()
        if self.current is None or self._stack.currentWidget() is not self.page:
            return
        length = max(1, len(self.current.article.document.text))
        self.presenter.moved_to(self.text.first_visible() / length)
        if bar.maximum() > 0 and bar.value() == bar.maximum() and self.text.places.complete:
            self.presenter.mark_read()

    def _jump(self, place: float) -> None:
        bar = self.text.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round(place * whole - bar.pageStep() / 2))

    def _draw_map(self) -> None:
        if self.current is None:
            return
        theme = self._context.themes.current
        notes = note_ticks(self.current.notes.notes, self.text.shares_of, theme)
        self.map.set_ticks([*notes, *self.finder.ticks(theme)])

    # The selection

    def highlight(self, color: Color | None = None) -> None:
        """Highlight the selection in a colour; None: in the one used last."""
        self.selection.highlight(color)

    def note_on_selection(self) -> None:
        """Highlight the selection and ask for its note to be written."""
        self.selection.write_note()

    def selected(self) -> Span | None:
        """The selected stretch of the text, or None."""
        return self.selection.span

    # Finding and leaving

    def find_in_text(self) -> None:
        """Find in the article: the selected words, or what will be typed."""
        if self.current is not None:
            self._stack.setCurrentWidget(self.page)
            words = self.selection.words
            self.finder.start(words if len(words) <= 80 else "")

    def find_next(self, by: int = 1) -> None:
        """The next find, or with -1 the one before."""
        self.finder.step(by)

    def escape(self) -> bool:
        """Close the innermost thing that is open here; False: nothing was."""
        close = self._closable()
        if close is not None:
            close()
        return close is not None

    def _closable(self) -> Callable[[], None] | None:
        if self.marks.card.isVisible():
            return self.marks.dismiss
        if self.selection.bar.isVisible():
            return self.selection.dismiss
        if self.finder.bar.isVisible():
            return self.finder.close
        if self.shows_imported:
            return self.toggle_imported
        return self.text.clear_selection if self.selected() is not None else None

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys while something here can be closed by it."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._closable() is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.escape():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.rect()
        self.text.setGeometry(area)
        wide = self.map.width()
        self.map.setGeometry(turned(QRect(area.width() - wide, 0, wide, area.height()), area))
        self.map.raise_()
        self.finder.place(area)
        self._put_away()
        self._mapping.start()
