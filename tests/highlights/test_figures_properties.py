"""What holds for the figures of any text at all."""

from __future__ import annotations

import re
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.highlights.figures import find_figures, tokens
from reader.highlights.figures.deserts import Deserts
from reader.highlights.figures.words import word_list
from reader.text.marks import FIGURE_KINDS, Mark, MarkKind

PIECES = st.sampled_from(
    [
        *word_list(r"""
$ € £ % ° . , - – : / ( ) ' ’ 1 12 2018 1,000 1.5 30th 00 555-0134 ½ three twenty hundred
thousand million bn k m half a an the third of and to from between or per cent percent
points dollars won pounds USD US C Rs km ft kg mph degrees day days week weeks months ago
old year years last next this past end early late mid May march Monday sun Jan. June
yesterday today first second quarter Q3 1990 s century noon p.m. am o clock EDT GMT about up
over at least more than fiscal minus point zero in out dozen billions multibillion Christmas
Easter weekend every each other morning night BC AD ET time x10^ e ^ 20180521 5/12 h now
after before same that fifths below FY ٣ rest following coming couple several few dozens all
bi monthly aged Cruz tonight Q4 1Q18 H2 nineteen eighteen hundreds nineties thousands x by ±
parts ′ ″ ” 5'10 barrels bcm mg dL ² ³ square sq · light bpd Uhr Mio Mrd 万 亿元 円 ５，３４５ ٪ kr R
S ₿ p K ℃ º ish till through 22/04 3/4/2018 25/12/2018 2015-3 2017/18
        """),
        "\n",
        "\n\n",
    ]
)
ANY_TEXT = st.one_of(
    st.text(max_size=80),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", "-"])), max_size=25).map(
        lambda parts: "".join(piece + gap for piece, gap in parts)
    ),
)
LANGUAGES = st.sampled_from([None, "en", "en-GB", "de", "ru", "zh", "ja", "tr", "no-such", ""])
PUBLISHED = st.one_of(
    st.none(), st.dates().map(lambda day: day.isoformat()), st.just("2024"), st.text(max_size=10)
)


ISO = re.compile(r"-?[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?")


def check(text: str, marks: list[Mark]) -> None:
    end = 0
    for mark in marks:
        assert end <= mark.start < mark.end <= len(text)
        assert mark.text == text[mark.start : mark.end] == mark.text.strip()
        assert mark.kind in FIGURE_KINDS
        assert (mark.low is None) == (mark.high is None)
        assert mark.low is None or mark.value is None
        end = mark.end


@given(ANY_TEXT, PUBLISHED, LANGUAGES, st.booleans())
def test_marks_are_sorted_disjoint_slices(
    text: str, published: str | None, language: str | None, flattened: bool
) -> None:
    marks = find_figures(text, published=published, language=language, flattened=flattened)
    check(text, marks)


@pytest.mark.parametrize(
    "text", ["FY 2018-³ and 2018-² of ¹/²", "minus 55-34 weeks", "Q3 and next winter", "½³ ²½ ³²"]
)
@pytest.mark.parametrize("published", [None, "9999-12-31", "0001-01-01"])
def test_odd_signs_and_days_never_fail(text: str, published: str | None) -> None:
    check(text, find_figures(text, published=published))


@given(ANY_TEXT, PUBLISHED)
def test_dates_are_iso_and_spans_do_not_run_backwards(text: str, published: str | None) -> None:
    for mark in find_figures(text, published=published, language="en"):
        if mark.kind is MarkKind.DATE and isinstance(mark.value, str):
            parts = mark.value.split("/")
            assert len(parts) <= 2 and all(ISO.fullmatch(part) for part in parts), mark
            if not mark.value.startswith("-") and len(parts) == 2:
                assert parts[0][: len(parts[1])] <= parts[1], mark


@given(st.integers(0, 10**15))
def test_grouped_numbers_are_read_back(number: int) -> None:
    text = f"They counted {number:,} bees."
    (mark,) = find_figures(text)
    if mark.kind is MarkKind.NUMBER:
        assert (mark.value, mark.text) == (number, f"{number:,}")


@given(st.integers(1, 10**9), st.sampled_from(["€", "$", "£"]))
def test_money_is_read_back(amount: int, sign: str) -> None:
    (mark,) = find_figures(f"it cost {sign}{amount:,} then")
    assert (mark.kind, mark.value) == (MarkKind.MONEY, amount)


def in_words(number: int) -> str:
    """An English numeral, written independently of the grammar's tables."""
    ones = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number < 20:
        return ones[number]
    if number < 100:
        return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")
    for size, word in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // size)} {word}" + (joint + in_words(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(2, 10**12 - 1))
def test_numbers_in_words_are_read_back(number: int) -> None:
    words = in_words(number)
    (mark,) = find_figures(f"they counted {words} bees")
    assert (mark.text, mark.value) == (words, number)


@given(st.dates(date(1000, 1, 1), date(2200, 12, 31)))
def test_written_dates_are_read_back(day: date) -> None:
    for text in (f"{day:%B} {day.day}, {day.year:04}", f"{day.day} {day:%B} {day.year:04}"):
        (mark,) = find_figures(f"It fell on {text}.")
        assert (mark.text, mark.value) == (text, day.isoformat())


@pytest.mark.parametrize(
    "unit",
    ["1", ",", "$", "1,", "1 ", "$1 ", "one ", "hundred ", "-", "1-", "1/", "'", "May ", "may 1 ",
     "a ", "half ", "1.", "1:", "(1) ", "\n ", "of the ", "million ", "one and ", "US$", "5 to ",
     "5 x ", "km/", "1km/", "the day after ", "week of ", "12:30 to ", "mio. ", "5万", "5' ", "1±",
     "the next day ", "and a half ", "Ana, 45, ", "1 point ", "three twenty ", "last week of ",
     "the first decade of the ", "1 over ", "one over ", "fiscal 2019's first quarter of ",
     "the Monday after ", "week of the ", "2 days after ", "the end of the ", "early late mid ",
     "the week before ", "months to ", "year ended ", "first half of ", "week ending ", "the weekend of ", "3 months ended ", "a week ago ",
     "the first half of the 20th ", "in twenty ", "18th and ", "1/2 ", "one in ", "5 mio. ", "1'", "a week from ", "5 x 1 by ",
     "rest of the ", "the day before Easter ", "minus ", "3/4/18 ", "1,2 ", "the last two days of "],
)  # fmt: skip
def test_long_runs_take_work_in_proportion(unit: str) -> None:
    short, long = unit * (1600 // len(unit)), unit * (12_800 // len(unit))
    find_figures(short)
    # Eight times the text; a quadratic rule would take sixty-four times the calls.
    assert calls(long) < 12 * max(calls(short), 2000)


def calls(text: str) -> int:
    """How many functions are called to find the figures of a text."""
    count = 0

    def counting(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        marks = find_figures(text)
    finally:
        sys.setprofile(None)
    check(text, marks)
    return count


@pytest.mark.parametrize("unit", ["$1,", "1:", "1-", "may 1 "])
def test_long_runs_come_to_an_end(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    check(text, find_figures(text))


@pytest.mark.parametrize("unit", ["1", ",", "$", "1,", "%"])
def test_a_million_characters_come_to_an_end(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    check(text, find_figures(text))


@pytest.mark.parametrize("gap", ["\n\n", "\n", ". ", " "])
def test_a_long_text_is_read_in_pieces_without_loss(
    gap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = gap.join(f"They sold {n} hives for €{n} each" for n in range(2, 400))
    whole = find_figures(text)
    monkeypatch.setattr(tokens, "WINDOW", 1000)
    check(text, find_figures(text))
    pieces = find_figures(text)
    if gap == " ":
        assert len(pieces) > 0.95 * len(whole)
    else:
        assert pieces == whole


@given(st.text(alphabet="a \n.", max_size=120), st.integers(1, 20))
def test_windows_cover_a_text_once(text: str, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "WINDOW", size)
        spans = list(tokens.windows(text))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(end - start <= 2 * size for start, end in spans)


def test_what_signs_tell_is_read_far_from_any_word() -> None:
    row = "2018-05-21 $1.20 3,456.7 12% 12:30 7\n"
    marks = find_figures(row * 30)
    check(row * 30, marks)
    middle = [(m.text, m.kind, m.value) for m in marks if 15 * len(row) <= m.start < 16 * len(row)]
    assert middle == [
        ("2018-05-21", MarkKind.DATE, "2018-05-21"),
        ("$1.20", MarkKind.MONEY, 1.2),
        ("3,456.7", MarkKind.NUMBER, 3456.7),
        ("12%", MarkKind.PERCENT, 12),
        ("7", MarkKind.NUMBER, 7),
    ]


def test_rules_are_not_tried_far_from_any_word() -> None:
    deserts = Deserts(tokens.Tokens("In all: " + "1 " * 20_000 + "marks"))
    near = [i for i in range(3, 20_004) if not deserts.hold(i)]
    assert len(near) < 100
    assert len(find_figures("1 " * 20_000)) == 20_000
