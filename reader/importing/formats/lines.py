"""Lines → pieces, for the formats that are lines: plain text and Markdown.

Most texts hold one paragraph a line; mail, old archives and much Markdown break paragraphs at a
width. Which of both a group of lines is, is told by measuring: in a group broken at a width, the
first word of each line would not have fitted on the line before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.importing.limits import require_lines

_WIDEST = 120  # wider lines are not broken by a mailer or an editor
_NARROWEST = 30
_LIST = re.compile(r"\s{0,3}(?:[*+•–-]|\d{1,3}[.)])\s+\S")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or the lines of one paragraph that was broken at a width.

    `source` is the exact text, `gap` the number of blank lines in front of it, `indent` how many
    columns in it begins.
    """

    source: str
    gap: int
    indent: int = 0


def tidy(text: str) -> str:
    """`text` with each run of spaces (no-break spaces too) as one space, and none at its ends.

    A no-break space alone between two words stays: it is typography.
    """
    if text.isascii():
        text = text.replace("\t", " ")
        return (_SPACES.sub(" ", text) if "  " in text else text).strip()
    return _SPACES.sub(" ", _INVISIBLE.sub("", text).replace("\t", " ")).strip()


def split_lines(text: str) -> Iterator[Line]:
    """The lines of a text that are not blank, those of one wrapped paragraph together."""
    groups = list(_groups(text))
    # What long groups prove about the page holds for its paragraphs of two lines too.
    long = [group for group, _ in groups if len(group) > 2]
    page = sum(1 for group in long if _is_wrapped(group)) > 0.5 * len(long)
    for group, gap in groups:
        start = 0
        for end in _paragraph_ends(group, page=page):
            first = group[start].expandtabs(4)
            indent = len(first) - len(first.lstrip())
            yield Line("\n".join(group[start:end]).strip(), gap if start == 0 else 0, indent)
            start = end


def _groups(text: str) -> Iterator[tuple[list[str], int]]:
    """Groups of lines without a blank line among them, and the blank lines before each."""
    group: list[str] = []
    gap = 0
    # A page break (form feed) ends a line and a paragraph as a blank line does.
    text = text.replace("\f", "\n\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    require_lines(text.count("\n"))
    for line in text.split("\n"):
        if line.strip():
            group.append(line)
            continue
        if group:
            yield group, gap
            group, gap = [], 0
        gap += 1
    if group:
        yield group, gap


def _paragraph_ends(group: list[str], *, page: bool) -> Iterator[int]:
    """Where the paragraphs of a group end; `page`: the page as a whole is broken at a width."""
    width = _width(group)
    wrapped = _is_wrapped(group) or (page and len(group) == 2 and _full(group, width) == 1)
    item = bool(_LIST.match(group[0]))
    for index in range(1, len(group)):
        before, line = group[index - 1], group[index]
        listed = bool(_LIST.match(line))
        # An indented line opens a paragraph (but not within an item), a list mark an item; two
        # spaces at the end (a hard break of Markdown) and a line much too short end one.
        indented = line.startswith((" ", "\t")) and not before.startswith((" ", "\t"))
        short = len(before.rstrip()) < 0.75 * width and not _overflows(before, line, width - 2)
        if not wrapped or before.endswith("  ") or listed or (indented and not item) or short:
            yield index
            item = listed
    yield len(group)


def _width(group: list[str]) -> int:
    return max(len(line.rstrip()) for line in group)


def _overflows(before: str, line: str, width: int) -> bool:
    """Whether the first word of `line` would not have fitted behind `before`."""
    return len(before.rstrip()) + 1 + len(line.split(None, 1)[0]) > width


def _full(group: list[str], width: int) -> int:
    return sum(
        _overflows(before, line, width) or len(before.rstrip()) > 0.85 * width
        for before, line in pairwise(group)
    )


def _is_wrapped(group: list[str]) -> bool:
    width = _width(group)
    if len(group) < 2 or not _NARROWEST <= width <= _WIDEST:
        return False
    if len(group) == 2:  # two lines alone prove little: they must also read on
        return width >= 50 and _full(group, width) == 1 and group[1].lstrip()[:1].islower()
    return _full(group, width) >= 0.7 * (len(group) - 1)
