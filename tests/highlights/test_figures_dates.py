"""Dates and times: how they are written, and what they mean on the day of publication."""

from __future__ import annotations

import pytest

from reader.highlights.figures import find_figures
from reader.text.marks import MarkKind

WEDNESDAY = "2024-05-15T10:00:00+02:00"


def dates(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, object]]:
    marks = find_figures(text, published=published)
    return [(m.text, m.value) for m in marks if m.kind is MarkKind.DATE]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("on March 3, 2023, they", "March 3, 2023", "2023-03-03"),
        ("on 4 July 2022", "4 July 2022", "2022-07-04"),
        ("the 4th of July, 2022", "4th of July, 2022", "2022-07-04"),
        ("Sept. 11, 2001", "Sept. 11, 2001", "2001-09-11"),
        ("2024-05-01", "2024-05-01", "2024-05-01"),
        ("5/21/2018", "5/21/2018", "2018-05-21"),
        ("05-Aug-2016", "05-Aug-2016", "2016-08-05"),
        ("in 2005-06", "2005-06", "2005/2006"),
        ("in March 2019", "March 2019", "2019-03"),
        ("dated from 1901", "1901", "1901"),
        ("the 2008 crisis", "2008", "2008"),
        ("from 2010 to 2015", "2010 to 2015", "2010/2015"),
        ("(1998-2003)", "1998-2003", "1998/2003"),
        ("in 2012–14", "2012–14", "2012/2014"),
        ("the 1990s", "1990s", "1990/1999"),
        ("the mid-1980s", "mid-1980s", "1980/1989"),
        ("the ’60s", "’60s", "1960/1969"),
        ("the 19th century", "19th century", "1800/1899"),
        ("a twentieth-century dam", "twentieth-century", "1900/1999"),
        ("the first quarter of 2024", "first quarter of 2024", "2024-01/2024-03"),
        ("Q2 2023", "Q2 2023", "2023-04/2023-06"),
        ("in H1 2022", "H1 2022", "2022-01/2022-06"),
        ("fiscal 2021", "fiscal 2021", "2021"),
        ("summer 2019", "summer 2019", "2019-06/2019-08"),
        ("May 5-7, 2023", "May 5-7, 2023", "2023-05-05/2023-05-07"),
        ("June-August 2023", "June-August 2023", "2023-06/2023-08"),
        ("late 2019", "late 2019", "2019"),
    ],
)
@pytest.mark.parametrize("published", [None, WEDNESDAY])
def test_absolute_dates(text: str, span: str, value: str, published: str | None) -> None:
    assert dates(text, published) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("it said yesterday", "yesterday", "2024-05-14"),
        ("it opens tomorrow", "tomorrow", "2024-05-16"),
        ("the day before yesterday", "day before yesterday", "2024-05-13"),
        ("it met last week", "last week", "2024-05-06/2024-05-12"),
        ("this weekend", "this weekend", "2024-05-18/2024-05-19"),
        ("next month", "next month", "2024-06"),
        ("earlier this year", "this year", "2024"),
        ("late last year", "late last year", "2023"),
        ("the end of this week", "end of this week", "2024-05-13/2024-05-19"),
        ("by the end of June", "end of June", "2024-06"),
        ("last decade", "last decade", "2010/2019"),
        ("last quarter", "last quarter", "2024-01/2024-03"),
        ("two weeks ago", "two weeks ago", "2024-05-01"),
        ("a month from now", "a month from now", "2024-06"),
        ("it met Wednesday", "Wednesday", "2024-05-15"),
        ("he spoke on Friday", "Friday", "2024-05-10"),
        ("he will speak on Friday", "Friday", "2024-05-17"),
        ("on Friday, he will speak", "Friday", "2024-05-17"),
        ("it met last Monday", "last Monday", "2024-05-13"),
        ("it votes next Tuesday", "next Tuesday", "2024-05-21"),
        ("Monday to Friday", "Monday to Friday", "2024-05-13/2024-05-17"),
        ("it ruled in November", "November", "2023-11"),
        ("it will rule in November", "November", "2024-11"),
        ("this May was warm", "this May", "2024-05"),
        ("last August", "last August", "2023-08"),
        ("a race planned for June 12", "June 12", "2024-06-12"),
        ("it burned on Jan. 5", "Jan. 5", "2024-01-05"),
        ("from May 30 to June 2", "May 30 to June 2", "2024-05-30/2024-06-02"),
        ("it sold more in Q3", "Q3", "2023-07/2023-09"),
    ],
)
def test_relative_dates(text: str, span: str, value: str) -> None:
    assert dates(text) == [(span, value)]
    assert dates(text, None) in ([(span, None)], [])


def test_a_time_ago_without_publication_is_a_duration() -> None:
    (mark,) = find_figures("two weeks ago")
    assert (mark.text, mark.kind, mark.value) == ("two weeks", MarkKind.DURATION, "P2W")


def test_a_publication_known_to_the_month_resolves_months_and_years_only() -> None:
    assert dates("last year, last month, on Friday", "2024-05") == [
        ("last year", "2023"),
        ("last month", "2024-04"),
        ("Friday", None),
    ]


@pytest.mark.parametrize("published", ["", "soon", "2024-13-45", "0000-00-00", "9999-12-31"])
def test_odd_publications_never_fail(published: str) -> None:
    text = "next week, next year, next decade, in ten years, Friday, June 12, a year from now"
    assert find_figures(text, published=published)


def test_a_day_that_does_not_exist_has_no_value() -> None:
    assert dates("on February 30") == [("February 30", None)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("at 6:15 p.m. EDT on", "6:15 p.m. EDT", "18:15-04:00"),
        ("by 10am.", "10am", "10:00"),
        ("at 14:30 GMT", "14:30 GMT", "14:30+00:00"),
        ("at 0930 GMT", "0930 GMT", "09:30+00:00"),
        ("at noon", "noon", "12:00"),
        ("at midnight", "midnight", "00:00"),
        ("at 5 o’clock", "5 o’clock", "05:00"),
        ("at half past nine", "half past nine", "09:30"),
        ("at 12 a.m.", "12 a.m.", "00:00"),
        ("at 21:05:30", "21:05:30", "21:05:30"),
        ("at 9 a.m. Pacific time", "9 a.m. Pacific time", "09:00"),
    ],
)
def test_times(text: str, span: str, value: str) -> None:
    (mark,) = find_figures(text)
    assert (mark.text, mark.kind, mark.value) == (span, MarkKind.TIME, value)


def test_an_account_from_day_to_day_is_of_one_week() -> None:
    text = (
        "The guild met on Monday. On Tuesday, the masters, tired as they were, signed the paper. "
        "On Friday the town celebrated. The mayor said that on Monday the bridge would open."
    )
    values = [m.value for m in find_figures(text, published="2024-05-13")]
    assert values == ["2024-05-06", "2024-05-07", "2024-05-10", "2024-05-13"]


def test_todays_weekday_is_today_where_nothing_goes_on_from_it() -> None:
    text = "The guild met on Monday. It will vote on Tuesday. It had met on Friday, too."
    values = [m.value for m in find_figures(text, published="2024-05-13")]
    assert values == ["2024-05-13", "2024-05-14", "2024-05-10"]
