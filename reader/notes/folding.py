"""Texts made comparable one code point for one, and found again in spite of how they are typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_TYPOGRAPHY = {
    ord(odd): plain
    for plain, odds in {
        "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4"
        '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb',
        "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad",
        " ": "\t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
        "\u200a\u2028\u2029\u202f\u205f\u3000",
    }.items()
    for odd in odds
}

_BLANKS = re.compile("  +")


def fold(text: str) -> str:
    """The text in lower case, with one kind of quote, dash and blank; no offset changes."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters (İ) grow when they are lowered: leave those
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_TYPOGRAPHY)


def squeezed(text: str) -> str:
    """The folded text with one blank for each run of them."""
    folded = fold(text)
    return _BLANKS.sub(" ", folded) if "  " in folded else folded


def squeezed_places(text: str) -> tuple[str, Sequence[int]]:
    """The same, and for each of its letters where it stands in `text`."""
    folded = fold(text)
    if "  " not in folded:
        return folded, range(len(folded))
    places = [
        at for at, char in enumerate(folded) if char != " " or at == 0 or folded[at - 1] != " "
    ]
    return "".join([folded[at] for at in places]), places


def _loosened(text: str) -> tuple[str, list[int]]:
    """`text` without accents, case and runs of blanks, and for each letter where it stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(fold(text)):
        if char == " ":
            if letters and letters[-1] == " ":
                continue
            letters.append(" ")
            places.append(place)
            continue
        for part in unicodedata.normalize("NFKD", char):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def loose_occurrences(text: str, quote: str) -> list[tuple[int, int]]:
    """Where `quote` stands in `text` but for case, accents' encoding, typography and blanks."""
    needle = _loosened(quote)[0].strip()
    if not needle:
        return []
    letters, places = _loosened(text)
    found: list[tuple[int, int]] = []
    for match in re.finditer(re.escape(needle), letters):
        start = places[match.start()]
        end = places[match.end()] if match.end() < len(places) else len(text)
        last = places[match.end() - 1] + 1
        # Marks that follow the last letter belong to it; blanks do not.
        while last < end and unicodedata.combining(text[last]):
            last += 1
        found.append((start, last))
    return found
