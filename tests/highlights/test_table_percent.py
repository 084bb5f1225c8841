"""Percent, percentage points, basis points."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("Rates fell one-half of one percent.", "one-half of one percent = percent 0.5 %"),
    ("It rose 25%.", "25% = percent 25 %"),
    ("It slowed from 4.6 per cent.", "4.6 per cent = percent 4.6 %"),
    ("It rose 25 percent.", "25 percent = percent 25 %"),
    ("It rose 25 per cent.", "25 per cent = percent 25 %"),
    ("It rose 25 pct.", "25 pct = percent 25 %"),
    ("It rose twenty-five percent.", "twenty-five percent = percent 25 %"),
    ("It rose half a percent.", "half a percent = percent 0.5 %"),
    ("It rose three-quarters of a percent.", "three-quarters of a percent = percent 0.75 %"),
    ("It fell −3%.", "−3% = percent -3 %"),
    ("It fell by 0.5 percentage points.", "0.5 percentage points = percent 0.5 pp"),
    ("A two-percentage-point lead shrank.", "two-percentage-point = percent 2 pp"),
    ("It rose 75 basis points.", "75 basis points = percent 75 bp"),
    ("It rose 150 bps.", "150 bps = percent 150 bp"),
    ("It rose 10% to 25%.", "10% to 25% = percent 10..25 %"),
    ("It rose by 10 to 25 percent.", "10 to 25 percent = percent 10..25 %"),
    ("It rose by 5-7%.", "5-7% = percent 5..7 %"),
    ("It rose up to 5%.", "up to 5% = percent 5 % [at most]"),
    ("It rose nearly 5%.", "nearly 5% = percent 5 % [about]"),
    ("It rose 5% or more.", "5% or more = percent 5 % [at least]"),
    ("It rose 25％ here.", "25％ = percent 25 %"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_percent(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
