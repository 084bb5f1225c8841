"""Powers written out: `1.3×10^6`, `2.48×10−5`, `1e-3`, `1.1^23`."""

from __future__ import annotations

from fractions import Fraction

from reader.highlights.figures.tokens import DASHES, NUMERAL, Tokens

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_TIMES = frozenset("x×*·")
_MOST_POWER, _MOST_EXPONENT = 30, 99


def power_after(tokens: Tokens, j: int, base: int | Fraction) -> tuple[int, int | Fraction] | None:
    """A power of ten, or a power of `base`, at token `j`: the token after it and the value."""
    low = tokens.low
    if low[j] in _TIMES and low[j + 1] == "10":
        exponent = _exponent(tokens, j + 2)
        return None if exponent is None else (exponent[0], _times_ten(base, exponent[1]))
    if low[j] == "e" and tokens.glued(j) and tokens.glued(j + 1):
        exponent = _signed(tokens, j + 1)
        return None if exponent is None else (exponent[0], _times_ten(base, exponent[1]))
    if low[j] == "^" and tokens.glued(j) and tokens.glued(j + 1):
        exponent = _signed(tokens, j + 1)
        if exponent is not None and abs(exponent[1]) <= _MOST_POWER and 0 < base < 10**6:
            return exponent[0], _raised(base, exponent[1])
    return None


def _raised(base: int | Fraction, exponent: int) -> int | Fraction:
    power = Fraction(base) ** abs(exponent)
    return 1 / power if exponent < 0 else power


def _times_ten(base: int | Fraction, exponent: int) -> int | Fraction:
    value = base * _raised(10, exponent)
    return value.numerator if value.denominator == 1 else value


def _exponent(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """`^6`, `⁶`, `⁻⁶`, `-6` or `−6` behind a ten."""
    low = tokens.low
    if not tokens.glued(j):
        return None
    if low[j] == "^":
        return _signed(tokens, j + 1)
    minus = low[j] in ("⁻", "¯")
    raised = low[j + minus].translate(_RAISED)
    if raised != low[j + minus] and raised.isdecimal() and len(raised) <= 2:
        return j + minus + 1, -int(raised) if minus else int(raised)
    return _signed(tokens, j) if low[j] in DASHES and low[j] not in "–—" else None


def _signed(tokens: Tokens, j: int) -> tuple[int, int] | None:
    minus = tokens.low[j] in DASHES
    k = j + (minus or tokens.low[j] == "+")
    digits = tokens.low[k]
    if tokens.kind[k] != NUMERAL or not digits.isdecimal() or not tokens.glued(k):
        return None
    if len(digits) > 2 or int(digits) > _MOST_EXPONENT:
        return None
    return k + 1, -int(digits) if minus else int(digits)
