"""Which figures and names differ between two aligned texts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from reader.text.marks import FIGURE_KINDS, Mark, MarkKind, Value
from reader.text.tokens import iter_words
from reader.versions.drafts import Range
from reader.versions.layout import Layout
from reader.versions.matching import encode
from reader.versions.model import MarkChange, RowOp
from reader.versions.runs import IndexRun

_WHEN = frozenset({MarkKind.DATE, MarkKind.TIME, MarkKind.DURATION})
_NOWHERE: Range = (0, 0)
_TELLING = 5
"""Letters from which one word alone, found in the other text, is taken for the name."""


class WordMap:
    """Where the words of one text stand in the other, filled in row by row."""

    def __init__(self, a: Layout, b: Layout) -> None:
        self.a = a
        self.b = b
        self._a_to_b: list[Range] = [_NOWHERE] * len(a)
        self._b_to_a: list[Range] = [_NOWHERE] * len(b)
        self._same = bytearray(len(a))  # 1 for words of A that stand in B

    def add(self, runs: Sequence[IndexRun]) -> None:
        """Take in the runs of a row."""
        for run in runs:
            (first_a, last_a), (first_b, last_b) = run.a, run.b
            same = run.op in {RowOp.EQUAL, RowOp.LIGHT}
            if same:
                self._same[first_a:last_a] = b"\1" * (last_a - first_a)
            if same and last_a - first_a == last_b - first_b:
                self._a_to_b[first_a:last_a] = pairwise(range(first_b, last_b + 1))
                self._b_to_a[first_b:last_b] = pairwise(range(first_a, last_a + 1))
            else:
                self._a_to_b[first_a:last_a] = [run.b] * (last_a - first_a)
                self._b_to_a[first_b:last_b] = [run.a] * (last_b - first_b)

    def image(self, words: Range, *, of_a: bool) -> list[int]:
        """The words of the other text that stand where these do, in order."""
        table = self._a_to_b if of_a else self._b_to_a
        places = table[slice(*words)]
        if len(places) == 1:
            return list(range(*places[0]))
        found: set[int] = set()
        for place in places:
            found.update(range(*place))
        return sorted(found)

    def is_whole(self, words: Range, *, of_a: bool) -> bool:
        """Whether all these words stand in the other text, one behind the other."""
        image = self.image(words, of_a=of_a)
        if not image or image[-1] - image[0] != len(image) - 1:
            return False
        if of_a:
            return all(self._same[slice(*words)])
        back = self.image((image[0], image[-1] + 1), of_a=False)
        return back == list(range(*words)) and all(self._same[at] for at in image)


def mark_changes(
    marks_a: Sequence[Mark], marks_b: Sequence[Mark], words: WordMap, *, figures: bool
) -> tuple[MarkChange, ...]:
    """The figures (or names) that stand in one version only or with another value, in text order.

    Marks at the same place are compared first; what is left, by value: each figure is looked for
    among those left on the other side, each name among all. A bare number agrees with the same
    amount of money or percentage, a name with its longer form.
    """
    a = sorted((m for m in marks_a if m.is_figure is figures), key=lambda m: (m.start, m.end))
    b = sorted((m for m in marks_b if m.is_figure is figures), key=lambda m: (m.start, m.end))
    left_a, left_b, changed = _by_place(a, b, words)
    if figures:
        left_a, left_b = _by_value(left_a, left_b)
    else:
        left_a = _unnamed(left_a, b, words.b)
        left_b = _unnamed(left_b, a, words.a)
        changed = _once(changed)
    changed += [MarkChange(mark, None) for mark in left_a]
    changed += [MarkChange(None, mark) for mark in left_b]

    def place(change: MarkChange) -> tuple[int, int]:
        if change.a is not None:
            return (change.a.start, 0)
        if change.b is None:
            return (0, 1)
        at = words.b.range_of(change.b.start, change.b.end)[0]
        while at >= 0:  # where the nearest word before it that A has stands in A
            image = words.image((at, at + 1), of_a=False)
            if image:
                return (words.a.starts[image[0]], 1)
            at -= 1
        return (-1, 1)

    return tuple(sorted(changed, key=place))


def _by_place(
    a: Sequence[Mark], b: Sequence[Mark], words: WordMap
) -> tuple[list[Mark], list[Mark], list[MarkChange]]:
    """Marks of either side that nothing at their place accounts for, and those that changed."""
    owners: dict[int, list[int]] = {}
    ranges_b = [words.b.range_of(mark.start, mark.end) for mark in b]
    for number, (start, end) in enumerate(ranges_b):
        for at in range(start, end):
            owners.setdefault(at, []).append(number)
    settled_b: set[int] = set()
    open_a: list[tuple[Mark, list[int], Range]] = []
    for mark in a:
        own = words.a.range_of(mark.start, mark.end)
        near: dict[int, int] = {}
        for at in words.image(own, of_a=True):
            for number in owners.get(at, ()):
                near[number] = near.get(number, 0) + 1
        ranked = sorted(near, key=lambda number: (-near[number], number))
        agreeing = [number for number in ranked if agree(mark, b[number])]
        if agreeing:
            settled_b.update(agreeing)
        else:
            open_a.append((mark, ranked, own))
    left_a: list[Mark] = []
    changed: list[MarkChange] = []
    for mark, ranked, own in open_a:
        rivals = [number for number in ranked if number not in settled_b]
        rival = next((number for number in rivals if comparable(mark, b[number])), None)
        if rival is None and words.is_whole(own, of_a=True):
            settled_b.update(rivals[:1])
        elif rival is not None and _same_words(mark, b[rival], words, own, ranges_b[rival]):
            settled_b.add(rival)
        elif rival is not None:
            settled_b.add(rival)
            changed.append(MarkChange(mark, b[rival]))
        else:
            left_a.append(mark)
    left_b = [
        mark
        for number, mark in enumerate(b)
        if number not in settled_b and not words.is_whole(ranges_b[number], of_a=False)
    ]
    return left_a, left_b, changed


def _once(changed: Sequence[MarkChange]) -> list[MarkChange]:
    """One change of each name into each other."""
    first: dict[tuple[tuple[str, ...], ...], MarkChange] = {}
    for change in changed:
        key = tuple(_name(mark) for mark in (change.a, change.b) if mark is not None)
        first.setdefault(key, change)
    return list(first.values())


def _same_words(a: Mark, b: Mark, words: WordMap, own: Range, other: Range) -> bool:
    """Whether two marks differ in what was read out of the same words, but not in these.

    A flattened copy says `7 4 kilometres` where `7.4 kilometres` stood. But `$5` and `£5` differ.
    """
    image = words.image(own, of_a=True)
    if own[1] - own[0] == other[1] - other[0] == len(image) and image == list(range(*other)):
        units = {a.unit, b.unit} - {None}
        if a.kind is b.kind and len(units) == 2:
            return False
    if words.is_whole(own, of_a=True) and set(range(*other)) <= set(image):
        return True
    back = words.image(other, of_a=False)
    return words.is_whole(other, of_a=False) and set(range(*own)) <= set(back)


def comparable(a: Mark, b: Mark) -> bool:
    """Whether one can be the other with another value: two dates, two amounts, two people.

    Names of unlike kinds (`U.S.` and `American`) are another wording, not another value.
    """
    if not a.is_figure or not b.is_figure:
        return a.kind is b.kind
    return (a.kind in _WHEN) == (b.kind in _WHEN) and (
        a.kind is b.kind or a.kind in FIGURE_KINDS - _WHEN
    )


def agree(a: Mark, b: Mark) -> bool:
    """Whether two marks say the same, as far as either says it."""
    if a.is_figure != b.is_figure:
        return False
    if not a.is_figure:
        one, other = _name(a), _name(b)
        return _fits(one, other) or _fits(_surface(a), _surface(b))
    if a.unit is not None and b.unit is not None and a.unit != b.unit:
        return False
    if (a.kind in _WHEN) != (b.kind in _WHEN):
        return False
    values_a, values_b = _values(a), _values(b)
    if values_a == (None, None, None) or values_b == (None, None, None):
        return _fits(_surface(a), _surface(b))
    return all(_same_value(x, y) for x, y in zip(values_a, values_b, strict=True))


def _values(mark: Mark) -> tuple[Value, Value, Value]:
    return (mark.value, mark.low, mark.high)


def _same_value(a: Value, b: Value) -> bool:
    if isinstance(a, str) and isinstance(b, str):
        # A date without its year (`--06-12`) agrees with the same day in any year.
        return a == b or a.endswith(b.lstrip("-")) or b.endswith(a.lstrip("-"))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=1e-9)
    return a is None and b is None


def _surface(mark: Mark) -> tuple[str, ...]:
    return tuple(word.normal for word in iter_words(mark.text))


def _name(mark: Mark) -> tuple[str, ...]:
    return tuple(word.normal for word in iter_words(mark.entity or mark.text))


def _fits(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names are one: equal, or one a longer form (`Okafor`, `Ngozi Okafor`)."""
    return bool(a) and bool(b) and (set(a) <= set(b) or set(b) <= set(a))


def _by_value(a: Sequence[Mark], b: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Figures that have no equal among those of the other side, each equal used once."""

    def key(mark: Mark) -> tuple[object, ...]:
        values = _values(mark)
        if values == (None, None, None):
            return _surface(mark)
        return tuple(float(v) if isinstance(v, (int, float)) else v for v in values)

    waiting: dict[tuple[object, ...], list[Mark]] = {}
    for mark in b:
        waiting.setdefault(key(mark), []).append(mark)
    left_a = []
    for mark in a:
        offered = waiting.get(key(mark), [])
        found = next((other for other in offered if agree(mark, other)), None)
        if found is None:
            left_a.append(mark)
        else:
            offered.remove(found)
    kept = {id(mark) for offered in waiting.values() for mark in offered}
    return left_a, [mark for mark in b if id(mark) in kept]


def _unnamed(marks: Sequence[Mark], others: Sequence[Mark], other: Layout) -> list[Mark]:
    """Names that the other text does not have at all; each entity once."""
    if not marks:
        return []
    known = {_name(mark) for mark in others} | {_surface(mark) for mark in others}
    out: list[Mark] = []
    seen: set[tuple[str, ...]] = set()
    for mark in marks:
        name, surface = _name(mark), _surface(mark)
        if name in seen or any(_fits(name, one) or _fits(surface, one) for one in known):
            continue
        telling = len(surface) > 1 or any(len(word) >= _TELLING for word in surface)
        if telling and _stands(surface, other.normals):
            continue  # there, though nobody marked it
        seen.add(name)
        out.append(mark)
    return out


def _stands(surface: Sequence[str], words: Sequence[str]) -> bool:
    code, text = encode(surface, words)
    return code in text
