"""Links that a reader writes into a note: `[[Title]]`, `[[#7]]`, `[[^12]]`, `[[Title|shown]]`.

`[[Title]]` means the article of this title, `[[#7]]` article number 7, `[[^12]]` note number 12;
what stands behind `|` is shown in its place. As in Obsidian, nothing is a link in code (between
backticks, in fenced or indented blocks) or behind a backslash, and an embed (`![[…]]`) is a link.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINK = re.compile(r"!?\[\[([^\[\]\n|]+)(?:\|([^\[\]\n]*))?\]\]")
_NUMBER = re.compile(r"\s*([#^])\s*(\d{1,15})\s*", re.ASCII)
_FENCE = re.compile(r"^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,}).*$", re.MULTILINE)
_TICKS = re.compile(r"`+")


@dataclass(frozen=True, slots=True)
class Link:
    """A link at `start:end` (code points) of a note's text.

    One of `title`, `article` and `note` says what it means; `shown` is what is read in its place.
    """

    start: int
    end: int
    shown: str
    title: str | None = None
    article: int | None = None
    note: int | None = None


def find_links(text: str) -> list[Link]:
    """The links in a note's text, in its order. No text is an error; linear in its length."""
    if "[[" not in text:
        return []
    code = code_spans(text)
    found: list[Link] = []
    for match in _LINK.finditer(text):
        if _escaped(text, match.start()) or any(a <= match.start() < b for a, b in code):
            continue
        target, shown = match.group(1), (match.group(2) or "").strip()
        number = _NUMBER.fullmatch(target)
        if number is not None:
            kind, value = number.group(1), int(number.group(2))
            label = shown or f"{kind}{value}"
            found.append(
                Link(match.start(), match.end(), label, article=value)
                if kind == "#"
                else Link(match.start(), match.end(), label, note=value)
            )
            continue
        title = " ".join(target.split())
        if title:
            found.append(Link(match.start(), match.end(), shown or title, title=title))
    return found


def write_link(article: int, title: str, *, unique: bool) -> str:
    """What to write for a link to an article: its title where this alone says which, else both.

    A title that could not be read back (with brackets or a bar) is shown without them.
    """
    line = " ".join(title.split())
    if unique and line and not re.search(r"[\[\]|]", line) and not _NUMBER.fullmatch(line):
        return f"[[{line}]]"
    shown = " ".join(re.sub(r"[\[\]|]", " ", line).split())
    return f"[[#{article}|{shown}]]" if shown else f"[[#{article}]]"


def _escaped(text: str, at: int) -> bool:
    slashes = 0
    while slashes < at and text[at - 1 - slashes] == "\\":
        slashes += 1
    return slashes % 2 == 1


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where code stands: fenced blocks to their end, then runs of backticks that are closed."""
    spans: list[tuple[int, int]] = []
    if "`" not in text and "~~~" not in text:
        return spans
    at = 0
    while (fence := _FENCE.search(text, at)) is not None:
        mark = fence.group(1)
        closing = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$", re.MULTILINE)
        end = closing.search(text, fence.end())
        stop = len(text) if end is None else end.end()
        spans.append((fence.start(), stop))
        at = stop
        if end is None:
            break
    runs = [m for m in _TICKS.finditer(text) if not any(a <= m.start() < b for a, b in spans)]
    by_length: dict[int, list[int]] = {}
    for place, run in enumerate(runs):
        by_length.setdefault(len(run.group()), []).append(place)
    place = 0
    while place < len(runs):
        run = runs[place]
        if _escaped(text, run.start()):
            place += 1
            continue
        alike = by_length[len(run.group())]
        while alike and alike[0] <= place:
            alike.pop(0)
        if alike:
            spans.append((run.start(), runs[alike[0]].end()))
            place = alike[0]
        place += 1
    return spans
