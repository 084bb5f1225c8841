"""The one place where the reader's words become a full-text query; no text is an error."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

from reader.library.folding import indexed, storable

_MOST = 100  # FTS5 takes no expression of any length; see MOST_TERMS in query.py
_SHORT = 3  # letters, as the index of beginnings was made
_PIECES = re.compile(r'"([^"]*)"?|(\S+)')


def phrase(words: str, *, beginning: bool = False) -> str | None:
    """The FTS5 expression for words that stand one after the other; None where there are none.

    With `beginning` the last word may be the beginning of one. What the index does not keep
    (punctuation) is not asked for.
    """
    kept = storable(words).replace("\0", " ").replace('"', " ")
    if not any(unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "Co" for c in kept):
        return None
    return f'"{indexed(kept)}"' + (" *" if beginning else "")


def short_beginning(words: str) -> str | None:
    """The expression for the index of beginnings, for the first two or three letters of a word.

    None for all else. Longer beginnings are quick to find without it.
    """
    letters = storable(words)
    if not 2 <= len(letters) <= _SHORT or indexed(letters) != letters or not letters.isalnum():
        return None
    return f'"{letters}" *'


def any_of(phrases: Iterable[str]) -> str | None:
    """The expression for texts that have one or more of these; None where there are none."""
    return " OR ".join(phrases) or None


def match_all(query: str, *, beginnings: bool = False) -> str | None:
    """The expression for texts that have every word and "phrase" of a query; None: no words."""
    found = (
        phrase(piece[1] or piece[2] or "", beginning=beginnings)
        for piece in _PIECES.finditer(query)
    )
    return " AND ".join(islice((one for one in found if one), _MOST)) or None
