"""Bytes → text: byte order marks, UTF-8 with a few wrong bytes, UTF-16, declared and guessed."""

from __future__ import annotations

import codecs
import re

from reader.importing.charset import guess_encoding, is_hz, wide_encoding
from reader.importing.mojibake import mend
from reader.importing.problems import BinaryInput

_SAMPLE = 256 * 1024
# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "an archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "an archive"),
    (b"SQLite format 3", "a database"),
    (b"OggS", "a media file"),
    (b"ID3", "a media file"),
    (b"{\\rtf", "an RTF document"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
# Control characters that no text has; tab, line feed, vertical tab, form feed, return stay.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_ESCAPED = re.compile(r"[\udc80-\udcff]+")
_NO_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})


def decode(data: bytes, *, declared: bool = False) -> str:
    """The text of `data`, line ends as `\\n`, without byte order mark and control characters.

    `declared` looks for the encoding that a page of HTML names. Bytes that are wrong in
    otherwise good UTF-8 are read as Windows-1252, which is what they mostly are.

    Raises:
        BinaryInput: the bytes are no text.
    """
    text = _decode(data, declared)
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) * 20 > len(sample):
        raise BinaryInput
    text = mend(_CONTROLS.sub("", text))
    # Some encodings (UTF-7, surrogate pairs in UTF-16) can yield lone surrogates: no text has them.
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").lstrip("\ufeff")


def _decode(data: bytes, declared: bool) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise BinaryInput(what)
    head = data[:_SAMPLE]
    if b"\x00" in head:
        return _wide(data, head)
    if declared:
        named = _declared(data[:4096])
        if named is not None:
            return data.decode(named, "replace")
    if b"\x1b$" in head:  # ISO 2022: Japanese in seven bits, by escapes
        return data.decode(guess_encoding(head), "replace")
    if is_hz(head):
        return data.decode("hz", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data) if _nearly_utf8(head) else _guessed(data, head)


def _wide(data: bytes, head: bytes) -> str:
    if (encoding := wide_encoding(data)) is not None:
        return data.decode(encoding, "replace")
    if head.count(0) * 200 < len(head):  # a few stray zero bytes in a text
        return _decode(data.replace(b"\x00", b""), declared=False)
    raise BinaryInput


def _declared(head: bytes) -> str | None:
    found = _DECLARED.search(head)
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None
    # A page that can be read as this text is not UTF-16, whatever it says; and pages that say
    # Latin-1 mean Windows-1252 (WHATWG Encoding).
    if name.startswith(("utf-16", "utf-32", "utf-8")):
        return None
    if name in ("iso8859-1", "ascii"):
        name = "cp1252"
    try:
        "a".encode(name)
    except (LookupError, ValueError, TypeError):
        return None
    return name if is_text_encoding(name) else None


def is_text_encoding(name: str) -> bool:
    """Whether this names an encoding in which somebody may have written a text.

    Python has codecs of other use, some of which know no `replace` or take quadratic time.
    """
    try:
        if codecs.lookup(name).name in _NO_TEXT:
            return False
        return isinstance(b"a\xff".decode(name, "replace"), str)
    except (LookupError, ValueError, TypeError):
        return False


def _nearly_utf8(head: bytes) -> bool:
    text = head.decode("utf-8", "surrogateescape")
    wrong = sum(len(run) for run in _ESCAPED.findall(text))
    right = sum(1 for c in text if ord(c) > 0x7F) - wrong
    return right > wrong


def _mixed(data: bytes) -> str:
    text = data.decode("utf-8", "surrogateescape")
    return _ESCAPED.sub(
        lambda run: run.group().encode("utf-8", "surrogateescape").decode("cp1252", "replace"),
        text,
    )


def _guessed(data: bytes, head: bytes) -> str:
    # Half a megabyte tells the encoding as well as fifty, at a hundredth of the time.
    controls = sum(1 for byte in head if byte < 9 or 13 < byte < 27)
    if controls * 20 > len(head):
        raise BinaryInput
    return data.decode(guess_encoding(head), "replace")
