"""Plain numbers: digits of any grouping, words, scales, fractions, ordinals, vague counts."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("Just under a third opposed it.", "Just under a third = number 0.333333 [at most]"),
    ("Nearly a quarter were open.", "Nearly a quarter = number 0.25 [about]"),
    ("Sales fell by a fifth on the year.", "fifth = number 0.2"),
    ("It grew by more than a quarter.", "more than a quarter = number 0.25 [at least]"),
    ("About a fifth attempt they were silent.", "fifth = number 5 ordinal"),
    ("They counted 5 bees.", "5 = number 5"),
    ("They counted 1,234,567 bees.", "1,234,567 = number 1234567"),
    ("They counted 12,34,567 bees.", "12,34,567 = number 1234567"),
    ("They counted 10 000 bees.", "10 000 = number 10000"),
    ("They counted 1'250'000 bees.", "1'250'000 = number 1250000"),
    ("They counted .5 of it.", ".5 = number 0.5"),
    ("They counted 1.2 million bees.", "1.2 million = number 1200000"),
    ("They counted 3bn bees.", "3bn = number 3000000000"),
    ("They counted 40k bees.", "40k = number 40000"),
    ("They counted five lakh bees.", "five lakh = number 500000"),
    ("They counted two crore bees.", "two crore = number 20000000"),
    ("They counted three lakh crore bees.", "three lakh crore = number 3000000000000"),
    ("They counted two hundred and five bees.", "two hundred and five = number 205"),
    ("They counted twenty-five thousand bees.", "twenty-five thousand = number 25000"),
    ("They counted a hundred bees.", "hundred = number 100"),
    ("They counted 3 hundred and 21 bees.", "3 hundred and 21 = number 321"),
    ("They counted one point five million bees.", "one point five million = number 1500000"),
    ("They counted a million and a half bees.", "million and a half = number 1500000"),
    ("They counted half a million bees.", "half a million = number 500000"),
    ("They counted a half-dozen bees.", "half-dozen = number 6"),
    ("They counted two dozen bees.", "two dozen = number 24"),
    ("They counted dozens of bees.", "dozens = number ?"),
    ("They counted tens of thousands of bees.", "tens of thousands = number ?"),
    ("They counted several hundred bees.", "several hundred = number ?"),
    ("They counted a couple of bees.", "couple = number 2 [about]"),
    ("They counted two-fifths of them.", "two-fifths = number 0.4"),
    ("They counted three quarters of them.", "three quarters = number 0.75"),
    ("They counted a third of them.", "third = number 0.333333"),
    ("They counted 2½ of them.", "2½ = number 2.5"),
    ("They counted 1/3 of them.", "1/3 = number 0.333333"),
    ("They counted one in five of them.", "one in five = number 0.2"),
    ("They sold 5m bulbs.", "5m = number 5000000"),
    ("A plank of 5m is long.", "5m = quantity 5 meter"),
    ("One in 2000 bulbs fails.", "One in 2000 = number 0.0005"),
    ("Beacon 2 in 1979 saw rain.", "1979 = date 1979"),
    ("They counted nine out of 10 of them.", "nine out of 10 = number 0.9"),
    ("It was three twenty-firsts of it.", "three twenty-firsts = number 0.142857"),
    ("They saw the 21st bee.", "21st = number 21 ordinal"),
    ("They saw the twenty-first bee.", "twenty-first = number 21 ordinal"),
    ("They saw the second bee.", "second = number 2 ordinal"),
    ("They counted 10-15 bees.", "10-15 = number 10..15"),
    ("It closed at 12-3/8.", "12-3/8 = number 12.375"),
    ("It takes 3 and 1/2 of them.", "3 and 1/2 = number 3.5"),
    ("They counted a quarter million bees.", "quarter million = number 250000"),
    ("They counted 10 k bees.", "10 k = number 10000"),
    ("- 12 k", "- 12 k = number -12000"),
    ("She ran a 10 k race.", "10 = number 10"),
    ("It was one hundred thirty fifths of it.", "one hundred thirty fifths = number 2.85714"),
    ("It was one hundred and thirty fifths.", "one hundred and thirty fifths = number 26"),
    ("It gained 1-7/8 to 84-1/8.", "1-7/8 = number 1.875", "84-1/8 = number 84.125"),
    ("It rose 5 to 10 points.", "5 to 10 = number 5..10"),
    ("They counted 10 to 15 bees.", "10 to 15 = number 10..15"),
    ("They counted between 10 and 15 bees.", "10 and 15 = number 10..15"),
    ("They counted five or six bees.", "five or six = number 5..6"),
    ("They counted 1–2 million bees.", "1–2 million = number 1000000..2000000"),
    ("They counted up to 150 bees.", "up to 150 = number 150 [at most]"),
    ("They counted as few as 12 bees.", "as few as 12 = number 12 [at least]"),
    ("They counted more than 150 bees.", "more than 150 = number 150 [at least]"),
    ("They counted fewer than 150 bees.", "fewer than 150 = number 150 [at most]"),
    ("They counted roughly two-fifths of them.", "roughly two-fifths = number 0.4 [about]"),
    ("They counted 100+ bees.", "100+ = number 100 [at least]"),
    ("They counted 20-odd bees.", "20-odd = number 20 [about]"),
    ("They counted 20 or so bees.", "20 or so = number 20 [about]"),
    ("It fell to minus five.", "minus five = number -5"),
    ("It holds 1.3×10^6 cells.", "1.3×10^6 = number 1300000"),
    ("A 51-49 vote passed it.", "51 = number 51", "49 = number 49"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_numbers(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
