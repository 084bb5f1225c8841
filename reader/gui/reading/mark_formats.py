"""How marks, notes and finds look: from what they are to what is painted behind the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader.gui.reading.mark_painter import Layer, Stroke
from reader.gui.reading.mark_words import is_quiet
from reader.gui.settings import Settings
from reader.gui.theme import Theme
from reader.notes.model import AnchorState
from reader.services.annotate import PlacedNote
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

COUNTING_WORDS = "reading/counting-words"
"""The room's setting under which small counting words are shown ("shown") or quiet ("")."""

_LENT = 0.55  # how much of its colour a highlight made on another version keeps


def shown_marks(marks: Iterable[Mark], settings: Settings) -> list[Mark]:
    """The marks that the reader wants to see."""
    if not settings.marks_shown:
        return []
    hidden, counting = settings.hidden_kinds, settings.text(COUNTING_WORDS) == "shown"
    return [
        mark for mark in marks if mark.kind.value not in hidden and (counting or not is_quiet(mark))
    ]


def mark_strokes(marks: Iterable[Mark], theme: Theme) -> list[Stroke]:
    """Marks as they are painted: the tint of their kind and its underline."""
    looks: dict[MarkKind, tuple[QColor, QColor, Qt.PenStyle]] = {}
    strokes = []
    for mark in marks:
        look = looks.get(mark.kind)
        if look is None:
            kind = mark.kind
            look = looks[kind] = (theme.tint(kind), theme.line(kind), theme.underline(kind))
        fill, line, pen = look
        strokes.append(Stroke(mark.start, mark.end, Layer.MARK, fill, line, pen, mark))
    return strokes


def note_strokes(notes: Iterable[PlacedNote], article: int, theme: Theme) -> list[Stroke]:
    """The reader's highlights; those made on another version a little lighter; no orphans."""
    paper = theme.color("paper")
    return [
        Stroke(
            placed.start,
            placed.end,
            Layer.NOTE,
            fill=theme.note(placed.note.color)
            if placed.from_article == article
            else mixed(theme.note(placed.note.color), paper, _LENT),
            subject=placed,
        )
        for placed in notes
        if placed.state is not AnchorState.ORPHANED and placed.start < placed.end
    ]


def find_strokes(hits: Sequence[Span], here: int, theme: Theme) -> list[Stroke]:
    """Finds, the one that is shown the strongest."""
    fill = theme.color("find_tint")
    pale = mixed(fill, theme.color("paper"), 0.45)
    return [
        Stroke(
            hit.start,
            hit.end,
            Layer.FIND,
            fill=fill if number == here else pale,
            line=theme.color("accent") if number == here else None,
        )
        for number, hit in enumerate(hits)
    ]


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """A colour thinned with another: `share` of the first."""
    return QColor(
        *(
            round(a * share + b * (1 - share))
            for a, b in zip(
                (color.red(), color.green(), color.blue()),
                (ground.red(), ground.green(), ground.blue()),
                strict=True,
            )
        )
    )
