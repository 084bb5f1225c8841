"""A flattened text as it reads with its twin's capitals, punctuation and paragraphs.

Only what stands between the letters, and their case, comes from the twin; every word stays the
flattened text's own. The result is for the eye: nothing of it is ever stored.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind
from reader.text.spans import Span
from reader.text.tokens import normals
from reader.versions.align import Side, paired_runs
from reader.versions.drafts import Range
from reader.versions.layout import Layout

_CLOSING = frozenset(".?!…。！？؟۔,;:，；：、،؛”’\"')]»›」』）")
_ENDING = frozenset(".?!…。！？؟۔")
_SIGN = re.compile("[$¢£¥\u20a0-\u20cf%‰°]")
_SIGN_AHEAD = 2  # words between a currency's sign and the end of its amount
_OPENING = frozenset("“‘\"'([«‹„「『（¿¡")


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Offsets of the stored text against those of the text that is shown, in both directions.

    The words of both are the same in the same order; each unit is a stretch that corresponds as
    a whole. What stands between two units has no counterpart: as a start it is the next unit's
    start, as an end the last unit's end.
    """

    stored: tuple[Range, ...]
    shown: tuple[Range, ...]
    _stored_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _shown_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_stored_starts", tuple(start for start, _ in self.stored))
        object.__setattr__(self, "_shown_starts", tuple(start for start, _ in self.shown))

    def to_shown(self, offset: int, *, end: bool = False) -> int:
        """Where an offset of the stored text stands in the text shown."""
        return _carried(offset, self._stored_starts, self.stored, self.shown, end=end)

    def to_stored(self, offset: int, *, end: bool = False) -> int:
        """Where an offset of the text shown stands in the stored text."""
        return _carried(offset, self._shown_starts, self.shown, self.stored, end=end)

    def span_shown(self, span: Span) -> Span:
        """A stretch of the stored text in the text shown; empty where it has no words."""
        start = self.to_shown(span.start)
        return Span(start, max(start, self.to_shown(span.end, end=True)))

    def span_stored(self, span: Span) -> Span:
        """A stretch of the text shown in the stored text; empty where it has no words."""
        start = self.to_stored(span.start)
        return Span(start, max(start, self.to_stored(span.end, end=True)))


def _carried(
    offset: int,
    starts: Sequence[int],
    here: Sequence[Range],
    there: Sequence[Range],
    *,
    end: bool,
) -> int:
    if not here:
        return 0
    at = (bisect_left(starts, offset) if end else bisect_right(starts, offset)) - 1
    if at < 0:
        return 0 if end else there[0][0]
    first, last = here[at]
    to_first, to_last = there[at]
    if offset >= last:
        if end or at + 1 == len(here):
            return to_last
        return there[at + 1][0]
    size, to_size = last - first, to_last - to_first
    inside = offset - first
    return to_first + (inside if size == to_size else inside * to_size // size)


@dataclass(frozen=True, slots=True)
class Dressed:
    """A flattened text as it is read: `map` leads from stored offsets to those of `text`.

    `dressed` is the share of the text's words whose look comes from the twin, 0 to 1.
    """

    text: str
    blocks: tuple[Block, ...]
    map: OffsetMap
    dressed: float


@dataclass(frozen=True, slots=True)
class _Group:
    """Words of the flattened text that are those words of the twin; `twin` None: its own only."""

    own: Range
    twin: Range | None


def dress(flat: Side, twin: Side) -> Dressed:
    """The flattened text with the case, punctuation and blocks of its twin where words agree.

    The words of the result are those of `flat`, in its order, letter for letter but for case,
    accents and how they are joined (`u s` beside `U.S.`). Where the twin has other words, or has
    them elsewhere in the sentence, the text stands as it is stored.
    """
    own, other, runs = paired_runs(flat, twin)
    pairs: dict[int, tuple[Range, Range]] = {}
    spelled: set[int] = set()
    for run in runs:
        found = _word_by_word(own, other, run.a, run.b)
        pairs |= {a[0]: (a, b) for a, b in found}
        if not found:  # `5 million dollars` beside `$5 million`: what is a word here is no sign
            spelled.update(range(run.b[0] - _SIGN_AHEAD, run.b[1] + 1))
    groups = _groups(own, pairs, flat.blocks)
    return _Writer(own, other, flat.blocks, twin.blocks, spelled).write(groups)


def _word_by_word(own: Layout, other: Layout, a: Range, b: Range) -> list[tuple[Range, Range]]:
    """A run of words as the smallest pairs that have the same letters; none where they have not."""
    if a[1] - a[0] == b[1] - b[0]:
        pairs = [((i, i + 1), (j, j + 1)) for i, j in zip(range(*a), range(*b), strict=True)]
        if all(own.normals[i[0]] == other.normals[j[0]] for i, j in pairs):
            return pairs
    same = "".join(own.normals[slice(*a)]) == "".join(other.normals[slice(*b)])
    return [(a, b)] if same else []


def _groups(
    own: Layout, pairs: dict[int, tuple[Range, Range]], blocks: Sequence[Block]
) -> list[_Group]:
    """The words in order: pairs, and stretches without a pair, cut where a block begins."""
    begins = {own.index(block.start) for block in blocks}
    groups: list[_Group] = []
    at = 0
    while at < len(own):
        if at in pairs:
            a, b = pairs[at]
            groups.append(_Group(a, b))
            at = a[1]
            continue
        last = groups[-1] if groups else None
        if last is not None and last.twin is None and at not in begins:
            groups[-1] = _Group((last.own[0], at + 1), None)
        else:
            groups.append(_Group((at, at + 1), None))
        at += 1
    return groups


class _Writer:
    """Writes groups out one after the other, with what stands between them."""

    def __init__(
        self,
        own: Layout,
        other: Layout,
        blocks: Sequence[Block],
        twin_blocks: Sequence[Block],
        spelled: Collection[int] = (),
    ) -> None:
        self._spelled = spelled  # the twin's words before which no sign is taken over
        self._own = own
        self._other = other
        self._blocks = _Blocks(own, blocks)
        self._twin = _Blocks(other, twin_blocks)
        self._parts: list[str] = []
        self._length = 0
        self._stored: list[Range] = []
        self._shown: list[Range] = []
        self._made: list[Block] = []
        self._start = 0  # of the block that is being written
        self._block: Block | None = None
        self._is_twins = False

    def write(self, groups: Sequence[_Group]) -> Dressed:
        """The whole text."""
        last: _Group | None = None
        for group in groups:
            self._between(last, group)
            self._words(group)
            last = group
        if last is not None:
            self._add(self._right_edge(last))
            self._close()
        dressed = sum(group.own[1] - group.own[0] for group in groups if group.twin is not None)
        return Dressed(
            "".join(self._parts),
            tuple(self._made),
            OffsetMap(tuple(self._stored), tuple(self._shown)),
            dressed / len(self._own) if len(self._own) else 0.0,
        )

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _words(self, group: _Group) -> None:
        if self._block is None or (group.twin is not None and not self._is_twins):
            # The first words that the twin has too say what the block is.
            self._is_twins = group.twin is not None
            self._block = self._block_of(group)
        own = self._own.inner(*group.own)
        words = own.of(self._own.text)
        if group.twin is not None:
            words = self._other.inner(*group.twin).of(self._other.text)
        self._stored.append((own.start, own.end))
        self._shown.append((self._length, self._length + len(words)))
        self._add(words)

    def _block_of(self, group: _Group) -> Block | None:
        if group.twin is not None:
            return self._twin.at(group.twin[0])
        return self._blocks.at(group.own[0])

    def _between(self, last: _Group | None, group: _Group) -> None:
        """What stands between two groups (None: the beginning), and the end of a block."""
        if last is None:
            self._add(self._left_edge(group))
            return
        if last.twin and group.twin and self._go_on(last.twin[1], group.twin[0]):
            at = group.twin[0]
            gap = self._other.text[self._other.ends[at - 1] : self._other.starts[at]]
            self._add(_SIGN.sub("", gap) if at in self._spelled else gap)
            return
        self._add(self._right_edge(last))
        if self._breaks(last, group):
            self._close()
            self._add(BLOCK_SEPARATOR)
            self._start = self._length
        else:
            first, second = last.own[1] - 1, group.own[0]
            gap = self._own.text[self._own.ends[first] : self._own.starts[second]]
            self._add(" " if gap else "")
        self._add(self._left_edge(group))

    def _go_on(self, end: int, start: int) -> bool:
        """Whether words up to `end` and from `start` on are neighbours in a block of the twin."""
        return end == start and not self._twin.begins_with(start)

    def _breaks(self, last: _Group, group: _Group) -> bool:
        """Whether a block ends between two groups."""
        if last.twin and group.twin:
            return self._twin.number(last.twin[1] - 1) != self._twin.number(group.twin[0])
        if last.twin:
            return self._twin.ends_with(last.twin[1] - 1)
        if group.twin:
            return self._twin.begins_with(group.twin[0])
        return True  # stretches of its own are only cut where a block begins

    def _close(self) -> None:
        block = self._block or Block(BlockKind.PARAGRAPH, 0, 0)
        self._made.append(Block(block.kind, self._start, self._length, block.level))
        self._block = None

    def _left_edge(self, group: _Group) -> str:
        """What stands before the first word of a stretch, where it can stand there alone."""
        if group.twin is None:
            return ""
        at = group.twin[0]
        start = self._other.ends[at - 1] if at else 0
        if self._twin.begins_with(at):
            start = max(start, self._twin.start(at))
            return self._other.text[start : self._other.starts[at]].lstrip()
        before = self._other.text[start : self._other.starts[at]]
        if not before or before[-1].isspace():
            return ""
        edge = before.split()[-1]
        return edge if set(edge) <= _OPENING else ""

    def _right_edge(self, group: _Group) -> str:
        """What stands behind the last word of a stretch, where it can stand there alone."""
        if group.twin is None:
            return ""
        at = group.twin[1] - 1
        stop = self._other.starts[at + 1] if at + 1 < len(self._other) else len(self._other.text)
        behind = self._other.text[self._other.ends[at] : stop]
        if self._twin.ends_with(at):
            return behind[: max(0, self._twin.end(at) - self._other.ends[at])].rstrip()
        if not behind or behind[0].isspace():
            return ""
        edge = behind.split()[0]
        return edge if set(edge) <= _CLOSING and set(edge) & _ENDING else ""


class _Blocks:
    """In which block each word of a text stands."""

    def __init__(self, layout: Layout, blocks: Sequence[Block]) -> None:
        self._layout = layout
        self._blocks = blocks or (Block(BlockKind.PARAGRAPH, 0, len(layout.text)),)
        self._starts = [block.start for block in self._blocks]

    def number(self, word: int) -> int:
        """The number of the block in which a word stands."""
        return max(0, bisect_right(self._starts, self._layout.starts[word]) - 1)

    def at(self, word: int) -> Block:
        """The block in which a word stands."""
        return self._blocks[self.number(word)]

    def start(self, word: int) -> int:
        """Where the block begins in which a word stands."""
        return self.at(word).start

    def end(self, word: int) -> int:
        """Where the block ends in which a word stands."""
        return self.at(word).end

    def begins_with(self, word: int) -> bool:
        """Whether a word is the first of its block."""
        return word == 0 or self.number(word - 1) != self.number(word)

    def ends_with(self, word: int) -> bool:
        """Whether a word is the last of its block."""
        return word + 1 == len(self._layout) or self.number(word + 1) != self.number(word)


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words but for case, punctuation and how they are joined."""
    return "".join(normals(one)) == "".join(normals(other))
