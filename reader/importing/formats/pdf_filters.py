"""The streams of a PDF as they are unpacked, and never to more than a limit."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from reader.importing.problems import ImportProblem

_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]*\]|/[^\s/<>\[\]()]+)")
_NAME = re.compile(rb"/([^\s/<>\[\]()]+)")
_MOST_FILTERS = 8
_CLEAR, _END = 256, 257


class CraftedPdf(ImportProblem):
    """It unpacks or draws to more than any article does."""

    def __init__(self) -> None:
        super().__init__(
            "The PDF unpacks to far more than any article has; it may have been made to fill the"
            " computer's memory, and is not read."
        )


def unpacked(told: bytes, packed: bytes, limit: int) -> bytes:
    """The bytes of a stream as far as they can be had, by the filters of its dictionary.

    What was packed in LZW is measured, not unpacked: b"" stands for it.

    Raises:
        CraftedPdf: there are more than `limit`.
    """
    found = _FILTERS.search(told)
    names = _NAME.findall(found.group(1)) if found else []
    if len(names) > _MOST_FILTERS:
        raise CraftedPdf
    content = packed
    for name in names:
        if name in (b"FlateDecode", b"Fl"):
            content = _inflated(content, limit)
        elif name in (b"LZWDecode", b"LZW"):
            _measure_lzw(content, limit)
            if name != names[-1]:  # nobody packs what is packed
                raise CraftedPdf
            content = b""
        elif name in (b"ASCIIHexDecode", b"AHx"):
            content = _from_hex(content)
        elif name in (b"ASCII85Decode", b"A85"):
            content = _from_85(content)
        elif name in (b"RunLengthDecode", b"RL"):
            if len(content) * 64 > limit and name != names[-1]:
                raise CraftedPdf
        else:  # pictures, or encrypted
            break
    if len(content) > limit:
        raise CraftedPdf
    return content


def _inflated(packed: bytes, limit: int) -> bytes:
    worker = zlib.decompressobj()
    out = bytearray()
    pending = packed.lstrip(b"\r\n")
    try:
        while pending and not worker.eof:
            part = worker.decompress(pending, 2**20)
            pending = worker.unconsumed_tail
            out += part
            if len(out) > limit:
                raise CraftedPdf
            if not part:
                break
    except zlib.error:  # encrypted, or damaged: PDFium reads what it can of it
        pass
    return bytes(out)


def _from_hex(packed: bytes) -> bytes:
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", packed.split(b">", 1)[0])
    return binascii.unhexlify(digits[: len(digits) // 2 * 2])


def _from_85(packed: bytes) -> bytes:
    try:
        return base64.a85decode(b"".join(packed.split(b"~>", 1)[0].split()))
    except ValueError:
        return b""


def _measure_lzw(packed: bytes, limit: int) -> None:
    """Raise `CraftedPdf` where LZW unpacks to more than a limit: the lengths alone are followed."""
    lengths = [1] * 258
    size = before = bits = held = 0
    width = 9
    for byte in packed:
        held = (held << 8 | byte) & 0xFFFFF
        bits += 8
        if bits < width:
            continue
        bits -= width
        code = held >> bits & ((1 << width) - 1)
        if code == _END:
            return
        if code == _CLEAR:
            del lengths[258:]
            width, before = 9, 0
            continue
        length = lengths[code] if code < len(lengths) else before + 1
        size += length
        if size > limit:
            raise CraftedPdf
        if before and len(lengths) < 4096:
            lengths.append(before + 1)
        before = length
        width = (
            9
            if len(lengths) < 511
            else 10
            if len(lengths) < 1023
            else 11
            if len(lengths) < 2047
            else 12
        )
