"""Words, numerals and signs of a text, as the figure grammar reads them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from reader.highlights.figures.foreign import ENGLISH, Vocabulary

# Every alternative is a plain run: the scan is linear in any text.
_TOKEN = re.compile(
    r"(?P<n>[０-９]{1,3}(?:，[０-９]{3})+(?:．[０-９]+)?(?![０-９])|\d+(?:[.,٫٬]\d+|['’]\d{3}(?!\d))*|(?<![\w.,])\.\d+(?![\d.]))"
    r"|(?P<w>[^\W\d_]+)"
    r"|(?P<p>\n[^\S\n]*\n)"
    r"|(?P<s>\S)"
)
WORD, NUMERAL, SIGN, BREAK, NONE = "w", "n", "s", "p", ""

_SENTENCE_ENDS = frozenset(".!?:;\n")
_OPENERS = frozenset("\"'“”‘’([{—–-*•")
_MARGIN, _DATELINE = 12, 60
WINDOW = 200_000
"""Half the most characters that are cut into tokens at a time."""
HYPHENS = frozenset("-‐‑–")
DASHES = frozenset("-‐‑–—−")
APOSTROPHES = frozenset("'’")
_SEPARATORS = {"٫": ".", "٬": ",", "，": ",", "．": "."}
_LAST_OF_SPACED = "\u2e80"
"""From here on stand the letters of scripts that put no space between words."""


def _western(written: str) -> str:
    """Digits of any script as 0 to 9, their separators as point and comma."""
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else _SEPARATORS.get(letter, letter)
        for letter in written
    )


class Tokens:
    """The tokens of one text in parallel lists: `start`, `end`, `low` (lower case), `kind`.

    The lists carry empty tokens at their end, so that looking a few tokens ahead of the last or
    behind the first (Python's negative indices) finds an empty token instead of failing.
    """

    __slots__ = (
        "count",
        "decimal_comma",
        "end",
        "flattened",
        "kind",
        "low",
        "month_first",
        "start",
        "text",
        "words",
    )

    def __init__(
        self,
        text: str,
        *,
        flattened: bool = False,
        decimal_comma: bool = False,
        month_first: bool | None = None,
        words: Vocabulary = ENGLISH,
    ) -> None:
        self.text = text
        self.flattened = flattened
        self.decimal_comma = decimal_comma
        self.month_first = month_first
        self.words = words
        self.start: list[int] = []
        self.end: list[int] = []
        self.low: list[str] = []
        self.kind: list[str] = []
        starts, ends = self.start.append, self.end.append
        kinds, lows = self.kind.append, self.low.append
        for found in _TOKEN.finditer(text):
            kind = found.lastgroup or SIGN
            start, end = found.span()
            starts(start)
            ends(end)
            kinds(kind)
            if kind == WORD:
                if words.myriads and self._counted(start):
                    self._split(start, end)
                else:
                    lows(found.group().lower())
            elif kind == NUMERAL:
                written = found.group()
                lows(written if written.isascii() else _western(written))
            else:
                lows("\n" if kind == BREAK else found.group().lower())
        self.count = len(self.start)
        for _ in range(_MARGIN):
            self.start.append(len(text) + 1)
            self.end.append(len(text) + 1)
            self.low.append("")
            self.kind.append(NONE)

    def _counted(self, start: int) -> bool:
        """Whether a scale such as 万 stands right behind a number or another scale."""
        if len(self.kind) < 2 or self.end[-2] != start:
            return False
        return self.kind[-2] == NUMERAL and self.text[start] in self.words.myriads

    def _split(self, start: int, end: int) -> None:
        """Cuts the scales off a run of letters: 亿元 is a scale and a currency."""
        at = start
        while at < end and self.text[at] in self.words.myriads:
            if at > start:
                self.start.append(at)
                self.kind.append(WORD)
                self.end.append(end)
            self.end[-1] = at + 1
            self.low.append(self.text[at])
            at += 1
        if at < end:
            self.start.append(at)
            self.end.append(end)
            self.kind.append(WORD)
            self.low.append(self.text[at:end].lower())

    def spaceless(self, i: int) -> bool:
        """Whether token `i` is of a script that puts no space between words."""
        return self.kind[i] == WORD and self.text[self.start[i]] >= _LAST_OF_SPACED

    def raw(self, i: int) -> str:
        """Token `i` as it stands in the text."""
        return self.text[self.start[i] : self.end[i]]

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token `i` and the one before it."""
        return i > 0 and self.end[i - 1] == self.start[i] and self.kind[i] != NONE

    def capital(self, i: int) -> bool:
        """Whether token `i` is a word that starts with a capital."""
        return self.kind[i] == WORD and self.text[self.start[i]].isupper()

    def hyphen(self, i: int) -> bool:
        """Whether token `i` is a hyphen that joins the tokens on both sides."""
        return self.low[i] in HYPHENS and self.glued(i) and self.glued(i + 1)

    def opens(self, i: int) -> bool:
        """Whether token `i` is the first word of a sentence (or of the text)."""
        i -= 1
        first = i
        while i >= 0 and self.low[i] in _OPENERS:
            i -= 1
        return i < 0 or self.low[i] in _SENTENCE_ENDS or (i < first and self._dateline(i))

    def _dateline(self, i: int) -> bool:
        """Whether a dash behind token `i` ends the place and agency a report opens with."""
        if self.low[i + 1] not in "-–—" or self.glued(i + 2):
            return False
        placed = self.low[i] == ")" or (self.raw(i).isupper() and len(self.low[i]) > 3)
        return placed and i < _DATELINE

    def at(self, offset: int, i: int) -> int:
        """The first token at or after `i` that starts at or after `offset`."""
        while i < self.count and self.start[i] < offset:
            i += 1
        return i

    def phrase(self, i: int, words: tuple[str, ...]) -> bool:
        """Whether the tokens from `i` on are these words."""
        return all(self.low[i + k] == word for k, word in enumerate(words))


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Cuts a long text into pieces that are read one by one, so that memory stays bounded.

    A cut falls between paragraphs; where a paragraph is longer than a piece, between sentences
    or, at the worst, between words.
    """
    start, size = 0, len(text)
    while size - start > 2 * WINDOW:
        half, full = start + WINDOW, start + 2 * WINDOW
        for gap in ("\n\n", "\n", ". ", " "):
            cut = text.find(gap, half, full)
            if cut >= 0:
                cut += len(gap)
                break
        else:
            cut = full
        yield start, cut
        start = cut
    yield start, size
