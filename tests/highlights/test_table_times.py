"""Times of day, durations, ages, rhythms."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("Call at 6:15 p.m.", "6:15 p.m. = time 18:15"),
    ("Call at 6:15 p.m. EDT.", "6:15 p.m. EDT = time 18:15-04:00"),
    ("Call at 10am.", "10am = time 10:00"),
    ("Call at 10 a.m. Pacific time.", "10 a.m. Pacific time = time 10:00-07:00"),
    ("Call at 14:30.", "14:30 = time 14:30"),
    ("Call at 18:30h.", "18:30h = time 18:30"),
    ("It opens at 7.30 today.", "7.30 = time 07:30", "today = date 2024-05-15"),
    ("Shares closed at 12.30 today.", "12.30 = number 12.3", "today = date 2024-05-15"),
    ("Call at ten minutes to nine.", "ten minutes to nine = time 08:50"),
    ("Call at 14:30 GMT.", "14:30 GMT = time 14:30+00:00"),
    ("Call at 0930 GMT.", "0930 GMT = time 09:30+00:00"),
    ("Call at 21:05:30.", "21:05:30 = time 21:05:30"),
    ("Call at 9 p.m. Beijing time.", "9 p.m. Beijing time = time 21:00+08:00"),
    ("Call at 18:00 UTC+2.", "18:00 UTC+2 = time 18:00+02:00"),
    ("Call at noon.", "noon = time 12:00"),
    ("Call at 12 midnight.", "12 midnight = time 00:00"),
    ("Call at 5 o’clock.", "5 o’clock = time 05:00"),
    ("Call at half past nine.", "half past nine = time 09:30"),
    ("Call at a quarter to six.", "quarter to six = time 05:45"),
    ("Call at twenty minutes past eight.", "twenty minutes past eight = time 08:20"),
    ("Call at seven thirty p.m.", "seven thirty p.m. = time 19:30"),
    ("Call at seven in the evening.", "seven in the evening = time 19:00"),
    ("Call at 19h30.", "19h30 = time 19:30"),
    ("Call at 11ish.", "11ish = time 11:00 [about]"),
    ("Call from 3-8pm.", "3-8pm = time 15:00..20:00"),
    ("Call from 9:30 to 11 a.m.", "9:30 to 11 a.m. = time 09:30..11:00"),
    ("Call from 9am to 5pm.", "9am to 5pm = time 09:00..17:00"),
    ("Call from 14:00-15:30.", "14:00-15:30 = time 14:00..15:30"),
    ("Call between 10 and 11:30.", "10 and 11:30 = time 10:00..11:30"),
    ("Call from two to five p.m.", "two to five p.m. = time 14:00..17:00"),
    ("Call from 1pm-3:30.", "1pm-3:30 = time 13:00..15:30"),
    ("It took two weeks.", "two weeks = duration P2W"),
    ("It took three days.", "three days = duration P3D"),
    ("It took an hour and a half.", "an hour and a half = duration PT90M"),
    ("It took two and a half years.", "two and a half years = duration P30M"),
    ("It took half an hour.", "half an hour = duration PT30M"),
    ("It took 2 years, 6 months and 3 days.", "2 years, 6 months and 3 days = duration P2Y6M3D"),
    ("It took two hours 30 minutes.", "two hours 30 minutes = duration PT2H30M"),
    ("It took a month.", "a month = duration P1M"),
    ("It took decades, or 30 years.", "30 years = duration P30Y"),
    ("It took two or three weeks.", "two or three weeks = duration P2W..P3W"),
    ("It took up to six months.", "up to six months = duration P6M [at most]"),
    ("It took 20 business days.", "20 business days = duration P20D"),
    ("It took all day.", "all day = duration P1D"),
    ("A three-day fair was held.", "three-day = duration P3D"),
    ("It took 24 hours.", "24 hours = duration PT24H"),
    ("A 40-year-old baker came.", "40-year-old = duration P40Y"),
    ("She died at the age of 89.", "89 = duration P89Y"),
    ("Ana Cruz, 45, was there.", "45 = duration P45Y"),
    ("A woman aged 31 came.", "31 = duration P31Y"),
    ("An 18-month-old boy came.", "18-month-old = duration P18M"),
    ("They meet every two years.", "every two years = duration P2Y"),
    ("They meet each week.", "each week = duration P1W"),
    ("They meet every other month.", "every other month = duration P2M"),
    ("They meet every Monday.", "every Monday = duration P1W"),
    ("They walked weekly.", "weekly = duration P1W"),
    ("A bi-monthly walk was held.", "bi-monthly = duration P2M"),
    ("A semi-annual walk was held.", "semi-annual = duration P6M"),
    ("It went on over the past two years.", "past two years = duration P2Y"),
    ("It goes on for the next couple of weeks.", "next couple of weeks = duration P2W [about]"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_times(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
