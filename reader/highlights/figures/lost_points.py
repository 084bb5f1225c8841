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
_VOTED = word_set("vote votes voted ballot ballots passed senate")
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
_LARGE = word_set("million billion trillion mln bln trn mn bn")
_NO_PARTS = word_set("yen lira lire won rupiah dong forint")
"""Money that is counted in thousands of billions."""
_BELOW = frozenset(("2", "3", "4", "8", "16", "32"))
_FAR, _ROUND, _ROUND_APART, _CLOSE = 12, 5, 10, 2


def lost_point(tokens: Tokens, i: int) -> bool:
    """Whether token `i` of a flattened text and the next were parts of one decimal."""
    low = tokens.low
    whole, part, after = low[i], low[i + 1], low[i + 2]
    if tokens.kind[i + 1] != NUMERAL or not (whole.isdecimal() and part.isdecimal()):
        return False
    if tokens.start[i + 1] - tokens.end[i] > 1 or len(whole) > 4 or _year(whole):
        return False
    if (len(whole) > 1 and whole[0] == "0") or whole == part == "50":
        return False
    fine = after in ("percent", "pct", "per") and not part.endswith("00")
    fine = fine or whole == "0" or (len(part) == 4 and not _year(part))
    if len(part) > 2 + (2 * fine or (after in _LARGE and len(whole) < 4)):
        return False
    if after in _SCALES or after in _SHARES or after in currencies.currency_names():
        return not tokens.glued(i + 2) or len(part) < 3
    if after in units.TIME_UNITS:
        return len(whole) < 3
    if after in units.MEASURES or after in units.SIGNS:
        return True
    if after in ("c", "f", "p") and tokens.glued(i + 2):
        return True
    if len(part) == 2 and after in ("a", "an", "per") and low[i + 3] in _PRICED_BY:
        return True  # 6 99 a month
    if i and _money_before(tokens, i):
        return len(part) == 2 and tokens.kind[i + 2] != NUMERAL
    return _bare(tokens, i)


def _year(written: str) -> bool:
    return len(written) == 4 and written[:2] in ("18", "19", "20", "21")


def _bare(tokens: Tokens, i: int) -> bool:
    """`rose 0 3 in april`, `at 83 88 a barrel`: no unit, but a word that a number follows."""
    low = tokens.low
    led = i > 0 and (low[i - 1] in _LED or (low[i] == "0" and tokens.kind[i - 1] == WORD))
    if not led or tokens.kind[i + 2] == NUMERAL or tokens.glued(i + 2):
        return False
    if (low[i], low[i + 1]) in _SAYINGS or len(low[i]) > 3 or len(low[i + 1]) > 2:
        return False
    if low[i - 1] in _AVERAGED:
        return True
    near = low[max(0, i - _FAR) : i + _FAR]
    priced = not _PRICED.isdisjoint(near)
    hour = int(low[i]) <= 23 and len(low[i + 1]) == 2 and low[i + 1] < "60"
    if hour and low[i - 1] in _CLOCK_LED and not priced:
        return False
    if len(low[i]) == len(low[i + 1]) > 1 and not _VOTED.isdisjoint(near):
        return False  # the vote was 52 48
    return priced or GAMES.isdisjoint(near)


def with_point(tokens: Tokens, i: int) -> Fraction | None:
    """The decimal that tokens `i` and `i + 1` were; None where they may have been a range.

    In the news a point was lost between two such numbers a hundred times as often as a dash, but
    for round ones, and for lengths of time: `10 15 percent`, `18 24 months` may be ranges.
    """
    low = tokens.low
    first, digits, after = low[i], low[i + 1], low[i + 2]
    whole, part = int(first), int(digits)
    value = Fraction(f"{whole}.{digits}")
    if len(digits) > 2:
        grouped = digits.endswith("00") or low[i + 3] in _NO_PARTS
        grouped = grouped or (len(first) == 3 == len(digits) and whole < part)  # 165-185 million
        return None if grouped else value  # 1 500 million: a point or a comma
    parted = after in _PARTED or after == "cent" or low[i + 3] == "point"
    if (first, digits) in _FRACTIONS and parted:
        return None  # 1/4 inch
    if whole >= part or digits[0] == "0" or not whole:
        return value
    apart, both = part - whole, len(first) == len(digits) == 2
    if after in units.TIME_UNITS:
        return None if apart <= _CLOSE or both else value
    if whole >= _ROUND and whole % _ROUND == part % _ROUND == 0 and apart <= _ROUND_APART:
        return None
    if i and _money_before(tokens, i):
        return value
    if after in _SCALES or after in _SHARES or after in currencies.currency_names():
        return None if both and apart <= _CLOSE else value
    return None if both and apart <= _ROUND_APART and _measured(after) else value


def mixed_at(tokens: Tokens, i: int) -> Fraction | None:
    """A whole number and a fraction at token `i` that have lost their signs: `9 3 4 pct`."""
    low = tokens.low
    if tokens.kind[i + 1] != NUMERAL or tokens.kind[i + 2] != NUMERAL:
        return None
    whole, above, below = low[i], low[i + 1], low[i + 2]
    if below not in _BELOW or not (whole.isdecimal() and above.isdecimal()) or len(whole) > 3:
        return None
    odd = int(above) < int(below) and (int(above) % 2 or below == "3")
    after = low[i + 3]
    if not odd or tokens.glued(i + 3) or (i and tokens.kind[i - 1] == NUMERAL):
        return None
    known = after in units.MEASURES or after in units.TIME_UNITS
    if known or after in _SHARES or after in currencies.currency_names():
        return int(whole) + Fraction(int(above), int(below))
    return None


def _money_before(tokens: Tokens, i: int) -> bool:
    """Whether a sign or code of a currency stands before token `i`."""
    if tokens.low[i - 1] in currencies.SIGNS:
        return True
    return currencies.code_of(tokens.raw(i - 1), large=False, flattened=True) is not None


def _measured(word: str) -> bool:
    return word in units.MEASURES or word in units.SIGNS


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
    if tokens.low[j + 1] in units.TIME_UNITS or tokens.low[j + 1] == "mths":
        return None
    return Fraction(f"0.{digits}")
