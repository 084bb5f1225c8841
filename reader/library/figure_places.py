"""Where figures stand in the library: those of the same value, and those that a search asks for."""

from __future__ import annotations

import json
import math
from calendar import monthrange
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, and_, func, literal_column, or_, select, text, union_all

from reader.library import fulltext
from reader.library.amounts import parse_amount
from reader.library.figure_terms import Condition, figure_terms, ways
from reader.library.folding import storable
from reader.library.mark_rows import as_mark
from reader.library.query import Comparison, Figure, Mentioned, parse
from reader.library.records import FigurePlace, Likeness
from reader.library.search import matching, written
from reader.library.sql import numbers
from reader.library.tables import TRASH, Scalar, marks
from reader.text.marks import FIGURE_KINDS, FigureValue, MarkKind

TOLERANCE = 0.05
"""By what part of it an approximate amount may differ from another and still be the same."""

_PLACES = text(
    """
    SELECT m.*, substr(
        t.text, max(0, m.start - :around) + 1, m."end" - max(0, m.start - :around) + :around
    ) AS near
    FROM json_each(:pairs) AS given
    JOIN marks AS m
        ON m.article_id = json_extract(given.value, '$[0]')
        AND m.position = json_extract(given.value, '$[1]')
    JOIN article_texts AS t ON t.article_id = m.article_id
    """
).columns(value=Scalar, low=Scalar, high=Scalar)
_SEARCHED = 5_000
"""Articles with the words of a search that are looked through for figures, the newest first."""

_EXACT = 1e-9  # what a double loses
AROUND = 400
"""Code points that are read on either side of a place."""

_FIGURES = [kind.value for kind in sorted(FIGURE_KINDS)]
_RANK = {Likeness.SAME: 0, Likeness.ABOUT: 1, Likeness.OVERLAPS: 2}


class FigurePlaces:
    """Places of figures outside the trash."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, figure: FigureValue) -> int:
        """How many articles have a figure of exactly this value."""
        same = _same(figure)
        if not same:
            return 0
        places = union_all(*(select(marks.c.article_id.label("a")).where(way) for way in same))
        held = places.subquery()
        wanted = select(func.count(held.c.a.distinct())).where(held.c.a.not_in(TRASH))
        return int(self._connection.execute(wanted).scalar_one())

    def same(self, figure: FigureValue, *, but: int = 0, limit: int = 200) -> list[FigurePlace]:
        """Where other articles have the same figure, one place each, the likest first.

        Within a likeness the articles that came in last stand first. `but` is left out.
        """
        found: dict[int, tuple[int, Likeness]] = {}
        for likeness, alike in _likenesses(figure):
            if not alike or len(found) >= limit:
                continue
            places = union_all(
                *(select(marks.c.article_id, marks.c.position).where(way) for way in alike)
            ).subquery()
            wanted = (
                select(places.c.article_id, func.min(places.c.position))
                .where(places.c.article_id != but, places.c.article_id.not_in(TRASH))
                .where(places.c.article_id.not_in(numbers(found)))
                .group_by(places.c.article_id)
                .order_by(places.c.article_id.desc())
                .limit(limit - len(found))
            )
            for article, position in self._connection.execute(wanted):
                found[article] = (position, likeness)
        return self._read((a, position, likeness) for a, (position, likeness) in found.items())

    def find(self, query: str, *, limit: int = 200) -> list[FigurePlace]:
        """The figures that a search asks for, in articles that it finds; the newest first.

        Terms on figures (`money:>1bn`, `date:2018`) say which; without one, those whose text or
        value is what the words say, as `Articles.figures` has it. No text is an error.
        """
        tree = parse(storable(query))
        terms = figure_terms(tree)
        if terms:
            held = matching(tree)
            conditions = [way for term in terms for way in ways(term)]
        else:
            words = storable(query).strip()
            conditions = _said(words)
            held = None
            if (phrase := fulltext.phrase(words)) is not None:
                # Their articles have the words, and an index tells which do.
                newest = written(phrase).order_by(literal_column("rowid").desc()).limit(_SEARCHED)
                held_by = numbers(self._connection.execute(newest).scalars())
                conditions[0] = and_(conditions[0], marks.c.article_id.in_(held_by))
        found: set[tuple[int, int]] = set()
        for condition in conditions:
            wanted = (
                select(marks.c.article_id, marks.c.position)
                .where(condition, marks.c.article_id.not_in(TRASH))
                .order_by(marks.c.article_id.desc(), marks.c.position)
                .limit(limit)
            )
            if held is not None and len(tree.clauses) > len(terms):
                wanted = wanted.where(marks.c.article_id.in_(held))
            found |= {(row[0], row[1]) for row in self._connection.execute(wanted)}
        chosen = sorted(found, key=lambda place: (-place[0], place[1]))[:limit]
        return self._read((article, position, Likeness.SAME) for article, position in chosen)

    def _read(self, places: Iterable[tuple[int, int, Likeness]]) -> list[FigurePlace]:
        given = list(places)
        pairs = json.dumps([(article, position) for article, position, _ in given])
        rows = self._connection.execute(_PLACES, {"pairs": pairs, "around": AROUND})
        read = {(row.article_id, row.position): row for row in rows}
        out = []
        for article, position, likeness in given:
            row = read[article, position]
            first = max(0, row.start - AROUND)
            out.append(FigurePlace(article, as_mark(row), likeness, row.near, first))
        return out


def _said(words: str) -> list[Condition]:
    """Figures in which these words stand, or of the amount that they are."""
    written = func.lower(marks.c.text).contains(words.lower(), autoescape=True)
    # The plus keeps SQLite from reading all figures by the index of kinds.
    conditions = [and_(literal_column("+marks.kind").in_(_FIGURES), written)]
    amount = parse_amount(words)
    if amount is not None:
        for kind in (MarkKind.MONEY, MarkKind.PERCENT, MarkKind.QUANTITY, MarkKind.NUMBER):
            same = Figure(kind, Comparison.EQUAL, amount.value, amount.value, amount.unit)
            conditions.append(ways(same)[0])
    return conditions


def _likenesses(figure: FigureValue) -> list[tuple[Likeness, list[Condition]]]:
    return sorted(
        [
            (Likeness.SAME, _same(figure)),
            (Likeness.ABOUT, _about(figure)),
            (Likeness.OVERLAPS, _overlapping(figure)),
        ],
        key=lambda entry: _RANK[entry[0]],
    )


def _same(figure: FigureValue) -> list[Condition]:
    of_kind = _of_kind(figure)
    if figure.value is None:
        if figure.low is None and figure.high is None:
            return []
        ends = and_(marks.c.low.is_(figure.low), marks.c.high.is_(figure.high))
        return [and_(of_kind, marks.c.value.is_(None), ends)]
    if isinstance(figure.value, str):
        written = _ways_to_write(figure.value) if figure.kind is MarkKind.DATE else {figure.value}
        return [and_(of_kind, marks.c.value == one) for one in sorted(written)]
    return [and_(of_kind, _within(marks.c.value, figure.value, _EXACT))]


def _about(figure: FigureValue) -> list[Condition]:
    value = figure.value
    if not isinstance(value, int | float) or figure.unit == "ordinal":
        return []
    near = and_(_of_kind(figure), _within(marks.c.value, value, TOLERANCE))
    if figure.bound == "about":
        return [near]
    return [and_(near, marks.c.bound == "about")]


def _overlapping(figure: FigureValue) -> list[Condition]:
    of_kind = _of_kind(figure)
    if figure.kind is MarkKind.DATE:
        if not isinstance(figure.value, str) or "/" not in figure.value:
            return []
        period = _period(figure.value)
        if period is None:
            return []
        # Finer dates within the span, and what overlaps it; a year is no range.
        return list(ways(Mentioned(period[0], period[1]), marks)[:2])
    ends = [e for e in (figure.value, figure.low, figure.high) if isinstance(e, int | float)]
    if not ends or figure.unit == "ordinal":
        return []
    low, high = min(ends), max(ends)
    other_low = func.min(marks.c.low, marks.c.high)
    other_high = func.max(marks.c.low, marks.c.high)
    alike: list[Condition] = [
        and_(of_kind, marks.c.value.is_(None), marks.c.low.is_not(None), other_low <= high)
        & (other_high >= low)
    ]
    if low < high:
        alike.append(and_(of_kind, marks.c.value.between(low, high)))
    return alike


def _of_kind(figure: FigureValue) -> Condition:
    return and_(marks.c.kind == figure.kind.value, marks.c.unit.is_(figure.unit))


def _within(column: Any, value: float, part: float) -> Condition:
    ends = sorted((value * (1 - part), value * (1 + part)))
    if not all(map(math.isfinite, ends)):
        return or_(column == value)
    return and_(column >= ends[0], column <= ends[1])


def _ways_to_write(iso: str) -> set[str]:
    """The dates that mean the same days as this one: `2018-01/2018-03` and `…-01-01/…-03-31`."""
    period = _days(iso)
    if period is None or "/" not in iso:
        return {iso}
    first, last = period
    written = {iso, f"{first}/{last}"}
    if first.endswith("-01") and last == _last_day(last[:7]):
        written.add(f"{first[:7]}/{last[:7]}")
        if first[:7] == last[:7]:
            written.add(first[:7])
        if first.endswith("-01-01") and last.endswith("-12-31"):
            written.add(f"{first[:4]}/{last[:4]}")
            if first[:4] == last[:4]:
                written.add(first[:4])
    return written


def _period(iso: str) -> tuple[str, str] | None:
    """First day, and a text behind every date that begins on the last day or before."""
    days = _days(iso)
    return None if days is None else (days[0], f"{days[1]}~")


def _days(iso: str) -> tuple[str, str] | None:
    first, _, last = iso.partition("/")
    last = last or first
    if not all(len(end) in (4, 7, 10) and end[:4].isdigit() for end in (first, last)):
        return None
    begins = first + "0000-01-01"[len(first) :]
    ends = last + "-12"[: max(0, 7 - len(last))]
    return begins, _last_day(ends) if len(ends) == 7 else ends


def _last_day(month: str) -> str:
    year, number = int(month[:4]), int(month[5:7])
    if not (year and 1 <= number <= 12):
        return f"{month}-31"
    return f"{month}-{monthrange(year, number)[1]:02}"
