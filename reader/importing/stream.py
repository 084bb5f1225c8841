"""A large file of text, line by line, without a second copy of it in memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from io import BytesIO, StringIO

from charset_normalizer import from_bytes

from reader.importing.decode import decode

WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""With these begins a text of two bytes a character."""
_SAMPLE = 64 * 1024
_FEW = 60
# What tables that are not UTF-8 are written in. Short lines are easily taken for one of the many
# others, which nobody has written for decades.
_PAGES = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "koi8_r"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]


def text_lines(data: bytes) -> Iterator[str]:
    """The lines of a text with their ends, in UTF-8 or whatever else it is in.

    Raises:
        BinaryInput: the bytes are no text.
    """
    if data.startswith(WIDE) or b"\x00" in data[:_SAMPLE]:
        yield from StringIO(decode(data), newline="")
        return
    other: str | None = None
    for number, line in enumerate(BytesIO(data)):
        if number == 0:
            line = line.removeprefix(codecs.BOM_UTF8)  # noqa: PLW2901 - the line without its mark
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            other = other or _encoding(data)
            yield line.decode(other, "replace")


def _encoding(data: bytes) -> str:
    """The encoding of lines that are not UTF-8, guessed from the first of them."""
    odd: list[bytes] = []
    size = 0
    for line in BytesIO(data):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            odd.append(line[:_SAMPLE])
            size += len(odd[-1])
            if size > _SAMPLE:
                break
    sample = b"".join(odd)
    high = sum(1 for byte in sample if byte > 0x7F)
    if high < _FEW and high * 7 < len(sample):
        return "cp1252"  # a few accents: too little to tell the languages of Europe apart
    best = from_bytes(sample, cp_isolation=_PAGES).best()
    return best.encoding if best is not None else "cp1252"
