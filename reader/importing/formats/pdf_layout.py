"""Words on a page → its lines in reading order: columns told by the gutters between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from reader.importing.formats.pdf_model import Sheet, Word

_DEEPEST = 6
_STEP = 2.0  # points: the grid on which gutters are looked for
_FEWEST = 4  # lines on either side of a gutter
_NARROWEST = 7.0  # a column, in the size of its type
_LOOSEST = 0.9  # the widest gap between two words of one line, in the size of their type


@dataclass(frozen=True, slots=True)
class Line:
    """Words next to each other. `size` is that of most of its letters; `bold`: all of them are."""

    words: tuple[Word, ...]
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool

    @property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Column:
    """Lines under each other, and the bounds that most of them keep to."""

    lines: tuple[Line, ...]
    left: float
    right: float
    leading: float


def lines_of(sheet: Sheet) -> list[Line]:
    """The lines of a page from top to bottom; the parts of one on both sides of a gutter apart."""
    runs: list[list[Word]] = []
    for word in sheet.words:
        if runs and _follows(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    # Some programs write words in any order: what stands next to each other belongs together.
    runs.sort(key=lambda run: (-round(run[0].bottom), run[0].left))
    joined: list[list[Word]] = []
    for run in runs:
        if joined and _follows(joined[-1][-1], run[0]):
            joined[-1] += run
        else:
            joined.append(run)
    return _drop_capitals([line_of(run) for run in joined])


def line_of(words: Sequence[Word]) -> Line:
    """The line that these words make."""
    sizes: dict[float, int] = {}
    for word in words:
        size = round(word.size * 2) / 2
        sizes[size] = sizes.get(size, 0) + len(word.text)
    return Line(
        tuple(words),
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
        max(sizes, key=lambda size: (sizes[size], size)),
        all(word.bold for word in words),
    )


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """The columns of a page in reading order."""
    return [_column(rows_of(flow)) for flow in _flows(list(lines), 0) if flow]


def rows_of(lines: Iterable[Line]) -> list[Line]:
    """Lines from top to bottom, those at one height as one."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.bottom, line.left)):
        if rows and _beside(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    out = []
    for row in rows:
        row.sort(key=lambda line: line.left)
        words = [word for line in row for word in line.words]
        out.append(row[0] if len(row) == 1 else line_of(words))
    return out


def _follows(before: Word, word: Word) -> bool:
    if before.broken:
        return False
    size = max(before.size, word.size)
    gap = word.left - before.right
    return _level(before, word) and -0.4 * size <= gap <= _LOOSEST * size


def _level(a: Word | Line, b: Word | Line) -> bool:
    """Whether two stand at one height; raised and lowered letters do."""
    shared = min(a.top, b.top) - max(a.bottom, b.bottom)
    return shared >= 0.55 * min(a.top - a.bottom, b.top - b.bottom)


def _beside(a: Line, b: Line) -> bool:
    return _level(a, b) and (b.left >= a.right - 1 or a.left >= b.right - 1)


def _drop_capitals(lines: list[Line]) -> list[Line]:
    """Put a large first letter that reaches over several lines in front of the first of them."""
    for index, line in enumerate(lines):
        word = line.words[0]
        if len(line.words) > 1 or len(word.text) > 2 or not word.text[:1].isalpha():
            continue
        beside = [
            at
            for at, other in enumerate(lines)
            if other.size < 0.6 * word.size
            and word.right - 2 <= other.left <= word.right + 1.2 * other.size
            and word.bottom - other.size < other.bottom < word.top
        ]
        if len(beside) < 2:
            continue
        at = max(beside, key=lambda at: lines[at].bottom)
        first = lines[at].words[0]
        glued = Word(
            word.text + first.text, first.left, first.bottom, first.right, first.top, first.size,
            first.bold, first.broken,
        )  # fmt: skip
        lines[at] = line_of((glued, *lines[at].words[1:]))
        return lines[:index] + lines[index + 1 :]
    return lines


def _flows(lines: list[Line], depth: int) -> list[list[Line]]:
    gutter = _gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        return [lines]
    flows: list[list[Line]] = []
    zone: list[Line] = []
    whole: list[Line] = []

    def close() -> None:
        nonlocal zone, whole
        left = [line for line in zone if line.right <= gutter + 1]
        right = [line for line in zone if line.right > gutter + 1]
        zone = []
        if whole and left and right:
            whole += _continued(whole[-1], left, right)
        if not right or not left or len(left) + len(right) < 3:
            whole += [*left, *right]  # the end of a paragraph that goes over the whole width
            return
        if whole:
            flows.append(whole)
            whole = []
        flows.extend(_flows(left, depth + 1))
        flows.extend(_flows(right, depth + 1))

    for line in sorted(lines, key=lambda line: -line.bottom):
        if line.left < gutter - 1 and line.right > gutter + 1:
            close()
            whole.append(line)
        else:
            zone.append(line)
    close()
    return [*flows, whole]


def _continued(above: Line, left: list[Line], right: list[Line]) -> list[Line]:
    """Take from `left` the lines that go on with one over the whole width: the end of a title."""
    first = max(line.top for line in right)
    usual = median(line.size for line in right)
    taken: list[Line] = []
    while len(left) > 1:
        line = left[0]
        same = abs(line.size - above.size) < 0.06 * above.size
        near = above.bottom - line.bottom < 1.5 * above.size
        if line.bottom < first or not (same and near) or (taken and line.size < 1.1 * usual):
            break
        taken.append(left.pop(0))
        above = line
    return taken


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where a gutter runs from top to bottom between lines of prose; None if none does."""
    if len(lines) < 2 * _FEWEST:
        return None
    start = min(line.left for line in lines)
    count = int((max(line.right for line in lines) - start) / _STEP) + 2
    if count < 20 or count > 20_000:
        return None
    ends, begins, crossing = [0] * (count + 1), [0] * (count + 1), [0] * (count + 1)
    for line in lines:
        first = int((line.left - start) / _STEP)
        last = int((line.right - start) / _STEP) + 1
        begins[first] += 1
        ends[last] += 1
        crossing[min(first + 1, count)] += 1
        crossing[last] -= 1 if last > first + 1 else 0
        if last <= first + 1:
            crossing[min(first + 1, count)] -= 1
    before, opened = list(accumulate(ends)), list(accumulate(begins))
    across = list(accumulate(crossing))
    best, found = 0, None
    for at in range(count // 8, count - count // 8):
        left, right = before[at], opened[-1] - opened[at - 1] if at else 0
        score = 2 * min(left, right) - 3 * across[at]
        if min(left, right) >= _FEWEST and score > best:
            best, found = score, at
    if found is None:
        return None
    stop = found
    while stop + 1 < count and across[stop + 1] <= across[found] and not begins[stop]:
        stop += 1
    gutter = start + (found + stop) / 2 * _STEP
    left_lines = [line for line in lines if line.right <= gutter + 1]
    right_lines = [line for line in lines if line.left >= gutter - 1]
    return gutter if _are_columns(left_lines, right_lines) else None


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    if min(len(left), len(right)) < _FEWEST:
        return False
    for side in (left, right):
        rows = rows_of(side)  # justified lines may have gaps as wide as a gutter
        size = median(line.size for line in rows)
        if len(rows) < _FEWEST or median(r.right - r.left for r in rows) < _NARROWEST * size:
            return False
    beside = sum(
        1
        for line in right
        if min(other.bottom for other in left) - line.size
        <= line.bottom
        <= max(other.top for other in left)
    )
    gap = min(line.left for line in right) - max(line.right for line in left)
    return beside >= _FEWEST and gap > 0.3 * median(line.size for line in left)


def _column(lines: Sequence[Line]) -> Column:
    lefts = sorted(line.left for line in lines)
    rights = sorted(line.right for line in lines)
    # Most lines begin at the edge; a heading far out or a folio is not it.
    left = lefts[len(lefts) // 5] if len(lefts) >= 5 else lefts[0]
    right = rights[-1 - len(rights) // 10]
    steps = [
        above.bottom - below.bottom
        for above, below in pairwise(lines)
        if abs(above.size - below.size) < 0.6 and 0 < above.bottom - below.bottom < 3 * below.size
    ]
    leading = sorted(steps)[len(steps) // 3] if steps else 1.2 * lines[0].size
    return Column(tuple(lines), left, right, leading)
