"""Flattened text, which has lost its case, its punctuation and its signs."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

TABLE = [
    ("it rose to 150 billion last year", "150 billion = number 150000000000",
     "last year = date 2023"),
    ("the 375 billion elbonian trade deficit", "375 billion = number 375000000000"),
    ("billions of dollars are lost and we are down 100 billion in trade",
     "billions of dollars = money ? USD", "100 billion = money 100000000000 USD"),
    ("it rose from 10 to 25", "10 = number 10", "25 = number 25"),
    ("it rose 10 to 25 percent", "10 to 25 percent = percent 10..25 %"),
    ("it is due on sunday june 12", "sunday june 12 = date 2024-06-12"),
    ("in march and early april they met", "march = date 2024-03", "early april = date 2024-04"),
    ("they met in march of 2006", "march of 2006 = date 2006-03"),
    ("they met on may 5 2018", "may 5 2018 = date 2018-05-05"),
    ("they met in may", "may = date 2024-05"),
    ("it sold 1 5 billion bricks", "1 5 billion = number ?"),
    ("it is 18 4 m long", "18 4 m = quantity ? meter"),
    ("at least 50 u s soldiers came", "at least 50 = number 50 [at least]"),
    ("they met at 6 15 p m", "6 15 p m = time 18:15"),
    ("a 27 year old baker", "27 year = duration P27Y"),
    ("up to 150 billion in goods", "up to 150 billion = number 150000000000 [at most]"),
    ("roughly two fifths of it", "roughly two fifths = number 0.4 [about]"),
    ("20 million euros were paid", "20 million euros = money 20000000 EUR"),
    ("since 1901 and by 2018", "1901 = date 1901", "2018 = date 2018"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_flattened(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence, flattened=True) == figures
