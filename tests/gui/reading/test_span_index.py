from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.reading.span_index import SpanIndex
from reader.text.spans import Span

_SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 30)
)


@given(st.lists(_SPANS, max_size=30), _SPANS)
def test_it_finds_what_touches_and_nothing_else(spans: list[Span], window: Span) -> None:
    found = SpanIndex(spans).touching(window.start, window.end)
    assert sorted(found) == sorted(span for span in spans if span.overlaps(window))
    assert [span.start for span in found] == sorted(span.start for span in found)


def test_it_may_be_empty() -> None:
    assert SpanIndex[Span]().touching(0, 10) == []
    assert len(SpanIndex[Span]()) == 0
