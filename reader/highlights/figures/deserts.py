"""Long runs of nothing but numbers and signs, as tables and dumps have them.

In the midst of such a run no word tells what a number is: the rules would all be tried in vain,
which is slow where every other character is a number. What a sign tells by itself is read.
"""

from __future__ import annotations

import re

from reader.highlights.figures import currencies
from reader.highlights.figures.clock import absolute
from reader.highlights.figures.digits import DIGIT_LIMIT, read_digits
from reader.highlights.figures.found import Found
from reader.highlights.figures.number_words import NUMBER_WORDS
from reader.highlights.figures.numeral import plain
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.text.marks import MarkKind

_EDGE = 40
"""How many tokens from a word a number must stand: farther than any rule looks for one."""
_DAY = re.compile(r"([12][0-9]{3})-([01][0-9])-([0-3][0-9])(?![\w/:.-]*[0-9])")
_TIED = frozenset("-–/:@#_^\\=+×*'’.")


class Deserts:
    """Where in a run of tokens no word is near."""

    __slots__ = ("_last", "_next", "_tokens")

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._last = self._next = -1

    def hold(self, i: int) -> bool:
        """Whether token `i` is far from any word; asked from the first token to the last."""
        if i > self._next:
            self._last, j = self._next, i
            kinds, lows, count = self._tokens.kind, self._tokens.low, self._tokens.count
            while j < count and (kinds[j] != WORD or lows[j] in NUMBER_WORDS):
                j += 1
            self._next = j if j < count else count + _EDGE
        return i - self._last > _EDGE and self._next - i > _EDGE


def read_bare(tokens: Tokens, i: int) -> Found | None:
    """What token `i` is by its digits and the signs at it: a day, money, percent or a number."""
    money = currencies.SIGNS.get(tokens.low[i], "")
    at = i + (money != "")
    if tokens.kind[at] != NUMERAL or (tokens.glued(i) and _tied(tokens, i - 1)):
        return None
    written = tokens.low[at]
    day = _DAY.match(tokens.text, tokens.start[i]) if len(written) == 4 else None
    if day is not None:
        told = absolute(int(day[1]), int(day[2]), int(day[3]))
        return Found(i, i + 5, MarkKind.DATE, told) if told else None
    if len(written) <= DIGIT_LIMIT and written.isdecimal():
        value: int | float | None = int(written)
    else:
        value = plain(read_digits(written, decimal_comma=tokens.decimal_comma))
    after = tokens.low[at + 1]
    if value is None or (tokens.glued(at + 1) and _tied(tokens, at + 1)):
        return None
    if money != "":
        return Found(i, at + 1, MarkKind.MONEY, value, unit=money)
    if after == "%":
        return Found(i, at + 2, MarkKind.PERCENT, value, unit="%")
    return Found(i, at + 1, MarkKind.NUMBER, value)


def _tied(tokens: Tokens, j: int) -> bool:
    return tokens.kind[j] in (WORD, NUMERAL) or tokens.low[j] in _TIED
