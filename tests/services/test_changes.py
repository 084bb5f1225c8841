"""What operations changed, put together."""

from __future__ import annotations

from functools import reduce
from operator import or_

from hypothesis import given
from hypothesis import strategies as st

from reader.services.changes import NO_CHANGES, Changes, united

_IDS = st.frozensets(st.integers(1, 9), max_size=3)
_CHANGES = st.builds(
    Changes,
    articles=_IDS,
    added=_IDS,
    removed=_IDS,
    notes=_IDS,
    versions=_IDS,
    tags=st.booleans(),
    names=st.booleans(),
    searches=st.booleans(),
    waiting=st.booleans(),
)


@given(st.lists(_CHANGES, max_size=5))
def test_many_are_united_as_one_after_the_other(many: list[Changes]) -> None:
    assert united(many) == reduce(or_, many, NO_CHANGES)
