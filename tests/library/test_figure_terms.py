"""What figure terms find in a library, held against a plain reading of the same marks."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.database import Library, open_library
from reader.library.query import Comparison, Figure, Mentioned, parse
from reader.text.marks import Mark, MarkKind
from tests.library.builders import add_article

AMOUNTS = (-5, 0, 9.5, 10, 25, 100)
DATES = (
    "2017",
    "2018",
    "2018-01",
    "2018-03",
    "2018-03-05",
    "2018-12-31",
    "2019-01-01",
    "2017-11/2018-03",
    "2018-01/2018-06",
    "2018/2019",
    "2018-03-30/2018-04-02",
)


def _marks() -> list[Mark]:
    bare = Mark(0, 1, "x", MarkKind.MONEY)
    out = []
    for kind, unit in ((MarkKind.MONEY, "EUR"), (MarkKind.MONEY, None), (MarkKind.PERCENT, "%")):
        here = replace(bare, kind=kind, unit=unit)
        out += [replace(here, value=value) for value in AMOUNTS]
        out += [replace(here, low=a, high=b) for a, b in product(AMOUNTS, AMOUNTS) if a != b]
    date = replace(bare, kind=MarkKind.DATE)
    out += [replace(date, value=value) for value in DATES]
    out += [replace(date), replace(date, low="2018-03-04", high="2018-04-03")]
    return out


MARKS = _marks()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, dict[int, Mark]]]:
    """A library in which each article has one figure."""
    folder: Path = tmp_path_factory.mktemp("figures")
    library = open_library(folder / "library.db")
    held = {add_article(library, f"x {n}", marks=[mark]): mark for n, mark in enumerate(MARKS)}
    yield library, held
    library.close()


def fits(mark: Mark, term: Figure | Mentioned) -> bool:
    return _fits_date(mark, term) if isinstance(term, Mentioned) else _fits_amount(mark, term)


def _fits_amount(mark: Mark, term: Figure) -> bool:
    if mark.kind is not term.kind or (term.unit is not None and mark.unit != term.unit):
        return False
    ends = [e for e in (mark.value, mark.low, mark.high) if isinstance(e, int | float)]
    match term.comparison:
        case Comparison.MORE:
            return max(ends) > term.low
        case Comparison.AT_LEAST:
            return max(ends) >= term.low
        case Comparison.LESS:
            return min(ends) < term.low
        case Comparison.AT_MOST:
            return min(ends) <= term.low
        case Comparison.EQUAL:
            return min(ends) <= term.high and max(ends) >= term.low


def _fits_date(mark: Mark, term: Mentioned) -> bool:
    if mark.kind is not MarkKind.DATE:
        return False
    for one in (mark.value, mark.low, mark.high):
        if not isinstance(one, str):
            continue
        begins, _, ends = one.partition("/")
        first, last = _first(begins), _last(ends or begins)
        if (not term.end or first < term.end) and (not term.start or last >= term.start):
            return True
    return False


def _first(date: str) -> str:
    return date + "0000-01-01"[len(date) :]


def _last(date: str) -> str:
    whole = date + "0000-12"[len(date) : 7]
    return whole if len(whole) == 10 else f"{whole}-{monthrange(int(whole[:4]), int(whole[5:]))[1]}"


def check(full: tuple[Library, dict[int, Mark]], query: str) -> None:
    library, held = full
    (clause,) = parse(query).clauses
    (term,) = clause.terms
    assert isinstance(term, Figure | Mentioned)
    with library.read() as unit:
        found = set(unit.search.ids(query))
    assert found == {article for article, mark in held.items() if fits(mark, term)}, query


@given(
    st.sampled_from(["money:", "percent:"]),
    st.sampled_from(["", "=", ">", "<", ">=", "<="]),
    st.sampled_from([*AMOUNTS, -10, 7, 26, 10**9]),
    st.sampled_from(["", " EUR"]),
)
def test_comparisons_find_values_and_ranges_in_either_direction(
    full: tuple[Library, dict[int, Mark]], field: str, sign: str, value: float, unit: str
) -> None:
    unit = unit if field == "money:" else ""
    check(full, f'{field}"{sign}{value}{unit}"')


@given(st.sampled_from([*AMOUNTS, 7]), st.sampled_from([*AMOUNTS, 26]))
def test_ranges_find_what_overlaps_them(
    full: tuple[Library, dict[int, Mark]], low: float, high: float
) -> None:
    check(full, f"money:{low}..{high}")


_PERIODS = st.sampled_from(
    [
        "2016",
        "2017",
        "2018",
        "2019",
        "2018-01",
        "2018-03",
        "2018-04",
        "2018-06",
        "2018-12",
        "2018-01-01",
        "2018-03-04",
        "2018-03-05",
        "2018-06-15",
        "2018-06-30",
        "2018-12-31",
    ]
)


@given(_PERIODS, st.sampled_from(["", ">", "<", ">=", "<="]))
def test_dates_find_what_begins_or_spans_a_period(
    full: tuple[Library, dict[int, Mark]], period: str, sign: str
) -> None:
    check(full, f"date:{sign}{period}")


@given(_PERIODS, _PERIODS)
def test_dates_find_what_lies_between_two(
    full: tuple[Library, dict[int, Mark]], first: str, last: str
) -> None:
    check(full, f"date:{min(first, last)}..{max(first, last)}")
