"""Figures and names in one list."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.highlights.merge import merge_marks
from reader.text.marks import Finder, Mark, MarkKind

TEXT = "The Made in Elbonia 2025 plan cost Acme $5 million on Sunday."


def mark(text: str, kind: MarkKind, by: Finder = Finder.GRAMMAR) -> Mark:
    start = TEXT.index(text)
    return Mark(start, start + len(text), text, kind, by=by)


def test_a_figure_inside_a_name_is_dropped() -> None:
    plan = mark("Made in Elbonia 2025", MarkKind.LAW, Finder.MODEL)
    money = mark("$5 million", MarkKind.MONEY)
    assert merge_marks([mark("2025", MarkKind.DATE), money], [plan]) == [plan, money]


def test_a_name_inside_a_figure_is_dropped() -> None:
    money = mark("$5 million", MarkKind.MONEY)
    assert merge_marks([money], [mark("million", MarkKind.ORGANIZATION, Finder.MODEL)]) == [money]


def test_of_equal_spans_the_name_stays() -> None:
    name = mark("Sunday", MarkKind.WORK, Finder.MODEL)
    assert merge_marks([mark("Sunday", MarkKind.DATE)], [name]) == [name]


def test_the_readers_mark_wins() -> None:
    short = mark("Elbonia", MarkKind.PLACE, Finder.READER)
    plan = mark("Made in Elbonia 2025", MarkKind.LAW, Finder.MODEL)
    year = mark("2025", MarkKind.DATE)
    assert merge_marks([year], [plan, short]) == [short, year]


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 12), st.sampled_from(Finder)), max_size=20
)


@given(SPANS, SPANS)
def test_merged_marks_are_sorted_disjoint_and_all_else_overlaps(
    figures: list[tuple[int, int, Finder]], names: list[tuple[int, int, Finder]]
) -> None:
    def marks(spans: list[tuple[int, int, Finder]], kind: MarkKind) -> list[Mark]:
        return [Mark(s, s + n, "x" * n, kind, by=by) for s, n, by in spans]

    every = marks(figures, MarkKind.NUMBER) + marks(names, MarkKind.PERSON)
    merged = merge_marks(every[: len(figures)], every[len(figures) :])
    assert all(a.end <= b.start for a, b in pairwise(merged))
    assert set(merged) <= set(every)
    for other in every:
        assert any(other.start < kept.end and kept.start < other.end for kept in merged)
