"""A cleaned article: its text as blocks, what it says of itself, and what was taken out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BLOCK_SEPARATOR = "\n\n"
"""What stands between two blocks in `Document.text`: one blank line."""


class BlockKind(StrEnum):
    """What a block is. The values are those of the public JSON."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    CODE = "code"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a text: `start` and `end` in code points.

    `level` is that of a heading (1 to 6); of an item or a quotation, how deep it stands in others
    of its kind, from 2 on.
    """

    kind: BlockKind
    start: int
    end: int
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """Something that cleaning took out: the exact source text, why, and where it stood.

    `at` is the offset in the cleaned text before which it stood. `reason` is one of: title,
    subtitle, byline, date line, source, navigation, advertisement, promotion, caption, credit
    line, social, contact, print note, sign-off, related, cookie note, comment count, author note,
    repeated deck, repeated line, footnote, attachment, damaged (a part that cannot be
    read), markup, reader (taken out by the reader).
    """

    text: str
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class Document:
    """An article after cleaning.

    `text` is the body as it is read (no title, byline, date line or boilerplate), its blocks
    joined by `BLOCK_SEPARATOR`; `blocks` cover it in order. `published` is ISO 8601 at the
    precision that the source gives, or None. `language` is BCP 47: `en`, or `en-GB` where
    the source tells its region. `flattened` says that the
    text has lost its case and punctuation. `url` is the canonical address, if it states one.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    flattened: bool = False
    removed: tuple[Removed, ...] = ()

    @property
    def words(self) -> int:
        """How many words the text has, counted at white space."""
        return len(self.text.split())
