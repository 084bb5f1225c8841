"""Digits with the separators of any country, and their values."""

from __future__ import annotations

import re
from fractions import Fraction

from reader.highlights.figures import units
from reader.highlights.figures.lost_points import score_at, spaced_cents
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens

DIGIT_LIMIT = 18
_PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?\Z|\.[0-9]+\Z")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(\.[0-9]+)?\Z")
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(\.[0-9]+)?\Z")
_POINTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+\Z|[0-9]{1,3}(?:\.[0-9]{3}){2,}\Z")
_SWISS = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3})+([.,][0-9]+)?\Z")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}\Z")
_SWAPPED = str.maketrans(".,", ",.")
_LAST_CENTS = re.compile(r"([0-9]{3}),([0-9]{2})\Z")
_LAST_GROUP = re.compile(r"([0-9]{3}),([0-9]{1,4})\Z")
_WIDE_SPACES = frozenset("\u00a0\u202f\u2009\u2007")


def read_digits(written: str, *, decimal_comma: bool = False) -> int | Fraction | None:
    """The value of digits with separators; None where they are no number (1.2.3, 12,34).

    `decimal_comma` says that the text's language writes 1.000,5 where English writes 1,000.5.
    """
    if decimal_comma:
        written = written.translate(_SWAPPED)
    if len(written) > 3 * DIGIT_LIMIT:
        return None
    if _PLAIN.match(written):
        bare = written
    elif _GROUPED.match(written) or _INDIAN.match(written):
        bare = written.replace(",", "")
    elif _POINTED.match(written):
        bare = written.replace(".", "").replace(",", ".")
    elif _SWISS.match(written):
        bare = written.replace("'", "").replace("’", "").replace(",", ".")
    elif _DECIMAL_COMMA.match(written):
        bare = written.replace(",", ".")
    else:
        return None
    whole, point, _ = bare.partition(".")
    if len(whole) > DIGIT_LIMIT:
        return None
    return Fraction("0" + bare) if point else int(bare)


def spaced_groups(tokens: Tokens, i: int) -> tuple[int, int | Fraction | None]:
    """Groups of three parted by spaces: `10 000`, joined unless a plain space may part numbers."""
    j, written = i + 1, tokens.low[i]
    while tokens.kind[j] == NUMERAL and len(tokens.low[j]) == 3 and len(written) <= DIGIT_LIMIT:
        gap = tokens.text[tokens.end[j - 1] : tokens.start[j]]
        if gap not in _WIDE_SPACES and gap != " ":
            break
        if not tokens.low[j].isdecimal() or (_tied(tokens, j + 1) and tokens.low[j] != "000"):
            break
        written += tokens.low[j]
        j += 1
    last = _LAST_GROUP if tokens.decimal_comma else _LAST_CENTS
    tail = last.match(tokens.low[j]) if j < tokens.count else None
    if tail and not tokens.decimal_comma and (j > i + 1 or len(written) > 3):
        tail = tail if len(written) <= DIGIT_LIMIT else None
    if tail and not tokens.glued(j) and not written.startswith("0") and len(written) < DIGIT_LIMIT:
        return j + 1, Fraction(f"{written}{tail[1]}.{tail[2]}")
    cents = None if j == i + 1 else spaced_cents(tokens, j)
    if cents is not None and not written.startswith("0"):
        return j + 1, int(written) + cents
    if j == i + 1 or written.startswith("0") or tokens.kind[j] == NUMERAL:
        return i + 1, None
    if j == i + 2 and score_at(tokens, i):
        return i + 1, None
    return j, int(written)


def _tied(tokens: Tokens, j: int) -> bool:
    """Whether letters that are no unit stand right behind the digits: `10 000b`."""
    if not tokens.glued(j) or tokens.kind[j] != WORD:
        return False
    return not (tokens.flattened and tokens.raw(j) in units.SIGNS)
