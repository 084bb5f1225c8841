"""The grammar of figures by kind: spans, values, units, bounds, and what is no figure."""

from __future__ import annotations

import pytest

from reader.highlights.figures import find_figures
from reader.text.marks import Mark, MarkKind

WEDNESDAY = "2024-05-15T10:00:00+02:00"


def only(text: str, *, published: str | None = WEDNESDAY, flattened: bool = False) -> Mark:
    """The one figure of a text."""
    marks = find_figures(text, published=published, flattened=flattened)
    assert len(marks) == 1, [(mark.text, mark.kind) for mark in marks]
    return marks[0]


def texts(text: str, *, flattened: bool = False) -> list[str]:
    return [m.text for m in find_figures(text, published=WEDNESDAY, flattened=flattened)]


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("It cost $40.", "$40", 40, "USD"),
        ("It cost $1.5 trillion.", "$1.5 trillion", 1_500_000_000_000, "USD"),
        ("worth US$50 billion now", "US$50 billion", 50_000_000_000, "USD"),
        ("worth U.S. $40 now", "U.S. $40", 40, "USD"),
        ("a fine of C$3.5m", "C$3.5m", 3_500_000, "CAD"),
        ("a fine of HK$300k", "HK$300k", 300_000, "HKD"),
        ("the bakery’s $90 sign", "$90", 90, "USD"),
        ("a €1.2bn plant", "€1.2bn", 1_200_000_000, "EUR"),
        ("a 5 € ticket", "5 €", 5, "EUR"),
        ("¥1,000 a day’s", "¥1,000", 1000, "JPY"),
        ("CN¥500 each", "CN¥500", 500, "CNY"),
        ("₹20 crore", "₹20 crore", 200_000_000, "INR"),
        ("Rs 500 crore", "Rs 500 crore", 5_000_000_000, "INR"),
        ("CHF 300", "CHF 300", 300, "CHF"),
        ("10m USD", "10m USD", 10_000_000, "USD"),
        ("5bn euros", "5bn euros", 5_000_000_000, "EUR"),
        ("300 million yuan", "300 million yuan", 300_000_000, "CNY"),
        ("20 Swiss francs", "20 Swiss francs", 20, "CHF"),
        ("100 pesos", "100 pesos", 100, None),
        ("5 million South Korean won", "5 million South Korean won", 5_000_000, "KRW"),
        ("half a billion dollars", "half a billion dollars", 500_000_000, "USD"),
        ("fifty cents", "fifty cents", 0.5, "USD"),
        ("3 dollars 50 cents", "3 dollars 50 cents", 3.5, "USD"),
        ("2 billion pounds", "2 billion pounds", 2_000_000_000, "GBP"),
        ("1.234.567,89 euros", "1.234.567,89 euros", 1234567.89, "EUR"),
        ("billions of dollars", "billions of dollars", None, "USD"),
        ("a multibillion-dollar dam", "multibillion-dollar", None, "USD"),
        ("it lost -$5 million", "-$5 million", -5_000_000, "USD"),
    ],
)
def test_money(text: str, span: str, value: float | None, unit: str | None) -> None:
    mark = only(text)
    assert (mark.text, mark.kind, mark.value, mark.unit) == (span, MarkKind.MONEY, value, unit)


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "kind"),
    [
        ("€1.2bn–1.5bn", "€1.2bn–1.5bn", 1.2e9, 1.5e9, MarkKind.MONEY),
        ("$75 million to $90 million", "$75 million to $90 million", 75e6, 90e6, MarkKind.MONEY),
        ("£5-10m", "£5-10m", 5e6, 10e6, MarkKind.MONEY),
        ("$500,000 to $1 million", "$500,000 to $1 million", 5e5, 1e6, MarkKind.MONEY),
        ("10% to 25%", "10% to 25%", 10, 25, MarkKind.PERCENT),
        ("ranging from 10% to 25%", "10% to 25%", 10, 25, MarkKind.PERCENT),
        ("from 10 to 25 percent", "10 to 25 percent", 10, 25, MarkKind.PERCENT),
        ("300 to 400 miles", "300 to 400 miles", 300, 400, MarkKind.QUANTITY),
        ("an 8- to 16-meter gap", "8- to 16-meter", 8, 16, MarkKind.QUANTITY),
        ("10-15 guests", "10-15", 10, 15, MarkKind.NUMBER),
        ("five or six guests", "five or six", 5, 6, MarkKind.NUMBER),
        ("1–2 million", "1–2 million", 1e6, 2e6, MarkKind.NUMBER),
        ("two or three weeks", "two or three weeks", "P2W", "P3W", MarkKind.DURATION),
    ],
)
def test_ranges_are_one_mark(
    text: str, span: str, low: float | str, high: float | str, kind: MarkKind
) -> None:
    mark = only(text)
    assert (mark.text, mark.value, mark.low, mark.high, mark.kind) == (span, None, low, high, kind)


@pytest.mark.parametrize(
    "text",
    ["rose from 10% to 25%", "rose to 25%, from 10%", "fell from $9 to $4", "from 300 to 400"],
)
def test_a_change_is_two_figures(text: str) -> None:
    assert len(find_figures(text)) == 2


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("a 25% share", "25%", 25, "%"),
        ("a 25-percent share", "25-percent", 25, "%"),
        ("twenty-five per cent", "twenty-five per cent", 25, "%"),
        ("fell 3.4 pct", "3.4 pct", 3.4, "%"),
        ("up 75 basis points", "75 basis points", 75, "bp"),
        ("a two-percentage-point lead", "two-percentage-point", 2, "pp"),
        ("half a percentage point", "half a percentage point", 0.5, "pp"),
        ("−3% growth", "−3%", -3, "%"),
        (".5 percent", ".5 percent", 0.5, "%"),
    ],
)
def test_percent(text: str, span: str, value: float, unit: str) -> None:
    mark = only(text)
    assert (mark.text, mark.kind, mark.value, mark.unit) == (span, MarkKind.PERCENT, value, unit)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("ran 5 km", "5 km", 5, "kilometer"),
        ("at 60 mph", "60 mph", 60, "mile_per_hour"),
        ("at 90 kilometers per hour", "90 kilometers per hour", 90, "kilometer_per_hour"),
        ("30 °C in May’s shade", "30 °C", 30, "degree_Celsius"),
        ("75 degrees Fahrenheit", "75 degrees Fahrenheit", 75, "degree_Fahrenheit"),
        ("2 million barrels", "2 million barrels", 2_000_000, "barrel"),
        ("500 square miles", "500 square miles", 500, "mile ** 2"),
        ("a 5MW plant", "5MW", 5, "megawatt"),
        ("300 tonnes", "300 tonnes", 300, "metric_ton"),
        ("40 pounds of flour", "40 pounds", 40, "pound"),
        ("it hit 40C in the heat", "40C", 40, "degree_Celsius"),
        ("6ft 3in tall", "6ft 3in", 6.25, "foot"),
        ("6 feet 3 inches", "6 feet 3 inches", 6.25, "foot"),
        ("a 3-inch nail", "3-inch", 3, "inch"),
        ("the 100m sprint", "100m", 100, "meter"),
        ("10 1/2 miles", "10 1/2 miles", 10.5, "mile"),
    ],
)
def test_quantities(text: str, span: str, value: float, unit: str) -> None:
    found = [m for m in find_figures(text) if m.kind is MarkKind.QUANTITY]
    assert [(m.text, m.value, m.unit) for m in found] == [(span, value, unit)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("a three-day fair", "three-day", "P3D"),
        ("for two weeks", "two weeks", "P2W"),
        ("took a month", "a month", "P1M"),
        ("an hour and a half", "an hour and a half", "PT90M"),
        ("two and a half years", "two and a half years", "P30M"),
        ("half an hour", "half an hour", "PT30M"),
        ("24-hour service", "24-hour", "PT24H"),
        ("a 40-year-old baker", "40-year-old", "P40Y"),
        ("two hours 30 minutes", "two hours 30 minutes", "PT2H30M"),
        ("over the past two years", "past two years", "P2Y"),
        ("He returned three days later", "three days", "P3D"),
        ("They walk daily until dusk", "daily", "P1D"),
    ],
)
def test_durations(text: str, span: str, value: str) -> None:
    mark = only(text)
    assert (mark.text, mark.kind, mark.value) == (span, MarkKind.DURATION, value)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("1,234,567 bees", "1,234,567", 1_234_567, None),
        ("12,34,567 bees", "12,34,567", 1_234_567, None),
        ("10 000 bees", "10 000", 10_000, None),
        ("1.2 million bees", "1.2 million", 1_200_000, None),
        ("two hundred and five bees", "two hundred and five", 205, None),
        ("three lakh crore", "three lakh crore", 3 * 10**12, None),
        ("two-fifths of them", "two-fifths", 0.4, None),
        ("a half-dozen eggs", "half-dozen", 6, None),
        ("two dozen eggs", "two dozen", 24, None),
        ("a third of the hives", "third", 1 / 3, None),
        ("one in five hives", "one in five", 0.2, None),
        ("the 21st hive", "21st", 21, "ordinal"),
        ("the second hive", "second", 2, "ordinal"),
        ("twenty-first place", "twenty-first", 21, "ordinal"),
        ("minus five", "minus five", -5, None),
        ("40M users", "40M", 40_000_000, None),
        ("5m people", "5m", 5_000_000, None),
        ("2½ loaves", "2½", 2.5, None),
    ],
)
def test_numbers(text: str, span: str, value: float, unit: str | None) -> None:
    mark = only(text)
    assert (mark.text, mark.kind, mark.unit) == (span, MarkKind.NUMBER, unit)
    assert mark.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "span", "bound"),
    [
        ("up to 150 people", "up to 150", "at most"),
        ("as much as US$50 billion", "as much as US$50 billion", "at most"),
        ("no more than 5%", "no more than 5%", "at most"),
        ("at least three hives", "at least three", "at least"),
        ("as little as a day", "as little as a day", "at least"),
        ("lasted over two weeks", "over two weeks", "at least"),
        ("nearly 300 hives", "nearly 300", "about"),
        ("roughly two-fifths", "roughly two-fifths", "about"),
        ("$5 million or more", "$5 million or more", "at least"),
        ("100+ hives", "100+", "at least"),
        ("20 or so", "20 or so", "about"),
        ("around 1850", "around 1850", "about"),
        ("the quarrel over $2 billion", "$2 billion", None),
        ("they talk about 3 hives", "3", None),
        ("only $130 billion", "$130 billion", None),
    ],
)
def test_bounds(text: str, span: str, bound: str | None) -> None:
    mark = only(text)
    assert (mark.text, mark.bound) == (span, bound)


@pytest.mark.parametrize(
    "text",
    [
        "The baker sold bread to the people of the town.",
        "Under the Made in Elbonia 2025 plan and Section 301, the G-20 met.",
        "A Boeing 737, an F-35, Apollo 11, Windows 10, Channel 4, Phase 2 and COVID-19.",
        "Call 555-0134 or (202) 555-0143 or +1 202-555-0187 or 1-800-555-0199.",
        "May I march on? They may march second to us. He may be late.",
        "Theresa May and April Jones met Jan Smith at Mar-a-Lago.",
        "See page 12, chapter 5, no. 3, Article 50 and version 3.2.1 at 192.168.1.1.",
        "Open 24/7. Remember 9/11. He won 1.2.3.4.",
        "At first, first of all, a second later; the First Lady on Second Avenue.",
        "No one saw one another; a one-party state, one by one.",
        "Black Friday, the Sunday Times and Fox News Sunday.",
        "We live at 10 Elm Street.",
        "The Group of Seven and the Big Three saw Three Mile Island.",
        "A 7-Eleven on 5th Avenue sold a 3M tape to the 2nd Example Division.",
        "Write to 978-1-56619-909-4; World War Two; a 9-to-5 job.",
        "user_42 wrote item#7 in v2 of abc123def.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exports rose to 150 billion last year", ["150 billion", "last year"]),
        ("in march and early april they met", ["march", "early april"]),
        ("he may march with us on a second tour", []),
        ("made in elbonia 2025 under section 301 at the g 20", []),
        ("on sunday june 12 the u s sold 20 percent", ["sunday june 12", "20 percent"]),
        ("since 1901 and by 2018", ["1901", "2018"]),
    ],
)
def test_flattened_text(text: str, expected: list[str]) -> None:
    assert [s for s in texts(text, flattened=True) if s not in ("a second", "second")] == expected


def test_flattened_money_needs_a_currency_near_by() -> None:
    text = "they lost many billions of dollars on trade and we are down 100 billion in goods"
    mark = find_figures(text, flattened=True)[-1]
    assert (mark.kind, mark.value, mark.unit) == (MarkKind.MONEY, 100_000_000_000, "USD")
    assert only("we are down 100 billion", flattened=True).kind is MarkKind.NUMBER


def test_a_lost_decimal_point_is_not_guessed_where_it_may_have_been_a_range() -> None:
    mark = only("it sold 1 5 billion bricks", flattened=True)
    assert (mark.text, mark.value) == ("1 5 billion", 1_500_000_000)
    mark = only("it rose 10 15 percent", flattened=True)
    assert (mark.text, mark.value) == ("10 15 percent", None)


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("mehr als 1.000 Gäste und 3,5 Tonnen", "de", [1000, 3.5]),
        ("1.000 grams", "en", [1]),
        ("12 € für zwei im May", "de", [12]),
        ("5 km", "no-such-language", [5]),
        ("5 km", "", [5]),
    ],
)
def test_other_languages_find_digits_as_they_write_them(
    text: str, language: str, values: list[float]
) -> None:
    assert [m.value for m in find_figures(text, language=language)] == values


@pytest.mark.parametrize(
    "text",
    ["eat less bread (30, 31).", "as shown [12].", "a 401(k) plan", "a 4K screen", "buy a third."],
)
def test_references_and_fixed_terms_are_no_figures(text: str) -> None:
    assert find_figures(text) == []


def test_an_age_in_brackets_is_one() -> None:
    assert only("said Edgar Poe (40), a poet").value == 40


def test_the_run_up_to_a_year_has_no_bound() -> None:
    mark = only("in the run-up to the 2020 vote")
    assert (mark.text, mark.bound) == ("2020", None)
