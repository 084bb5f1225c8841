"""Datasets → records: JSON, JSON lines and tables of comma- or tab-separated values."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader.importing.decode import decode
from reader.importing.formats.columns import Columns
from reader.importing.formats.csv_shape import is_headed, shape_of
from reader.importing.formats.exports import address_reader
from reader.importing.formats.record import make_record
from reader.importing.limits import MAX_BYTES, MAX_TEXT
from reader.importing.parts import Opened, Packed, Unread
from reader.importing.problems import (
    DamagedFile,
    EmptyInput,
    ImportProblem,
    NoSuchColumn,
    NoTextColumn,
)
from reader.importing.stream import WIDE, text_lines

_OBJECT = re.compile(r'\s*\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})')
_ARRAY = re.compile(
    r'\s*\[\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})|"(?:[^"\\]|\\.)*"\s*(?:,\s*"|\]\s*$))'
)
_NEXT_LINE = re.compile(rb'\}[ \t]*\r?\n\s*\{\s*"')
_JSON_NAME = re.compile(r"\.(?:json|jsonfeed)$", re.IGNORECASE)
_LINES_NAME = re.compile(r"\.(?:jsonl|ndjson|jl)$", re.IGNORECASE)
_SPACE = re.compile(r"[\s,]*")
_DEEPEST = 6  # where in an object its list of articles may stand
_CHECK_EVERY = 500
_MISSES = 20


def is_json_lines(data: bytes, text: str, name: str) -> bool:
    """Whether this is one JSON object a line."""
    if not _OBJECT.match(text):
        return False
    if _LINES_NAME.search(name) or _NEXT_LINE.search(data):
        return True
    return data.startswith(WIDE) and bool(_NEXT_LINE.search(text.encode("utf-8", "replace")))


def is_json(text: str, name: str) -> bool:
    """Whether this is one JSON document; a text that opens with a bracket is none."""
    if _OBJECT.match(text) or _ARRAY.match(text):
        return True
    return bool(_JSON_NAME.search(name)) and text.lstrip()[:1] in ("{", "[")


def open_json_lines(packed: Packed) -> Iterator[Opened]:
    """A record a line; a line that is no JSON is told and the rest goes on."""
    rows = _Rows(packed)
    for number, row in json_line_rows(packed):
        name = f"line {number}"
        yield Unread(name, row) if isinstance(row, ImportProblem) else rows.record(row, name)


def open_json(packed: Packed) -> Iterator[Opened]:
    """The records of a JSON document: a list of them, an object with such a list, or one."""
    rows = _Rows(packed)
    for number, row in json_rows(packed, rows.columns):
        yield rows.record(row, f"article {number}")


def open_csv(packed: Packed) -> Iterator[Opened]:
    """A record a row, by the names in the first row."""
    records = _Rows(packed)
    to_address = None
    for number, (index, header, row) in enumerate(csv_rows(packed)):
        if number == 0:
            to_address = address_reader(header)
        name = f"row {index}"
        yield to_address(row, name) if to_address else records.record(row, name)


def json_line_rows(packed: Packed) -> Iterator[tuple[int, Any]]:
    """The number of each line that is not empty with what stands there, or why nothing can."""
    for number, line in enumerate(text_lines(packed.data), start=1):
        if number % _CHECK_EVERY == 0:
            packed.checkpoint()
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except (ValueError, RecursionError) as error:
            yield number, DamagedFile("line of JSON", _why(error))


def json_rows(packed: Packed, columns: Columns) -> Iterator[tuple[int, Any]]:
    """The rows of a JSON document with their numbers; `columns` tells which of its lists it is."""
    text = decode(packed.data)
    items = _array(text) if text.lstrip().startswith("[") else _object(text, columns)
    for number, row in enumerate(items, start=1):
        if number % _CHECK_EVERY == 0:
            packed.checkpoint()
        yield number, row


def csv_rows(packed: Packed) -> Iterator[tuple[int, list[str], dict[str, str]]]:
    """The rows of a table: each with its number, the names of all columns, and its cells by name.

    Where the first row is no head, columns are named by their place, from 1.
    """
    csv.field_size_limit(MAX_TEXT)  # one for the process: always set to the same
    rows = csv.reader(text_lines(packed.data), delimiter=_delimiter(packed))
    header: list[str] | None = None
    number = 0
    try:
        for row in rows:
            number += 1
            if number % _CHECK_EVERY == 0:
                packed.checkpoint()
            if not any(cell.strip() for cell in row):
                continue
            if header is None:
                header = [cell.strip() for cell in row]
                if is_headed(header, [c for c in packed.columns.values() if c]):
                    continue
                header = [str(place) for place in range(1, len(row) + 1)]
            # A row that is too long has a separator in it that was not quoted.
            yield number, header, dict(zip(header, row, strict=False))
    except csv.Error as error:
        raise DamagedFile("table", f"row {number + 1}: {error}") from None


def _delimiter(packed: Packed) -> str:
    found = shape_of(decode(packed.data[: 64 * 1024]), named=True)
    return found.delimiter if found else ","


class _Rows:
    """Makes records of rows, and gives up on a dataset of whose rows none has a text."""

    def __init__(self, packed: Packed) -> None:
        self.columns = Columns(packed.columns)
        self._misses: int | None = 0  # None: a text was found, so that each row is told by itself

    def record(self, row: Any, name: str) -> Opened:
        """The record of a row, or why there is none.

        Raises:
            NoTextColumn, NoSuchColumn: none of many rows has a text.
        """
        if isinstance(row, str):
            row = {"text": row}
        try:
            if not isinstance(row, dict):
                raise EmptyInput
            part = make_record(name, self.columns.fields(row))
        except (NoTextColumn, NoSuchColumn) as problem:
            if self._misses is not None:
                self._misses += 1
                if self._misses > _MISSES:
                    raise
            return Unread(name, problem)
        except ImportProblem as problem:
            return Unread(name, problem)
        self._misses = None
        return part


def _array(text: str) -> Iterator[Any]:
    """The items of a list, read one by one."""
    decoder = json.JSONDecoder()
    at = text.index("[") + 1
    done = 0
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        if text[at : at + 1] == "]":
            return
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            after = f" after {done:,} articles" if done else ""
            raise DamagedFile("JSON file", _why(error) + after) from None
        yield item
        done += 1


def _object(text: str, columns: Columns) -> Iterable[Any]:
    if len(text) > MAX_BYTES:
        raise DamagedFile("JSON file", "one object of this size is not read; use JSON lines")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DamagedFile("JSON file", _why(error)) from None
    if not isinstance(data, dict):
        raise DamagedFile("JSON file", "there is no article in it")
    return _rows(data, columns)


def _rows(data: dict[str, Any], columns: Columns) -> Iterable[Any]:
    if table := _table(data, columns):
        return table
    if columns.has_text(data) or any(_is_row(v, columns) for v in data.values()):
        # One article; or the articles by number or name; or one inside an envelope.
        inner = [v for v in data.values() if _is_row(v, columns)]
        return [data] if columns.has_text(data) or not inner else inner
    if found := max(_lists(data, columns), key=len, default=None):
        return found
    if not data:
        raise EmptyInput
    columns.fields(data)  # or it says which columns there are
    return [data]


def _is_row(value: Any, columns: Columns) -> bool:
    return isinstance(value, dict) and columns.has_text(value)


def _lists(data: dict[str, Any], columns: Columns) -> Iterator[list[Any]]:
    """The lists of articles that stand in an object."""
    level: list[Any] = [data]
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for thing in level:
            for value in thing.values():
                if isinstance(value, dict):
                    below.append(value)
                elif isinstance(value, list) and any(_has_text(v, columns) for v in value[:20]):
                    yield value
        level = below[:1000]


def _has_text(value: Any, columns: Columns) -> bool:
    if not isinstance(value, dict):
        return False
    return columns.has_text(value) or any(_is_row(v, columns) for v in value.values())


def _table(data: dict[str, Any], columns: Columns) -> list[dict[str, Any]] | None:
    """The rows of an object that holds a column a key, as programs write tables out."""
    if len(data) < 2 or not columns.has_text(data):
        return None
    values = list(data.values())
    if all(isinstance(v, list) for v in values) and len({len(v) for v in values}) == 1:
        return [dict(zip(data, row, strict=True)) for row in zip(*values, strict=True)]
    if all(isinstance(v, dict) for v in values):
        first: Mapping[str, Any] = values[0]
        if len(first) and all(v.keys() == first.keys() for v in values):
            return [{name: column[key] for name, column in data.items()} for key in first]
    return None


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg.lower()} in line {error.lineno}, column {error.colno}"
    return "a number in it is too long"
