from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.versions.groups import group
from reader.versions.model import Decider, VersionKind, VersionPair


def pair(
    a: int,
    b: int,
    kind: VersionKind = VersionKind.VERSION,
    similarity: float = 0.8,
    by: Decider = Decider.SCAN,
) -> VersionPair:
    return VersionPair(a, b, kind, similarity, similarity, by)


def test_groups_what_is_linked() -> None:
    groups = group([pair(2, 3), pair(1, 3), pair(1, 2), pair(8, 9)])
    assert [(one.id, one.members) for one in groups] == [(1, (1, 2, 3)), (8, (8, 9))]
    assert [(p.a, p.b) for p in groups[0].pairs] == [(1, 2), (1, 3), (2, 3)]


def test_two_stories_on_one_page_do_not_become_versions_of_each_other() -> None:
    first, second = pair(1, 5, VersionKind.EXCERPT, 0.5), pair(2, 5, VersionKind.EXCERPT, 0.4)
    groups = group([first, second])
    assert [one.members for one in groups] == [(1, 5), (2, 5)]


def test_a_chain_of_revisions_that_drift_slowly_stays_together() -> None:
    pairs = [pair(a, b) for a in range(1, 6) for b in range(a + 1, 6) if b - a <= 3]
    assert [one.members for one in group(pairs)] == [(1, 2, 3, 4, 5)]


def test_the_reader_may_link_what_no_scan_would() -> None:
    groups = group([pair(1, 2), pair(2, 7, similarity=0.1, by=Decider.READER)])
    assert [one.members for one in groups] == [(1, 2, 7)]


def test_what_the_reader_parted_is_in_no_group_together() -> None:
    pairs = [pair(a, b) for a in range(1, 5) for b in range(a + 1, 5)]
    groups = group(pairs, apart=[(3, 1)])
    assert [(one.id, one.members) for one in groups] == [(1, (1, 2, 4)), (2, (2, 3)), (3, (3, 4))]


def test_a_pair_given_twice_counts_as_the_reader_said() -> None:
    (one,) = group([pair(1, 2), pair(1, 2, by=Decider.READER)])
    assert [p.by for p in one.pairs] == [Decider.READER]


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=20))
def test_every_pair_stands_in_exactly_one_group(edges: list[tuple[int, int]]) -> None:
    pairs = [pair(min(e), max(e)) for e in edges if e[0] != e[1]]
    groups = group(pairs)
    listed = [(p.a, p.b) for one in groups for p in one.pairs]
    assert sorted(listed) == sorted({(p.a, p.b) for p in pairs})
    for one in groups:
        assert one.id == min(one.members)
        assert {m for p in one.pairs for m in (p.a, p.b)} == set(one.members)
    assert group(reversed(pairs)) == groups
