"""The shape of a table in a text file: its separator, its first row, whether it is one."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection
from dataclasses import dataclass
from io import StringIO

from reader.importing.formats.columns import known_field
from reader.importing.formats.record import BODIES

_DELIMITERS = ",;\t|"
_NAME = re.compile(r"\.(?:csv|tsv|tab)$", re.IGNORECASE)
_TYPES = ("text/csv", "text/tab-separated-values")
_ROWS = 40
_LONGEST_FIRST = 2_000
_LONGEST_NAME = 40
_EVEN = 0.8


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is written: `even` is the share of its rows that are as long as the first."""

    delimiter: str
    header: tuple[str, ...]
    even: float
    known: frozenset[str]


def is_csv(text: str, name: str, media_type: str) -> bool:
    """Whether the beginning of a text is that of a table of articles, or of addresses."""
    named = bool(_NAME.search(name)) or media_type in _TYPES
    first = text.lstrip().partition("\n")[0]
    if not named and (
        len(first) > _LONGEST_FIRST or not any(mark in first for mark in _DELIMITERS)
    ):
        return False  # most texts: not worth a closer look
    return shape_of(text, named=named) is not None


def shape_of(text: str, *, named: bool) -> Shape | None:
    """The shape of a table by its beginning; `named`: its name says that it is a table."""
    shapes = [shape for mark in _DELIMITERS if (shape := _shape(text, mark))]
    good = [shape for shape in shapes if _is_table(shape, named=named)]
    return max(good, key=lambda s: (len(s.known), s.even, len(s.header)), default=None)


def is_headed(header: Collection[str], chosen: Collection[str]) -> bool:
    """Whether a first row names the columns: by known names, chosen ones, or only short ones."""
    if any(known_field(cell) for cell in header) or any(c in header for c in chosen):
        return True
    return all(0 < len(cell) <= 2 * _LONGEST_NAME for cell in header)


def _shape(text: str, delimiter: str) -> Shape | None:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) > _ROWS:
                break
    except csv.Error:
        pass  # a cell longer than the sample: what came before it tells enough
    if not rows:
        return None
    header = tuple(cell.strip() for cell in rows[0])
    # The last row is cut where the sample ends.
    whole = rows[1:-1] if len(rows) > 2 else rows[1:]
    even = sum(len(row) == len(header) for row in whole) / len(whole) if whole else 0.0
    known = frozenset(field for cell in header if (field := known_field(cell)))
    return Shape(delimiter, header, even, known)


def _is_table(shape: Shape, *, named: bool) -> bool:
    body = any(kind in shape.known for kind in BODIES)
    if named:
        return len(shape.header) > 1 or body
    if len(shape.known) < 2 or not (body or "url" in shape.known) or shape.even < _EVEN:
        return False
    names = [cell.lower() for cell in shape.header]
    return len(set(names)) == len(names) and all(len(cell) <= _LONGEST_NAME for cell in names)
