"""Flattened text, which has lost its case, its punctuation and its signs."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

TABLE = [
    ("it rose to 150 billion last year", "150 billion = number 150000000000",
     "last year = date 2023"),
    ("the 375 billion elbonian trade deficit", "375 billion = money 375000000000"),
    ("billions of dollars are lost and we are down 100 billion in trade",
     "billions of dollars = money ? USD", "100 billion = money 100000000000 USD"),
    ("it rose from 10 to 25", "10 = number 10", "25 = number 25"),
    ("it rose 10 to 25 percent", "10 to 25 percent = percent 10..25 %"),
    ("it is due on sunday june 12", "sunday june 12 = date 2024-06-12"),
    ("in march and early april they met", "march = date 2024-03", "early april = date 2024-04"),
    ("they met in march of 2006", "march of 2006 = date 2006-03"),
    ("they met on may 5 2018", "may 5 2018 = date 2018-05-05"),
    ("they met in may", "may = date 2024-05"),
    ("it sold 1 5 billion bricks", "1 5 billion = number 1500000000"),
    ("it is 18 4 m long", "18 4 m = quantity 18.4 meter"),
    ("at least 50 u s soldiers came", "at least 50 = number 50 [at least]"),
    ("they met at 6 15 p m", "6 15 p m = time 18:15"),
    ("a 27 year old baker", "27 year = duration P27Y"),
    ("up to 150 billion in goods", "up to 150 billion = money 150000000000 [at most]"),
    ("roughly two fifths of it", "roughly two fifths = number 0.4 [about]"),
    ("20 million euros were paid", "20 million euros = money 20000000 EUR"),
    ("they met from june 20 25 2019", "june 20 25 2019 = date 2019-06-20/2019-06-25"),
    ("they met on 12 25 2016", "12 25 2016 = date 2016-12-25"),
    ("shut from may to july", "may to july = date 2024-05/2024-07"),
    ("mild from november to march", "november to march = date 2023-11/2024-03"),
    ("they eat at 7 30 tonight", "7 30 = time 19:30", "tonight = date 2024-05-15"),
    ("told at 10 30 on monday", "10 30 = time 10:30", "monday = date 2024-05-13"),
    ("told at 15 00 gmt", "15 00 gmt = time 15:00+00:00"),
    ("they will meet in two weeks time", "two weeks time = date 2024-05-29"),
    ("caesar died in 44 bc", "44 bc = date -0043"),
    ("profit in h1 2018 rose", "h1 2018 = date 2018-01/2018-06"),
    ("they met tues and thurs", "tues = date 2024-05-14", "thurs = date 2024-05-09"),
    ("it fell 0 5 percentage points", "0 5 percentage points = percent 0.5 pp"),
    ("it cost 18 50 euros", "18 50 euros = money 18.5 EUR"),
    ("it cost 2 5 crore", "2 5 crore = money 25000000"),
    ("it cost c$ 16 4 million", "c$ 16 4 million = money 16400000 CAD"),
    ("during the years 1910 to 1940", "1910 to 1940 = date 1910/1940"),
    ("prices rose 0 3 in april", "0 3 = number 0.3", "april = date 2024-04"),
    ("it cost 8 50 in 1995", "8 50 = money 8.5", "1995 = date 1995"),
    ("it is $ 8 50 now", "$ 8 50 = money 8.5 USD"),
    ("crude settled at 83 88 a barrel", "83 88 = money 83.88"),
    ("they met at 9 30",),
    ("they were beaten by 3 1",),
    ("it closed at 8 231 05 on friday", "8 231 05 = number 8231.05", "friday = date 2024-05-10"),
    ("a 5 000mah battery", "5 000mah = quantity 5000 milliampere_hour"),
    ("it rose to 1 2 bln", "1 2 bln = number 1200000000"),
    ("the firm was fined 5 000 in court", "5 000 = money 5000"),
    ("the ministry paid 20 workers", "20 = number 20"),
    ("a 375 billion american trade deficit", "375 billion = money 375000000000 USD"),
    ("the tariffs cost 2 million american jobs", "2 million = number 2000000"),
    ("3 million loans were sold", "3 million = number 3000000"),
    ("the vote was 52 48 in the senate",),
    ("since 1901 and by 2018", "1901 = date 1901", "2018 = date 2018"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_flattened(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence, flattened=True) == figures
