"""Where a passage may begin and end: never inside a figure, nor inside of what is one character."""

from __future__ import annotations

from reader.text.graphemes import boundary_after, boundary_before

_BETWEEN_DIGITS = ".,:/'’\u00a0\u202f\u2009"
_LONGEST = 24  # code points of one figure: a list without blanks (1,2,3,…) is none


def inside_figure(text: str, at: int) -> bool:
    """Whether `text[:at]` and `text[at:]` share a figure such as 325,000, 4.5 or 10:30."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isdecimal() and after.isdecimal():
        return True
    if before.isdecimal() and after in _BETWEEN_DIGITS:
        return at + 1 < len(text) and text[at + 1].isdecimal()
    return before in _BETWEEN_DIGITS and after.isdecimal() and at > 1 and text[at - 2].isdecimal()


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """`start:end` widened where it cuts a figure or a grapheme cluster."""
    start, end = boundary_before(text, start, 0), boundary_after(text, end, len(text))
    first, last = start, end
    while first > 0 and start - first < _LONGEST and inside_figure(text, first):
        first -= 1
    while last < len(text) and last - end < _LONGEST and inside_figure(text, last):
        last += 1
    if inside_figure(text, first):
        first = start
    if inside_figure(text, last):
        last = end
    return first, boundary_after(text, last, len(text))
