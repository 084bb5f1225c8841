"""Holidays, weeks, eras, rhythms, spoken times and dates counted from others."""

from __future__ import annotations

import pytest

from reader.highlights.figures import find_figures
from reader.highlights.figures.holidays import easter
from reader.text.marks import Mark, MarkKind

WEDNESDAY = "2024-05-15T10:00:00+02:00"


def only(text: str, language: str | None = "en-US") -> Mark:
    marks = find_figures(text, published=WEDNESDAY, language=language)
    assert len(marks) == 1, [(mark.text, mark.kind) for mark in marks]
    return marks[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Easter Monday 2019.", "2019-04-22"),
        ("They met at Christmas 2021.", "2021-12-25"),
        ("The shop closed last Christmas.", "2023-12-25"),
        ("It will open by next Thanksgiving.", "2024-11-28"),
        ("It rained on Labor Day 2021.", "2021-09-06"),
        ("It rained on New Year’s Day.", "2024-01-01"),
        ("Independence Day of this year was dry.", "2024-07-04"),
        ("It was built in 44 BC.", "-0043"),
        ("It fell in AD 79.", "0079"),
        ("It fell in 500 B.C.E. or so.", "-0499"),
        ("It opens in week 3 of 2027.", "2027-01-18/2027-01-24"),
        ("It opens in the first week of 2015.", "2014-12-29/2015-01-04"),
        ("It shut on the last Friday of March 2018.", "2018-03-30"),
        ("Profits for FY2018/19 fell.", "2018/2019"),
        ("Profits for fiscal 2018-19 fell.", "2018/2019"),
        ("Profits of 2017-Q1 fell.", "2017-01/2017-03"),
        ("It came two days after Christmas.", "2023-12-27"),
        ("It is due 16 days from 1 February 2018.", "2018-02-17"),
        ("It will open in two weeks.", "2024-05-29"),
        ("It opened on Friday the 10th.", "2024-05-10"),
        ("It opened in Dec/2018.", "2018-12"),
        ("It opened on 2019/Aug/01.", "2019-08-01"),
        ("It opened on 20180521.", "2018-05-21"),
        ("It opened in August two thousand and fifteen.", "2015-08"),
        ("It opened in summer of last year.", "2023-06/2023-08"),
        ("It lasted from 10-1-2018-10-7-2018.", "2018-10-01/2018-10-07"),
        ("It lasted from next Monday to Friday.", "2024-05-20/2024-05-24"),
        ("It lasted from 26 June 2020 to the 28th of June 2020.", "2020-06-26/2020-06-28"),
    ],
)
def test_dates(text: str, value: str) -> None:
    mark = only(text)
    assert (mark.kind, mark.value) == (MarkKind.DATE, value)


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("en-US", "2018-03-04"),
        ("en-GB", "2018-04-03"),
        ("de", "2018-04-03"),
        ("en", None),
        (None, None),
    ],
)
def test_digits_leave_the_month_to_the_locale(language: str | None, value: str | None) -> None:
    mark = only("3/4/2018", language)
    assert (mark.kind, mark.value) == (MarkKind.DATE, value)
    days = (None, None) if value else ("2018-03-04", "2018-04-03")
    assert (mark.low, mark.high) == days


@pytest.mark.parametrize(
    ("clear", "value"), [("25/12/2018", "2018-04-03"), ("12/25/2018", "2018-03-04")]
)
@pytest.mark.parametrize("language", [None, "en", "en-US", "en-GB"])
def test_a_clear_date_beside_it_tells_the_order(
    clear: str, value: str, language: str | None
) -> None:
    text = f"It shut on 3/4/2018 and opened on {clear}."
    assert find_figures(text, language=language)[0].value == value


def test_clear_dates_that_differ_tell_nothing() -> None:
    text = "From 25/12/2018, once 12/25/2018, to 3/4/2018."
    marks = find_figures(text, language="en")
    assert (marks[-1].value, marks[-1].low, marks[-1].high) == (None, "2018-03-04", "2018-04-03")


def test_a_date_that_no_month_could_have_is_clear_in_any_locale() -> None:
    assert only("21/5/2018", None).value == "2018-05-21"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They meet each week.", "P1W"),
        ("They meet every two years.", "P2Y"),
        ("They meet every other month.", "P2M"),
        ("They meet every Monday.", "P1W"),
        ("It lasted 2 years, 6 months and 3 days.", "P2Y6M3D"),
        ("It takes 3h to walk.", "PT3H"),
        ("It rains in the 2 upcoming months.", "P2M"),
    ],
)
def test_lengths_and_rhythms(text: str, value: str) -> None:
    mark = only(text)
    assert (mark.kind, mark.value) == (MarkKind.DURATION, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Call at 5 in the morning.", "05:00"),
        ("Call at 7:30 in the evening.", "19:30"),
        ("Call at fifteen past eight in the morning.", "08:15"),
        ("Call at three thirty.", "03:30"),
        ("Call at 3 p . m .", "15:00"),
        ("Call at 8:45a.", "08:45"),
        ("Call at 7 p.m. ET.", "19:00-04:00"),
        ("Call at 7 p.m. Pacific time.", "19:00-07:00"),
        ("Call at 7 p.m. London time.", "19:00+01:00"),
        ("Call at 7 p.m. Beijing time.", "19:00+08:00"),
        ("Call at mid-night.", "00:00"),
        ("Call in the afternoon at 4.", "16:00"),
        ("Call in the morning.", None),
    ],
)
def test_times(text: str, value: str | None) -> None:
    mark = only(text)
    assert (mark.kind, mark.value) == (MarkKind.TIME, value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Open 9:30 to 11 a.m.", "09:30", "11:00"),
        ("Open from 3-8pm.", "15:00", "20:00"),
        ("Open 10-2pm.", "10:00", "14:00"),
        ("Open between 0730-0930.", "07:30", "09:30"),
        ("Open 5 to seven in the morning.", "05:00", "07:00"),
    ],
)
def test_ranges_of_times(text: str, low: str, high: str) -> None:
    mark = only(text)
    assert (mark.kind, mark.value, mark.low, mark.high) == (MarkKind.TIME, None, low, high)


@pytest.mark.parametrize(
    "text",
    [
        "They may day by day grow stronger.",
        "A Christmas tree and Easter eggs stood in the hall.",
        "The Week 10 game of the season was lost.",
        "The blast hurt the ad agency and its weekly ads.",
        "He was the springs’ best swimmer.",
    ],
)
def test_no_date(text: str) -> None:
    assert [m.text for m in find_figures(text, published=WEDNESDAY) if m.text != "weekly"] == []


@pytest.mark.parametrize(
    ("year", "day"), [(1961, "04-02"), (2000, "04-23"), (2019, "04-21"), (2024, "03-31")]
)
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def test_one_day_is_a_length_only_where_it_is_measured() -> None:
    assert find_figures("They hope to one day own a 3-in-1 stand.") == []
    assert only("It lasted only one day.").value == "P1D"
