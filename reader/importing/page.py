"""The page while it is being cleaned: its pieces, and why each is taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from reader.importing.pieces import Metadata, Piece
from reader.text.document import BlockKind

_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»“)\]」』）]*$|[.!?…,][\"”»]$")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTE)


@dataclass(slots=True)
class Page:
    """Pieces with the reason for which each is taken out (None: body), and what is known by now.

    `put_back` are removed texts that the reader wants to keep; `mark` obeys it.
    """

    pieces: list[Piece]
    metadata: Metadata
    put_back: frozenset[str] = frozenset()
    reasons: list[str | None] = field(default_factory=list)
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None

    def judge(self, reason_of: Callable[[Piece], str | None]) -> None:
        """Give every piece its first reason."""
        self.reasons = [None] * len(self.pieces)
        for index, piece in enumerate(self.pieces):
            if reason := piece.reason or reason_of(piece):
                self.mark(index, reason)

    def mark(self, index: int, reason: str) -> None:
        """Take a piece out, unless the reader put it back."""
        if not self.put_back or squeeze(self.pieces[index].source) not in self.put_back:
            self.reasons[index] = reason

    def split(
        self, index: int, at: int, *, head: str | None = None, tail: str | None = None
    ) -> bool:
        """Cut a piece in two at an offset of its text, the halves taken out for `head` and `tail`.

        Returns False, and changes nothing, if the reader put back what would be taken out, or if
        the place cannot be found in the source.
        """
        piece = self.pieces[index]
        first, second = piece.text[:at].strip(), piece.text[at:].strip()
        cut = _source_cut(piece, at)
        if not first or not second or cut is None:
            return False
        sources = piece.source[:cut].strip(), piece.source[cut:].strip()
        for source, reason in zip(sources, (head, tail), strict=True):
            if reason and squeeze(source) in self.put_back:
                return False
        self.pieces[index : index + 1] = [
            replace(piece, text=first, source=sources[0]),
            replace(piece, text=second, source=sources[1], markup=(), gap=0),
        ]
        self.reasons[index : index + 1] = [head or self.reasons[index], tail or self.reasons[index]]
        return True

    def is_prose(self, index: int) -> bool:
        """Whether a piece is still in and reads like a paragraph of the body."""
        piece = self.pieces[index]
        if self.reasons[index] is not None or piece.kind not in _PROSE:
            return False
        length = len(piece.text)
        return length >= 160 or (length >= 40 and ends_sentence(piece.text))

    def following(self, index: int) -> int | None:
        """The next piece after `index` that is still in; None at the end."""
        return next(
            (i for i in range(index + 1, len(self.pieces)) if self.reasons[i] is None), None
        )


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_END.search(text[-4:]))


def squeeze(text: str) -> str:
    """`text` with each run of white space as one space: how removed texts are recognised."""
    return " ".join(text.split())


def put_back_texts(texts: Collection[str]) -> frozenset[str]:
    """Removed texts in the form in which they are recognised."""
    return frozenset(squeeze(text) for text in texts)


def _source_cut(piece: Piece, at: int) -> int | None:
    """Where the offset `at` of a piece's text stands in its source."""
    if piece.text == piece.source:
        return at
    # The text differs from the source by markup and spaces: count the characters of words.
    wanted = sum(1 for c in piece.text[:at] if c.isalnum())
    seen = 0
    for offset, c in enumerate(piece.source):
        if seen == wanted and c.isspace():
            return offset
        seen += c.isalnum()
    return None
