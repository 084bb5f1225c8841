from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.database import Library, open_library
from reader.library.records import FigurePlace, Likeness
from reader.text.marks import FigureValue, Mark, MarkKind
from tests.library.builders import add_article, mark_on

MONEY, DATE = MarkKind.MONEY, MarkKind.DATE
TEXT = "The harbour would cost a lot, it was said on that day."


def put(library: Library, number: int, kind: MarkKind = MONEY, **fields: Any) -> int:
    text = f"{TEXT} {number}"
    return add_article(library, text, marks=[mark_on(text, "a lot", kind, **fields)])


def same(library: Library, figure: FigureValue, but: int = 0) -> list[tuple[int, Likeness]]:
    with library.read() as unit:
        return [(p.article, p.likeness) for p in unit.figure_places.same(figure, but=but)]


def count(library: Library, figure: FigureValue) -> int:
    with library.read() as unit:
        return unit.figure_places.count(figure)


def find(library: Library, query: str, **more: Any) -> list[FigurePlace]:
    with library.read() as unit:
        return unit.figure_places.find(query, **more)


def test_the_same_amount_in_the_same_currency_the_likest_first(library: Library) -> None:
    own = put(library, 1, value=1000, unit="USD")
    ranged = put(library, 2, low=2000, high=500, unit="USD")
    near = put(library, 3, value=1040, unit="USD", bound="about")
    put(library, 4, value=1040, unit="USD")
    put(library, 5, value=1000, unit="EUR")
    put(library, 6, value=1000)
    put(library, 7, MarkKind.NUMBER, value=1000)
    put(library, 8, value=1200, unit="USD", bound="about")
    equal = put(library, 9, value=1000, unit="USD", bound="at most")
    gone = put(library, 10, value=1000, unit="USD")
    with library.write() as unit:
        unit.articles.set_trashed([gone], True)
    wanted = FigureValue(MONEY, 1000, unit="USD")
    assert same(library, wanted, but=own) == [
        (equal, Likeness.SAME),
        (near, Likeness.ABOUT),
        (ranged, Likeness.OVERLAPS),
    ]
    assert count(library, wanted) == 2
    assert count(library, FigureValue(MONEY, 1000)) == 1


def test_what_is_approximate_itself_finds_what_is_near(library: Library) -> None:
    near = put(library, 1, value=-96, unit="USD")
    put(library, 2, value=-90, unit="USD")
    assert same(library, FigureValue(MONEY, -100, unit="USD", bound="about")) == [
        (near, Likeness.ABOUT)
    ]


def test_a_range_finds_what_lies_in_it_or_overlaps_it(library: Library) -> None:
    inside = put(library, 1, value=15, unit="USD")
    across = put(library, 2, low=20, high=40, unit="USD")
    put(library, 3, low=21, high=40, unit="USD")
    equal = put(library, 4, low=10, high=20, unit="USD")
    assert same(library, FigureValue(MONEY, None, 10, 20, "USD")) == [
        (equal, Likeness.SAME),
        (across, Likeness.OVERLAPS),
        (inside, Likeness.OVERLAPS),
    ]


def test_a_date_is_the_same_however_it_is_written(library: Library) -> None:
    quarter = put(library, 1, DATE, value="2018-01-01/2018-03-31")
    year = put(library, 2, DATE, value="2018")
    day = put(library, 3, DATE, value="2018-02-05")
    put(library, 4, DATE, value="2018-04")
    half = put(library, 5, DATE, value="2018-01/2018-06")
    assert same(library, FigureValue(DATE, "2018-01/2018-03")) == [
        (quarter, Likeness.SAME),
        (half, Likeness.OVERLAPS),
        (day, Likeness.OVERLAPS),
        (year, Likeness.OVERLAPS),
    ]
    assert same(library, FigureValue(DATE, "2018-01/2018-12"))[0] == (year, Likeness.SAME)
    assert same(library, FigureValue(DATE, "2018")) == [(year, Likeness.SAME)]


def test_other_kinds_are_the_same_where_they_are_equal(library: Library) -> None:
    three = put(library, 1, MarkKind.DURATION, value="P3D")
    put(library, 2, MarkKind.DURATION, value="P4D")
    first = put(library, 3, MarkKind.NUMBER, value=1, unit="ordinal")
    put(library, 4, MarkKind.NUMBER, value=1)
    assert same(library, FigureValue(MarkKind.DURATION, "P3D")) == [(three, Likeness.SAME)]
    assert same(library, FigureValue(MarkKind.NUMBER, 1, unit="ordinal")) == [
        (first, Likeness.SAME)
    ]


def test_a_figure_without_a_value_is_like_none(library: Library) -> None:
    put(library, 1)
    assert same(library, FigureValue(MONEY)) == []
    assert count(library, FigureValue(MONEY)) == 0


def test_one_place_an_article_and_no_more_than_asked_for(library: Library) -> None:
    text = "Five here and five there."
    for number in range(4):
        marks = [
            mark_on(f"{text} {number}", words, MarkKind.NUMBER, value=5)
            for words in ("Five", "five")
        ]
        add_article(library, f"{text} {number}", marks=marks)
    with library.read() as unit:
        found = unit.figure_places.same(FigureValue(MarkKind.NUMBER, 5), limit=3)
    assert [(p.article, p.mark.text) for p in found] == [(4, "Five"), (3, "Five"), (2, "Five")]


def test_a_search_finds_places_with_what_stands_around_them(library: Library) -> None:
    small = put(library, 1, value=5, unit="USD")
    large = put(library, 2, value=10**9, unit="USD")
    put(library, 3, MarkKind.PERCENT, value=10**9, unit="%")
    (place,) = find(library, "money:>100")
    assert place.article == large
    assert place.around[place.mark.start - place.first :].startswith("a lot")
    assert [p.article for p in find(library, "money:<10bn")] == [large, small]
    assert [p.article for p in find(library, "money:<10bn", limit=1)] == [large]
    assert [p.article for p in find(library, 'money:<10bn "that day 1"')] == [small]
    assert {p.article for p in find(library, "1bn")} == {large, 3}
    assert len(find(library, "A LOT")) == 3
    assert find(library, "50%_") == []


def test_places_far_into_a_text_are_shown_whole(library: Library) -> None:
    text = "🚋 x. " * 500 + "It cost a lot, they say." + " And more." * 200
    add_article(library, text, marks=[mark_on(text, "a lot", MONEY, value=3)])
    (place,) = find(library, "money:3")
    start = place.mark.start - place.first
    assert place.around[start : start + 5] == "a lot"
    assert 0 < place.first < place.mark.start


_ENDS = st.none() | st.integers(-50, 50) | st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("kind", [MONEY, DATE])
@given(
    value=_ENDS | st.text(max_size=12), low=_ENDS, high=_ENDS, unit=st.sampled_from([None, "USD"])
)
def test_no_figure_and_no_search_is_an_error(
    library_once: Library, kind: MarkKind, value: Any, low: Any, high: Any, unit: str | None
) -> None:
    with library_once.read() as unit_of_work:
        figure = FigureValue(kind, value, low, high, unit, "about")
        unit_of_work.figure_places.same(figure)
        unit_of_work.figure_places.count(figure)
        unit_of_work.figure_places.find(str(value))


@pytest.fixture(scope="module")
def library_once(tmp_path_factory: pytest.TempPathFactory) -> Any:
    opened = open_library(tmp_path_factory.mktemp("places") / "library.db")
    add_article(opened, TEXT, marks=[Mark(0, 3, "The", DATE, low="2018-03-04", high="2018-04-03")])
    yield opened
    opened.close()
