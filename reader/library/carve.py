"""Reads the rows of a damaged database out of its pages, without SQLite.

SQLite gives up a table at the first page that makes no sense. Here each page is read for itself
(https://sqlite.org/fileformat2.html): a damaged one costs its own rows and nothing else. Where the
way to a page is lost, its rows are told by their shape.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from reader.library.carve_rows import Broken, Row, Value, record, varint
from reader.library.carve_shapes import Column, Shape, shape_of

_MAGIC = b"SQLite format 3\0"
_USUAL_SIZE = 4096
_SIZES = {512 << n for n in range(8)}
_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_LARGEST = 300 * 2**20  # bytes of one row
_DEEPEST = 20


@dataclass(slots=True)
class Carved:
    """What was read: rows by table as column → value, and which tables had pages that made no
    sense (`broken`)."""

    rows: dict[str, list[dict[str, Value]]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    pages: int = 0
    unread: int = 0


def carve(path: Path, known: Mapping[str, Shape], wanted: Iterable[str]) -> Carved:
    """All that can be read of the `wanted` tables; `known` are the shapes that they have where the
    file does not tell.

    Raises:
        OSError: the file itself cannot be read.
    """
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            return Carved()
        with closing(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) as data:
            return _Carver(data, _log_of(path)).carve(known, list(wanted))


def _log_of(path: Path) -> dict[int, bytes]:
    """The pages that were committed to the log and are not in the file yet."""
    try:
        log = path.with_name(path.name + "-wal").read_bytes()
    except OSError:
        return {}
    if len(log) < 32 or log[:3] != b"\x37\x7f\x06":
        return {}
    (size,) = struct.unpack_from(">I", log, 8)
    salt = log[16:24]
    if size not in _SIZES:
        return {}
    pages: dict[int, bytes] = {}
    open_: dict[int, bytes] = {}
    for at in range(32, len(log) - size - 23, size + 24):
        number, committed = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != salt:
            break
        open_[number] = log[at + 24 : at + 24 + size]
        if committed:
            pages |= open_
            open_ = {}
    return pages


class _Carver:
    def __init__(self, data: mmap.mmap, log: dict[int, bytes]) -> None:
        self._data = data
        self._log = log
        size = int.from_bytes(data[16:18], "big") if data[:16] == _MAGIC else 0
        size = 65536 if size == 1 else size
        if size not in _SIZES:
            size = len(next(iter(log.values()))) if log else _USUAL_SIZE
        self._size = size
        reserved = data[20] if data[:16] == _MAGIC and len(data) > 20 and data[20] < 64 else 0
        self._usable = size - reserved
        self._count = max([-(-len(data) // size), *log])
        self._overflow: set[int] = set()

    def carve(self, known: Mapping[str, Shape], wanted: list[str]) -> Carved:
        out = Carved(pages=self._count)
        roots, lost = self._roots()
        seen: set[int] = {1}
        untold = lost  # some tables may be there of which the file does not tell any more
        for name in wanted:
            root, shape = roots.get(name, (0, known.get(name)))
            if shape is None:
                continue
            rows = out.rows.setdefault(name, [])
            if not root:
                if name in known and untold:
                    out.broken.add(name)
                continue
            if self._walk(root, shape, rows, seen):
                out.broken.add(name)
                lost = True
        shapes = {
            name: roots[name][1] if name in roots else known[name]
            for name in wanted
            if name in known
        }
        if lost:
            self._strays(shapes, seen | self._free(), out)
        out.unread = sum(1 for number in range(2, self._count + 1) if self._is_odd(number))
        return out

    def _page(self, number: int) -> bytes:
        if number in self._log:
            return self._log[number]
        if not 1 <= number <= self._count:
            raise Broken
        page = self._data[(number - 1) * self._size : number * self._size]
        return page.ljust(self._size, b"\0")

    def _roots(self) -> tuple[dict[str, tuple[int, Shape]], bool]:
        """The tables that the file tells of, and whether it may have told of more."""
        rows: list[dict[str, Value]] = []
        names = ("type", "name", "tbl_name", "rootpage", "sql")
        kinds = ("TEXT", "TEXT", "TEXT", "INTEGER", "TEXT")
        columns = tuple(Column(n, k, False) for n, k in zip(names, kinds, strict=True))
        lost = self._walk(1, Shape("sqlite_master", columns, True), rows, set())
        found: dict[str, tuple[int, Shape]] = {}
        for row in rows:
            name, root, sql = row["name"], row["rootpage"], row["sql"]
            if row["type"] == "table" and isinstance(sql, str) and isinstance(root, int) and root:
                try:
                    found[str(name)] = (root, shape_of(str(name), sql))
                except ValueError:
                    lost = True
        return found, lost or not found

    def _walk(self, root: int, shape: Shape, rows: list[dict[str, Value]], seen: set[int]) -> bool:
        """Read a table from its root on; whether something on the way made no sense."""
        broken = False
        waiting = deque([(root, 0)])
        own: set[int] = set()
        while waiting:
            number, depth = waiting.popleft()
            if number in own or depth > _DEEPEST:
                broken = True
                continue
            own.add(number)
            seen.add(number)
            try:
                page = self._page(number)
                children, cells = self._parts(number, page)
            except Broken:
                broken = True
                continue
            kind = page[100 if number == 1 else 0]
            leaf, inner = (
                (_TABLE_LEAF, _TABLE_INNER) if shape.with_rowid else (_INDEX_LEAF, _INDEX_INNER)
            )
            if kind not in (leaf, inner):
                broken = True
                seen.discard(number)
                continue
            waiting.extend((child, depth + 1) for child in children)
            if kind != _TABLE_INNER:
                broken |= self._rows(page, kind, cells, shape, rows)
        return broken

    def _parts(self, number: int, page: bytes) -> tuple[list[int], list[int]]:
        """The pages below a page, and where its cells begin."""
        head = 100 if number == 1 else 0
        kind = page[head]
        if kind not in (_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER):
            raise Broken
        (count,) = struct.unpack_from(">H", page, head + 3)
        inner = kind in (_TABLE_INNER, _INDEX_INNER)
        first = head + (12 if inner else 8)
        if first + 2 * count > len(page):
            raise Broken
        cells = list(struct.unpack_from(f">{count}H", page, first))
        children: list[int] = []
        if inner:
            whole = (at for at in cells if at + 4 <= len(page))
            children = [int.from_bytes(page[at : at + 4], "big") for at in whole]
            children.append(int.from_bytes(page[head + 8 : head + 12], "big"))
        return children, cells

    def _rows(
        self,
        page: bytes,
        kind: int,
        cells: list[int],
        shape: Shape,
        rows: list[dict[str, Value]],
    ) -> bool:
        broken = False
        for at in cells:
            try:
                rowid, values = self._cell(page, kind, at)
                if not shape.fits(values):
                    raise Broken  # noqa: TRY301
            except (Broken, IndexError, struct.error, OverflowError, MemoryError):
                broken = True
                continue
            row: dict[str, Value] = {}
            for column, value in zip(shape.columns, values, strict=False):
                row[column.name] = rowid if column.alias else value
            rows.append(row)
        return broken

    def _cell(self, page: bytes, kind: int, at: int) -> tuple[int, Row]:
        if kind == _INDEX_INNER:
            at += 4
        length, at = varint(page, at)
        rowid = 0
        if kind == _TABLE_LEAF:
            rowid, at = varint(page, at)
        return rowid, record(self._payload(page, kind, length, at))

    def _payload(self, page: bytes, kind: int, length: int, at: int) -> bytes:
        if not 0 < length <= _LARGEST:
            raise Broken
        usable = self._usable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            if at + length > usable:
                raise Broken
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        if at + here + 4 > len(page):
            raise Broken
        parts = [page[at : at + here]]
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        left = length - here
        chain: set[int] = set()
        while left > 0:
            if following in chain or following == 0:
                raise Broken
            chain.add(following)
            more = self._page(following)
            parts.append(more[4 : 4 + min(left, usable - 4)])
            left -= usable - 4
            following = int.from_bytes(more[:4], "big")
        self._overflow |= chain
        return b"".join(parts)

    def _free(self) -> set[int]:
        """The pages that are not in use: what was deleted stays deleted."""
        if self._data[:16] != _MAGIC or len(self._data) < 100:
            return set()
        free: set[int] = set()
        trunk = int.from_bytes(self._page(1)[32:36], "big")
        while trunk and trunk not in free:
            free.add(trunk)
            try:
                page = self._page(trunk)
            except Broken:
                break
            trunk, count = struct.unpack_from(">II", page, 0)
            count = min(count, (self._size - 8) // 4)
            free.update(struct.unpack_from(f">{count}I", page, 8))
        return free

    def _strays(self, shapes: Mapping[str, Shape], seen: set[int], out: Carved) -> None:
        """Rows on pages that no page leads to any more, by the one shape that they fit."""
        for number in range(2, self._count + 1):
            if number in seen or number in self._overflow:
                continue
            try:
                page = self._page(number)
                kind = page[0]
                _, cells = self._parts(number, page)
            except (Broken, IndexError):
                continue
            if kind == _TABLE_INNER:
                continue
            for name in self._guess(page, kind, cells, shapes):
                self._rows(page, kind, cells, shapes[name], out.rows.setdefault(name, []))
                out.broken.add(name)

    def _guess(
        self, page: bytes, kind: int, cells: list[int], shapes: Mapping[str, Shape]
    ) -> list[str]:
        found: set[str] | None = None
        for at in cells[:8]:
            try:
                _, values = self._cell(page, kind, at)
            except (Broken, IndexError, struct.error, OverflowError, MemoryError):
                continue
            fitting = {
                name
                for name, shape in shapes.items()
                if shape.with_rowid == (kind == _TABLE_LEAF)
                and len(values) == len(shape.columns)
                and len(values) > 2  # two numbers may be anything, an index above all
                and shape.fits(values)
                and _plausible(name, values)
            }
            found = fitting if found is None else found & fitting
        return sorted(found) if found and len(found) == 1 else []

    def _is_odd(self, number: int) -> bool:
        try:
            page = self._page(number)
        except Broken:
            return True
        return not any(page)


def _plausible(name: str, values: Row) -> bool:
    """What a row of some tables looks like, beyond the kinds of its values."""
    if name == "raw_files":
        return isinstance(values[1], str) and re.fullmatch(r"[0-9a-f]{64}", values[1]) is not None
    if name in ("blocks", "marks"):
        return isinstance(values[2], int) and isinstance(values[1], int)
    return True


def merge(rows: Iterable[dict[str, Value]]) -> Iterator[dict[str, Value]]:
    """Rows without those that come twice: the first counts, as it was led to."""
    seen: set[tuple[tuple[str, Value], ...]] = set()
    for row in rows:
        told = tuple(row.items())
        if told not in seen:
            seen.add(told)
            yield row
