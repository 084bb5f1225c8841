"""Where a text may be cut without tearing what a reader sees as one character."""

from __future__ import annotations

import unicodedata

_ZERO_WIDTH_JOINER = "\u200d"


def _is_extension(char: str) -> bool:
    """Whether a code point belongs to the one before it: combining marks, joiners, modifiers."""
    if char < "\u0300":
        return False
    code = ord(char)
    return (
        unicodedata.category(char) in ("Mn", "Mc", "Me")
        or char in "\u200c\u200d"
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or 0xE0020 <= code <= 0xE007F  # tags of regional flags
        or 0x1160 <= code <= 0x11FF  # Hangul vowels and finals that follow a leading consonant
        or 0xDC00 <= code <= 0xDFFF  # a stray second half of a surrogate pair
        or 0xFF9E <= code <= 0xFF9F  # half-width voicing marks
    )


def _is_regional(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def is_boundary(text: str, at: int) -> bool:
    """Whether `text` may be cut before code point `at` without splitting a grapheme cluster."""
    if at <= 0 or at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if before == "\r":
        return after != "\n"
    if _is_extension(after):
        return before in "\n\r"
    if before == _ZERO_WIDTH_JOINER:
        return unicodedata.category(after) != "So"
    if _is_regional(after) and _is_regional(before):
        first = at - 1
        while first > 0 and _is_regional(text[first - 1]):
            first -= 1
        return (at - first) % 2 == 0
    return True


def boundary_after(text: str, at: int, limit: int) -> int:
    """The first place at or after `at`, not beyond `limit`, where the text may be cut."""
    while at < limit and not is_boundary(text, at):
        at += 1
    return at


def boundary_before(text: str, at: int, limit: int) -> int:
    """The last place at or before `at`, not before `limit`, where the text may be cut."""
    while at > limit and not is_boundary(text, at):
        at -= 1
    return at
