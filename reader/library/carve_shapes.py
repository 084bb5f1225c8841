"""Tables as the SQL that made them declares them, and whether a row can be one of theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.library.carve_rows import Row, Value

_COLUMN = re.compile(
    r'^\s*"?(\w+)"?\s+(INTEGER|TEXT|BLOB|BOOLEAN|FLOAT|REAL)?(.*)$', re.IGNORECASE | re.DOTALL
)
_NO_COLUMN = ("PRIMARY KEY", "UNIQUE", "FOREIGN", "CONSTRAINT", "CHECK")


@dataclass(frozen=True, slots=True)
class Column:
    """A column as a table's SQL declares it. `alias`: it is the row's number itself."""

    name: str
    kind: str
    required: bool
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its columns in the order of its rows' values."""

    name: str
    columns: tuple[Column, ...]
    with_rowid: bool

    def fits(self, values: Row) -> bool:
        """Whether these can be the values of one of its rows; fewer where columns were added."""
        if len(values) > len(self.columns) or len(values) < min(2, len(self.columns)):
            return False
        return all(_fits(c, v) for c, v in zip(self.columns, values, strict=False))


def shape_of(name: str, sql: str) -> Shape:
    """The shape of a table by the SQL that made it."""
    inner = sql[sql.index("(") + 1 : sql.rindex(")")]
    parts = _split(inner)
    columns: list[Column] = []
    key: list[str] = []
    for part in parts:
        words = " ".join(part.split())
        if words.upper().startswith(_NO_COLUMN):
            found = re.search(r"PRIMARY KEY \(([^)]*)\)", words, re.IGNORECASE)
            if found:
                key = [one.strip(' "') for one in found.group(1).split(",")]
            continue
        told = _COLUMN.match(part)
        if told is None:
            continue
        rest = told.group(3).upper()
        kind = (told.group(2) or "").upper()
        if "PRIMARY KEY" in rest:
            key = [told.group(1)]
        columns.append(Column(told.group(1), kind, "NOT NULL" in rest))
    with_rowid = "WITHOUT ROWID" not in sql[sql.rindex(")") :].upper()
    if with_rowid and len(key) == 1:
        columns = [
            Column(c.name, c.kind, c.required, c.name == key[0] and c.kind == "INTEGER")
            for c in columns
        ]
    elif not with_rowid:  # its rows begin with the key
        first = [c for name_ in key for c in columns if c.name == name_]
        columns = [*first, *(c for c in columns if c not in first)]
    return Shape(name, tuple(columns), with_rowid)


def _split(inner: str) -> list[str]:
    parts, depth, last = [], 0, 0
    for at, letter in enumerate(inner):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            parts.append(inner[last:at])
            last = at + 1
    return [*parts, inner[last:]]


def _fits(column: Column, value: Value) -> bool:
    if value is None:
        return column.alias or not column.required
    if column.alias:
        return False
    match column.kind:
        case "INTEGER" | "BOOLEAN":
            return isinstance(value, int)
        case "FLOAT" | "REAL":
            return isinstance(value, int | float)
        case "TEXT":
            return isinstance(value, str)
    return True
