"""Correct a figure: not a figure, another value, or a figure that was not found; at its passage."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from reader.library.database import Library, Unit
from reader.library.records import ArticleRow, FigureCorrection
from reader.notes.anchor import make_anchor
from reader.services.changes import Changes
from reader.services.clock import now
from reader.services.figure_marks import place_of
from reader.services.marking import lend_again, put_together
from reader.text.marks import FigureValue
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class PlacedCorrection:
    """A correction, its article's row, and where it stands now; None: its words are gone."""

    correction: FigureCorrection
    row: ArticleRow
    span: Span | None


def correct_figure(
    library: Library, article: int, span: Span, figure: FigureValue | None
) -> tuple[FigureCorrection, Changes]:
    """Say what the passage says, or that it is no figure (None).

    It holds at this passage: whenever the article is cleaned or marked again, wherever the passage
    then stands, and in versions that have it with the same words around it.

    Raises:
        ArticleNotFound: there is none of this number.
        ValueError: `span` is no passage of the article.
    """
    with library.write() as unit:
        text = unit.articles.get(article).document.text
        anchor = make_anchor(text, span.start, span.end)
        said = FigureCorrection(0, article, anchor, figure, now())
        return keep_figure(unit, said)


def undo_figure_correction(library: Library, correction: FigureCorrection) -> Changes:
    """Take a correction back; what was said before of the passage, or found, holds again."""
    with library.write() as unit:
        return forget_figure(unit, correction)


def redo_figure_correction(library: Library, correction: FigureCorrection) -> Changes:
    """Say again what was taken back, in its old order among the others.

    Raises:
        ArticleNotFound: the article has gone meanwhile.
    """
    with library.write() as unit:
        return keep_figure(unit, correction)[1]


def keep_figure(unit: Unit, said: FigureCorrection) -> tuple[FigureCorrection, Changes]:
    """Keep a correction (one that has a number under that) and obey it.

    Raises:
        ArticleNotFound: the article has gone meanwhile.
    """
    unit.articles.get(said.article)
    kept = unit.figure_corrections.get(said.id) if said.id else None
    return kept or unit.figure_corrections.add(said), _mark_again(unit, said.article)


def forget_figure(unit: Unit, said: FigureCorrection) -> Changes:
    """Take a correction back; nothing happens where it is not kept any more."""
    unit.figure_corrections.remove(said.id)
    return _mark_again(unit, said.article)


def list_figure_corrections(library: Library, article: int | None = None) -> list[PlacedCorrection]:
    """What the reader said of figures, in an article or in the whole library; by article, in text
    order, those whose words are gone last.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    with library.read() as unit:
        if article is not None:
            unit.articles.get(article)
        by_article: dict[int, list[FigureCorrection]] = defaultdict(list)
        for correction in unit.figure_corrections.list(article):
            by_article[correction.article].append(correction)
        out: list[PlacedCorrection] = []
        for number, corrections in sorted(by_article.items()):
            stored = unit.articles.get(number)
            placed = [
                PlacedCorrection(one, stored.row, place_of(one, stored.document.text))
                for one in corrections
            ]
            out += sorted(
                placed,
                key=lambda one: (
                    one.span is None,
                    one.span.start if one.span else one.correction.anchor.start,
                    one.correction.id,
                ),
            )
        return out


def _mark_again(unit: Unit, article: int) -> Changes:
    if not unit.articles.exists(article):
        return Changes()
    stored = unit.articles.get(article)
    put_together(unit, stored, None, stored.names)
    lent = lend_again(unit, stored.row.versions)
    return Changes(articles=lent | {article})
