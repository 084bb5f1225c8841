"""What the columns of a dataset are, before it is imported: their names, guesses and samples."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from reader.importing.detect import detect_format
from reader.importing.formats.columns import Columns, as_line, as_text
from reader.importing.formats.datasets import csv_rows, json_line_rows, json_rows
from reader.importing.parts import Packed
from reader.importing.problems import ImportProblem

_ROWS = 50
_COLUMNS = 200
_SAMPLES = 3
_LONGEST_SAMPLE = 160


class NoDataset(ImportProblem):
    """A file that has no columns."""

    def __init__(self) -> None:
        super().__init__(
            "It is no table, JSON or JSON-lines file, so it has no columns to choose from; import"
            " it as a file."
        )


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """A column: its name (dots lead into objects), the field it would be read as, or None, and
    the beginnings of its first values."""

    name: str
    field: str | None
    samples: tuple[str, ...]


def preview_columns(data: bytes, name: str = "") -> tuple[ColumnPreview, ...]:
    """The columns of a dataset as its first rows have them, in their order.

    Raises:
        NoDataset: the bytes are something else.
        ImportProblem: they are a dataset that cannot be read.
    """
    rows = [row for row in islice(_rows(data, name), _ROWS) if isinstance(row, dict)]
    if not rows:
        raise NoDataset
    samples: dict[str, list[str]] = {}
    for row in rows:
        for column, value in _flat(row):
            found = samples.get(column)
            if found is None and len(samples) < _COLUMNS:
                found = samples[column] = []
            shown = _shown(value)
            if found is not None and shown and shown not in found and len(found) < _SAMPLES:
                found.append(shown)
    fields = _guessed(rows, samples)
    return tuple(ColumnPreview(c, fields.get(c), tuple(shown)) for c, shown in samples.items())


def _rows(data: bytes, name: str) -> Iterator[Any]:
    packed = Packed(data, name)
    kind = detect_format(data, name)
    if kind == "csv":
        return (row for _, _, row in csv_rows(packed))
    if kind == "jsonl":
        return (row for _, row in json_line_rows(packed))
    if kind == "json":
        return (row for _, row in json_rows(packed, Columns({})))
    raise NoDataset


def _guessed(rows: Iterable[dict[str, Any]], names: Collection[str]) -> dict[str, str]:
    """Column → field, by the first rows that have something to tell."""
    columns = Columns({})
    fields: dict[str, str] = {}
    for row in rows:
        for field, column in columns.guess(row).items():
            fields.setdefault(field, column)
    # What stands in an inner object is read before what stands around it under the same name.
    places = {name.rpartition(".")[2]: name for name in sorted(names, key=lambda n: n.count("."))}
    return {places[column]: field for field, column in fields.items() if column in places}


def _flat(row: Mapping[str, Any], head: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in row.items():
        if isinstance(value, dict) and not head and len(value) > 1:
            yield from _flat(value, f"{key}.")
        else:
            yield f"{head}{key}", value


def _shown(value: Any) -> str:
    words = as_text(value) or as_line(value) or ""
    line = " ".join(words[: 2 * _LONGEST_SAMPLE].split())
    return line if len(line) <= _LONGEST_SAMPLE else f"{line[: _LONGEST_SAMPLE - 1].rstrip()}…"
