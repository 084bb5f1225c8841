"""What the reader says of figures, done and undone through the window's operations."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.gui.reading.figure_words import plain_words
from reader.library.database import Library
from reader.library.records import FigureCorrection
from reader.services.changes import Changes
from reader.services.correct_figures import (
    correct_figure,
    redo_figure_correction,
    undo_figure_correction,
)
from reader.text.marks import FigureValue, Mark
from reader.text.spans import Span

_LONGEST = 40


class _Correcting:
    """A correction's making, unmaking and making again."""

    def __init__(
        self, library: Library, article: int, span: Span, figure: FigureValue | None
    ) -> None:
        self._library, self._article = library, article
        self._span, self._figure = span, figure
        self._made: FigureCorrection | None = None

    def do(self) -> Changes:
        if self._made is not None:
            return redo_figure_correction(self._library, self._made)
        self._made, changes = correct_figure(self._library, self._article, self._span, self._figure)
        return changes

    def undo(self) -> Changes:
        assert self._made is not None
        return undo_figure_correction(self._library, self._made)


class FigureDeeds(QObject):
    """Runs what the reader says of figures."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def say(self, article: int, span: Span, words: str, figure: FigureValue | None) -> None:
        """Say what a passage of an article says; None: it is no figure. `words` are its own."""
        correcting = _Correcting(self._context.library, article, span, figure)
        if figure is None:
            text = f"“{short(words)}” is not a figure"
        else:
            text = f"“{short(words)}” is {told(figure)}"
        self._context.operations.run(text, correcting.do, correcting.undo)
        self._context.events.message.emit(f"{text} — here, until undone")

    def not_a_figure(self, article: int, mark: Mark) -> None:
        """Here it is none."""
        self.say(article, Span(mark.start, mark.end), mark.text, None)

    def take_back(self, correction: FigureCorrection) -> None:
        """Forget what was said."""
        library = self._context.library
        self._context.operations.run(
            f"Take back what “{short(correction.anchor.quote)}” says",
            lambda: undo_figure_correction(library, correction),
            lambda: redo_figure_correction(library, correction),
        )


def told(figure: FigureValue) -> str:
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
    """Words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
