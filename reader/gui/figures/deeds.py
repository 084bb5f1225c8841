"""What the reader says of figures, done and undone through the window's operations."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.reading.figure_words import plain_words
from reader.gui.shorten import shortened
from reader.library.records import FigureCorrection
from reader.services.said_acts import say_figure, take_back_figure
from reader.text.marks import FigureValue, Mark
from reader.text.spans import Span

_LONGEST = 40


class FigureDeeds(QObject):
    """Runs what the reader says of figures."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def say(self, article: int, span: Span, words: str, figure: FigureValue | None) -> None:
        """Say what a passage of an article says; None: it is no figure. `words` are its own."""
        library = self._context.library
        if figure is None:
            text = tr("“{words}” is not a figure").format(words=short(words))
        else:
            text = tr("“{words}” is {figure}").format(words=short(words), figure=said_of(figure))
        self._context.operations.act(text, lambda: say_figure(library, article, span, figure)[1])
        self._context.events.message.emit(tr("{text} — here, until undone").format(text=text))

    def not_a_figure(self, article: int, mark: Mark) -> None:
        """Here it is none."""
        self.say(article, Span(mark.start, mark.end), mark.text, None)

    def take_back(self, correction: FigureCorrection) -> None:
        """Forget what was said."""
        library = self._context.library
        self._context.operations.act(
            tr("Take back what “{words}” says").format(words=short(correction.anchor.quote)),
            lambda: take_back_figure(library, correction),
        )


def said_of(figure: FigureValue) -> str:
    """A value in plain words."""
    return plain_words(
        Mark(
            0,
            0,
            "",
            figure.kind,
            figure.value,
            figure.low,
            figure.high,
            figure.unit,
            figure.bound,
        )
    )


def short(words: str) -> str:
    """Words as the Edit menu has room for them."""
    return shortened(words, _LONGEST)
