"""Small articles and notes for the library's tests. All of it is invented."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from reader.library.database import Library
from reader.library.records import Imported, WaitingNote
from reader.notes.model import Anchor, ArticleReference, Color, Note
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind, Document
from reader.text.marks import Finder, Mark, MarkKind

ADDED = "2026-03-01T10:00:00Z"


def make_document(*paragraphs: str, **fields: Any) -> Document:
    """A document of these paragraphs."""
    blocks = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + len(BLOCK_SEPARATOR)
    return Document(text=BLOCK_SEPARATOR.join(paragraphs), blocks=tuple(blocks), **fields)


def make_imported(text: str, origin: str = "article.txt") -> Imported:
    """The bytes of a text."""
    data = text.encode()
    return Imported(data, hashlib.sha256(data).hexdigest(), origin, "text")


def add_article(
    library: Library,
    *paragraphs: str,
    marks: Sequence[Mark] = (),
    fingerprint: Sequence[int] = (),
    added: str = ADDED,
    tags: Sequence[str] = (),
    **fields: Any,
) -> int:
    """Store an article of these paragraphs; return its number."""
    document = make_document(*paragraphs, **fields)
    source = "\n".join([str(fields), *paragraphs])
    with library.write() as unit:
        return unit.articles.add(
            make_imported(source), document, marks, fingerprint, cleaner=1, added=added, tags=tags
        )


def mark_on(text: str, words: str, kind: MarkKind, **fields: Any) -> Mark:
    """A mark on the first place where `words` stand."""
    start = text.index(words)
    return Mark(start=start, end=start + len(words), text=words, kind=kind, **fields)


def name_on(text: str, words: str, kind: MarkKind, entity: str | None = None) -> Mark:
    """A name on the first place where `words` stand."""
    return mark_on(text, words, kind, entity=entity or words, by=Finder.MODEL)


def make_note(article: int, text: str, quote: str, comment: str = "", **fields: Any) -> Note:
    """A note on the first place where `quote` stands."""
    start = text.index(quote)
    end = start + len(quote)
    anchor = Anchor(start, end, quote, text[max(0, start - 20) : start], text[end : end + 20])
    values: dict[str, Any] = {
        "color": Color.YELLOW,
        "tags": (),
        "created": ADDED,
        "modified": ADDED,
    }
    return Note(id=0, article=article, anchor=anchor, text=comment, **(values | fields))


def waiting_note(
    quote: str,
    *,
    title: str = "",
    url: str | None = None,
    text: str = "Who counted?",
    tags: tuple[str, ...] = ("sea",),
    color: Color = Color.GREEN,
) -> WaitingNote:
    """A note from another program, on an article that is not in the library."""
    moment = "2026-02-03T04:05:06.000Z"
    anchor = Anchor(0, len(quote), quote, "", "")
    note = Note(0, 0, anchor, text, color, tags, moment, moment)
    about = ArticleReference(0, title, ("Mara Lund",), "Bay News", "2025", url, "")
    return WaitingNote(0, about, note, "Readwise")
