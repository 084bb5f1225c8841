"""Bytes → a cleaned article: the one way in for everything that is imported."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from reader.importing.boilerplate import reason_of
from reader.importing.detect import detect_format
from reader.importing.flattened import clean_flattened, first_words, is_flattened
from reader.importing.head import read_head
from reader.importing.language import detect_language, language_tag
from reader.importing.limits import MAX_BYTES, MAX_TEXT, require_lines
from reader.importing.page import Page, ends_sentence, put_back_texts
from reader.importing.pieces import Metadata, Piece, Reading, writable, written
from reader.importing.problems import (
    EmptyInput,
    NoArticle,
    SeveralArticles,
    TextTooLong,
    TooLarge,
)
from reader.importing.repeats import mark_repeats
from reader.importing.table import TABLE
from reader.importing.tail import fill_boxes, read_tail
from reader.importing.taken_out import take_out
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind, Document, Removed

CLEANER = 6
"""The version of the cleaning rules: higher when a text would be cleaned otherwise than before."""

_SAMPLE = 200_000
_UNFINISHED = re.compile(
    r"(?:[,(–—-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|from|with|that|which|as|its|his|her|their"
    r"|into|than|was|were|is|are|has|had|be|been))$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S+")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St)\.$")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.[A-Z]\.|[ap]\.m\.|Inc\.|Co\.|Corp\.|Ltd\.|vs\.)$")
_PLAIN_START = re.compile(r"[a-zß-öø-ÿ](?![a-z]*[A-Z])")
_SPLIT = re.compile(r"(?<![^\S\n])[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*")
_VERBATIM = (BlockKind.CODE, BlockKind.TABLE)


def read_document(
    data: bytes,
    *,
    name: str = "",
    media_type: str | None = None,
    format: str | None = None,  # noqa: A002 - the word that callers and users have for it
    keep: Collection[str] = (),
    drop: Collection[str] = (),
    repeated: Collection[str] = (),
) -> Document:
    """Read and clean an article.

    `name` is a file name or address and `media_type` a MIME type, both hints only: the content
    decides. `format`, a key of the table of formats (`"text"`, `"html"` …), forces a format.
    `keep` are removed texts that the reader put back; they are not taken out again. `drop` are
    blocks and passages that the reader took out (see `taken_out.texts_of`). `repeated` are
    lines (by `repeats.line_key`) that several other articles of the same source have as well.

    Raises:
        ImportProblem: why it is no article, or more than one, as a sentence.
    """
    if format is not None and format not in TABLE:
        raise ValueError(f"no such format: {format}")
    if len(data) > MAX_BYTES:
        raise TooLarge(len(data), MAX_BYTES)
    if not data.strip():
        raise EmptyInput
    kind = TABLE[format or detect_format(data, name, media_type)]
    if kind.read is None:
        raise SeveralArticles
    reading = writable(kind.read(data))
    require_lines(len(reading.pieces))
    _require_length(sum(len(piece.text) for piece in reading.pieces))
    if not any(any(c.isalnum() for c in piece.text) for piece in reading.pieces):
        raise NoArticle if kind.strict else EmptyInput
    document = _clean(reading, put_back_texts(keep), repeated, strict=kind.strict)
    if document.url is None and _ADDRESS.fullmatch(name):
        document = replace(document, url=written(name))  # it says none: this is where it came from
    return take_out(document, drop) if drop else document


def as_is(text: str) -> Document:
    """A text as it is given: its paragraphs as blocks, nothing taken out, the same offsets."""
    blocks = []
    separator = _SPLIT if _SPLIT.search(text.strip()) else re.compile(r"\n")
    at = 0
    for end, following in [
        *((m.start(), m.end()) for m in separator.finditer(text)),
        (len(text), 0),
    ]:
        part = text[at:end]
        if part.strip():
            start = at + len(part) - len(part.lstrip())
            blocks.append(Block(BlockKind.PARAGRAPH, start, at + len(part.rstrip())))
        at = following
    return Document(
        text=text,
        blocks=tuple(blocks),
        language=detect_language(text),
        flattened=is_flattened(text),
    )


def _require_length(length: int) -> None:
    if length > MAX_TEXT:
        raise TextTooLong(length, MAX_TEXT)


def _clean(
    reading: Reading, put_back: frozenset[str], repeated: Collection[str], *, strict: bool
) -> Document:
    known = reading.metadata
    page = Page(
        pieces=list(reading.pieces),
        metadata=known,
        put_back=put_back,
        title=known.title,
        subtitle=known.subtitle,
        authors=known.authors,
        source=known.source,
        published=known.published,
    )
    page.judge(_first_reason)
    mark_repeats(page, repeated)
    fill_boxes(page)
    flattened = is_flattened(_sample(page))
    if flattened:
        clean_flattened(page)
    else:
        read_head(page)
        read_tail(page)
    if all(reason is not None for reason in page.reasons):
        if strict:
            raise NoArticle
        # Nothing but boilerplate by its wording: then the wording was misjudged. Keep it all.
        page.reasons = [None] * len(page.pieces)
    return _assemble(page, known, flattened=flattened)


def _first_reason(piece: Piece) -> str | None:
    if piece.kind in _VERBATIM:
        return None
    reason = reason_of(piece.text, heading=piece.kind is BlockKind.HEADING)
    # What looks like a credit may be a headline; a heading is one.
    return None if piece.kind is BlockKind.HEADING and reason == "caption" else reason


def _sample(page: Page) -> str:
    parts: list[str] = []
    length = 0
    for piece, reason in zip(page.pieces, page.reasons, strict=True):
        if reason is None:
            parts.append(piece.text)
            length += len(piece.text)
            if length > _SAMPLE:
                break
    return "\n".join(parts)


@dataclass(slots=True)
class _Body:
    """The text of the body while it grows."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0
    removed: list[Removed] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)

    def add(self, piece: Piece, *, joined: bool) -> None:
        """Append a block, or to the last block what a page break tore from it."""
        separator = " " if joined else BLOCK_SEPARATOR if self.parts else ""
        start = self.length + len(separator)
        words = piece.number + piece.text
        self.parts += (separator, words)
        self.length = start + len(words)
        self.flush(start)
        if joined:
            last = self.blocks.pop()
            self.blocks.append(Block(last.kind, last.start, self.length, last.level))
        else:
            self.blocks.append(Block(piece.kind, start, self.length, piece.level))
        self.waiting += [(markup, "markup") for markup in piece.markup]

    def flush(self, at: int) -> None:
        """What waits to be told where it stood stood before `at`."""
        self.removed += [Removed(text, reason, at) for text, reason in self.waiting]
        self.waiting.clear()


def _assemble(page: Page, known: Metadata, *, flattened: bool) -> Document:
    body = _Body()
    before: Piece | None = None
    for piece, reason in zip(page.pieces, page.reasons, strict=True):
        if reason is not None:
            if any(c.isalnum() for c in piece.source):
                body.waiting.append((piece.source, reason))
            continue
        joined = before is not None and not flattened and _continues(before, piece)
        body.add(piece, joined=joined)
        before = piece
    body.flush(body.length)
    text = "".join(body.parts)
    return Document(
        text=text,
        blocks=tuple(body.blocks),
        title=page.title or first_words(text),
        subtitle=page.subtitle,
        authors=page.authors,
        source=page.source,
        published=page.published,
        language=language_tag(known.language) or detect_language(text),
        url=known.url,
        flattened=flattened,
        removed=tuple(body.removed),
    )


def _continues(before: Piece, piece: Piece) -> bool:
    """Whether a page break stands inside a sentence: this piece goes on where that one stopped."""
    if before.kind is not BlockKind.PARAGRAPH or piece.kind is not BlockKind.PARAGRAPH:
        return False
    tail = before.text[-40:]
    if len(before.text) < 40 or tail.endswith((":", ";")):
        return False
    if _TITLED.search(tail):
        return piece.text[:1].isupper()
    if ends_sentence(tail) and not (_ABBREVIATED.search(tail) and _PLAIN_START.match(piece.text)):
        return False
    if _PLAIN_START.match(piece.text):
        return True
    return bool(_UNFINISHED.search(tail)) and piece.text[:1].isalnum()
