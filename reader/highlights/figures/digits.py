"""Digits with the separators of any country, and their values."""

from __future__ import annotations

import re
from fractions import Fraction

DIGIT_LIMIT = 18
_PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?\Z|\.[0-9]+\Z")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(\.[0-9]+)?\Z")
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(\.[0-9]+)?\Z")
_POINTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+\Z|[0-9]{1,3}(?:\.[0-9]{3}){2,}\Z")
_SWISS = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3})+(\.[0-9]+)?\Z")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}\Z")
_SWAPPED = str.maketrans(".,", ",.")


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
        bare = written.replace("'", "").replace("’", "")
    elif _DECIMAL_COMMA.match(written):
        bare = written.replace(",", ".")
    else:
        return None
    whole, point, _ = bare.partition(".")
    if len(whole) > DIGIT_LIMIT:
        return None
    return Fraction("0" + bare) if point else int(bare)
