"""Days by their number, spans from now, spans in digits, and hours that a day explains."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("It opens the twenty-first of June.", "twenty-first of June = date 2024-06-21"),
    ("It opens on the 4th day of next week.", "4th day of next week = date 2024-05-23"),
    ("It opened on the third day of last month.", "third day of last month = date 2024-04-03"),
    ("It opened on the first Friday of 2018.", "first Friday of 2018 = date 2018-01-05"),
    ("It shuts the last Monday of this year.", "last Monday of this year = date 2024-12-30"),
    ("The 30th day of this week never comes.", "30th = number 30 ordinal", "this week = date 2024-05-13/2024-05-19"),
    ("It was dry the year before 2015.", "year before 2015 = date 2014"),
    ("Year before last it was dry.", "Year before last = date 2022"),
    ("It rains day after tomorrow.", "day after tomorrow = date 2024-05-17"),
    ("It rained in the first three quarters of 2018.", "first three quarters of 2018 = date 2018-01/2018-09"),
    ("They dried hay the week of the 6th.", "week of the 6th = date 2024-05-06/2024-05-12"),
    ("It is shut from now until Friday.", "now until Friday = date 2024-05-15/2024-05-17"),
    ("It rains between now and June 3.", "now and June 3 = date 2024-05-15/2024-06-03"),
    ("It is shut now, and then it opens.",),
    ("It was shut from mid-March to late April.", "mid-March to late April = date 2024-03/2024-04"),
    ("It was mild from November to March.", "November to March = date 2023-11/2024-03"),
    ("He came in the early 90s.", "early 90s = date 1990/1999"),
    ("He came in the early 80's.", "early 80's = date 1980/1989"),
    ("She was in her early 90s.", "90s = duration P90Y..P99Y"),
    ("He scored 20 points in the third quarter.", "20 = number 20", "third = number 3 ordinal"),
    ("Sales fell in the third quarter.", "third quarter = date 2023-07/2023-09"),
    ("It closed at 0.7092/97 dollars.",),
    ("They won 3-4 last week.", "last week = date 2024-05-06/2024-05-12"),
    ("They sold 212 vs 340     Year", "212 = number 212", "340 = number 340"),
    ("It stood since the mid-1800s.", "mid-1800s = date 1800/1899"),
    ("It was built in the 20th century.", "20th century = date 1900/1999"),
    ("It is the best of this century.", "this century = date 2000/2099"),
    ("Profit of 2018 Q2 rose.", "2018 Q2 = date 2018-04/2018-06"),
    ("See the plan for 2018-W20.", "2018-W20 = date 2018-05-14/2018-05-20"),
    ("Open 15.–17.01.2018 only.", "15.–17.01.2018 = date 2018-01-15/2018-01-17"),
    ("Open 5.8. - 16.8.2018 only.", "5.8. - 16.8.2018 = date 2018-08-05/2018-08-16"),
    ("Thu 5/16 2:00pm: hay.", "Thu 5/16 = date 2024-05-16", "2:00pm = time 14:00"),
    ("Doors shut Thurs 10am.", "Thurs = date 2024-05-09", "10am = time 10:00"),
    ("It rained last evening.", "last evening = date 2024-05-14"),
    ("They eat at 7:30 tonight.", "7:30 = time 19:30", "tonight = date 2024-05-15"),
    ("They eat tonight at 5.", "tonight = date 2024-05-15", "5 = time 17:00"),
    ("They eat at 9 o'clock tonight.", "9 o'clock = time 21:00", "tonight = date 2024-05-15"),
    ("It is open from noon to 3 p.m.", "noon to 3 p.m. = time 12:00..15:00"),
    ("It is open between 9:30am and noon.", "9:30am and noon = time 09:30..12:00"),
    ("It is open 23:30 - 3:35.", "23:30 - 3:35 = time 23:30..03:35"),
    ("It is shut 3rd to 10th of May.", "3rd to 10th of May = date 2024-05-03/2024-05-10"),
    ("It is shut the 2nd through the 5th of June.", "2nd through the 5th of June = date 2024-06-02/2024-06-05"),
    ("Come by 19-May at the latest.", "19-May = date 2024-05-19"),
    ("It rained in the 12th week of 2016.", "12th week of 2016 = date 2016-03-21/2016-03-27"),
    ("It is shut the last two days of this month.", "last two days of this month = date 2024-05-30/2024-05-31"),
    ("Meet them 6/4 between 9.30-4.30pm.", "6/4 = date 2024-06-04", "9.30-4.30pm = time 09:30..16:30"),
    ("They took about 3/4 at 5 pm.", "about 3/4 = number 0.75 [about]", "5 pm = time 17:00"),
    ("It was sent 4 business days ago.", "4 business days ago = date 2024-05-09"),
    ("It comes in 3 business days.", "3 business days = duration P3D"),
    ("It will come in 3 business days.", "3 business days = date 2024-05-20"),
    ("It was the best of the 2005/2006 season.", "2005/2006 = date 2005/2006"),
    ("It took a quarter of an hour.", "quarter of an hour = duration PT15M"),
    ("It took three quarters of an hour.", "three quarters of an hour = duration PT45M"),
    ("It takes a day or two.", "a day or two = duration P1D..P2D"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=[row[0] for row in TABLE])
def test_figures_are_found_with_their_values(row: tuple[str, ...]) -> None:
    sentence, *wanted = row
    assert told(sentence, language="en-US") == wanted
