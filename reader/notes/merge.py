"""Two windows that changed one note: what of both can be kept without losing a letter."""

from __future__ import annotations

from collections.abc import Sequence


def merge_texts(base: str, mine: str, theirs: str) -> str | None:
    """Both changes of `base` in one text; None where they touch the same place of it."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    first, second = (_change(base, mine), mine), (_change(base, theirs), theirs)
    if first[0] > second[0]:
        first, second = second, first
    (_, stop), early = first
    (begin, end), late = second
    if stop >= begin:  # touching changes have no order that both would have meant
        return None
    tail = len(base) - end
    return (
        early[: len(early) - (len(base) - stop)]
        + base[stop:begin]
        + late[begin : len(late) - tail]
        + base[end:]
    )


def merge_tags(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Theirs, with what I added and without what I took away."""
    before, wanted = _keys(base), _keys(mine)
    kept = [tag for tag in theirs if tag.casefold() in wanted or tag.casefold() not in before]
    there = _keys(kept)
    added = [tag for tag in mine if tag.casefold() not in before and tag.casefold() not in there]
    return (*kept, *added)


def _keys(tags: Sequence[str]) -> set[str]:
    return {tag.casefold() for tag in tags}


def _change(base: str, changed: str) -> tuple[int, int]:
    """The stretch of `base` outside which both texts are equal."""
    most = min(len(base), len(changed))
    start = 0
    while start < most and base[start] == changed[start]:
        start += 1
    end = 0
    while end < most - start and base[-1 - end] == changed[-1 - end]:
        end += 1
    return start, len(base) - end
