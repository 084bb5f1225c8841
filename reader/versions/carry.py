"""Passages, names and currencies carried from one version of a text to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.text.marks import Finder, Mark, MarkKind
from reader.text.spans import Span
from reader.versions.changes import agree
from reader.versions.drafts import Range
from reader.versions.layout import Layout
from reader.versions.matching import Match, encode, match_words, without_chance
from reader.versions.model import RowOp
from reader.versions.runs import index_runs

_WHOLE = 0.9
"""The share of a passage's words that must stand in the other text for it to be there."""
_CARRIED_UNITS = frozenset({MarkKind.MONEY, MarkKind.PERCENT})


class Carrier:
    """Finds passages of one text in another version of it."""

    def __init__(self, source_text: str, target_text: str) -> None:
        self._source = Layout(source_text)
        self._target = Layout(target_text)
        self._code, self._other = encode(self._source.normals, self._target.normals)
        self._map: list[Range | None] = [None] * len(self._source)
        self._found: dict[Span, Span | None] = {}  # a reader's notes are asked for again and again
        self._align()

    def _align(self) -> None:
        ends = Match(len(self._source), len(self._target), 0)
        matches = match_words(self._code, self._other)
        at_a = at_b = 0
        for match in [*without_chance(matches, self._source.normals, ends), ends]:
            # Between two matches only spelling can be the same: `hightech` for `high-tech`.
            if 0 < match.a - at_a <= 3 and 0 < match.b - at_b <= 3:
                gap_a, gap_b = (at_a, match.a), (at_b, match.b)
                runs = index_runs(self._source, self._target, self._code, self._other, gap_a, gap_b)
                if [run.op for run in runs] == [RowOp.LIGHT]:
                    for at in range(*gap_a):
                        self._map[at] = gap_b
            for step in range(match.size):
                self._map[match.a + step] = (match.b + step, match.b + step + 1)
            at_a, at_b = match.a + match.size, match.b + match.size

    def span(self, span: Span) -> Span | None:
        """Where the passage stands in the target, or None if it is not (almost) wholly there.

        Words are the same whatever their case, accents and punctuation. Quotes, brackets and full
        stops at the passage's edges are taken along where the target has them too.
        """
        if span not in self._found:
            words = self._source.range_of(span.start, span.end)
            found = self._words(words)
            self._found[span] = None if found is None else self._edges(span, words, found)
        return self._found[span]

    def exact(self, span: Span) -> Span | None:
        """Where all words of the passage stand in the target one behind the other, and no more."""
        first, last = self._source.range_of(span.start, span.end)
        if first == last:
            return None
        places = self._map[first:last]
        at: Range | None = None
        for place in places:
            if place is None or (at is not None and place != at and place[0] != at[1]):
                return None
            at = place
        start, end = places[0], places[-1]
        assert start is not None and end is not None
        return self._target.inner(start[0], end[1])

    def _words(self, words: Range) -> Range | None:
        first, last = words
        if first == last:
            return None
        size = last - first
        places = [place for place in self._map[first:last] if place is not None]
        if places:
            found = (places[0][0], places[-1][1])
            long_enough = len(places) >= _WHOLE * size and found[1] - found[0] <= 1.25 * size + 2
            edges_there = self._map[first] is not None and self._map[last - 1] is not None
            if long_enough and (edges_there or size >= 10):
                return found
        return self._elsewhere(words)

    def _elsewhere(self, words: Range) -> Range | None:
        """A passage that moved: it must stand in the target word for word, and only once."""
        passage = self._code[slice(*words)]
        if len(passage) < 3:
            return None
        at = self._other.find(passage)
        if at < 0 or self._other.find(passage, at + 1) >= 0:
            return None
        return (at, at + len(passage))

    def _edges(self, span: Span, words: Range, found: Range) -> Span:
        source, target = self._source, self._target
        inner, there = source.inner(*words), target.inner(*found)
        start, end = there.start, there.end
        for offset in range(inner.start - 1, span.start - 1, -1):
            if start == 0 or target.text[start - 1] != source.text[offset]:
                break
            start -= 1
        for offset in range(inner.end, span.end):
            if end >= len(target.text) or target.text[end] != source.text[offset]:
                break
            end += 1
        return Span(start, end)


def carry_marks(
    source_text: str,
    source_marks: Sequence[Mark],
    target_text: str,
    target_marks: Sequence[Mark],
    *,
    flattened: bool,
) -> list[Mark]:
    """The target's marks, enriched by what another version of the text shows; in text order.

    Names are carried wherever the words are the same and the target has no mark. A bare number
    that the source shows as money or as a percentage becomes such; a date that the target leaves
    open (`last week`, without a day of writing) is the one that it is in the source. Where the
    target is `flattened`, a carried name also takes the place of what a model found on its
    lower-case words, and a model's name that the source writes without any capital is dropped.
    What is carried is `by` `VERSION`; the reader's marks are never touched.
    """
    carrier = Carrier(source_text, target_text)
    marks = list(target_marks)
    if flattened:
        marks = _without_lower_case(source_text, target_text, marks)
    for mark in sorted(source_marks, key=lambda one: (one.start, one.end)):
        span = carrier.exact(Span(mark.start, mark.end))
        if span is None:
            continue
        if mark.kind in _CARRIED_UNITS:
            _carry_unit(mark, span, marks)
        elif mark.kind is MarkKind.DATE:
            _carry_date(mark, span, marks)
        elif not mark.is_figure:
            _carry_name(mark, span, target_text, marks, flattened=flattened)
    return sorted(marks, key=lambda one: (one.start, one.end))


def _overlapping(span: Span, marks: Sequence[Mark]) -> list[Mark]:
    return [mark for mark in marks if mark.start < span.end and span.start < mark.end]


def _carry_unit(source: Mark, span: Span, marks: list[Mark]) -> None:
    for mark in _overlapping(span, marks):
        bare = mark.kind is MarkKind.NUMBER and mark.unit is None
        if bare and mark.by is not Finder.READER and agree(source, mark):
            at = marks.index(mark)
            marks[at] = replace(mark, kind=source.kind, unit=source.unit, by=Finder.VERSION)
        elif (
            mark.kind is source.kind is MarkKind.MONEY
            and mark.unit is None
            and source.unit is not None
            and mark.by is not Finder.READER
            and agree(source, mark)
        ):
            marks[marks.index(mark)] = replace(mark, unit=source.unit, by=Finder.VERSION)


def _carry_date(source: Mark, span: Span, marks: list[Mark]) -> None:
    if source.value is None:
        return
    for mark in _overlapping(span, marks):
        still = mark.value is None and mark.low is None and mark.by is not Finder.READER
        if (
            still
            and mark.kind is MarkKind.DATE
            and (mark.start, mark.end) == (span.start, span.end)
        ):
            marks[marks.index(mark)] = replace(mark, value=source.value, by=Finder.VERSION)


def _carry_name(source: Mark, span: Span, text: str, marks: list[Mark], *, flattened: bool) -> None:
    inside = _overlapping(span, marks)
    if any(not (flattened and mark.by is Finder.MODEL) for mark in inside):
        return
    for mark in inside:
        marks.remove(mark)
    carried = replace(source, start=span.start, end=span.end, text=span.of(text), by=Finder.VERSION)
    marks.append(carried)


def _without_lower_case(source_text: str, target_text: str, marks: Sequence[Mark]) -> list[Mark]:
    back = Carrier(target_text, source_text)
    kept = []
    for mark in marks:
        if mark.by is Finder.MODEL and not mark.is_figure:
            place = back.exact(Span(mark.start, mark.end))
            if place is not None and place.of(source_text).islower():
                continue
        kept.append(mark)
    return kept
