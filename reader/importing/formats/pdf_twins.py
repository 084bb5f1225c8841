"""Apostrophes that a PDF calls by the name of their twins.

Where a typeface draws ’ and the letter apostrophe ʼ alike, programs such as Qt write only one of
the two into the table by which a PDF's text is read, and it is the rarer one: *don’t* reads
*donʼt*. It is told by the words: a file without a single ’ that elides as English or French do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.importing.formats.pdf_model import Sheet

_APOSTROPHE, _TWIN = "\u2019", "\u02bc"
_TWINS = str.maketrans({_TWIN: _APOSTROPHE, "\u02bb": "\u2018"})
_ELIDED = re.compile(
    rf"[^\W\d_]{_TWIN}(?:s|t|re|ve|ll|d|m)\b"
    rf"|\b(?:[djlmnst]|qu|c(?!{_TWIN}h)){_TWIN}[^\W\d_]",
    re.IGNORECASE,
)


def with_apostrophes(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The pages with the apostrophes and quotation marks that are meant."""
    words = [word.text for sheet in sheets for word in sheet.words]
    if not any(_TWIN in word for word in words) or any(_APOSTROPHE in word for word in words):
        return tuple(sheets)
    if not any(_ELIDED.search(word) for word in words):
        return tuple(sheets)
    return tuple(
        replace(
            sheet,
            words=tuple(replace(word, text=word.text.translate(_TWINS)) for word in sheet.words),
            turned=tuple(text.translate(_TWINS) for text in sheet.turned),
        )
        for sheet in sheets
    )
