"""Finding words in what the preferences say, and lighting them up."""

from __future__ import annotations

import re
from html import escape


def found_all(words: str, text: str) -> bool:
    """Whether every one of the words stands somewhere in the text, in any case."""
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Where any of the words stands in the text, as (first, end), in any case."""
    parts = sorted({re.escape(word) for word in words.split()}, key=len, reverse=True)
    found = re.finditer("|".join(parts), text, re.IGNORECASE) if parts else ()
    return [match.span() for match in found]


def highlighted(text: str, words: str, tint: str, ink: str) -> str:
    """The text as it is, or where it has some of the words: as HTML, with these lit up.

    `tint` and `ink` are the colours, as `#RRGGBB`.
    """
    parts = sorted({re.escape(word) for word in words.split()}, key=len, reverse=True)
    if not parts or not text:
        return text
    pieces = re.split(f"({'|'.join(parts)})", text, flags=re.IGNORECASE)
    if len(pieces) == 1:
        return text
    style = f"background-color: {tint}; color: {ink};"
    return (
        "<qt>"
        + "".join(
            f'<span style="{style}">{escape(piece)}</span>' if place % 2 else escape(piece)
            for place, piece in enumerate(pieces)
        )
        + "</qt>"
    )
