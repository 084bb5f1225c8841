"""Phone numbers and codes in parts, which hold no figure."""

from __future__ import annotations

import re

from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set

_PHONE = re.compile(
    r"\+[0-9]{1,3}[ .-]?\(?[0-9]{1,4}\)?[ .-]?[0-9]{2,4}(?:[ .-/][0-9]{2,4}){0,3}(?![0-9])"
    r"|(?:1[ .-])?\([0-9]{3}\)[ .-]?[0-9]{3}[ .-][0-9]{4}(?![0-9])"
    r"|(?:1[.-])?[0-9]{3}([.-])[0-9]{3,4}\1[0-9]{3,4}(?![0-9])"
    r"|[0-9]{3}-[0-9]{4}(?![0-9])(?!\s+[a-z])"
    r"|[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9])"
)
_DATES = re.compile(r"(?:[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})-[0-9]{1,4}-")
_CALL = re.compile(r"\+?[0-9(][0-9 ()./-]{5,18}[0-9](?![0-9])")
_CALLED = word_set("tel telephone phone fax mobile cell whatsapp dial")
_FREE = re.compile(r"1 8[0-9]{2} [0-9]{3} [0-9]{4}(?![0-9])")
_AREA = re.compile(r"0[0-9]{2,4} [0-9]{3,4} [0-9]{3,4}(?![0-9])|0[0-9]{4} [0-9]{5,6}(?![0-9])")


def phone_end(tokens: Tokens, i: int) -> int | None:
    """The token after a phone number or a code in parts that starts at token `i`."""
    low = tokens.low[i]
    if i and (tokens.low[i - 1] in _CALLED or tokens.low[i - 2] in _CALLED):
        # `tel: 020 7946 0958`, `phone no 5550143`
        called = _CALL.match(tokens.text, tokens.start[i])
        if called and sum(letter.isdecimal() for letter in called[0]) > 6:
            return tokens.at(called.end(), i)
    if not (tokens.glued(i + 1) or "." in low or low[0] in "01"):
        return None
    area = _AREA.match(tokens.text, tokens.start[i]) if low[0] == "0" else None
    if area:
        return tokens.at(area.end(), i)
    free = _FREE.match(tokens.text, tokens.start[i]) if low == "1" else None
    if free:
        return tokens.at(free.end(), i)
    if i and tokens.glued(i) and tokens.kind[i - 1] in (WORD, NUMERAL):
        return None
    j = i
    while tokens.hyphen(j + 1) and tokens.kind[j + 2] == NUMERAL:
        j += 2
    if j - i >= 6 and _DATES.match(tokens.text, tokens.start[i]):
        return None
    if j - i >= 6:
        # Four and more parts are a code: an ISBN, an account.
        return j + 1
    found = _PHONE.match(tokens.text, tokens.start[i])
    return tokens.at(found.end(), i) if found else None
