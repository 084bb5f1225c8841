from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.versions.matching import Codes
from reader.versions.model import VersionKind
from reader.versions.similarity import Reading, judge, judge_readings
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


def test_the_same_words_are_the_same_text() -> None:
    verdict = judge(FERRY, FERRY.upper().replace(",", ""))
    assert (verdict.kind, verdict.similarity, verdict.contained) == (VersionKind.SAME, 1.0, 1.0)
    assert judge(FERRY, flattened(FERRY)).kind is VersionKind.SAME
    assert judge("A high-tech boat sails.", "a hightech boat sails").kind is VersionKind.SAME


@pytest.mark.parametrize("change", [str, flattened])
def test_a_revision_is_a_version(change: type[str]) -> None:
    verdict = judge(FERRY, change(REVISED))
    assert verdict.kind is VersionKind.VERSION
    assert 0.8 < verdict.similarity < 1


@pytest.mark.parametrize("change", [str, flattened])
def test_a_part_is_an_excerpt(change: type[str]) -> None:
    words = FERRY.split()
    part = change(" ".join(words[30:110]))
    for verdict in (judge(FERRY, part), judge(part, FERRY)):
        assert verdict.kind is VersionKind.EXCERPT
        assert verdict.contained > 0.95


def test_strangers_are_not_versions() -> None:
    assert judge(FERRY, OTHER).kind is None
    assert judge(FERRY, "").kind is None
    assert judge("", "").kind is None


def test_a_shared_quotation_does_not_make_a_version() -> None:
    quotation = FERRY.split("\n\n")[1]
    theirs = f"{OTHER}\n\n{quotation}"
    assert judge(FERRY, theirs).kind is None


def test_a_shared_stock_paragraph_does_not_make_an_excerpt() -> None:
    stock = (
        "The agency was founded eleven years ago by four islands that share one sound, and it is"
        " paid for by a levy on every crossing, which the county collects and passes on."
    )
    one = f"{FERRY}\n\n{stock}"
    brief = f"{stock} On Friday its head resigned after a quarrel over pensions, officials said."
    assert judge(one, brief).kind is None


def test_very_long_texts_are_judged_by_what_they_share() -> None:
    same = "the same word again and again " * 6_000
    assert judge(same, f"{same} but once").kind is VersionKind.VERSION


@given(st.text(max_size=80), st.text(max_size=80))
def test_is_symmetric_and_within_bounds(a: str, b: str) -> None:
    one, other = judge(a, b), judge(b, a)
    assert one == other
    assert 0 <= one.similarity <= 1
    assert 0 <= one.contained <= 1


@given(st.lists(st.text(alphabet="ab é1-,.", max_size=40), min_size=2, max_size=5))
def test_texts_read_once_are_judged_as_texts_read_anew(texts: list[str]) -> None:
    codes = Codes()
    readings = [Reading(text, codes) for text in texts]
    for a, b in combinations(range(len(texts)), 2):
        assert judge_readings(readings[a], readings[b]) == judge(texts[a], texts[b])
