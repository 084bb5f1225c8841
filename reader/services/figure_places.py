"""Figures in their context: where the library says the same, and what a search of figures finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.database import Library
from reader.library.figure_places import AROUND
from reader.library.records import ArticleRow, FigurePlace, Likeness
from reader.text.marks import Mark, figure_value
from reader.text.sentences import sentences
from reader.text.spans import Span

_LONGEST = 280
_BEFORE = 120
MOST = 200


@dataclass(frozen=True, slots=True)
class FigureInContext:
    """A figure in the sentence in which it stands; `at` is its place in `sentence`."""

    row: ArticleRow
    mark: Mark
    likeness: Likeness
    sentence: str
    at: Span


def same_figure(
    library: Library, mark: Mark, *, but: int = 0, limit: int = MOST
) -> list[FigureInContext]:
    """Where other articles have the same figure, one place each, the likest first.

    In the same unit or currency; an approximate amount is the same as what is near it, a range as
    what overlaps it. The article `but` is left out.
    """
    with library.read() as unit:
        places = unit.figure_places.same(figure_value(mark), but=but, limit=limit)
        rows = unit.articles.rows([place.article for place in places])
    return _in_context(places, rows)


def find_figures(library: Library, query: str, *, limit: int = MOST) -> list[FigureInContext]:
    """The figures that a search (`money:>1bn tag:trade`, `150bn`, `two-fifths`) asks for."""
    if not query.strip():
        return []
    with library.read() as unit:
        places = unit.figure_places.find(query, limit=limit)
        rows = unit.articles.rows([place.article for place in places])
    return _in_context(places, rows)


def count_same(library: Library, mark: Mark) -> int:
    """How many articles have a figure of exactly this value."""
    with library.read() as unit:
        return unit.figure_places.count(figure_value(mark))


def sentence_of(
    text: str, mark: Span, *, cut_before: bool = False, cut_after: bool = False
) -> Span:
    """The sentence in which a mark stands, or as much of a long one as fits around it.

    With `cut_before` and `cut_after` the text is itself a piece of a longer one.
    """
    found = next(
        (one for one in _paragraph_sentences(text, mark) if one.start <= mark.start < one.end), None
    )
    start, end = (found.start, found.end) if found is not None else (mark.start, mark.end)
    if start == 0 and cut_before:
        start = _word_from(text, 0, mark.start)
    if end == len(text) and cut_after:
        end = _word_to(text, end, mark.end)
    if end - start > _LONGEST:
        if mark.start - start > _BEFORE:
            start = _word_from(text, mark.start - _BEFORE, mark.start)
        if end - start > _LONGEST:
            end = max(mark.end, _word_to(text, start + _LONGEST, mark.end))
    return Span(start, max(end, mark.end))


def in_sentence(
    text: str, mark: Span, whole: Span | None = None, *, ends: bool = False
) -> tuple[str, Span]:
    """A mark's sentence on one line, with dots where it is cut, and where the mark stands in it.

    `whole` is the stretch of the article that `text` is, if it is not all of it; with `ends` it
    reaches to the article's end.
    """
    cut_before = whole is not None and whole.start > 0
    cut_after = whole is not None and not ends
    span = sentence_of(text, mark, cut_before=cut_before, cut_after=cut_after)
    before = " ".join(text[span.start : mark.start].split())
    words = " ".join(text[mark.start : mark.end].split())
    after = " ".join(text[mark.end : span.end].split())
    if before and text[mark.start - 1 : mark.start].isspace():
        before += " "
    if after and text[mark.end : mark.end + 1].isspace():
        after = f" {after}"
    if span.start > 0 and not _begins(text, span.start):
        before = f"… {before}"
    if span.end < len(text) and not _ends(text, span.end):
        after = f"{after} …"
    return before + words + after, Span(len(before), len(before) + len(words))


def _in_context(places: Sequence[FigurePlace], rows: Sequence[ArticleRow]) -> list[FigureInContext]:
    by_id = {row.id: row for row in rows}
    out = []
    for place in places:
        if place.article not in by_id:
            continue
        here = Span(place.mark.start - place.first, place.mark.end - place.first)
        around = Span(place.first, place.first + len(place.around))
        ends = place.first + len(place.around) < place.mark.end + AROUND
        sentence, at = in_sentence(place.around, here, around, ends=ends)
        out.append(FigureInContext(by_id[place.article], place.mark, place.likeness, sentence, at))
    return out


def _paragraph_sentences(text: str, mark: Span) -> list[Span]:
    first = text.rfind("\n\n", 0, mark.start)
    first = 0 if first < 0 else first + 2
    last = text.find("\n\n", mark.end)
    last = len(text) if last < 0 else last
    return [Span(s.start + first, s.end + first) for s in sentences(text[first:last])]


def _begins(text: str, at: int) -> bool:
    return text[:at].endswith("\n\n") or text[:at].rstrip()[-1:] in ".!?…”\"'’)"


def _ends(text: str, at: int) -> bool:
    return text[at:].startswith("\n\n") or text[:at].rstrip()[-1:] in ".!?…”\"'’)"


def _word_from(text: str, at: int, most: int) -> int:
    """The beginning of the first whole word from `at` on."""
    if at == 0 and not text[:1].isspace():
        at = 1
    while at < most and not text[at - 1].isspace():
        at += 1
    return at


def _word_to(text: str, at: int, least: int) -> int:
    """The end of the last whole word before `at`."""
    back = at
    while back > least and not text[back - 1].isspace():
        back -= 1
    return len(text[:back].rstrip()) if back > least else at
