"""Spans of days in digits with points, as much of Europe writes them: `5.8. – 16.8.2018`."""

from __future__ import annotations

import re

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.when import When

_SPAN = re.compile(
    r"(0?[1-9]|[12][0-9]|3[01])(?:\.(0?[1-9]|1[0-2]))?\.?\s?[-–]\s?"
    r"(0?[1-9]|[12][0-9]|3[01])\.(0?[1-9]|1[0-2])\.\s?((?:19|20)[0-9]{2})(?![0-9])"
)


def digit_span(tokens: Tokens, i: int) -> When | None:
    """`15.–17.01.2018`, `5.8. - 16.8.2018`: the year, and the month if need be, are told once."""
    if tokens.glued(i) and i and tokens.low[i - 1] not in ("(", "[", "“", '"'):
        return None
    found = _SPAN.match(tokens.text, tokens.start[i])
    if found is None:
        return None
    year, month = int(found[5]), int(found[4])
    first = calendars.absolute(year, int(found[2] or month), int(found[1]))
    last = calendars.absolute(year, month, int(found[3]))
    if first is None or last is None or first >= last:
        return None
    return When(tokens.at(found.end(), i), value=f"{first}/{last}", settled=True)
