"""Turns of the news that were once read wrong."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

TABLE = [
    ("Output fell to 38.9 Mt.", "38.9 Mt = quantity 38.9 megametric_ton"),
    ("It landed in under three minutes.", "under three minutes = duration PT3M [at most]"),
    ("It sold 3.4 million phones, down from 4.1m in 2020.", "3.4 million = number 3400000",
     "4.1m = number 4100000", "2020 = date 2020"),
    ("He jumped 8.12m in the final.", "8.12m = quantity 8.12 meter"),
    ("Two men aged 22 and 29 ran.", "Two = number 2", "22 = duration P22Y", "29 = duration P29Y"),
    ("Men aged 18 to 24 ran.", "18 to 24 = duration P18Y..P24Y"),
    ("Wheat rose to $6.75-1/2 a bushel.", "$6.75-1/2 = money 6.755 USD"),
    ("July wheat fell 3 percent.", "July = date 2024-07", "3 percent = percent 3 %"),
    ("Gas for April delivery rose.", "April = date 2025-04"),
    ("In April copper rose.", "April = date 2024-04"),
    ("a margin of plus or minus 3.1 points", "minus 3.1 = number 3.1"),
    ("It will open by the end of the decade.", "end of the decade = date 2020/2029"),
    ("The bill rises by £83.40 to £1,749.", "£83.40 = money 83.4 GBP", "£1,749 = money 1749 GBP"),
    ("It will rise by £10m to £15m.", "£10m to £15m = money 10000000..15000000 GBP"),
    ("The fare rises by 10p to £2.20.", "10p = money 0.1 GBP", "£2.20 = money 2.2 GBP"),
    ("It opens at 10p on Sundays.", "10p = time 22:00", "Sundays = date ?"),
    ("It paid Sfr2.4bn for a stake.", "Sfr2.4bn = money 2400000000 CHF"),
    ("She told 60 Minutes that it was over.",),
    ("It took 60 minutes.", "60 minutes = duration PT60M"),
    ("It should do 60 mph in 6.6 seconds.", "60 mph = quantity 60 mile_per_hour",
     "6.6 seconds = duration PT6.6S"),
    ("Prior to March, I would have said so.", "March = date 2024-03"),
    ("an expert told USA TODAY that it was", ),
    ("It has 414 lb-ft of torque.", "414 lb-ft = quantity 414 foot_pound"),
]  # fmt: skip
FLATTENED = [
    ("in april the fourth straight rise", "april = date 2024-04", "fourth = number 4 ordinal"),
    ("lost on 12 may 11 days after launch", "12 may = date 2024-05-12", "11 days = duration P11D"),
    ("they meet on 14 15 june", "14 15 june = date 2024-06-14/2024-06-15"),
    ("it rose in april from march", "april = date 2024-04", "march = date 2024-03"),
    ("temperatures will reach 31c", "31c = quantity 31 degree_Celsius"),
    ("a 3 in 1 stand with a 2 1 cu ft trunk", "2 1 cu ft = quantity 2.1 foot ** 3"),
    ("cables of 0 5 to 4 metres", "0 5 to 4 metres = quantity 0.5..4 meter"),
    ("it leaves at 06 40", "06 40 = time 06:40"),
    ("a loss of 410m a year in sales", "410m = money 410000000"),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_news(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures


@pytest.mark.parametrize("row", FLATTENED, ids=lambda row: row[0])
def test_news_flattened(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence, flattened=True) == figures
