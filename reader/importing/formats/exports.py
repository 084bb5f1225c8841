"""Exports of read-later services → addresses and records.

Pocket and Instapaper hand out addresses only, as HTML or CSV, as Readwise Reader does; so do
browsers for their bookmarks. Omnivore packs metadata and pages into a ZIP. What wallabag exports
is JSON or CSV with the pages in it, which `datasets` reads by its columns.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from reader.importing.decode import decode
from reader.importing.formats.columns import as_date, as_line, as_list, fold_name
from reader.importing.formats.record import make_record
from reader.importing.limits import MAX_BYTES
from reader.importing.parts import Address, Opened, Packed, Part, Unread
from reader.importing.problems import (
    DamagedFile,
    EmptyInput,
    ImportProblem,
    NoAddress,
    TooLarge,
    TooMuch,
)

ReadMember: TypeAlias = Callable[[str], bytes]

_POCKET = re.compile(r"<title>\s*Pocket Export\s*</title>|<a [^>]*\btime_added=", re.IGNORECASE)
_INSTAPAPER = re.compile(r"<title>\s*Instapaper: Export\s*</title>", re.IGNORECASE)
_BOOKMARKS = re.compile(r"\s*<!doctype\s+netscape-bookmark-file-1", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
# The columns by which each service's table of addresses is known.
_TABLES = (
    frozenset({"title", "url", "timeadded", "status"}),  # Pocket
    frozenset({"url", "title", "selection", "folder"}),  # Instapaper
    frozenset({"title", "url", "documenttags", "saveddate"}),  # Readwise Reader
)
_OWN_FOLDERS = ("unread", "archive", "starred", "home")
_METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")


def is_address_list(text: str) -> bool:
    """Whether a page is the list of addresses that a service or browser exports."""
    head = text[:4000]
    return bool(_POCKET.search(head) or _INSTAPAPER.search(head) or _BOOKMARKS.match(head))


def open_address_list(packed: Packed) -> Iterator[Opened]:
    """The addresses of such a page, in its order."""
    if len(packed.data) > MAX_BYTES:
        raise TooLarge(len(packed.data), MAX_BYTES)
    text = decode(packed.data, declared=True)
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise DamagedFile("list of addresses") from None
    found = False
    for link in root.iter("a"):
        url = (link.get("href") or "").strip()
        if not url:
            continue
        found = True
        title = as_line(" ".join(str(text) for text in link.itertext()))
        yield _address(url, title, as_list(link.get("tags"), split=True))
    if not found:
        raise DamagedFile("list of addresses", "there is none in it")


def address_reader(header: Sequence[str]) -> Callable[[Mapping[str, str], str], Opened] | None:
    """For the first row of a service's table of addresses, what makes an address of a row."""
    names = {fold_name(cell): cell for cell in header}
    if not any(table <= names.keys() for table in _TABLES):
        return None

    def read(row: Mapping[str, str], name: str) -> Opened:
        def cell(wanted: str) -> str:
            return (row.get(names[wanted]) or "").strip() if wanted in names else ""

        tags = as_list(cell("tags") or cell("documenttags"), split=True)
        folder = cell("folder")
        if folder and folder.lower() not in _OWN_FOLDERS:
            tags.append(folder)
        url = cell("url")
        if not url:
            return Unread(name, NoAddress())
        return _address(url, cell("title") or None, tags)

    return read


def is_omnivore(names: Sequence[str]) -> bool:
    """Whether an archive with these members is Omnivore's export."""
    return any(_METADATA.search(name) for name in names)


def open_omnivore(names: Sequence[str], read: ReadMember) -> Iterator[Opened]:
    """The articles of Omnivore's export: a page each with its metadata, or only its address."""
    pages = {
        name.rsplit("/", 1)[-1].removesuffix(".html"): name
        for name in names
        if re.search(r"(?:^|/)content/[^/]+\.html$", name)
    }
    for listing in (name for name in names if _METADATA.search(name)):
        try:
            rows = json.loads(decode(read(listing)))
            if not isinstance(rows, list):
                raise DamagedFile("list of articles")
        except TooMuch:
            raise
        except ImportProblem as problem:
            yield Unread(listing, problem)
            continue
        except (ValueError, RecursionError):
            yield Unread(listing, DamagedFile("list of articles"))
            continue
        for row in rows:
            if isinstance(row, dict):
                yield _omnivore(row, pages, read)


def _omnivore(row: dict[str, Any], pages: Mapping[str, str], read: ReadMember) -> Opened:
    title, url, slug = as_line(row.get("title")), as_line(row.get("url")), as_line(row.get("slug"))
    tags = as_list(row.get("labels"), split=True)
    page = pages.get(slug or "")
    name = page or title or url or "article"
    try:
        if page is not None:
            return _omnivore_page(row, decode(read(page), declared=True), name, tags)
    except EmptyInput:
        pass  # listed, but its page was not saved
    except TooMuch:
        raise
    except ImportProblem as problem:
        return Unread(name, problem)
    return _address(url, title, tags) if url else Unread(name, NoAddress())


def _omnivore_page(row: dict[str, Any], html: str, name: str, tags: list[str]) -> Part:
    fields = {
        "title": as_line(row.get("title")),
        "authors": as_list(row.get("author"), split=False),
        "published": as_date(row.get("publishedAt")),
        "source": as_line(row.get("siteName")),
        "url": as_line(row.get("url")),
        "language": as_line(row.get("language")),
        "tags": tags,
        "html": html,
    }
    return make_record(name, fields)


def _address(url: str, title: str | None, tags: Sequence[str]) -> Opened:
    if not _WEB.match(url):
        return Unread(title or url[:200], NoAddress())
    return Address(url, title, tuple(dict.fromkeys(tags)))
