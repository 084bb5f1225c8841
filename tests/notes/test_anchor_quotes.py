"""Anchors: made without tearing characters, and found by a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.anchor import CONTEXT, find_quote, make_anchor
from reader.text.graphemes import is_boundary
from tests.notes.ledger import LEDGER, REPEATED, anchored


def test_an_anchor_holds_position_quote_and_context() -> None:
    anchor = anchored(LEDGER, "three petitions")
    assert LEDGER[anchor.start : anchor.end] == anchor.quote == "three petitions"
    assert LEDGER.index(anchor.prefix) + len(anchor.prefix) == anchor.start
    assert len(anchor.prefix) == CONTEXT
    assert LEDGER.startswith(anchor.suffix, anchor.end)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 4), (-1, 3), (0, 10_000)])
def test_what_is_no_passage_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no passage"):
        make_anchor(LEDGER, start, end)


LATIN = ("a", " ", "\r\n", "e\u0301")


EMOJI = ("👩\u200d🚀", "👍🏽", "🇳🇱", "🇧🇷", "🏴\U000e0067\U000e0062\U000e007f")


SCRIPTS = ("न\u093f", "\u1100\u1161\u11a8", "ش\u0651", "水", "\u05d0\u05b8")


CLUSTERS = st.sampled_from([*LATIN, *EMOJI, *SCRIPTS])


@given(st.lists(CLUSTERS, min_size=3, max_size=60), st.data())
def test_context_never_splits_a_cluster(clusters: list[str], data: st.DataObject) -> None:
    text = "".join(clusters)
    cuts = [0]
    for cluster in clusters:
        cuts.append(cuts[-1] + len(cluster))
    first = data.draw(st.integers(0, len(clusters) - 1))
    last = data.draw(st.integers(first + 1, len(clusters)))
    anchor = make_anchor(text, cuts[first], cuts[last])
    assert anchor.start - len(anchor.prefix) in cuts
    assert anchor.end + len(anchor.suffix) in cuts
    assert text[anchor.start - len(anchor.prefix) : anchor.start] == anchor.prefix
    assert text[anchor.end : anchor.end + len(anchor.suffix)] == anchor.suffix
    assert len(anchor.prefix) <= CONTEXT
    assert len(anchor.suffix) <= CONTEXT


@given(st.text(max_size=30), st.integers(0, 30))
def test_a_boundary_stands_before_everything_that_is_no_extension(text: str, at: int) -> None:
    if 0 < at < len(text) and text[at].isascii() and text[at] != "\n" and text[at - 1] != "\u200d":
        assert is_boundary(text, at)


def test_find_quote() -> None:
    tuesday = find_quote(REPEATED, "the ferry was late", prefix="Tuesday: ")
    assert tuesday is not None
    assert tuesday.start == REPEATED.index("Tuesday: ") + len("Tuesday: ")
    first = find_quote(REPEATED, "the ferry was late")
    assert first is not None
    assert first.start == REPEATED.index("the ferry")
    friday = find_quote(REPEATED, "the ferry was late", suffix=". Crews blamed each other")
    assert friday is not None
    assert friday.start > tuesday.end
    assert find_quote(REPEATED, "the ferry was early") is None
    assert find_quote(REPEATED, "  ") is None
    assert find_quote("", "x") is None


@pytest.mark.parametrize(
    "typed",
    [
        '"We won\'t pay"',
        "  “We won’t\n pay”",
        "“we WON’T pay”",
        "“We won’t pay” — the Cafe\u0301",
    ],
)
def test_find_quote_forgives_how_it_is_typed(typed: str) -> None:
    text = "He said “We won’t pay” — the Café was silent."
    anchor = find_quote(text, typed)
    assert anchor is not None
    assert anchor.start == text.index("“")
    assert anchor.quote in text
    assert anchor.quote.startswith("“We won’t pay”")


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=10), st.text(max_size=10))
def test_find_quote_finds_what_stands_there(
    text: str, quote: str, prefix: str, suffix: str
) -> None:
    anchor = find_quote(text + quote + text, quote, prefix, suffix)
    if quote.strip():
        assert anchor is not None
        assert anchor.quote == quote
    else:
        assert anchor is None
