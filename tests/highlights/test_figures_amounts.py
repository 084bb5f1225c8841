"""Amounts as people write them in odd places: powers, compounds, other scripts, cents."""

from __future__ import annotations

import pytest

from reader.highlights.figures import find_figures
from reader.text.marks import Mark, MarkKind


def only(text: str, **options: str) -> Mark:
    marks = find_figures(text, language=options.get("language"))
    assert len(marks) == 1, marks
    return marks[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It holds 1.3x10^6 cells.", 1_300_000),
        ("A factor of 2.48×10−5 remains.", 2.48e-5),
        ("It grew by 6×10⁶ in the end.", 6_000_000),
        ("It grew to 2^10 in the end.", 1024),
        ("The answer is 1 over 3.", 1 / 3),
        ("one hundred and three and two thirds", 103 + 2 / 3),
        ("one billion and a quarter million", 1_000_250_000),
        ("one hundred thirty-fifths", 100 / 35),
        ("two lacs", 200_000),
        ("He counted ٣٤٥ of them.", 345),
        ("He counted १२ of them.", 12),
    ],
)
def test_numbers(text: str, value: float) -> None:
    mark = only(text)
    assert mark.kind is MarkKind.NUMBER
    assert mark.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost 15 dollars 50.", 15.5, "USD"),
        ("It cost thirteen dollars forty five.", 13.45, "USD"),
        ("They lost 30 MUSD.", 30_000_000, "USD"),
        ("Revenue was MAUD 60.", 60_000_000, "AUD"),
        ("He paid CAD3.03 for it.", 3.03, "CAD"),
        ("A box of 500 bitcoins was found.", 500, "BTC"),
        ("Pay ٥٠٠ € here.", 500, "EUR"),
    ],
)
def test_money(text: str, value: float, unit: str) -> None:
    mark = only(text)
    assert (mark.kind, mark.unit) == (MarkKind.MONEY, unit)
    assert mark.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It roams 190 km2.", 190, "kilometer ** 2"),
        ('The pen is 10 " long.', 10, "inch"),
        ("It is 12 ft 2 in tall.", 12 + 1 / 6, "foot"),
        ("7 feet, 10 inches", 7 + 10 / 12, "foot"),
        ("10 kms 8 metres 6 cm", 10.00806, "kilometer"),
        ("Fill in a quarter-litre.", 0.25, "liter"),
        ("It weighs about a kilogram.", 1, "kilogram"),
        ("20 [kg]", 20, "kilogram"),
    ],
)
def test_quantities(text: str, value: float, unit: str) -> None:
    mark = only(text)
    assert (mark.kind, mark.unit) == (MarkKind.QUANTITY, unit)
    assert mark.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "They pump oil and sell it by the barrel.",
        "It takes a bit of luck, a ton of work.",
        "What percent of them came?",
        "Top10 and Man20 are bands.",
    ],
)
def test_no_figure(text: str) -> None:
    assert find_figures(text) == []


def test_a_rate_is_no_duration() -> None:
    kinds = [m.kind for m in find_figures("They burn 90 gallons of oil a day.")]
    assert kinds == [MarkKind.QUANTITY]


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        ("de", "Das kostet 1,2 Millionen Euro.", MarkKind.MONEY, 1_200_000, "EUR"),
        ("de", "Das sind 12,5 Prozent.", MarkKind.PERCENT, 12.5, "%"),
        ("de", "Das sind 1.234,5 km.", MarkKind.QUANTITY, 1234.5, "kilometer"),
        ("fr", "Il vaut 3 milliards d’euros.", MarkKind.MONEY, 3_000_000_000, "EUR"),
        ("es", "Vale 2,5 millones de la suma.", MarkKind.NUMBER, 2_500_000, None),
        ("es", "Subió un 12,5 por ciento.", MarkKind.PERCENT, 12.5, "%"),
        ("fr", "Il vaut 1 234,50 €.", MarkKind.MONEY, 1234.5, "EUR"),
    ],
)
def test_other_languages(
    language: str, text: str, kind: MarkKind, value: float, unit: str | None
) -> None:
    mark = only(text, language=language)
    assert (mark.kind, mark.unit) == (kind, unit)
    assert mark.value == pytest.approx(value)
