"""Word by word inside a row: which run of words is equal, lightly different, or changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import ne

from rapidfuzz.distance import Indel

from reader.text.spans import Span
from reader.versions.drafts import Range
from reader.versions.layout import Layout
from reader.versions.matching import Match, without_chance
from reader.versions.model import RowOp, WordRun

_SIGNS = {
    "percent": "%",
    "per cent": "%",
    "and": "&",
    "dollar": "$",
    "dollars": "$",
    "pound": "£",
    "pounds": "£",
    "euro": "€",
    "euros": "€",
    "yen": "¥",
    "degrees": "°",
    "at": "@",
    "plus": "+",
    "equals": "=",
    "section": "§",
}
"""Words that a sign may stand for."""


@dataclass(frozen=True, slots=True)
class IndexRun:
    """A run as ranges of word indices; an absent side is an empty range at its place."""

    op: RowOp
    a: Range
    b: Range


def index_runs(
    a: Layout, b: Layout, code_a: str, code_b: str, range_a: Range, range_b: Range
) -> list[IndexRun]:
    """The runs of two sentences beside each other; together they cover both ranges in order."""
    first_a, last_a = range_a
    first_b, last_b = range_b
    part_a, part_b = code_a[first_a:last_a], code_b[first_b:last_b]
    ends = Match(len(part_a), len(part_b), 0)
    if part_a == part_b:
        matches = [Match(0, 0, len(part_a))]
    else:
        matches = [
            Match(op.src_start, op.dest_start, op.src_end - op.src_start)
            for op in Indel.opcodes(part_a, part_b)
            if op.tag == "equal"
        ]
        matches = without_chance(matches, a.normals[first_a:last_a], ends)
    runs: list[IndexRun] = []
    at_a, at_b = first_a, first_b
    for match in [*matches, ends]:
        to_a, to_b = first_a + match.a, first_b + match.b
        runs += _difference(a, b, (at_a, to_a), (at_b, to_b))
        at_a, at_b = to_a + match.size, to_b + match.size
        surfaces_a, surfaces_b = a.surfaces(to_a, at_a), b.surfaces(to_b, at_b)
        if surfaces_a == surfaces_b:
            if match.size:
                runs.append(IndexRun(RowOp.EQUAL, (to_a, at_a), (to_b, at_b)))
            continue
        start = 0
        unlike = list(map(ne, surfaces_a, surfaces_b))
        for light, same in groupby(unlike):
            stop = start + len(list(same))
            op = RowOp.LIGHT if light else RowOp.EQUAL
            runs.append(IndexRun(op, (to_a + start, to_a + stop), (to_b + start, to_b + stop)))
            start = stop
    return _spelled_out(a, b, runs)


def _spelled_out(a: Layout, b: Layout, runs: Sequence[IndexRun]) -> list[IndexRun]:
    """The runs with `9%` beside `9 percent`, `A & B` beside `A and B` as one spelling."""
    out: list[IndexRun] = []
    for run in runs:
        before = out[-1] if out else None
        one_sided = run.op in {RowOp.ADDED, RowOp.REMOVED}
        if not (one_sided and before is not None and _is_symbol(a, b, run)) or (
            before.a[1] - before.a[0] != before.b[1] - before.b[0]
            or before.op not in {RowOp.EQUAL, RowOp.LIGHT}
        ):
            out.append(run)
            continue
        out.pop()
        if before.a[1] - before.a[0] > 1:
            out.append(
                IndexRun(before.op, (before.a[0], before.a[1] - 1), (before.b[0], before.b[1] - 1))
            )
        out.append(IndexRun(RowOp.LIGHT, (before.a[1] - 1, run.a[1]), (before.b[1] - 1, run.b[1])))
    return out


def _is_symbol(a: Layout, b: Layout, run: IndexRun) -> bool:
    """Whether words that one side has alone stand in the other as a sign."""
    told, other = (b, a) if run.op is RowOp.ADDED else (a, b)
    words, place = (run.b, run.a[0]) if run.op is RowOp.ADDED else (run.a, run.b[0])
    sign = _SIGNS.get(" ".join(told.normals[slice(*words)]), "")
    # A currency's sign stands before the number, its name behind: `$5 million`.
    first = max(0, place - (3 if sign in "$£€¥" else 0))
    return bool(sign) and any(
        sign in other.between(at) for at in range(first, min(place, len(other)) + 1)
    )


def _difference(a: Layout, b: Layout, range_a: Range, range_b: Range) -> list[IndexRun]:
    size_a, size_b = range_a[1] - range_a[0], range_b[1] - range_b[0]
    if not size_a and not size_b:
        return []
    if not size_b:
        return [IndexRun(RowOp.REMOVED, range_a, range_b)]
    if not size_a:
        return [IndexRun(RowOp.ADDED, range_a, range_b)]
    op = RowOp.LIGHT if _same_letters(a, b, range_a, range_b) else RowOp.CHANGED
    return [IndexRun(op, range_a, range_b)]


def _same_letters(a: Layout, b: Layout, range_a: Range, range_b: Range) -> bool:
    """Whether two differences are one spelling: `high-tech` and `hightech`, `U.S.` and `US`.

    A text that was flattened to ASCII may also have lost its accented letters whole.
    """
    if "".join(a.normals[slice(*range_a)]) == "".join(b.normals[slice(*range_b)]):
        return True
    plain_a, plain_b = _plain(a, range_a), _plain(b, range_b)
    return len(plain_a) > 2 and plain_a == plain_b


def _plain(side: Layout, words: Range) -> str:
    span = side.inner(*words)
    return "".join(c for c in span.of(side.text).casefold() if c.isascii() and c.isalnum())


def word_runs(a: Layout, b: Layout, runs: Sequence[IndexRun]) -> tuple[WordRun, ...]:
    """Runs as spans of the texts: equal and light ones with their punctuation, others without."""
    return tuple(WordRun(run.op, _span(a, run.a, run.op), _span(b, run.b, run.op)) for run in runs)


def _span(side: Layout, words: Range, op: RowOp) -> Span | None:
    if words[0] == words[1]:
        return None
    if op in {RowOp.EQUAL, RowOp.LIGHT}:
        return side.outer(*words)
    return side.inner(*words)


def row_op(runs: Sequence[IndexRun]) -> RowOp:
    """What a row of two sides is, by its runs."""
    ops = {run.op for run in runs}
    if ops <= {RowOp.EQUAL}:
        return RowOp.EQUAL
    return RowOp.LIGHT if ops <= {RowOp.EQUAL, RowOp.LIGHT} else RowOp.CHANGED
