"""EPUB → records: one for each chapter with prose, with the book's title, authors and language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from lxml import etree

from reader.importing.decode import decode
from reader.importing.formats.lines import tidy
from reader.importing.formats.record import make_record
from reader.importing.formats.zipped import Zipped, beside, has_member, local
from reader.importing.parts import Opened, Packed, Unread
from reader.importing.problems import DamagedFile, EmptyInput, ImportProblem, LockedFile
from reader.importing.wordsets import fold

_WHAT = "EPUB"
_CONTAINER = "META-INF/container.xml"
_MIMETYPE = b"mimetypeapplication/epub+zip"
_FEWEST_WORDS = 40
_MOST_CHAPTERS = 5_000
_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(r"<h[1-3]\b[^<>]*>(.{0,2000}?)</h[1-3]\s*>", re.IGNORECASE | re.DOTALL)
_SHUT = re.compile(r"<([A-Za-z][\w:-]*)((?:\s[^<>]*?)?)/>")
_VOID = frozenset(["br", "hr", "img", "input", "meta", "link", "col", "area", "wbr", "source"])
_TAG = re.compile(r"<[^<>]*>")
_SILENT = re.compile(r"<(script|style|svg|head|title)\b", re.IGNORECASE)
# Bounded: what is never closed would be looked through to the end for each that opens.
_LINK = re.compile(r"<a\b[^<>]*\bhref\b[^<>]*>(.{0,1000}?)</a\s*>", re.IGNORECASE | re.DOTALL)
# What a book has beside its chapters, as its markup or its files call it.
_ASIDE = re.compile(
    r"""epub:type\s*=\s*["'][^"']*\b(?:toc|landmarks|page-list|loi|lot|titlepage|halftitlepage"""
    r"""|copyright-page|cover|index|colophon|dedication|imprint)\b""",
    re.IGNORECASE,
)
_ASIDE_NAME = re.compile(
    r"(?:^|[/_-])(?:toc|nav|contents|cover|title-?page|copyright|imprint|colophon|index)\d*\.\w+$",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:chapter|part|kapitel|chapitre|capítulo)?\s*(?:\d+|[IVXLC]+)\.?$", re.IGNORECASE
)
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def is_epub(data: bytes) -> bool:
    """Whether this is an EPUB: its first member says so, or it lists a container."""
    return data[30:58] == _MIMETYPE or has_member(data, _CONTAINER)


@dataclass(slots=True)
class _Book:
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    spine: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    aside: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Chapter:
    name: str
    title: str | None
    bodies: list[str] = field(default_factory=list)


def open_epub(packed: Packed) -> Iterator[Opened]:
    """The chapters of a book in order, each as a record; those without prose are passed over."""
    archive = Zipped(packed.data, _WHAT)
    _require_open(archive)
    book = _book(archive)
    chapters: list[_Chapter] = []
    unread: list[Unread] = []
    for name in book.spine[:_MOST_CHAPTERS]:
        packed.checkpoint()
        if name in book.aside or _ASIDE_NAME.search(name):
            continue
        try:
            page = decode(archive.read(name), declared=True)
        except ImportProblem as problem:
            unread.append(Unread(name, problem))
            continue
        found = _BODY.search(page)
        body = _without_silent(_SHUT.sub(_opened, found.group(1) if found else page))
        if _ASIDE.search(page[: found.end() if found else 2000][:4000]) or _is_links(body):
            continue
        # A chapter may go on in files of which the contents say nothing.
        if chapters and len(book.labels) > 1 and name not in book.labels:
            chapters[-1].bodies.append(body)
        else:
            chapters.append(_Chapter(name, book.labels.get(name) or _heading(body), [body]))
    read = [chapter for chapter in chapters if _has_prose(chapter)]
    if not read and any(_words(chapter) for chapter in chapters):  # a very short book
        read = [_Chapter(chapters[0].name, None, [b for c in chapters for b in c.bodies])]
    if not read and not unread:
        raise EmptyInput
    yield from (_record(chapter, book, alone=len(read) == 1) for chapter in read)
    yield from unread


def _record(chapter: _Chapter, book: _Book, *, alone: bool) -> Opened:
    title = chapter.title
    if alone:
        title = book.title or title
    elif book.title and (title is None or _BARE.match(title)):
        title = f"{book.title}: {title}" if title else f"{book.title}: {chapter.name}"
    source = book.publisher if alone else book.title
    try:
        return make_record(
            title or chapter.name,
            {
                "title": title,
                "authors": book.authors,
                "source": source,
                "published": book.published,
                "language": book.language,
                "html": "\n".join(chapter.bodies),
            },
        )
    except ImportProblem as problem:
        return Unread(title or chapter.name, problem)


def _require_open(archive: Zipped) -> None:
    """Raise `LockedFile` where the text of a book is encrypted (typefaces alone may be)."""
    if "META-INF/encryption.xml" not in archive:
        return
    root = archive.xml("META-INF/encryption.xml")
    for element in root.iter():
        if local(element) != "EncryptedData":
            continue
        methods = [e.get("Algorithm", "") for e in element.iter() if local(e) == "EncryptionMethod"]
        if not all(method.startswith(_FONTS) for method in methods):
            raise LockedFile


def _book(archive: Zipped) -> _Book:
    roots = [
        e.get("full-path")
        for e in archive.xml(_CONTAINER).iter()
        if local(e) == "rootfile" and e.get("full-path")
    ]
    if not roots or roots[0] is None:
        raise DamagedFile(_WHAT)
    package = archive.xml(roots[0])
    book = _Book()
    items: dict[str, etree._Element] = {}
    for element in package.iter():
        name = local(element)
        if name == "item" and element.get("id") and element.get("href"):
            items[str(element.get("id"))] = element
        elif name in ("title", "creator", "publisher", "date", "language") and element.text:
            _tell(book, name, tidy(element.text))
    for element in package.iter():
        if local(element) != "itemref" or element.get("linear") == "no":
            continue
        item = items.get(element.get("idref", ""))
        if item is not None and "html" in item.get("media-type", "html"):
            book.spine.append(beside(roots[0], item.get("href", "")))
    if not book.spine:
        raise DamagedFile(_WHAT)
    for item in items.values():
        place = beside(roots[0], item.get("href", ""))
        if "nav" in item.get("properties", "").split():
            book.aside.add(place)
            _labels(archive, place, book)
        elif item.get("media-type") == "application/x-dtbncx+xml" and not book.labels:
            _labels(archive, place, book)
    return book


def _tell(book: _Book, name: str, text: str) -> None:
    if name == "creator":
        book.authors.append(text)
    elif name == "title":
        book.title = book.title or text
    elif name == "publisher":
        book.publisher = book.publisher or text
    elif name == "date":
        book.published = book.published or text
    else:
        book.language = book.language or text


def _labels(archive: Zipped, place: str, book: _Book) -> None:
    """What the contents of a book call its files; the first label of each."""
    if place not in archive:
        return
    try:
        root = archive.xml(place)
    except ImportProblem:
        return
    for element in root.iter():
        kind = local(element)
        label = href = None
        if kind == "a":
            label, href = "".join(map(str, element.itertext())), element.get("href")
        elif kind == "navPoint":
            texts = [e.text or "" for e in element.iter() if local(e) == "text"]
            sources = [e.get("src") for e in element.iter() if local(e) == "content"]
            label, href = next(iter(texts), None), next(iter(sources), None)
        if label and href and tidy(label):
            book.labels.setdefault(beside(place, href), tidy(" ".join(label.split())))


def _opened(tag: re.Match[str]) -> str:
    """An element without content as HTML has it: `<a id="x"/>` would go on for ever."""
    name = tag.group(1)
    return tag.group() if name.lower() in _VOID else f"<{name}{tag.group(2)}></{name}>"


def _shown(html: str) -> str:
    return tidy(unescape(_TAG.sub(" ", html)).replace("\n", " "))


def _without_silent(html: str) -> str:
    """Markup without what is not shown; what is opened and never closed stays."""
    kept: list[str] = []
    at = 0
    unclosed: set[str] = set()  # looked for once: each search goes to the end
    for opened in _SILENT.finditer(html):
        name = opened.group(1).lower()
        if opened.start() < at or name in unclosed:
            continue
        closed = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(html, opened.end())
        if closed is None:
            unclosed.add(name)
            continue
        kept += (html[at : opened.start()], " ")
        at = closed.end()
    return "".join(kept) + html[at:]


def _heading(body: str) -> str | None:
    found = _TITLE.search(body)
    text = _shown(found.group(1)) if found else ""
    return text if text and len(text) <= 200 else None


def _is_links(body: str) -> bool:
    """Whether a page is a list of links: contents, an index."""
    links = [_shown(text) for text in _LINK.findall(body)]
    words = len(_shown(body).split())
    return len(links) > 3 and sum(len(text.split()) for text in links) > 0.5 * words


def _words(chapter: _Chapter) -> int:
    return len(fold(_shown("\n".join(chapter.bodies))[:4000]))


def _has_prose(chapter: _Chapter) -> bool:
    return _words(chapter) >= _FEWEST_WORDS
