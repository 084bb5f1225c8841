from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.marks import Mark, MarkKind
from reader.versions.related import Trait, related


def name(entity: str, *articles: int) -> Trait:
    return Trait(Mark(0, 0, entity, MarkKind.PERSON, entity=entity), articles)


def amount(value: float, *articles: int) -> Trait:
    return Trait(Mark(0, 0, f"${value}", MarkKind.MONEY, value, unit="USD"), articles)


def test_rare_names_and_figures_relate_and_are_the_reasons() -> None:
    traits = [
        name("Mara Lind", 1, 2),
        name("Ansel", *range(1, 60)),
        amount(375e9, 1, 2, 3),
        name("Orbel", 1, 3, 4),
    ]
    found = related(traits, 100, versions={1})
    assert [one.article for one in found][:2] == [2, 3]
    assert [trait.text for trait in found[0].reasons] == ["Mara Lind", "$375000000000.0", "Ansel"]
    assert found[0].score > found[1].score


def test_one_trait_or_what_all_have_does_not_relate() -> None:
    assert related([name("Mara Lind", 1, 2)], 100, versions={1}) == []
    everywhere = [name(str(n), *range(1, 101)) for n in range(9)]
    assert related(everywhere, 100, versions={1}) == []
    assert related([], 0) == []


def test_a_round_figure_tells_less_than_a_long_one() -> None:
    def score(value: float) -> float:
        (one,) = related([name("Orbel", 1, 2), amount(value, 1, 2)], 100, versions={1})
        return one.score

    assert score(10) < score(1500) < score(37.5) == score(4_812_000)


def test_versions_are_left_out_told_once_and_make_nothing_common() -> None:
    traits = [name("Orbel", 1, 2, 3, 4, 5), amount(37.5, 1, 2, 3, 4)]
    found = related(traits, 50, versions={1, 2}, groups={3: 3, 4: 3})
    assert [one.article for one in found] == [3]
    alone = related([name("Orbel", 1, 3), amount(37.5, 1, 3), name("Tarn", 1)], 50, versions={1})
    more = [name("Orbel", 1, 2, 3, 4), amount(37.5, 1, 2, 3, 4)]
    assert alone[0].score == pytest.approx(
        related(more, 50, versions={1, 2}, groups={3: 3, 4: 3})[0].score
    )


@given(
    st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=6), max_size=8),
    st.integers(9, 99),
)
def test_every_reason_is_shared_and_scores_fall(holders: list[list[int]], total: int) -> None:
    traits = [name(f"n{at}", 1, *held) for at, held in enumerate(holders)]
    found = related(traits, total, versions={1})
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    for one in found:
        assert one.article != 1
        assert len(one.reasons) >= 2
        assert all(one.article in trait.articles for trait in one.reasons)
