"""Omnivore: the ZIP archive of its export, and the Markdown of one article's highlights."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from lzma import LZMAError
from typing import Any

from reader.notes.formats.problems import NotesUnreadable, parse_json
from reader.notes.incoming.gathered import Gathered, Gatherer, plain
from reader.sentences import Sentence

_METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")
_HIGHLIGHTS = re.compile(r"(?:^|/)highlights/([^/]+)\.md$")
_MOST = 64 * 2**20  # bytes of all that is unpacked
_MOST_MEMBERS = 50_000
_WRONG = (
    zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, RuntimeError, ValueError,
    MemoryError,
)  # fmt: skip
_LABELS = re.compile(r"(?:#[^\s#]+ ?)+")
_BACK = re.compile(r"(?<!\s)\s*\[⤴️?\]\([^)]*\)")
_ORIGINAL = re.compile(r"\[Read Original\]\((?P<url>[^)\s]+)\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def is_omnivore(data: bytes) -> bool:
    """Whether bytes are an archive of Omnivore."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(_METADATA.search(name) for name in archive.namelist())
    except _WRONG:
        return False


def read_omnivore(data: bytes) -> Gathered:
    """The highlights of all articles of an archive.

    Raises:
        NotesUnreadable: the archive is damaged, too large, or its lists cannot be read.
    """
    gatherer = Gatherer("Omnivore")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            wanted = [
                member
                for member in members
                if _METADATA.search(member.filename) or _HIGHLIGHTS.search(member.filename)
            ]
            if len(members) > _MOST_MEMBERS or sum(m.file_size for m in wanted) > _MOST:
                raise NotesUnreadable(
                    Sentence("The archive is too large to be a file of highlights.")
                )
            texts = {member.filename: _text(archive, member) for member in wanted}
    except _WRONG as error:
        raise NotesUnreadable(
            Sentence("The archive is damaged, so it cannot be unpacked.")
        ) from error
    about: dict[str, Mapping[str, Any]] = {}
    for name, text in texts.items():
        if _METADATA.search(name):
            about |= {str(row.get("slug")): row for row in _rows(name, text)}
    for name, text in texts.items():
        if found := _HIGHLIGHTS.search(name):
            row = about.get(found.group(1), {})
            _add(gatherer, text, _line(row, "title"), _line(row, "url"), _line(row, "author"))
    return gatherer.gathered()


def is_omnivore_markdown(text: str) -> bool:
    """Whether a text is what Omnivore's plugins write of one article."""
    return "omnivore.app/me/" in text and bool(re.search(r"^> ", text, re.MULTILINE))


def read_omnivore_markdown(text: str) -> Gathered:
    """The highlights of one article.

    Raises:
        NotesUnreadable: there is none.
    """
    gatherer = Gatherer("Omnivore")
    title, url = _TITLE.search(text), _ORIGINAL.search(text)
    start = re.search(r"^#+ Highlights.*$", text, re.MULTILINE)
    body = text[start.end() :] if start else text
    _add(gatherer, body, title.group(1) if title else "", url["url"] if url else "", "")
    gathered = gatherer.gathered()
    if not gathered.articles:
        raise NotesUnreadable(Sentence("There is no highlight in this file of Omnivore."))
    return gathered


def _text(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> str:
    with archive.open(member) as opened:
        data = opened.read(_MOST + 1)
    if len(data) > _MOST:
        raise NotesUnreadable(Sentence("The archive is too large to be a file of highlights."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotesUnreadable(
            Sentence("“{filename}” in the archive is not UTF-8 text.", filename=member.filename)
        ) from error


def _rows(name: str, text: str) -> Iterator[Mapping[str, Any]]:
    try:
        rows = parse_json(text)
    except NotesUnreadable as error:
        raise NotesUnreadable(Sentence("“{name}” in the archive is damaged.", name=name)) from error
    if not isinstance(rows, list):
        raise NotesUnreadable(
            Sentence("“{name}” in the archive is not a list of articles.", name=name)
        )
    yield from (row for row in rows if isinstance(row, Mapping))


def _line(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _add(gatherer: Gatherer, text: str, title: str, url: str, author: str) -> None:
    quote = ""
    labels: list[str] = []
    notes: list[str] = []

    def put() -> None:
        if quote:
            gatherer.add(
                plain(quote),
                title=title,
                url=url,
                authors=[author] if author else [],
                text="\n\n".join(notes),
                tags=labels,
            )

    for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        part = paragraph.strip()
        if part.startswith(">"):
            put()
            marked = _BACK.sub("\0", part)
            said, back, trailing = marked.partition("\0")
            lines = [re.sub(r"^> ?", "", line).strip() for line in said.split("\n")]
            quote, notes = "\n\n".join(line for line in lines if line), []
            labels = _labels(trailing.strip()) if back else []
        elif quote and _LABELS.fullmatch(part) and not labels and not notes:
            labels = _labels(part)
        elif quote and part:
            notes.append(part)
        elif part:
            gatherer.without_passage += 1
    put()


def _labels(text: str) -> list[str]:
    return [label.lstrip("#") for label in text.split() if label.startswith("#")]
