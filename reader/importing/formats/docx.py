"""DOCX (Word, LibreOffice, Google Docs) → pieces: paragraphs by their styles, notes left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from reader.importing.formats.lines import tidy
from reader.importing.formats.zipped import Zipped, has_member, local
from reader.importing.pieces import Metadata, Piece, Reading
from reader.importing.problems import DamagedFile, ImportProblem, LockedFile
from reader.importing.wordsets import fold
from reader.text.document import BlockKind

_WHAT = "Word document"
_DOCUMENT = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_HEADING = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_OUTLINE_BODY = 9
_LONGEST_CELL = 300
_EDGES = re.compile(r"word/(?:header|footer)\d*\.xml$")
_DEEPEST = 60
_SKIPPED = frozenset(
    {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sdtPr", "annotation"}
)
_HOLDERS = frozenset(
    {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice"}
)


def is_docx(data: bytes) -> bool:
    """Whether this is a Word document, locked ones too."""
    if data.startswith(_OLE):
        return _LOCKED in data
    return has_member(data, _DOCUMENT)


def read_docx(data: bytes) -> Reading:
    """The paragraphs of a document; foot- and endnotes, heads and feet marked with a reason.

    Raises:
        LockedFile, DamagedFile, TooLarge: why there are none.
    """
    if data.startswith(_OLE):
        raise LockedFile
    archive = Zipped(data, _WHAT)
    root = archive.xml(_DOCUMENT)
    body = next((e for e in root.iter() if local(e) == "body"), None)
    if body is None:
        raise DamagedFile(_WHAT)
    reader = _Reader(_styles(archive), _notes(archive))
    pieces = list(reader.blocks(body, 0))
    for name in archive.names:
        if _EDGES.match(name):
            pieces += _edge(archive, name)
    return Reading(tuple(pieces), _metadata(archive, pieces, reader.titles))


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: its name in small letters, the level of its heading, if it is a list."""

    name: str = ""
    level: int | None = None
    listed: bool = False


def _attribute(element: etree._Element | None, name: str) -> str | None:
    if element is None:
        return None
    return element.get(_W + name) or element.get(_STRICT + name)


def _child(element: etree._Element | None, *path: str) -> etree._Element | None:
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if local(child) == name), None)
    return element


def _optional(archive: Zipped, name: str) -> etree._Element | None:
    """A member that may be missing, or damaged: the text is read without it."""
    if name not in archive:
        return None
    try:
        return archive.xml(name)
    except ImportProblem:
        return None


def _styles(archive: Zipped) -> dict[str, _Style]:
    root = _optional(archive, "word/styles.xml")
    if root is None:
        return {}
    based: dict[str, str] = {}
    found: dict[str, _Style] = {}
    for element in root:
        key = _attribute(element, "styleId")
        if local(element) != "style" or key is None:
            continue
        name = (_attribute(_child(element, "name"), "val") or key).lower()
        heading = _HEADING.match(name)
        outline = _attribute(_child(element, "pPr", "outlineLvl"), "val")
        level = int(heading.group(1)) if heading else _level(outline)
        listed = _child(element, "pPr", "numPr") is not None or name.startswith("list ")
        found[key] = _Style(name, level, listed)
        if parent := _attribute(_child(element, "basedOn"), "val"):
            based[key] = parent
    return {key: _inherited(key, found, based) for key in found}


def _inherited(key: str, found: dict[str, _Style], based: dict[str, str]) -> _Style:
    """A style with what it does not say itself taken from those that it is based on."""
    style, seen = found[key], {key}
    above = based.get(key)
    while above in found and above not in seen:
        seen.add(above)
        parent = found[above]
        level = style.level if style.level is not None else parent.level
        style = replace(style, level=level, listed=style.listed or parent.listed)
        above = based.get(above)
    return style


def _level(outline: str | None) -> int | None:
    if outline is None or not outline.isdecimal() or int(outline) >= _OUTLINE_BODY:
        return None
    return int(outline) + 1


def _notes(archive: Zipped) -> dict[tuple[str, str], str]:
    """The texts of foot- and endnotes by their kind and number."""
    found = {}
    for kind in ("footnote", "endnote"):
        root = _optional(archive, f"word/{kind}s.xml")
        for element in root if root is not None else ():
            number = _attribute(element, "id")
            if number is None or _attribute(element, "type") not in (None, "normal"):
                continue
            text = tidy(" ".join(_text(p) for p in element.iter() if local(p) == "p"))
            if text:
                found[kind, number] = text
    return found


def _edge(archive: Zipped, name: str) -> Iterator[Piece]:
    root = _optional(archive, name)
    for paragraph in root.iter() if root is not None else ():
        if local(paragraph) == "p" and (text := tidy(_text(paragraph))):
            yield Piece(text, text, reason="navigation")


def _text(paragraph: etree._Element) -> str:
    """The text of a paragraph's runs; what was deleted, and fields' codes, left out."""
    parts: list[str] = []

    def gather(element: etree._Element, depth: int) -> None:
        for child in element:
            name = local(child)
            if name in _SKIPPED or name in ("txbxContent", "p") or depth > _DEEPEST:
                continue
            if name == "t":
                parts.append(child.text or "")
            elif name in ("tab", "br", "cr"):
                parts.append(" ")
            elif name == "noBreakHyphen":
                parts.append("\u2011")
            elif name == "sym":
                continue
            else:
                gather(child, depth + 1)

    gather(paragraph, 0)
    return "".join(parts)


@dataclass(slots=True)
class _Reader:
    styles: dict[str, _Style]
    notes: dict[tuple[str, str], str]
    titles: list[str] = field(default_factory=list)

    def blocks(self, parent: etree._Element, depth: int) -> Iterator[Piece]:
        """The pieces of a body or a cell, in order."""
        if depth > _DEEPEST:
            return
        for element in parent:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element, depth)
            elif name == "tbl":
                yield from self._table(element, depth)
            elif name in _HOLDERS:
                yield from self.blocks(element, depth + 1)

    def _paragraph(self, element: etree._Element, depth: int) -> Iterator[Piece]:
        text = tidy(_text(element))
        if text:
            yield self._piece(element, text)
        for reference in element.iter():
            kind = local(reference).removesuffix("Reference")
            if kind in ("footnote", "endnote"):
                note = self.notes.get((kind, _attribute(reference, "id") or ""))
                if note:
                    yield Piece(note, note, reason="footnote")
            elif kind == "txbxContent" and not any(
                local(above) == "Fallback" for above in reference.iterancestors()
            ):
                yield from self.blocks(reference, depth + 1)

    def _piece(self, element: etree._Element, text: str) -> Piece:
        properties = _child(element, "pPr")
        style = self.styles.get(_attribute(_child(properties, "pStyle"), "val") or "", _Style())
        if style.name == "title":
            self.titles.append(text)
            return Piece(text, text, BlockKind.HEADING, 1)
        if style.name == "caption":
            return Piece(text, text, reason="caption")
        level = _level(_attribute(_child(properties, "outlineLvl"), "val")) or style.level
        if level is not None and len(text) <= _LONGEST_CELL and style.name != "subtitle":
            return Piece(text, text, BlockKind.HEADING, min(6, level))
        numbering = _child(properties, "numPr")
        number = _attribute(_child(numbering, "numId"), "val")
        if (number not in (None, "0")) or (numbering is None and style.listed):
            return Piece(text, text, BlockKind.LIST_ITEM)
        if "quote" in style.name:
            return Piece(text, text, BlockKind.QUOTE)
        runs = [r for r in element.iter() if local(r) == "r" and tidy(_text(r))]
        strong = bool(runs) and all(_is_strong(run) for run in runs)
        return Piece(text, text, emphasised=strong or style.name == "subtitle")

    def _table(self, table: etree._Element, depth: int) -> Iterator[Piece]:
        rows = [row for row in table.iter() if local(row) == "tr" and _owner(row) is table]
        cells = [[cell for cell in row if local(cell) == "tc"] for row in rows]
        paragraphs = [p for p in table.iter() if local(p) == "p"]
        longest = max((len(_text(p)) for p in paragraphs), default=0)
        # Text is laid out in tables too: long cells, or a single one in a row.
        if longest > _LONGEST_CELL or all(len(row) < 2 for row in cells):
            for row in cells:
                for cell in row:
                    yield from self.blocks(cell, depth + 1)
            return
        lines = [
            " | ".join(
                tidy(" ".join(_text(p) for p in cell.iter() if local(p) == "p")) for cell in row
            )
            for row in cells
        ]
        text = "\n".join(line for line in lines if line.strip(" |"))
        if text:
            yield Piece(text, text, BlockKind.TABLE)


def _owner(row: etree._Element) -> etree._Element | None:
    return next((above for above in row.iterancestors() if local(above) == "tbl"), None)


def _is_strong(run: etree._Element) -> bool:
    for name in ("b", "i"):
        mark = _child(run, "rPr", name)
        if mark is not None and _attribute(mark, "val") not in ("0", "false", "off"):
            return True
    return False


def _metadata(archive: Zipped, pieces: Iterable[Piece], titles: list[str]) -> Metadata:
    if titles:
        return Metadata(title=titles[0])
    root = _optional(archive, "docProps/core.xml")
    told = _child(root, "title")
    title = tidy(told.text or "") if told is not None else ""
    # The properties are often those of another document: they count if the text says the same.
    shown = [fold(piece.text) for piece in list(pieces)[:10] if piece.reason is None]
    return Metadata(title=title if title and fold(title) in shown else None)
