from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.progress import Cancelled
from reader.versions.model import Decider, Verdict, VersionKind, VersionPair
from tests.library.builders import add_article

V = VersionKind.VERSION


@pytest.fixture
def four(library: Library) -> list[int]:
    return [add_article(library, f"text {i}", fingerprint=[1, 2 + i, 9]) for i in range(4)]


def test_candidates_share_hashes(library: Library, four: list[int]) -> None:
    a, b, c, d = four
    with library.read() as unit:
        assert unit.versions.candidates([1, 3, 4], exclude=a) == [(b, 2), (c, 2), (d, 1)]
        assert unit.versions.candidates([], exclude=a) == []


def test_there_are_at_most_fifty_candidates(library: Library) -> None:
    for index in range(60):
        add_article(library, f"text {index}", fingerprint=[7] if index else [7, 8])
    with library.read() as unit:
        found = unit.versions.candidates([7, 8], exclude=0)
    assert len(found) == 50
    assert found[0] == (1, 2)


def test_what_very_many_have_is_stock_unless_all_is(library: Library) -> None:
    many = [add_article(library, f"text {i}", fingerprint=[7, 20 + i // 2]) for i in range(70)]
    with library.read() as unit:
        assert unit.versions.candidates([7, 20], exclude=many[0]) == [(many[1], 1)]
        assert len(unit.versions.candidates([7], exclude=many[0])) == 50
        pairs = unit.versions.likely_pairs()
        assert unit.versions.likely(many[3]) == [many[2]]
    assert {(many[i], many[i + 1]) for i in range(0, 70, 2)} <= set(pairs)


def test_looking_for_pairs_can_be_stopped(library: Library, four: list[int]) -> None:
    class Stopped:
        def report(self, done: int, total: int | None, message: str = "") -> None:
            raise Cancelled

        def checkpoint(self) -> None:
            raise Cancelled

    with library.read() as unit, pytest.raises(Cancelled):
        unit.versions.likely_pairs(Stopped())


def test_too_little_in_common_is_not_looked_at(library: Library) -> None:
    long, other = " ".join(["word"] * 180), " ".join(["other"] * 180)
    a = add_article(library, long, fingerprint=range(100))
    b = add_article(library, other, fingerprint=[*range(97, 200)])
    c = add_article(library, f"{long} now", fingerprint=[*range(60), *range(300, 340)])
    with library.read() as unit:
        assert unit.versions.likely(a) == [c]
        assert unit.versions.likely_pairs() == [(a, c)]
        assert unit.versions.likely(b) == []


def test_scanned_pairs_are_kept_replaced_and_dropped(library: Library, four: list[int]) -> None:
    a, b, c, _ = four
    with library.write() as unit:
        unit.versions.put(VersionPair(b, a, V, 0.5, 0.6))
        pair = VersionPair(a, b, VersionKind.EXCERPT, 0.7, 1.0)
        other = VersionPair(b, c, V, 0.8, 0.8)
        unit.versions.put(pair)
        unit.versions.put(other)
        assert unit.versions.pairs() == [pair, other]
        assert unit.versions.pairs([c]) == [other]
        unit.versions.drop_scanned(b)
        assert unit.versions.pairs() == []


def test_the_reader_outlives_every_scan(library: Library, four: list[int]) -> None:
    a, b, c, d = four
    with library.write() as unit:
        versions = unit.versions
        versions.put(VersionPair(a, b, V, 0.9, 0.9))
        versions.decide(b, a, False)
        versions.decide(c, d, True)
        versions.drop_scanned(a)
        versions.put(VersionPair(a, b, V, 0.9, 0.9))
        assert versions.decision(a, b) is False
        assert versions.decision(d, c) is True
        assert versions.decision(a, c) is None
        assert versions.pairs() == [VersionPair(c, d, V, 0.0, 0.0, Decider.READER)]
        versions.undecide(a, b)
        versions.undecide(c, d)
        assert versions.pairs() == [VersionPair(a, b, V, 0.9, 0.9)]


def test_a_link_knows_how_alike_the_two_are(library: Library, four: list[int]) -> None:
    a, b, c, d = four
    with library.write() as unit:
        versions = unit.versions
        versions.decide(a, b, True, verdict=Verdict(None, 0.2, 0.3))
        versions.put(VersionPair(b, c, VersionKind.SAME, 1.0, 1.0))
        versions.decide(b, c, True)
        versions.drop_scanned(b)
        versions.put(VersionPair(c, d, VersionKind.EXCERPT, 0.4, 1.0, Decider.READER))
        assert versions.pairs() == [
            VersionPair(a, b, V, 0.2, 0.3, Decider.READER),
            VersionPair(b, c, VersionKind.SAME, 1.0, 1.0, Decider.READER),
            VersionPair(c, d, VersionKind.EXCERPT, 0.4, 1.0, Decider.READER),
        ]
        versions.put(VersionPair(a, b, VersionKind.EXCERPT, 0.5, 0.6))
        assert versions.pairs([a])[0] == VersionPair(
            a, b, VersionKind.EXCERPT, 0.5, 0.6, Decider.READER
        )


def test_members_hang_together_over_the_readers_links(library: Library, four: list[int]) -> None:
    a, b, c, d = four
    with library.write() as unit:
        for left, right in ((a, b), (b, c)):
            unit.versions.decide(left, right, True)
        assert unit.versions.members(a) == (b, c)
        assert unit.versions.members(d) == ()
        assert [row.versions for row in unit.articles.rows(four)] == [(b, c), (a, c), (a, b), ()]
        assert unit.articles.counts().with_versions == 3


def test_versions_in_the_trash_rest(library: Library, four: list[int]) -> None:
    a, b, *_ = four
    with library.write() as unit:
        unit.versions.put(VersionPair(a, b, V, 0.9, 0.9))
        unit.articles.set_trashed([b], True)
        assert unit.versions.pairs() == []
        assert unit.articles.get_row(a).versions == ()
        assert unit.articles.counts().with_versions == 0
        assert unit.versions.candidates([3], exclude=a) == [(b, 1)]
        unit.articles.set_trashed([b], False)
        assert unit.versions.members(a) == (b,)


def test_no_article_is_a_version_of_itself(library: Library, four: list[int]) -> None:
    with library.write() as unit, pytest.raises(ValueError, match="itself"):
        unit.versions.decide(four[0], four[0], True)
