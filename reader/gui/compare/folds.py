"""Which rows are folded away: long stretches in which nothing differs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_CONTEXT = 1  # rows left beside a difference, to read it in
_LEAST = 3  # rows that are worth a fold


def folds(differs: Sequence[bool], opened: Collection[int] = ()) -> dict[int, int]:
    """Stretches to fold, first row → last row, given whether each row differs.

    A row of context stays beside each difference. Stretches that begin with a row in `opened`
    stay open. Where nothing differs, nothing is folded: there would be nothing left to see.
    """
    found: dict[int, int] = {}
    if not any(differs):
        return found
    start = 0
    for row, differing in enumerate([*differs, True]):
        if not differing:
            continue
        first = start + (_CONTEXT if start else 0)
        last = row - 1 - (_CONTEXT if row < len(differs) else 0)
        if last - first + 1 >= _LEAST and first not in opened:
            found[first] = last
        start = row + 1
    return found
