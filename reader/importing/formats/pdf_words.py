"""PDF → the words of each page with their boxes, by PDFium. Nothing else here knows PDFium.

It is imported when the first PDF is read: loading PDFium takes as long as the rest of a start.
"""

from __future__ import annotations

import ctypes
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium

from reader.importing.formats.pdf_model import (
    MAX_PAGES,
    DamagedPdf,
    LockedPdf,
    LongPdf,
    Pdf,
    PicturesOnly,
    Sheet,
    Word,
)
from reader.importing.formats.pdf_twins import with_apostrophes
from reader.sentences import Sentence

MAX_CHARACTERS = 8_000_000
_TAIL = 64 * 1024
_PER_PAGE = 400_000  # a newspaper's page has 40,000
_SOFT = frozenset({0x02, 0xAD, 0xFFFE})
_SPACES = frozenset({0x20, 0xA0, 0x0D, 0x0A, 0x09, 0x3000, *range(0x2000, 0x200C)})
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_LIGATURES = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st",
}  # fmt: skip
# PDFium keeps global state and is not for two threads at once.
_LOCK = threading.Lock()


def read_words(data: bytes) -> Pdf:
    """The words of all pages.

    Raises:
        LockedPdf, DamagedPdf, LongPdf, PicturesOnly: why there are none, as a sentence.
    """
    if b"startxref" not in data[-_TAIL:] and b"%%EOF" not in data[-_TAIL:]:
        raise DamagedPdf(Sentence("it is cut off; fetch it again"))
    with _LOCK, _opened(data) as document:
        count = len(document)
        if count > MAX_PAGES:
            raise LongPdf(count)
        sheets = []
        unread: list[int] = []
        length = 0
        for index in range(count):
            sheet = _sheet(document, index)
            if sheet is None:
                unread.append(index + 1)
                continue
            sheets.append(sheet)
            length += sum(len(word.text) + 1 for word in sheet.words)
            if length > MAX_CHARACTERS:
                raise LongPdf(count)
        if not sheets:
            raise DamagedPdf
        if not any(any(c.isalnum() for c in w.text) for sheet in sheets for w in sheet.words):
            if unread:
                raise DamagedPdf
            raise PicturesOnly(count)
        told = document.get_metadata_dict(skip_empty=True)
    return Pdf(with_apostrophes(sheets), told.get("Title", ""), tuple(unread))


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        code = getattr(problem, "err_code", None)
        locked = code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise (LockedPdf if locked else DamagedPdf) from problem
    try:
        yield document
    finally:
        document.close()


def _sheet(document: pypdfium2.PdfDocument, index: int) -> Sheet | None:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:  # one damaged page: the others are read
        return None
    try:
        width, height = page.get_size()
        text = page.get_textpage()
        try:
            words, turned = _words(text.raw, min(text.count_chars(), _PER_PAGE))
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return None
    finally:
        page.close()
    return Sheet(tuple(words), tuple(turned), width, height)


def _words(handle: object, count: int) -> tuple[list[Word], list[str]]:
    unicode = pdfium.FPDFText_GetUnicode
    words: list[Word] = []
    turned: list[str] = []
    codes: list[int] = []
    start = 0
    reader = _Reader(handle)
    for index in range(count + 1):
        code = unicode(handle, index) if index < count else 0x20
        if code not in _SPACES:
            if not codes:
                start = index
            codes.append(code)
            if code not in _SOFT:
                continue
        if not codes:
            continue
        last = index if code in _SOFT else index - 1
        told = _text(codes)
        codes = []
        if not told:
            continue
        word = reader.word(told, start, last, broken=code in _SOFT)
        if isinstance(word, str):
            turned.append(word)
        else:
            words += word
    return words, turned


def _text(codes: list[int]) -> str:
    out = []
    at = 0
    while at < len(codes):
        code = codes[at]
        if 0xD800 <= code < 0xDC00 and at + 1 < len(codes) and 0xDC00 <= codes[at + 1] < 0xE000:
            code = 0x10000 + ((code - 0xD800) << 10) + (codes[at + 1] - 0xDC00)
            at += 1
        at += 1
        if code in _LIGATURES:
            out.append(_LIGATURES[code])
        elif code >= 0x20 and code not in _SOFT and not 0xD800 <= code < 0xE000:
            out.append(chr(code))
    return "".join(out)


class _Reader:
    """Asks PDFium for the boxes and the type of words."""

    def __init__(self, handle: object) -> None:
        self._handle = handle
        self._box = pdfium.FS_RECTF()
        self._name = ctypes.create_string_buffer(256)
        self._flags = ctypes.c_int()

    def word(self, text: str, first: int, last: int, *, broken: bool) -> list[Word] | str:
        """The word that stands from one character to another; only its text if it is turned."""
        handle = self._handle
        angle = pdfium.FPDFText_GetCharAngle(handle, first) % 6.283185
        if 0.1 < angle < 6.18:
            return text
        left, bottom, _, top = self._bounds(first)
        _, low, right, high = self._bounds(last)
        size = float(pdfium.FPDFText_GetFontSize(handle, first))
        height = top - bottom
        if size <= 1.5 or not 0.4 < size / max(height, 0.1) < 2.5:
            size = height * 0.85  # the matrix scales the type: its size says nothing
        if abs(low - bottom) > 0.7 * height or right < left:
            # PDFium took two lines for one word: its halves are told apart letter by letter.
            return self._parts(first, last, size, broken=broken)
        return [
            Word(text, left, min(bottom, low), right, max(top, high), size, self._bold(first),
                 broken)
        ]  # fmt: skip

    def _parts(self, first: int, last: int, size: float, *, broken: bool) -> list[Word]:
        runs: list[tuple[list[int], list[float]]] = []
        for index in range(first, last + 1):
            code = pdfium.FPDFText_GetUnicode(self._handle, index)
            left, bottom, right, top = self._bounds(index)
            box = runs[-1][1] if runs else None
            if box and abs(box[1] - bottom) <= 0.7 * (top - bottom) and left >= box[0]:
                runs[-1][0].append(code)
                box[2] = max(box[2], right)
            else:
                runs.append(([code], [left, bottom, right, top]))
        bold = self._bold(first)
        words = [
            Word(told, box[0], box[1], box[2], box[3], size, bold)
            for codes, box in runs
            if (told := _text(codes))
        ]
        if words and broken:
            end = words.pop()
            words.append(
                Word(end.text, end.left, end.bottom, end.right, end.top, size, bold, broken)
            )
        return words

    def _bounds(self, index: int) -> tuple[float, float, float, float]:
        box = self._box
        pdfium.FPDFText_GetLooseCharBox(self._handle, index, box)
        return float(box.left), float(box.bottom), float(box.right), float(box.top)

    def _bold(self, index: int) -> bool:
        if pdfium.FPDFText_GetFontWeight(self._handle, index) >= 600:
            return True
        length = pdfium.FPDFText_GetFontInfo(self._handle, index, self._name, 256, self._flags)
        name = self._name.value.decode("latin-1") if 0 < length <= 256 else ""
        return bool(_BOLD.search(name))
