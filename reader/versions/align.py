"""Two texts side by side: rows of sentences, runs of words inside them, and what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.text.document import Block
from reader.text.marks import Mark
from reader.text.sentences import sentences
from reader.versions.changes import WordMap, mark_changes
from reader.versions.cutting import draft_cut
from reader.versions.drafts import LEAST_MOVED, Draft, Range, Texts, draft_sentences
from reader.versions.layout import Layout
from reader.versions.matching import Match, encode, match_words, slid, without_chance
from reader.versions.model import Comparison, Row, RowOp, WordRun
from reader.versions.runs import IndexRun, index_runs, row_op, word_runs

_STRETCH = 24
"""Words to a row where neither text has sentences."""
_MIRRORED = {RowOp.ADDED: RowOp.REMOVED, RowOp.REMOVED: RowOp.ADDED}


@dataclass(frozen=True, slots=True)
class Side:
    """One of two texts to be aligned. `flattened`: it has no sentences to go by."""

    text: str
    blocks: tuple[Block, ...] = ()
    flattened: bool = False
    marks: tuple[Mark, ...] = ()


def align(a: Side, b: Side) -> Comparison:
    """Sentences of A beside their counterparts in B, with their words.

    Rows are the sentences of the side that has sentences, in the order of A with B's additions
    where they fall; every word of either text is in exactly one row, and the rows of a side do
    not overlap. A sentence of six words or more that stands elsewhere makes two `MOVED` rows,
    each with the runs of its own side. Aligning B with A gives the mirror image.
    """
    left, right = Layout(a.text), Layout(b.text)
    code_a, code_b = encode(left.normals, right.normals)
    drafts, similarity, swapped = _mirrored_drafts(a, left, code_a, b, right, code_b)
    table = _Table(left, right, code_a, code_b, swapped)
    for draft, side in _ordered(drafts):
        table.add(draft, side)
    return Comparison(
        similarity=similarity,
        rows=tuple(table.rows),
        words=table.counts,
        figures=mark_changes(a.marks, b.marks, table.map, figures=True),
        names=mark_changes(a.marks, b.marks, table.map, figures=False),
    )


def paired_runs(a: Side, b: Side) -> tuple[Layout, Layout, list[IndexRun]]:
    """The words of both, and every run of words in which they are the same or spelled alike.

    Runs stand in A's order, those of moved sentences too.
    """
    left, right = Layout(a.text), Layout(b.text)
    code_a, code_b = encode(left.normals, right.normals)
    drafts, _, _ = _mirrored_drafts(a, left, code_a, b, right, code_b)
    runs = [
        run
        for draft in sorted((d for d in drafts if d.a and d.b), key=lambda d: d.a or (0, 0))
        for run in index_runs(left, right, code_a, code_b, draft.a or (0, 0), draft.b or (0, 0))
        if run.op in {RowOp.EQUAL, RowOp.LIGHT}
    ]
    return left, right, runs


def _mirrored_drafts(
    a: Side, left: Layout, code_a: str, b: Side, right: Layout, code_b: str
) -> tuple[list[Draft], float, bool]:
    """As `_drafts`, and whether they were made the other way round.

    Alignments that are equally good must not depend on which side comes first: so one order is
    taken to align in, and the result is turned round where it is not the asked one.
    """
    swapped = (b.flattened, b.text) < (a.flattened, a.text)
    if not swapped:
        return *_drafts(a, left, code_a, b, right, code_b), False
    drafts, similarity = _drafts(b, right, code_b, a, left, code_a)
    return [Draft(draft.b, draft.a, draft.moved) for draft in drafts], similarity, True


def _drafts(
    a: Side, left: Layout, code_a: str, b: Side, right: Layout, code_b: str
) -> tuple[list[Draft], float]:
    """Which ranges of words stand side by side, and the similarity of the whole."""
    raw = match_words(code_a, code_b)
    total = len(code_a) + len(code_b)
    similarity = 2 * sum(match.size for match in raw) / total if total else 1.0
    matches = without_chance(raw, left.normals, Match(len(left), len(right), 0))
    units_a = _stretches(len(left), matches) if a.flattened else _units(a, left)
    units_b = [] if b.flattened else _units(b, right)
    starts_a = {unit[0] for unit in units_a}
    starts_b = {unit[0] for unit in units_b}
    slid_matches = slid(matches, code_a, code_b, starts_a, starts_b)
    texts = Texts(code_a, code_b, slid_matches, right.normals)
    if b.flattened:
        return draft_cut(texts, units_a), similarity
    return draft_sentences(texts, units_a, units_b), similarity


def _stretches(length: int, matches: Sequence[Match]) -> list[Range]:
    """Rows for a text without sentences: cut where it leaves its twin for long, else by length."""
    cuts = {0, length}
    end = 0
    for match in matches:
        if match.a - end >= LEAST_MOVED:
            cuts.update((end, match.a))
        end = match.a + match.size
    if length - end >= LEAST_MOVED:
        cuts.add(end)
    return [
        (at, min(at + _STRETCH, stop))
        for start, stop in pairwise(sorted(cuts))
        for at in range(start, stop, _STRETCH)
    ]


def _units(side: Side, layout: Layout) -> list[Range]:
    units: list[Range] = []
    for sentence in sentences(side.text, side.blocks):
        words = (layout.index(sentence.start), layout.index(sentence.end))
        if words[0] < words[1]:
            units.append(words)
    return units


def _ordered(drafts: Sequence[Draft]) -> list[tuple[Draft, str]]:
    """Drafts as rows in A's order, B's own where they fall; a moved one comes once for each side.

    Between two rows that have both sides, A's own stand before B's own.
    """
    in_a = sorted((d for d in drafts if d.a), key=lambda d: d.a or (0, 0))
    in_b = sorted((d for d in drafts if d.b), key=lambda d: d.b or (0, 0))
    out: list[tuple[Draft, str]] = []
    at = 0
    for draft in in_a:
        if draft.moved or draft.b is None:
            out.append((draft, "a"))
            continue
        while in_b[at] is not draft:
            out.append((in_b[at], "b"))
            at += 1
        at += 1
        out.append((draft, "both"))
    out += [(draft, "b") for draft in in_b[at:]]
    return out


class _Table:
    """Rows, word counts and the map of words, as drafts are added in order."""

    def __init__(
        self, left: Layout, right: Layout, code_a: str, code_b: str, swapped: bool
    ) -> None:
        self.rows: list[Row] = []
        self.counts = dict.fromkeys(RowOp, 0)
        self.map = WordMap(left, right)
        self._left, self._right = left, right
        self._code_a, self._code_b = code_a, code_b
        self._swapped = swapped
        self._moved: dict[Draft, int] = {}

    def add(self, draft: Draft, side: str) -> None:
        """Add the row of a draft; a moved one is added for side "a" and for side "b"."""
        runs = self._runs(draft)
        if not draft.moved or side == "a":
            self.map.add(runs)
            for run in runs:
                self._count(run, moved=draft.moved)
        if draft.moved:
            self._add_moved(draft, runs, side)
            return
        a = self._left.outer(*draft.a) if draft.a else None
        b = self._right.outer(*draft.b) if draft.b else None
        if a and b:
            words = word_runs(self._left, self._right, runs)
            self.rows.append(Row(row_op(runs), a, b, words))
        else:
            op = RowOp.REMOVED if a else RowOp.ADDED
            self.rows.append(Row(op, a, b, (WordRun(op, a, b),)))

    def _runs(self, draft: Draft) -> list[IndexRun]:
        none = (0, 0)
        if draft.a is None:
            return [IndexRun(RowOp.ADDED, none, draft.b or none)]
        if draft.b is None:
            return [IndexRun(RowOp.REMOVED, draft.a, none)]
        left, right = self._left, self._right
        if not self._swapped:
            return index_runs(left, right, self._code_a, self._code_b, draft.a, draft.b)
        runs = index_runs(right, left, self._code_b, self._code_a, draft.b, draft.a)
        return [IndexRun(_MIRRORED.get(run.op, run.op), run.b, run.a) for run in runs]

    def _count(self, run: IndexRun, *, moved: bool) -> None:
        op = RowOp.MOVED if moved and run.op in {RowOp.EQUAL, RowOp.LIGHT} else run.op
        words = run.b if op is RowOp.ADDED else run.a
        self.counts[op] += words[1] - words[0]

    def _add_moved(self, draft: Draft, runs: Sequence[IndexRun], side: str) -> None:
        own = []
        for run in word_runs(self._left, self._right, runs):
            a, b = (run.a, None) if side == "a" else (None, run.b)
            if a or b:
                own.append(WordRun(run.op, a, b))
        whole_a = self._left.outer(*draft.a) if draft.a and side == "a" else None
        whole_b = self._right.outer(*draft.b) if draft.b and side == "b" else None
        here = len(self.rows)
        partner = self._moved.get(draft)
        if partner is None:
            self._moved[draft] = here
        else:
            self.rows[partner] = replace(self.rows[partner], partner=here)
        self.rows.append(Row(RowOp.MOVED, whole_a, whole_b, tuple(own), partner))
