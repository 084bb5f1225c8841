"""Figures in the window: the plot below the text, where else a figure stands, putting it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from reader.gui.figures.correct_dialog import CorrectDialog, ask_figure
from reader.gui.figures.deeds import FigureDeeds
from reader.gui.figures.places_dialog import PlacesDialog
from reader.gui.figures.plot.view import PlotView
from reader.gui.language import tr
from reader.library.records import Article
from reader.text.marks import FigureValue, Mark
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

PLOT = "plot"
"""The window's flag and state that keep whether the plot is shown, and how high it is."""

_LONGEST = 200  # letters of a figure: a paragraph is none
_HIGHEST = 280  # pixels of the plot the first time, and
_SHARE = 0.5  # of the height that the plot takes the first time


class FigureRoom(QObject):
    """Everything about figures that is not in the text itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.deeds = FigureDeeds(self._context, self)
        self.plot = PlotView(self._context)
        self.plot.hide()
        self._splitter: QSplitter | None = None
        self._wanted = False

    def below(self, centre: QWidget) -> QWidget:
        """The middle of the window with the plot below it."""
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(centre)
        splitter.addWidget(self.plot)
        splitter.setStretchFactor(0, 1)
        splitter.splitterMoved.connect(self._remember_height)
        self._splitter = splitter
        return splitter

    def connect_rooms(self) -> None:
        """Hear the other rooms."""
        window = self._window
        reading, card = window.reading, window.reading.marks.card
        reading.article_shown.connect(self.plot.set_article)
        reading.presenter.refreshed.connect(lambda _, now: self.plot.set_article(now.article))
        self.plot.mark_activated.connect(self._show_in_text)
        self.plot.closed.connect(lambda: self.show_plot(False))
        card.figures.elsewhere_requested.connect(self.show_elsewhere)
        card.figures.correct_requested.connect(self.ask)
        card.figures.not_a_figure_requested.connect(self.say_none)
        card.figures.copied.connect(self._tell_copied)
        marks = window.marks
        marks.place_activated.connect(reading.show_span)
        marks.bar.plot_requested.connect(self.toggle_plot)
        marks.bar.find_requested.connect(self.find_any)
        marks.menus.previous_requested.connect(lambda mark: reading.marks.show_next(mark, -1))
        marks.menus.elsewhere_requested.connect(self.show_elsewhere)
        marks.menus.correct_requested.connect(self.ask)
        marks.menus.not_a_figure_requested.connect(self.say_none)
        marks.menus.take_back_requested.connect(self.deeds.take_back)
        reading.menu.filled.connect(self._add_to_menu)
        window.centre.currentChanged.connect(lambda _: self._fit())
        if self._context.settings.flag(PLOT, usual=False):
            self.show_plot(True, with_keys=False)

    # The plot

    def toggle_plot(self) -> None:
        """Show the plot, with the keyboard in it, or put it away."""
        self.show_plot(self.plot.isHidden())

    def show_plot(self, shown: bool, *, with_keys: bool = True) -> None:
        """Show the plot or put it away; remembered."""
        self._wanted = shown
        self._context.settings.set_flag(PLOT, shown)
        had_keys = self.plot.isAncestorOf(self._window.focusWidget() or self._window)
        self._fit()
        if shown and with_keys and not self.plot.isHidden():
            self.plot.open()
        elif not shown and had_keys:
            self._window.focus_text()

    def _fit(self) -> None:
        window = self._window
        shown = self._wanted and window.centre.currentWidget() is window.reading
        opens = shown and self.plot.isHidden()
        self.plot.setVisible(shown)
        if "plot" in window.actions_:
            window.actions_["plot"].setChecked(self._wanted)
        if opens and self._splitter is not None:
            if not self._splitter.restoreState(self._context.settings.state(PLOT)):
                height = self._splitter.height()
                low = min(_HIGHEST, max(self.plot.minimumHeight(), round(_SHARE * height)))
                self._splitter.setSizes([height - low, low])
            opened = window.reading.current
            self.plot.set_article(opened.article if opened is not None else None)

    def _remember_height(self) -> None:
        if self._splitter is not None and not self.plot.isHidden():
            self._context.settings.set_state(PLOT, self._splitter.saveState())

    def _show_in_text(self, mark: Mark) -> None:
        self._window.reading.show_span(Span(mark.start, mark.end))

    # Where else

    def show_elsewhere(self, mark: Mark) -> PlacesDialog:
        """Show where the library has the same figure."""
        opened = self._window.reading.current
        article = opened.article.id if opened is not None else 0
        return self._show_places(
            PlacesDialog(self._context, self._window, mark=mark, article=article)
        )

    def find(self, query: str = "") -> PlacesDialog:
        """Look for figures in the library."""
        return self._show_places(PlacesDialog(self._context, self._window, query=query))

    def find_any(self) -> None:
        """Look for any figures in the library."""
        self.find()

    def _show_places(self, dialog: PlacesDialog) -> PlacesDialog:
        self._window.reading.marks.dismiss()
        dialog.place_chosen.connect(self._window.open_place)
        dialog.show()  # it stays open: the reader goes from place to place
        return dialog

    # Putting right

    def ask(self, mark: Mark) -> CorrectDialog | None:
        """Ask what a figure of the open article says."""
        article = self._article()
        if article is None:
            return None
        self._window.reading.marks.dismiss()
        return ask_figure(
            self._window,
            mark,
            article.document.published,
            lambda figure: self._say(article.id, Span(mark.start, mark.end), mark.text, figure),
        )

    def ask_selected(self) -> CorrectDialog | None:
        """Ask what the selected words say."""
        article, span = self._article(), self._window.reading.selected()
        if article is None or span is None:
            self._context.events.message.emit(tr("Select the words of the figure first."))
            return None
        span = _bare(article.document.text, span)
        words = span.of(article.document.text)
        if not words or len(words) > _LONGEST or "\n\n" in words:
            self._context.events.message.emit(tr("Select no more than the words of the figure."))
            return None
        mark = next(
            (
                m
                for m in article.marks
                if m.is_figure and (m.start, m.end) == (span.start, span.end)
            ),
            None,
        )
        if mark is not None:
            return self.ask(mark)
        dialog = CorrectDialog(
            words,
            None,
            article.document.published,
            lambda figure: self._say(article.id, span, words, figure),
            self._window,
        )
        dialog.open()
        return dialog

    def say_none(self, mark: Mark) -> None:
        """A figure of the open article is none."""
        article = self._article()
        if article is not None:
            self._window.reading.marks.dismiss()
            self.deeds.not_a_figure(article.id, mark)

    def _say(self, article: int, span: Span, words: str, figure: FigureValue) -> None:
        self.deeds.say(article, span, words, figure)

    def _article(self) -> Article | None:
        opened = self._window.reading.current
        return opened.article if opened is not None else None

    def _add_to_menu(self, menu: QMenu, span: Span | None) -> None:
        if span is not None and span.end - span.start <= _LONGEST:
            menu.addSeparator()
            menu.addAction(tr("This is a figure…")).triggered.connect(self.ask_selected)

    def _tell_copied(self, value: str) -> None:
        self._context.events.message.emit(tr("Copied: {value}").format(value=value))


def _bare(text: str, span: Span) -> Span:
    """A selection without the blanks at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
