from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query import (
    MOST_TERMS,
    AnyOf,
    Comparison,
    Figure,
    Flag,
    Is,
    Mentioned,
    Not,
    Published,
    Query,
    Term,
    WordField,
    Words,
    parse,
)
from reader.text.marks import MarkKind


def one(text: str) -> Term | Not:
    """The single term of a search."""
    query = parse(text)
    assert len(query.clauses) == 1, query
    assert len(query.clauses[0].terms) == 1, query
    return query.clauses[0].terms[0]


def test_words_and_phrases_all_have_to_match() -> None:
    assert parse('tide "low water" well-known') == Query(
        (
            AnyOf((Words("tide"),)),
            AnyOf((Words("low water"),)),
            AnyOf((Words("well-known"),)),
        )
    )


def test_or_binds_closer_than_the_blank() -> None:
    assert parse("a1 OR b2 OR -c3 d4") == Query(
        (AnyOf((Words("a1"), Words("b2"), Not(Words("c3")))), AnyOf((Words("d4"),)))
    )


@pytest.mark.parametrize("text", ["OR tide", "tide OR", "OR tide OR OR", "OR OR tide"])
def test_or_without_a_side_is_left_out(text: str) -> None:
    assert parse(text) == Query((AnyOf((Words("tide"),)),))


def test_or_in_lower_case_or_quotes_is_a_word() -> None:
    assert len(parse("a or b").clauses) == 3
    assert len(parse('a "OR" b').clauses) == 3


@pytest.mark.parametrize("text", ["", "   ", "-", '"', '""', "( ) & !", "- - OR -", "***"])
def test_nothing_to_look_for_finds_everything(text: str) -> None:
    assert parse(text) == Query()


def test_curly_quotes_quote() -> None:
    assert one("“low water”") == Words("low water")


def test_an_open_quote_ends_with_the_text() -> None:
    assert one('"low water') == Words("low water")


def test_the_beginning_of_a_word() -> None:
    assert one("light*") == Words("light", beginning=True)
    assert one('"light*"') == Words("light*")


@pytest.mark.parametrize("field", [f for f in WordField if f is not WordField.ANY])
def test_fields_of_words(field: WordField) -> None:
    whole = field is WordField.NAME  # then the one of exactly this name is meant
    assert one(f'{field}:"Ida Falk"') == Words("Ida Falk", field, whole=whole)
    assert one(f"-{field.upper()}:falk") == Not(Words("falk", field))


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("person", MarkKind.PERSON),
        ("place", MarkKind.PLACE),
        ("organization", MarkKind.ORGANIZATION),
        ("organisation", MarkKind.ORGANIZATION),
    ],
)
def test_fields_of_names(field: str, kind: MarkKind) -> None:
    assert one(f"{field}:falk") == Words("falk", WordField.NAME, frozenset({kind}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("money:>100bn", Figure(MarkKind.MONEY, Comparison.MORE, 10**11, 10**11)),
        ("money:>=$1.5m", Figure(MarkKind.MONEY, Comparison.AT_LEAST, 1500000, 1500000, "USD")),
        (
            "money:<5millionEUR",
            Figure(MarkKind.MONEY, Comparison.LESS, 5 * 10**6, 5 * 10**6, "EUR"),
        ),
        ('money:"≤ 1,000 SEK"', Figure(MarkKind.MONEY, Comparison.AT_MOST, 1000, 1000, "SEK")),
        ("money:2bn..1bn", Figure(MarkKind.MONEY, Comparison.EQUAL, 10**9, 2 * 10**9)),
        ("percent:>=25%", Figure(MarkKind.PERCENT, Comparison.AT_LEAST, 25, 25)),
        ("percent:-2.5", Figure(MarkKind.PERCENT, Comparison.EQUAL, -2.5, -2.5)),
        ("number:=7", Figure(MarkKind.NUMBER, Comparison.EQUAL, 7, 7)),
    ],
)
def test_figures(text: str, expected: Figure) -> None:
    assert one(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("before:2018-06", Published(end="2018-06-01")),
        ("after:2018", Published(start="2018-01-01")),
        ("after:2018-6-9", Published(start="2018-06-09")),
        ("published:2018-12", Published("2018-12-01", "2019-01-01")),
        ("date:2020-02-28", Mentioned("2020-02-28", "2020-02-29")),
        ("date:2020-02-29", Mentioned("2020-02-29", "2020-03-01")),
        ("date:2019-12-31", Mentioned("2019-12-31", "2020-01-01")),
        ("date:>2019", Mentioned(start="2020-01-01")),
        ("date:>=2019", Mentioned(start="2019-01-01")),
        ("date:<2019-03", Mentioned(end="2019-03-01")),
        ("date:<=2019-03", Mentioned(end="2019-04-01")),
        ("date:2019..2020-02", Mentioned("2019-01-01", "2020-03-01")),
    ],
)
def test_dates(text: str, expected: Term) -> None:
    assert one(text) == expected


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("has:notes", Flag.NOTES),
        ("has:versions", Flag.VERSIONS),
        ("is:unread", Flag.UNREAD),
        ("is:READ", Flag.READ),
        ("IS:starred", Flag.STARRED),
    ],
)
def test_flags(text: str, flag: Flag) -> None:
    assert one(text) == Is(flag)


@pytest.mark.parametrize(
    "text",
    [
        "foo:bar",
        "money:much",
        "money:>",
        "money:5zn",
        "money:1..x",
        "before:soon",
        "before:2018-13",
        "after:2019-02-29",
        "after:0000-01",
        "date:..",
        "is:blue",
        "has:versions2",
        "https://example.org/a?b=c",
        "10:30",
        "author:...",
    ],
)
def test_what_cannot_be_is_plain_words(text: str) -> None:
    assert one(text) == Words(text)


def test_a_field_without_a_value_is_a_word() -> None:
    assert parse("title: tide") == Query((AnyOf((Words("title:"),)), AnyOf((Words("tide"),))))


def test_what_is_said_twice_counts_once() -> None:
    assert parse("tide tide OR ebb tide") == Query(
        (AnyOf((Words("tide"), Words("ebb"))), AnyOf((Words("tide"),)))
    )


def test_of_a_whole_article_the_first_words_count() -> None:
    query = parse(" ".join(f"w{index}" for index in range(5000)))
    assert len(query.clauses) == MOST_TERMS
    assert query.clauses[-1] == AnyOf((Words(f"w{MOST_TERMS - 1}"),))
    (chain,) = parse(" OR ".join(f"w{index}" for index in range(5000))).clauses
    assert len(chain.terms) == MOST_TERMS


_PIECES = st.sampled_from(
    ["OR", "-", '"', ":", "(", "AND", "it's", "money:>", "1bn", "date:", "2018-", "title:", "*"]
)


@given(st.one_of(st.text(), st.lists(st.one_of(_PIECES, st.text(max_size=3))).map(" ".join)))
def test_no_text_is_an_error(text: str) -> None:
    query = parse(text)
    assert all(clause.terms for clause in query.clauses)


@given(st.lists(st.from_regex(r"[a-z][a-z0-9']{0,8}", fullmatch=True), max_size=6))
def test_plain_words_stay_words(words: list[str]) -> None:
    assert parse(" ".join(words)) == Query(
        tuple(AnyOf((Words(word),)) for word in dict.fromkeys(words))
    )


@given(st.from_regex(r"-?[0-9]{1,12}(\.[0-9]{1,6})?", fullmatch=True))
def test_any_number_is_an_amount(number: str) -> None:
    term = one(f"percent:{number}")
    assert isinstance(term, Figure)
    assert term.low == float(number)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("money:..2bn", Figure(MarkKind.MONEY, Comparison.AT_MOST, 2 * 10**9, 2 * 10**9)),
        ("money:€1m..", Figure(MarkKind.MONEY, Comparison.AT_LEAST, 10**6, 10**6, "EUR")),
        ("quantity:>30km", Figure(MarkKind.QUANTITY, Comparison.MORE, 30, 30, "kilometer")),
        (
            "quantity:10km..30km",
            Figure(MarkKind.QUANTITY, Comparison.EQUAL, 10, 30, "kilometer"),
        ),
        ("percent:25%", Figure(MarkKind.PERCENT, Comparison.EQUAL, 25, 25)),
        ("number:<-3", Figure(MarkKind.NUMBER, Comparison.LESS, -3, -3)),
        ("date:..2019", Mentioned(end="2020-01-01")),
        ("date:2019-03..", Mentioned(start="2019-03-01")),
    ],
)
def test_ranges_may_be_open_and_amounts_have_units(text: str, expected: Term) -> None:
    assert one(text) == expected


@pytest.mark.parametrize("text", ["money:..", "percent:$30", "number:>$3", "quantity:>3gulls"])
def test_amounts_of_another_kind_are_plain_words(text: str) -> None:
    assert isinstance(one(text), Words)


_NUMBERS = st.integers(-(10**12), 10**12)
_SCALES = {"": 1, "k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12}


@given(
    st.sampled_from(["money", "percent", "number", "quantity"]),
    st.sampled_from(["", "=", ">", "<", ">=", "<=", "≥", "≤"]),
    st.integers(0, 999_999),
    st.sampled_from(sorted(_SCALES)),
)
def test_any_amount_is_read_as_it_is_written(
    field: str, sign: str, number: int, scale: str
) -> None:
    said = one(f"{field}:{sign}{number}{scale}")
    assert isinstance(said, Figure)
    assert said.kind is MarkKind(field)
    assert said.low == said.high == number * _SCALES[scale]
    assert said.comparison.value == {"": "=", "≥": ">=", "≤": "<="}.get(sign, sign)


@given(_NUMBERS, _NUMBERS)
def test_a_range_has_its_ends_in_order(first: int, second: int) -> None:
    said = one(f"money:{first}..{second}")
    assert isinstance(said, Figure)
    assert (said.low, said.high) == (min(first, second), max(first, second))


@given(st.dates(), st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
def test_a_period_begins_with_its_first_day_and_ends_before_the_next(day: date, form: str) -> None:
    written = day.strftime(form).zfill({"%Y": 4, "%Y-%m": 7, "%Y-%m-%d": 10}[form])
    if day.year == date.max.year:
        return  # the next would have five digits
    said = one(f"date:{written}")
    assert isinstance(said, Mentioned)
    assert said.start <= day.isoformat() < said.end
    assert one(f"date:<{written}") == Mentioned(end=said.start)
    assert one(f"date:>={written}") == Mentioned(start=said.start)
    assert one(f"date:>{written}") == Mentioned(start=said.end)
    assert one(f"date:<={written}") == Mentioned(end=said.end)


@given(
    st.sampled_from(["money:", "percent:>", "date:", "quantity:<=", "-number:", 'money:"']),
    st.text(alphabet='0123456789.,-−kmbn$€%/:"<>= EURx', max_size=24),
)
def test_no_figure_term_is_an_error(field: str, rest: str) -> None:
    parse(field + rest)
