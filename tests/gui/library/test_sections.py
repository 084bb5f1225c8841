from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, timedelta, timezone
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.library.periods import Period, When, day_of, find_sections, period_of
from reader.gui.library.sections import heading
from reader.library.records import Sort

THURSDAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (None, "Without a date"),
        (date(2026, 12, 1), "Still to come"),
        (THURSDAY, "Today"),
        (date(2026, 11, 18), "Yesterday"),
        (date(2026, 11, 16), "This week"),
        (date(2026, 11, 15), "This month"),
        (date(2026, 10, 31), "October 2026"),
        (date(2025, 12, 1), "December 2025"),
        (date(2025, 11, 30), "2025"),
        (date(1987, 3, 4), "1987"),
    ],
)
def test_a_day_has_a_section(day: date | None, words: str) -> None:
    assert heading(period_of(day, THURSDAY)) == words


def test_a_week_may_begin_on_a_sunday() -> None:
    assert period_of(date(2026, 11, 15), THURSDAY, first_weekday=7) == Period(When.WEEK)


def test_what_was_added_late_in_the_evening_was_added_that_evening() -> None:
    zone = timezone(timedelta(hours=-5))
    assert day_of("2026-11-19T03:00:00Z", Sort.ADDED, zone) == date(2026, 11, 18)
    assert day_of("2026-11-19T03:00:00Z", Sort.ADDED, UTC) == THURSDAY
    assert day_of("2026-11-19T23:30:00+14:00", Sort.PUBLISHED) == THURSDAY
    assert day_of("", Sort.PUBLISHED) is None
    assert day_of("soon", Sort.ADDED) is None


@given(st.lists(st.integers(1, 40), max_size=30))
def test_sections_begin_where_labels_change(lengths: list[int]) -> None:
    labels = [number for number, length in enumerate(lengths) for _ in range(length)]

    def look(places: Sequence[int]) -> list[int]:
        return [labels[place] for place in places]

    expected, at = [], 0
    for label, run in groupby(labels):
        expected.append((at, label))
        at += len(list(run))
    assert find_sections(len(labels), look) == expected


def test_few_places_are_looked_at() -> None:
    asked: list[int] = []

    def look(places: Sequence[int]) -> list[int]:
        asked.extend(places)
        return [place // 10_000 for place in places]

    assert len(find_sections(100_000, look)) == 10
    assert len(asked) == len(set(asked)) < 1000
