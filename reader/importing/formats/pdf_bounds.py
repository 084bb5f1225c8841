"""Is a PDF made to fill memory or time? Its streams and forms are measured before it is opened."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from reader.importing.formats.pdf_filters import CraftedPdf, unpacked

MAX_CONTENT = 16 * 2**20
"""Bytes of one page's drawing or one object of a PDF, unpacked; the largest maps have some."""
MAX_OTHER = 64 * 2**20
"""Bytes of one typeface, unpacked: the largest, of Chinese, have 30 MB."""
MAX_STREAMS = 500_000
MAX_DRAWN = 64 * 2**20
"""Bytes that drawing one form takes, with all that it draws in its turn."""
MAX_LETTERS = 1_000_000
"""Bytes of the strings that one page shows: a newspaper's has 100,000."""
_DEEPEST = 40
_SHOWN = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_EACH = 64  # what drawing costs by itself, in bytes of drawing
_PAIRS = re.compile(rb"\s*(?:\d+\s+\d+\s+)*")
_STREAM = re.compile(rb">>\s*stream\r?\n")
_OBJECT = re.compile(rb"(?<!\d)(\d{1,8})\s+\d{1,5}\s+obj\b")
_REFERENCE = re.compile(rb"/([^\s/<>\[\]()]+)\s+(\d{1,8})\s+\d{1,5}\s+R\b")
_DRAW = re.compile(rb"/([^\s/<>\[\]()]+)\s+Do\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_TYPEFACE = re.compile(
    rb"/Subtype\s*/(?:Type1C|CIDFontType0C|OpenType)\b|/Length1\b|/FunctionType\b"
)
_CONTENTS = re.compile(rb"/Contents\s*(\d{1,8}\s+\d{1,5}\s+R|\[[^\]]{0,100000}\])")
_NUMBER = re.compile(rb"(\d{1,8})\s+\d{1,5}\s+R")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_RESOURCES = re.compile(rb"/(?:Resources|XObject)\s+(\d{1,8})\s+\d{1,5}\s+R\b")


@dataclass(frozen=True, slots=True)
class _Form:
    """A drawing: its length, how often it draws what, and its dictionary."""

    size: int
    draws: Counter[bytes]
    told: bytes


def require_bounded(data: bytes) -> None:
    """Raise `CraftedPdf` where a PDF unpacks or draws to more than any article does."""
    streams = list(_streams(data))
    if len(streams) > MAX_STREAMS:
        raise CraftedPdf
    packed_objects = [
        unpacked(told, packed, MAX_CONTENT) for _, told, packed in streams if b"/ObjStm" in told
    ]
    drawn = _contents(data)
    for content in packed_objects:
        drawn |= _contents(content)
    forms: dict[int, _Form] = {}
    pages: list[Counter[bytes]] = []
    for number, told, packed in streams:
        if b"/ObjStm" in told or (number not in drawn and _IMAGE.search(told)):
            continue  # pictures are not unpacked where text alone is asked for
        if number not in drawn and _TYPEFACE.search(told):
            unpacked(told, packed, MAX_OTHER)
            continue
        content = unpacked(told, packed, MAX_CONTENT)
        if len(content) > MAX_LETTERS and _letters(content) > MAX_LETTERS:
            raise CraftedPdf
        draws = Counter(found.group(1) for found in _DRAW.finditer(content))
        if _FORM.search(told):
            forms[number] = _Form(len(content), draws, told)
        elif draws:
            pages.append(draws)
    if any(form.draws for form in forms.values()) or pages:
        _require_drawn(forms, pages, _Objects(data, packed_objects))


def _contents(data: bytes) -> set[int]:
    """The numbers of the streams that pages name as what is drawn on them."""
    found: set[int] = set()
    for named in _CONTENTS.finditer(data):
        found.update(int(number) for number in _NUMBER.findall(named.group(1)))
    return found


def _letters(content: bytes) -> int:
    return sum(len(found.group()) for found in _SHOWN.finditer(content))


def _streams(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """The number, the dictionary and the packed bytes of every stream."""
    at = 0
    while found := _STREAM.search(data, at):
        begin = max(at, found.start() - 2**16)
        heads = list(_OBJECT.finditer(data, begin, found.start()))
        end = data.find(b"endstream", found.end())
        end = len(data) if end < 0 else end
        number = int(heads[-1].group(1)) if heads else 0
        told = data[heads[-1].end() if heads else begin : found.start() + 2]
        yield number, _plain(told), data[found.end() : end]
        at = end


def _plain(told: bytes) -> bytes:
    """A dictionary with the letters of its names as themselves (`Flate#44ecode`)."""
    if b"#" not in told:
        return told
    return _HEX.sub(lambda found: bytes([int(found.group(1), 16)]), told)


class _Objects:
    """The objects of a file that are no streams, looked at only where drawings name each other."""

    def __init__(self, data: bytes, packed: list[bytes]) -> None:
        self._data = data
        self._packed = packed

    @cached_property
    def _text(self) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        heads = list(_OBJECT.finditer(self._data))
        for head in heads:
            end = self._data.find(b"endobj", head.end(), head.end() + 2**18)
            found[int(head.group(1))] = self._data[head.end() : max(end, head.end())]
        for content in self._packed:
            table = _PAIRS.match(content)
            numbers = [int(part) for part in table.group().split()] if table else []
            first = table.end() if table else 0
            places = sorted(zip(numbers[1::2], numbers[::2], strict=False))
            for (at, number), (end, _) in zip(
                places, [*places[1:], (len(content), 0)], strict=True
            ):
                found[number] = content[first + at : first + end]
        return found

    def names(self, told: bytes) -> dict[bytes, int]:
        """What a drawing's dictionary calls other objects, its resources among it."""
        for _ in range(2):
            for found in _RESOURCES.finditer(told):
                told += self._text.get(int(found.group(1)), b"")[: 2**18]
        return {found.group(1): int(found.group(2)) for found in _REFERENCE.finditer(told)}

    def named(self) -> dict[bytes, set[int]]:
        """All that any object calls others by a name."""
        names: dict[bytes, set[int]] = {}
        for text in self._text.values():
            for found in _REFERENCE.finditer(text[: 2**18]):
                names.setdefault(found.group(1), set()).add(int(found.group(2)))
        return names


def _require_drawn(forms: dict[int, _Form], pages: list[Counter[bytes]], objects: _Objects) -> None:
    costs: dict[int, int] = {}

    def cost(number: int, path: tuple[int, ...]) -> int:
        form = forms.get(number)
        if form is None or number in path:  # a picture; and PDFium draws no form within itself
            return 0
        if number not in costs:
            if len(path) > _DEEPEST:
                raise CraftedPdf
            total = form.size + _EACH
            names = objects.names(form.told) if form.draws else {}
            for name, times in form.draws.items():
                total += times * cost(names.get(name, -1), (*path, number))
            if total > MAX_DRAWN:
                raise CraftedPdf
            costs[number] = total
        return costs[number]

    most = max((cost(number, ()) for number in forms), default=0)
    if all(draws.total() * most <= MAX_DRAWN for draws in pages):
        return
    named = objects.named()
    for draws in pages:
        total = 0
        for name, times in draws.items():
            total += times * max((cost(n, ()) for n in named.get(name, ())), default=0)
        if total > MAX_DRAWN:
            raise CraftedPdf
