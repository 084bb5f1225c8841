"""Markdown → pieces: blocks line by line, what stands inside a line by markdown-it's parser.

Copied articles mix Markdown with plain text (indented lines, one paragraph a line, numbers that
look like list marks), which a strict reading of the blocks would tear apart; so blocks are told
here, leniently, and only escapes, links, emphasis and entities are left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.importing.formats.front_matter import split_front_matter
from reader.importing.formats.lines import Line, split_lines, tidy
from reader.importing.limits import require_lines
from reader.importing.pieces import Piece, Reading
from reader.text.document import BlockKind

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})(?=[ \t]|\Z)")
_RULE = re.compile(r"[ ]{0,3}([-*_=])(?:[ \t]*\1){2,}[ \t]*$")
_QUOTE = re.compile(r"^[ ]{0,3}>[ \t]?", re.MULTILINE)
_BULLET = re.compile(r"[ \t]{0,8}[*+-][ \t]+(?=\S)")
_FENCE = re.compile(
    r"^[ ]{0,3}(```+|~~~+)[^\n`]*\n(.*?)(?:^[ ]{0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_TABLE_ROW = re.compile(r"[ ]{0,3}\|.*\|[ \t]*$")
_CELL_END = re.compile(r"(?<!\\)\|")
_DEFINITION = re.compile(r"[ ]{0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+[\"'(].*)?$")
_SPECIAL = re.compile(r"[\\\[\]*_`<>&~!]")
_EMPHASISED = re.compile(r"(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1$", re.DOTALL)
_WORD = re.compile(r"\w")
_DEEPER, _DEEPEST = 2, 6  # columns by which an item stands in another; levels
_ENTITY = re.compile(r"&#?\w{1,31};")
# Beyond these the parser's time is no longer bounded well; the light reading below is linear.
_LONGEST_LINE = 20_000
_LARGEST = 2**20
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,1000})\]\(([^()\s]{0,2000})\)")


def read_markdown(text: str) -> Reading:
    """The pieces of a Markdown text, and what its front matter says of it."""
    require_lines(text.count("\n"))
    metadata, front, text = split_front_matter(text)
    inline = _Inline(_definitions(text), light=len(text) > _LARGEST)
    pieces: list[Piece] = []
    if front:
        pieces.append(Piece(" ".join(front.split()), front, reason="markup"))
    at = 0
    for fence in _FENCE.finditer(text):
        pieces += _lines(text[at : fence.start()], inline)
        code = fence.group(2).strip("\n")
        if code.strip():
            pieces.append(Piece(code, code, BlockKind.CODE))
        at = fence.end()
    pieces += _lines(text[at:], inline)
    return Reading(tuple(pieces), metadata)


def _definitions(text: str) -> dict[str, dict[str, str]]:
    found = {}
    for line in text.split("\n"):
        match = _DEFINITION.match(line) if "]:" in line else None
        if match:
            label = " ".join(match.group(1).split()).upper()
            found[label] = {"href": match.group(2), "title": ""}
    return found


def _lines(text: str, inline: _Inline) -> Iterable[Piece]:
    rows: list[Line] = []
    depths = _Depths()
    for line in split_lines(text):
        if all(_TABLE_ROW.match(part) for part in line.source.split("\n")) and (
            not rows or line.gap == 0
        ):
            rows.append(line)
            continue
        yield from _table(rows, inline)
        rows = []
        level = depths.of(line)
        for piece in _piece(line, inline):
            yield replace(piece, level=level) if piece.kind is BlockKind.LIST_ITEM else piece
    yield from _table(rows, inline)


class _Depths:
    """How deep items stand in others, told by where their bullets begin."""

    def __init__(self) -> None:
        self._begun: list[int] = []  # the columns of the items around

    def of(self, line: Line) -> int | None:
        """The level of a line: from 2 on, of an item in another; else None."""
        if not _BULLET.match(line.source):
            if line.indent == 0:
                self._begun.clear()
            return None
        while self._begun and line.indent < self._begun[-1]:
            self._begun.pop()
        if not self._begun or line.indent >= self._begun[-1] + _DEEPER:
            self._begun.append(line.indent)
        return min(len(self._begun), _DEEPEST) if len(self._begun) > 1 else None


def _without_closing(words: str) -> str:
    """The words of a heading without the `#` that may close it."""
    words = words.strip(" \t")
    bare = words.rstrip("#")
    return bare.rstrip(" \t") if not bare or bare[-1] in " \t" else words


def _table(rows: Sequence[Line], inline: _Inline) -> Iterable[Piece]:
    if not rows:
        return
    source = "\n".join(row.source for row in rows)
    kind = BlockKind.TABLE if len(rows) > 1 else BlockKind.PARAGRAPH
    markup: list[str] = []
    shown = "\n".join(_row(line, inline, markup) for line in source.split("\n"))
    yield Piece(shown, source, kind, gap=rows[0].gap, markup=tuple(markup))


def _row(row: str, inline: _Inline, markup: list[str]) -> str:
    """A row of a table with its cells as they are read; what they lose is added to `markup`."""
    cells = []
    for cell in _CELL_END.split(row.strip()[1:-1]):
        shown, lost, _ = inline.read(cell)
        markup += lost
        cells.append(shown.replace("|", "\\|"))  # as it was written: the row is parted there again
    return f"| {' | '.join(cells)} |"


def _piece(line: Line, inline: _Inline) -> Iterable[Piece]:
    source, kind, level = line.source, BlockKind.PARAGRAPH, None
    if _RULE.match(source):
        return
    if _DEFINITION.match(source):
        yield Piece(source, source, reason="markup", gap=line.gap)
        return
    body = source
    if heading := _HEADING.match(source):
        kind, level = BlockKind.HEADING, len(heading.group(1))
        body = _without_closing(source[heading.end() :])
    elif source.startswith(">"):
        kind, body = BlockKind.QUOTE, _QUOTE.sub("", source)
    elif bullet := _BULLET.match(source):
        kind, body = BlockKind.LIST_ITEM, source[bullet.end() :]
    shown, markup, linked = inline.read(body.replace("\n", " "))
    if not shown and not _WORD.search(source):
        return
    yield Piece(
        text=shown,
        source=source,
        kind=kind,
        level=level,
        gap=line.gap,
        emphasised=bool(_EMPHASISED.match(body.strip())),
        markup=markup,
        linked=linked,
        reason=None if shown else "markup",
    )


class _Inline:
    """Reads what stands inside a line; keeps the parser and the link definitions."""

    def __init__(self, definitions: dict[str, dict[str, str]], *, light: bool) -> None:
        self._definitions = definitions
        self._light = light
        # HTML inside Markdown is told as such; raw addresses stay as they are written.
        from markdown_it import MarkdownIt  # not at every start of the program

        self._parser = MarkdownIt("commonmark", {"html": True}).enable("strikethrough")

    def read(self, line: str) -> tuple[str, tuple[str, ...], float]:
        """The text of a line, the markup with words that was dropped, the share in links."""
        if not _SPECIAL.search(line):
            return tidy(line), (), 0.0
        if self._light or len(line) > _LONGEST_LINE:
            return self._read_light(line)
        tokens = self._parser.parseInline(line.strip(), {"references": dict(self._definitions)})
        shown, markup, linked = _shown(tokens[0].children or []) if tokens else ("", (), 0.0)
        return shown, (*markup, *_ENTITY.findall(line)), linked

    def _read_light(self, line: str) -> tuple[str, tuple[str, ...], float]:
        markup = [f"]({m.group(2)})" for m in _LINK.finditer(line) if _WORD.search(m.group(2))]
        shown = _ESCAPE.sub(r"\1", _LINK.sub(r"\1", line))
        return tidy(shown), tuple(markup), 0.0


def _shown(tokens: Sequence[Token]) -> tuple[str, tuple[str, ...], float]:
    parts: list[str] = []
    markup: list[str] = []
    links: list[str] = []
    total = linked = 0
    for token in tokens:
        if token.type == "link_open":
            links.append(str(token.attrGet("href") or ""))
        elif token.type == "link_close":
            if links and _WORD.search(address := links.pop()):
                markup.append(f"]({address})")
        elif token.type == "image":
            shown, inside, _ = _shown(token.children or [])
            parts.append(shown)
            markup += inside
            if _WORD.search(address := str(token.attrGet("src") or "")):
                markup.append(f"]({address})")
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type == "html_inline":
            parts.append(" " if token.content.lower().startswith("<br") else "")
            if _WORD.search(token.content):
                markup.append(token.content)
        elif token.content:
            parts.append(token.content)
            total += len(token.content)
            linked += len(token.content) if links else 0
    return tidy("".join(parts)), tuple(markup), linked / total if total else 0.0
