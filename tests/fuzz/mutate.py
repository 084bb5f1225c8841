"""New cases out of good ones: the same seed and number give the same case on every machine."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

LARGEST = 300_000
"""Bytes of a case at most: enough to tell quadratic from linear time."""

_TOKEN = re.compile(
    rb"<[^<>\s]{1,40}[^<>]{0,20}>|[A-Za-z][\w:./-]{2,30}|[{}\[\]()<>\"'/\\&;,:=#*|>-]{1,4}"
)
_MARKUP = re.compile(rb"(<[^<>]*>)")
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_PACKINGS = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_ODD: tuple[bytes, ...] = (
    b"\x00", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\x0c", b"\x1b[31m",
    b"\x85", b"\xa0", "\u2028".encode(), "\u202e".encode(), "\U0001f468\u200d\U0001f469".encode(),
    "e\u0301".encode(), b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"&#0;", b"&#xd800;", b"&#x110000;",
    b"&amp;amp;", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<!DOCTYPE x [<!ENTITY a \"b\">]>", b"&a;",
    b'<?xml version="1.0" encoding="utf-7"?>', b"\\u0000", b"\\ud800", b"null", b"NaN", b"1e999", b"-0",
    b"9" * 400, b"0x", b"-1", b"4294967296", b"18446744073709551616", b"true", b"{}", b"[]", b'""',
    b"%s%n", b"../../etc/passwd", b"file:///etc/passwd", b"javascript:alert(1)", b"data:,", b"http://[",
    b"https://x.example:99999/", b"0000-00-00", b"9999-99-99T99:99:99Z", b"Fri, 31 Feb 0000 25:61:61 +9999",
    b"=?utf-8?b?////?=", b"=?no-such?q?=ff?=", b"--", b"---\n", b"+++\n", b"From \n", b"PK\x03\x04", b"\x1f\x8b\x08",
    b"%PDF-1.7\n", b"endobj", b"stream\n", b"/Kids[1 0 R]", b"<<", b">>", b"Content-Type: multipart/mixed; boundary=\n",
    b"charset=utf-16", b"charset=idna", b"charset=hex", b"Content-Transfer-Encoding: base64\n",
)  # fmt: skip
_OPENINGS: tuple[bytes, ...] = (
    b"<div>", b"<b>", b"<table><tr><td>", b"<ul><li>", b"<blockquote>", b"[", b"(", b"{\"a\":", b"[[", b"> ", b"* ",
    b"- ", b"    ", b"<<", b"\"", b"**", b"_", b"`", b"![", b"<a href=x>", b"<p ", b"<x:y xmlns:x='z'>", b"#", b"&",
    b"(\\", b"<w:r>", b"Re: ", b"\xe2\x80\x9c", b"1. ", b"|", b"<svg>", b"<math><mi>", b"<template>", b"<select>",
    b"$1 ", b"12:30 ", b"1-", b"1,", b"May 3, ", b"www.", b"a@", b"O'", b"A. ", b"\n\n", b" ",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 1.5, 1e308, 10**30, "", " ", "x", "\x00", "\ud800", "2024-02-30", "9" * 5000,
    [], {}, [[]], [None], {"": ""}, "https://x.example/a", "<p>x</p>", "\u202e", "a\n\nb",
)  # fmt: skip


def case(seeds: Sequence[bytes], name: str, seed: int, number: int) -> bytes:
    """Case `number` of a target: mostly a seed changed in a few places, in its own structure."""
    rng = Random(f"{seed}/{name}/{number}")
    data = rng.choice(seeds)
    for _ in range(rng.choice((1, 1, 2, 2, 3, 5, 8))):
        data = _changed(rng, data, seeds)
    return data[:LARGEST]


def _changed(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    if rng.random() < 0.75:
        for fits, change in (
            (b"PK\x03\x04", _inside_zip),
            (b"\x1f\x8b", _inside_gzip),
            (b"%PDF", _inside_pdf),
        ):
            if data.startswith(fits):
                return change(rng, data, seeds)
    if data.lstrip()[:1] in (b"{", b"[") and rng.random() < 0.6:
        with contextlib.suppress(ValueError, RecursionError):
            return _json(rng, data)
    return _plain(rng, data, seeds)


def _plain(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    if not data:
        return rng.choice(_ODD)
    return rng.choices(*_OPERATIONS)[0](rng, data, seeds)


def _spot(rng: Random, data: bytes, longest: int = 400) -> tuple[int, int]:
    start = rng.randrange(len(data))
    return start, min(len(data), start + rng.randint(1, longest))


def _flip(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def _cut(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    return data[: rng.randrange(len(data))]


def _drop(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    start, end = _spot(rng, data)
    return data[:start] + data[end:]


def _twice(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    start, end = _spot(rng, data)
    return data[:end] + data[start:end] * rng.choice((1, 1, 2, 20)) + data[end:]


def _odd(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    more = rng.choice(_ODD)
    if rng.random() < 0.5 and (tokens := _TOKEN.findall(rng.choice(seeds)[:20_000])):
        more = rng.choice(tokens)
    over = rng.choice((0, 0, 1, len(more)))
    return data[:at] + more + data[at + over :]


def _number(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    places = list(_NUMBER.finditer(data[:50_000]))
    if not places:
        return data + b"1"
    place = rng.choice(places)
    new = rng.choice(
        (b"0", b"-1", b"1", b"65536", b"2147483648", b"1e400", b"99999999999999999999", b"")
    )
    return data[: place.start()] + new + data[place.end() :]


def _splice(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    other = rng.choice(seeds)
    if not other:
        return data
    start, end = _spot(rng, other, 4_000)
    at = rng.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at + rng.choice((0, end - start)) :]


def _lines(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return rng.choice((b"\n", b"\n", b"\r\n", b"\r", b" ")).join(lines)


def _tags(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    parts = _MARKUP.split(data)
    if len(parts) < 3:
        return _lines(rng, data, _seeds)
    for _ in range(rng.choice((1, 2, 5))):
        at = rng.randrange(len(parts))
        match rng.randrange(3):
            case 0:
                parts[at] = b""
            case 1:
                parts[at] = parts[rng.randrange(len(parts))]
            case _:
                parts.insert(at, parts[rng.randrange(len(parts))])
    return b"".join(parts)


def _nest(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    opening = rng.choice(_OPENINGS)
    many = rng.choice((3, 30, 300, 3_000, 30_000, 150_000))
    at = rng.randrange(len(data) + 1)
    return data[:at] + (opening * many)[: LARGEST // 2] + data[at:]


def _swell(rng: Random, data: bytes, _seeds: Sequence[bytes]) -> bytes:
    start, end = _spot(rng, data, 2_000)
    piece = data[start:end]
    return data[:start] + piece * (rng.choice((5_000, 50_000, 150_000)) // len(piece)) + data[end:]


_OPERATIONS: tuple[list[Callable[[Random, bytes, Sequence[bytes]], bytes]], list[int]] = (
    [_flip, _cut, _drop, _twice, _odd, _number, _splice, _lines, _tags, _nest, _swell],
    [12, 6, 12, 10, 22, 10, 10, 6, 10, 2, 1],
)


def _inside_zip(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()[:50]]
    except Exception:  # noqa: BLE001 - it is damaged already: then its bytes are changed
        return _plain(rng, data, seeds)
    if not members:
        return _plain(rng, data, seeds)
    at = rng.randrange(len(members))
    name, content = members[at]
    if rng.random() < 0.1:
        members.insert(rng.randrange(len(members)), members.pop(at))
    elif rng.random() < 0.1:
        members[at] = (
            rng.choice(("../x.html", "/a", name + "/", "", "\u202e.txt", name.upper())),
            content,
        )
    elif rng.random() < 0.1:
        members.pop(at)
    else:
        members[at] = (name, _changed(rng, content, [one for _, one in members]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", rng.choice(_PACKINGS)) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name or "x"), content)
    return out.getvalue()


def _inside_gzip(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    try:
        inner = gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return _plain(rng, data, seeds)
    return gzip.compress(_changed(rng, inner, [inner]), mtime=0)


def _inside_pdf(rng: Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    streams = list(_STREAM.finditer(data))
    if not streams or rng.random() < 0.5:
        return _plain(rng, data, seeds)
    place = rng.choice(streams)
    content = place.group(1)
    try:
        content = zlib.compress(_plain(rng, zlib.decompress(content), seeds))
    except zlib.error:
        content = _plain(rng, content, seeds)
    return data[: place.start(1)] + content + data[place.end(1) :]


def _json(rng: Random, data: bytes) -> bytes:
    """One value of the tree replaced, taken away, doubled or put elsewhere."""
    lines = data.splitlines() if data.lstrip()[:1] == b"{" and b"}\n{" in data else [data]
    at = rng.randrange(len(lines))
    top = json.loads(lines[at])
    places = list(_places(top))
    if places:
        holder, key = rng.choice(places)
        match rng.randrange(5):
            case 0:
                del holder[key]
            case 1:
                other, from_ = rng.choice(places)
                holder[key] = other[from_] if other is not holder[key] else None
            case 2 if isinstance(holder, list):
                holder.extend([holder[key]] * rng.choice((1, 2, 100)))
            case 2:
                holder[str(key) + rng.choice(("", "s", "_", " "))] = holder.pop(key)
            case _:
                holder[key] = rng.choice(_VALUES)
    else:
        top = rng.choice(_VALUES)
    lines[at] = json.dumps(top).encode()
    return b"\n".join(lines)


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting and len(found) < 5_000:
        holder = waiting.pop()
        keys = (
            list(holder)
            if isinstance(holder, dict)
            else range(len(holder))
            if isinstance(holder, list)
            else ()
        )
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found
