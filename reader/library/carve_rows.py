"""Rows as SQLite's file format writes them: https://sqlite.org/fileformat2.html#record_format."""

from __future__ import annotations

import struct
from typing import TypeAlias

Value: TypeAlias = int | float | str | bytes | None
Row: TypeAlias = tuple[Value, ...]

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type


class Broken(Exception):
    """A page or a row makes no sense."""


def record(payload: bytes) -> Row:
    """The values of a row.

    Raises:
        Broken: they make no sense.
    """
    size, at = varint(payload, 0)
    if not 0 < size <= len(payload):
        raise Broken
    kinds = []
    while at < size:
        kind, at = varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = size
    for kind in kinds:
        value, length = _value(payload, kind, at)
        at += length
        if at > len(payload):
            raise Broken
        values.append(value)
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(payload[at : at + length], "big", signed=True), length
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], 8
    if kind in (8, 9):
        return kind - 8, 0
    if kind < 12:
        raise Broken
    length = (kind - 12) // 2
    data = payload[at : at + length]
    if kind % 2 == 0:
        return data, length
    try:
        return data.decode("utf-8"), length
    except UnicodeDecodeError:
        raise Broken from None


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins at `at`, and where it ends.

    Raises:
        IndexError: the data ends within it.
    """
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >= 1 << 63 else value, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise Broken
