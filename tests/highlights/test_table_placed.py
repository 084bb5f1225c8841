"""Dates counted from a day, and parts of months and years."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    (
        "They return two months from today on Tuesday.",
        "two months from today on Tuesday = date 2024-07-16",
    ),
    (
        "They return Thursday, two years from now.",
        "Thursday, two years from now = date 2026-05-21",
    ),
    (
        "From Monday to Thursday, two weeks from now, they rest.",
        "Monday to Thursday = date 2024-05-13/2024-05-16",
        "two weeks from now = date 2024-05-29",
    ),
    ('It happened an hour ago.', 'an hour ago = date 2024-05-15'),
    ('The bomb went off six hours ago.', 'six hours ago = date 2024-05-15'),
    ('The ferry leaves in half an hour.', 'half an hour = date 2024-05-15'),
    ('They meet in two weeks.', 'two weeks = date 2024-05-29'),
    ('They can do it in two weeks.', 'two weeks = duration P2W'),
    ('It will open in half an hour.', 'half an hour = date 2024-05-15'),
    ('She will be back in a couple of weeks.', 'couple of weeks = date 2024-05-29 [about]'),
    ('It began a month and a half ago.', 'a month and a half ago = date 2024-03'),
    ('It began a year and a half ago.', 'a year and a half ago = date 2022-11'),
    ('It began 1 year 9 months ago.', '1 year 9 months ago = date 2022-08'),
    ('They met a week ago Sunday.', 'a week ago Sunday = date 2024-05-05'),
    ('They will meet two weeks from Thursday.', 'two weeks from Thursday = date 2024-05-30'),
    ('They married ten years ago today.', 'ten years ago today = date 2014-05-15'),
    ('Sales rose in the three months ended March 31.', 'three months ended March 31 = date 2024-01-01/2024-03-31'),
    ('Sales rose in the week ended May 11.', 'week ended May 11 = date 2024-05-05/2024-05-11'),
    ('The week beginning Monday will be cold.', 'week beginning Monday = date 2024-05-20/2024-05-26'),
    ('Profit fell in the first half of April.', 'first half of April = date 2024-04-01/2024-04-15'),
    ('It was built in the second half of the 19th century.', 'second half of the 19th century = date 1850/1899'),
    ('He served in the 18th and 19th centuries.', '18th = date 1700/1799', '19th centuries = date 1800/1899'),
    ('They will meet on the last Friday of the month.', 'last Friday of the month = date 2024-05-31'),
    ('They will meet on the first weekend in June.', 'first weekend in June = date 2024-06-01/2024-06-02'),
    ('It rained two weekends ago.', 'two weekends ago = date 2024-05-04/2024-05-05'),
    ('They will meet the Monday after next.', 'Monday after next = date 2024-05-27'),
    ('It is open for the rest of the day.', 'rest of the day = date 2024-05-15'),
    ('Shares are up 5% in the year to date.', '5% = percent 5 %', 'year to date = date 2024-01-01/2024-05-15'),
    ('He was born in nineteen eighty-four.', 'nineteen eighty-four = date 1984'),
    ('He has led it since two thousand and eleven.', 'two thousand and eleven = date 2011'),
    ('The third quarter last year was good.', 'third quarter last year = date 2023-07/2023-09'),
    ('Next Q1 will be better.', 'Next Q1 = date 2025-01/2025-03'),
    ('The shops open on Black Friday.', 'Black Friday = date 2023-11-24'),
    ('The weekend of June 8 is free.', 'weekend of June 8 = date 2024-06-08/2024-06-09'),
    ('It ends half past midnight.', 'half past midnight = time 00:30'),
    ('They met in the week before Easter.', 'week before Easter = date 2024-03-18/2024-03-24'),
    ('They met on the weekend before Easter.', 'weekend before Easter = date 2024-03-23/2024-03-24'),
    ('Sales rose in the six months to March.', 'six months to March = date 2023-10/2024-03'),
    ('Profit fell in the year ended June 30, 2023.', 'year ended June 30, 2023 = date 2022-07-01/2023-06-30'),
    ('It lasted from the 1950s to the 1970s.', '1950s to the 1970s = date 1950/1979'),
    ("She left in '98.", "'98 = date 1998"),
    ('They meet every summer.', 'every summer = duration P1Y'),
    ('They meet in the mornings.', 'mornings = time ?'),
    ('It rained in the first days of May.', 'first days of May = date 2024-05'),
    ('It fell in November last year.', 'November last year = date 2023-11'),
    ('It opens on 5 May next year.', '5 May next year = date 2025-05-05'),
    ('In the first quarter of 2015 it grew. It sold more for the quarter.', 'first quarter of 2015 = date 2015-01/2015-03', 'quarter = date 2015-01/2015-03'),
    ('It is the product of the year.',),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_placed_dates(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
