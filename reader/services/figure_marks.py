"""Figures of an article as the reader has corrected them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.library.database import Unit
from reader.library.records import FigureCorrection
from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState
from reader.text.marks import Finder, Mark
from reader.text.spans import Span


def place_of(correction: FigureCorrection, text: str) -> Span | None:
    """Where a correction stands in a text; None where its very words no longer do."""
    found = resolve(correction.anchor, text)
    if found.state is not AnchorState.ANCHORED:
        return None
    return Span(found.start, found.end)


def corrected_figures(
    figures: Iterable[Mark],
    text: str,
    corrections: Sequence[FigureCorrection],
    by: Finder = Finder.READER,
) -> list[Mark]:
    """These figures as the corrections have them; later ones outdo earlier ones."""
    marks = list(figures)
    for correction in corrections:
        span = place_of(correction, text)
        if span is None:
            continue
        marks = [mark for mark in marks if mark.end <= span.start or span.end <= mark.start]
        said = correction.figure
        if said is not None:
            marks.append(
                Mark(
                    start=span.start,
                    end=span.end,
                    text=span.of(text),
                    kind=said.kind,
                    value=said.value,
                    low=said.low,
                    high=said.high,
                    unit=said.unit,
                    bound=said.bound,
                    by=by,
                )
            )
    return sorted(marks, key=lambda mark: (mark.start, mark.end))


def lent_corrections(unit: Unit, versions: Iterable[int], text: str) -> list[FigureCorrection]:
    """What the reader said of figures in other versions that stands in this text word for word.

    Both the words and what stands around them must be the same, and only once: a version may say
    another figure in the same place.
    """
    return [
        correction
        for version in versions
        for correction in unit.figure_corrections.list(version)
        if _stands_once(correction, text)
    ]


def move_corrections(unit: Unit, article: int, text: str) -> list[FigureCorrection]:
    """The article's corrections, anchored anew where the text has moved under them."""
    out = []
    for correction in unit.figure_corrections.list(article):
        span = place_of(correction, text)
        if span is not None:
            anchor = make_anchor(text, span.start, span.end)
            if anchor != correction.anchor:
                unit.figure_corrections.move(correction.id, anchor)
        out.append(unit.figure_corrections.get(correction.id) or correction)
    return out


def _stands_once(correction: FigureCorrection, text: str) -> bool:
    anchor = correction.anchor
    whole = anchor.prefix + anchor.quote + anchor.suffix
    at = text.find(whole)
    return at >= 0 and text.find(whole, at + 1) < 0
