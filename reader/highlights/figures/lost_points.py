"""Decimal points that a flattened text has lost: `1 5 billion`, `rose 0 3`, `$8 50`."""

from __future__ import annotations

from fractions import Fraction

from reader.highlights.figures import currencies, units
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set

_SCALES = word_set(
    "million billion trillion crore lakh crores lakhs bn mn mln bln trn tn cr millions billions "
    "trillions m b k"
)
_SHARES = word_set("percent per percentage pct metric square cubic sq cu %")
_LED = word_set(
    "to at of by from than under over nearly about around almost above below near past averaged "
    "averaging costs cost costing rose fell up down gained slipped added climbed dropped jumped "
    "eased shed advanced declined sank soared slid tumbled plunged surged grew shrank expanded "
    "contracted settled worth paid just only totalled totaled rising falling annualised annualized "
    "charge charges charged earn earns earned pays priced and with against versus is was were "
    "compared be reported predicted"
)
_CLOCK_LED = word_set("at from to by until till before after around about past near")
_PRICED = word_set(
    "share shares stock stocks index percent price prices priced traded trading trade "
    "closed settled yield dollar dollars euro euros pence cents yen rate rates rose fell inflation "
    "barrel ounce tonne ton bushel unemployment growth gdp costs cost range rates target interest "
    "spread bond bonds levy fee fare charge charges"
)
GAMES = word_set(
    "won win wins beat beaten lost defeat defeated score scored draw drew lead led victory season "
    "playoff playoffs play quarter nba nfl nhl mlb afc nfc league coach team"
)
_AVERAGED = frozenset(("averaged", "averaging"))
_FRACTIONS = frozenset(
    (above, below) for below in ("2", "3", "4", "8", "16") for above in ("1", "2", "3", "5", "7")
)
_PARTED = word_set(
    "inch inches mile miles gallon gallons cup cups pound pounds ounce ounces teaspoon teaspoons "
    "tablespoon tablespoons pint pints quart quarts yard yards hour hours"
)
_PRICED_BY = word_set("month year week share hour night day barrel ounce pound kilo litre gallon")
_SAYINGS = frozenset((("9", "11"), ("24", "7"), ("50", "50")))
_FAR, _ROUND_APART = 12, 10


def lost_point(tokens: Tokens, i: int) -> bool:
    """Whether token `i` of a flattened text and the next were parts of one decimal."""
    low = tokens.low
    whole, part, after = low[i], low[i + 1], low[i + 2]
    if tokens.kind[i + 1] != NUMERAL or not (whole.isdecimal() and part.isdecimal()):
        return False
    if tokens.start[i + 1] - tokens.end[i] > 1 or len(whole) > 3:
        return False
    if (len(whole) > 1 and whole[0] == "0") or (whole, part) in _SAYINGS:
        return False
    if len(part) > 2 + (after in ("million", "billion", "trillion")):
        return False
    if after in _SCALES or after in _SHARES or after in currencies.currency_names():
        return not tokens.glued(i + 2) or len(part) < 3
    if after in units.MEASURES or after in units.TIME_UNITS or after in units.SIGNS:
        return True
    if after in ("c", "f") and tokens.glued(i + 2):
        return True
    if len(part) == 2 and after in ("a", "an", "per") and low[i + 3] in _PRICED_BY:
        return True  # 6 99 a month
    if i and _money_before(tokens, i):
        return len(part) == 2 and tokens.kind[i + 2] != NUMERAL
    return _bare(tokens, i)


def _bare(tokens: Tokens, i: int) -> bool:
    """`rose 0 3 in april`, `at 83 88 a barrel`: no unit, but a word that a number follows."""
    low = tokens.low
    led = i > 0 and (low[i - 1] in _LED or (low[i] == "0" and tokens.kind[i - 1] == WORD))
    if not led or tokens.kind[i + 2] == NUMERAL or tokens.glued(i + 2):
        return False
    if low[i - 1] in _AVERAGED:
        return True
    near = low[max(0, i - _FAR) : i + _FAR]
    priced = not _PRICED.isdisjoint(near)
    hour = int(low[i]) <= 23 and len(low[i + 1]) == 2 and low[i + 1] < "60"
    if hour and low[i - 1] in _CLOCK_LED and not priced:
        return False
    return priced or GAMES.isdisjoint(near)


def with_point(tokens: Tokens, i: int) -> Fraction | None:
    """The decimal that tokens `i` and `i + 1` were; None where they may have been a range.

    `10 15 percent` may be 10.15 or 10 to 15; `1 5 billion` and `26 3 percent` are told.
    """
    low = tokens.low
    whole, part = int(low[i]), int(low[i + 1])
    value = Fraction(f"{whole}.{low[i + 1]}")
    if len(low[i + 1]) == 3:
        return None  # 1 234 million: a point or a comma
    if whole >= part or low[i + 1][0] == "0" or not whole:
        return value
    if whole >= 5 and whole % 5 == part % 5 == 0 and part - whole <= _ROUND_APART:
        return None
    money = i > 0 and _money_before(tokens, i)
    money = money or low[i + 2] in currencies.currency_names()
    if (low[i], low[i + 1]) in _FRACTIONS and low[i + 2] in _PARTED:
        return None  # 1/4 inch
    if len(low[i]) == len(low[i + 1]) == 2 and not money and _counted(tokens, i + 2):
        return None  # 13 17 ounces
    if low[i + 2] in _SCALES or money or part - whole > 2:
        return value
    return None


def _money_before(tokens: Tokens, i: int) -> bool:
    """Whether a sign or code of a currency stands before token `i`."""
    if tokens.low[i - 1] in currencies.SIGNS:
        return True
    return currencies.code_of(tokens.raw(i - 1), large=False, flattened=True) is not None


def _counted(tokens: Tokens, j: int) -> bool:
    word = tokens.low[j]
    known = word in units.MEASURES or word in units.PLURAL_TIME or word in units.SIGNS
    return known or word in _SCALES or word in _SHARES


def score_at(tokens: Tokens, i: int) -> bool:
    """Whether two numbers of three digits are a score: `a 112 107 victory`."""
    low = tokens.low
    if not tokens.flattened or len(low[i]) != 3 or len(low[i + 1]) != 3:
        return False
    near = low[max(0, i - _FAR) : i + _FAR]
    close = low[i].isdecimal() and low[i + 1].isdecimal() and int(low[i]) < 2 * int(low[i + 1])
    return close and int(low[i + 1]) < 200 and not GAMES.isdisjoint(near)


def spaced_cents(tokens: Tokens, j: int) -> Fraction | None:
    """The decimals at token `j` behind groups of three in a flattened text: `8 231 05`."""
    digits = tokens.low[j]
    if not tokens.flattened or tokens.kind[j] != NUMERAL or tokens.kind[j + 1] == NUMERAL:
        return None
    if not digits.isdecimal() or len(digits) > 2 or tokens.glued(j):
        return None
    if tokens.glued(j + 1) and tokens.kind[j + 1] == WORD:
        return None
    return Fraction(f"0.{digits}")
