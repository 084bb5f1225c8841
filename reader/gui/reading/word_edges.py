"""Where words begin and end, for passages that are made longer or shorter."""

from __future__ import annotations

import re

from reader.text.graphemes import boundary_after, boundary_before

_WORD = re.compile(r"[^\W_]+(?:[-'’.,:/][^\W_]+)*")
_NEAR = 24  # code points around a place within which the edge of a word is looked for


def stepped(text: str, at: int, by: int, *, starts: bool) -> int:
    """The edge of a word so many words on or back; text without words goes by its characters."""
    for _ in range(abs(by)):
        at = _next(text, at, starts=starts) if by > 0 else _before(text, at, starts=starts)
    return at


def _edges(text: str, first: int, last: int, *, starts: bool) -> list[int]:
    first, last = max(0, first), min(len(text), last)
    return [
        found.start() if starts else found.end()
        for found in _WORD.finditer(text, first, last)
        if not _is_unspaced(text[found.start()])
    ]


def _next(text: str, at: int, *, starts: bool) -> int:
    if at < len(text) and _is_unspaced(text[at]):
        return boundary_after(text, at + 1, len(text))
    found = [edge for edge in _edges(text, at, at + 400, starts=starts) if edge > at]
    return found[0] if found else (max(at, len(text.rstrip())) if not starts else at)


def _before(text: str, at: int, *, starts: bool) -> int:
    if at and _is_unspaced(text[at - 1]):
        return boundary_before(text, at - 1, 0)
    first = max(0, at - 400)
    while first and not text[first - 1].isspace() and at - first < 2_000:
        first -= 1
    found = [edge for edge in _edges(text, first, at, starts=starts) if edge < at]
    return found[-1] if found else at


def nearest_edge(text: str, at: int, *, starts: bool) -> int:
    """The edge of a word that is near, else the place itself."""
    first = at
    while first and at - first < _NEAR and not text[first - 1].isspace():
        first -= 1
    edges = _edges(text, first, at + _NEAR, starts=starts)
    best = min(edges, key=lambda edge: abs(edge - at), default=at)
    return best if abs(best - at) <= _NEAR // 2 else at


def _is_unspaced(char: str) -> bool:
    return "\u3040" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0eff"


def is_rtl_letter(char: str) -> bool:
    """Whether a letter is of a script that runs from right to left."""
    return "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc"
