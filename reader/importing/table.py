"""The table of formats: how each is told, read, and opened. A new format is a new row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from reader.importing.decode import decode
from reader.importing.formats.archive import is_gzip, is_zip, open_gzip, open_zip
from reader.importing.formats.csv_shape import is_csv
from reader.importing.formats.datasets import (
    is_json,
    is_json_lines,
    open_csv,
    open_json,
    open_json_lines,
)
from reader.importing.formats.docx import is_docx, read_docx
from reader.importing.formats.epub import is_epub, open_epub
from reader.importing.formats.exports import is_address_list, open_address_list
from reader.importing.formats.feeds import is_feed, open_feed
from reader.importing.formats.html import read_html
from reader.importing.formats.mail import is_mail, is_mbox, open_mbox, read_mail
from reader.importing.formats.markdown import read_markdown
from reader.importing.formats.mhtml import is_mhtml, read_mhtml
from reader.importing.formats.pdf import is_pdf, read_pdf
from reader.importing.formats.record import KIND, read_record
from reader.importing.formats.text import read_text
from reader.importing.limits import MAX_TEXT
from reader.importing.parts import Opened, Packed
from reader.importing.pieces import Reading
from reader.importing.problems import EmptyInput, TextTooLong


@dataclass(frozen=True, slots=True)
class Sample:
    """What a format is told by: the bytes, their decoded beginning ("" where they are no text),
    and as hints the name and the media type ("" where there is none)."""

    data: bytes
    text: str = ""
    name: str = ""
    media_type: str = ""


Read: TypeAlias = Callable[[bytes], Reading]
Open: TypeAlias = Callable[[Packed], Iterator[Opened]]
Told: TypeAlias = Callable[[Sample], bool]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    `told` says whether a sample is of this kind, by content before name; None for kinds that are
    only ever forced or made, and for those that `detect` tells by itself. `read` makes one article
    of its bytes; None for files that are no article themselves. `opened` takes out what stands in
    it; None for files that are one article as they are. With both, it is opened on import, and
    `read` reads those of its parts that have this format. `strict`: where cleaning finds no article
    in it there is none (a page), instead of taking all that stands there.
    """

    kind: str
    told: Told | None = None
    read: Read | None = None
    opened: Open | None = None
    strict: bool = False


def _text(data: bytes) -> Reading:
    return read_text(_plain(data))


def _markdown(data: bytes) -> Reading:
    return read_markdown(_plain(data))


def _html(data: bytes) -> Reading:
    text = decode(data, declared=True)
    if not text.strip():
        raise EmptyInput
    return read_html(text)


def _plain(data: bytes) -> str:
    text = decode(data)
    if not text.strip():
        raise EmptyInput
    if len(text) > MAX_TEXT:
        raise TextTooLong(len(text), MAX_TEXT)
    return text


# Told by their first bytes, before anything is decoded; the first that fits counts.
BINARY: tuple[Format, ...] = (
    Format("pdf", told=lambda sample: is_pdf(sample.data), read=read_pdf),
    Format("mbox", told=lambda sample: is_mbox(sample.data), opened=open_mbox),
    # Documents that are archives inside stand before archives.
    Format("docx", told=lambda sample: is_docx(sample.data), read=read_docx),
    Format("epub", told=lambda sample: is_epub(sample.data), opened=open_epub),
    Format("zip", lambda s: is_zip(s.data), opened=open_zip),
    Format("gzip", lambda s: is_gzip(s.data), opened=open_gzip),
)

# Told by their decoded beginning, before HTML, Markdown and plain text; the first that fits counts.
STRUCTURED: tuple[Format, ...] = (
    Format("mhtml", lambda s: is_mhtml(s.text), read=read_mhtml, strict=True),
    Format("mail", lambda s: is_mail(s.text), read=read_mail),
    Format("feed", lambda s: is_feed(s.text), opened=open_feed),
    Format("addresses", lambda s: is_address_list(s.text), opened=open_address_list),
    Format("jsonl", lambda s: is_json_lines(s.data, s.text, s.name), opened=open_json_lines),
    Format("json", lambda s: is_json(s.text, s.name), opened=open_json),
    Format("csv", lambda s: is_csv(s.text, s.name, s.media_type), opened=open_csv),
)

PLAIN: tuple[Format, ...] = (
    Format("html", read=_html, strict=True),
    Format("markdown", read=_markdown),
    Format("text", read=_text),
    Format(KIND, read=read_record),
)

TABLE: dict[str, Format] = {row.kind: row for row in (*BINARY, *STRUCTURED, *PLAIN)}
