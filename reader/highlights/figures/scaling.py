"""What makes a numeral larger or finer: scales, `and a half`, `of a million`."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from reader.highlights.figures import units
from reader.highlights.figures.number_words import (
    LETTER_SCALES,
    PARTS,
    SCALES,
    SHORT_SCALES,
    TENS,
    UNITS,
    VULGAR,
)
from reader.highlights.figures.numeral import Numeral, plain
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set


def and_a_half(tokens: Tokens, number: Numeral) -> Numeral:
    """Takes in `and a half`, `and three quarters`, with or without hyphens."""
    low, j = tokens.low, number.next
    j += tokens.hyphen(j)
    if low[j] != "and" or number.value is None:
        return number
    j += 1 + tokens.hyphen(j + 1)
    written = _written_part(tokens, number, j)
    if written is not None:
        return written
    if low[j] in VULGAR:
        return replace(number, next=j + 1, value=number.value + VULGAR[low[j]] * number.scale)
    above = 1 if low[j] in ("a", "an") else UNITS.get(low[j], 0)
    tens = small_words(tokens, j) if low[j] in TENS else None
    if tens is not None and low[tens[1]] in PARTS:
        above, j = tens[0], tens[1] - 1
    if above == 0:
        if low[j] == "half" and low[j - 1] == "and":
            above, j = 1, j - 1
        else:
            return number
    j += 1 + tokens.hyphen(j + 1)
    below = PARTS.get(low[j], 0)
    if not below or above >= below or (above == 1) == low[j].endswith("s"):
        return number
    scale = SCALES.get(low[j + 1])
    if scale and scale < number.scale:
        part = Fraction(above, below) * scale  # one billion and a quarter million
        return replace(number, next=j + 2, value=number.value + part)
    part = Fraction(above, below) * number.scale
    return replace(number, next=j + 1, value=number.value + part, fraction=True)


def _written_part(tokens: Tokens, number: Numeral, j: int) -> Numeral | None:
    """`3 and 1/2` with the part in digits at token `j`."""
    low = tokens.low
    if tokens.kind[j] != NUMERAL or low[j + 1] != "/" or tokens.kind[j + 2] != NUMERAL:
        return None
    tied = tokens.glued(j + 1) and tokens.glued(j + 2) and low[j].isdecimal()
    ends = not tokens.glued(j + 3) or (tokens.kind[j + 3] != NUMERAL and low[j + 3] != "/")
    if not (tied and ends and low[j + 2] in _BELOW and int(low[j]) < int(low[j + 2])):
        return None
    if not number.digits or not isinstance(number.value, int) or number.value > 999:
        return None
    if tokens.low[number.next - 2] == "between":
        return None
    value = number.value + Fraction(int(low[j]), int(low[j + 2]))
    return replace(number, next=j + 3, value=value, fraction=True)


_BELOW = frozenset(("2", "3", "4", "5", "8", "16"))


def scaled(tokens: Tokens, number: Numeral) -> Numeral:
    """Takes in the scale after digits: `1.2 million`, `5bn`, `3 hundred thousand`, `2 dozen`."""
    low, j = tokens.low, number.next
    if number.value is None:
        large = low[j] in SCALES or low[j] in SHORT_SCALES
        return replace(number, next=j + large, scaled=large)
    j += tokens.hyphen(j) and low[j + 1] in SCALES
    glued = tokens.glued(j)
    word = low[j]
    scale = (
        SCALES.get(word)
        or SHORT_SCALES.get(word)
        or {"hundred": 100, "dozen": 12, "dozens": 12}.get(word)
    )
    scale = scale or tokens.words.scales.get(word)
    alone = word == "g" and tokens.raw(j) == "G" and tokens.count <= j + 1 <= _LONE
    if scale is None and alone and (number.grouped or isinstance(number.value, Fraction)):
        scale = 10**9  # a text that is nothing but a number: 1,674.5 G
    if scale is None and glued and word in LETTER_SCALES:
        # Whether the letter is a scale or a unit is decided where the unit is known.
        return replace(number, letter=word)
    if scale is None and word == "k" and _spaced_thousands(tokens, number, j):
        scale = 1000
    if scale is None or (word in ("dozen", "dozens") and isinstance(number.value, Fraction)):
        return number
    number = replace(number, next=j + 1, value=number.value * scale, scaled=True, scale=scale)
    after = SCALES.get(low[j + 1]) or tokens.words.scales.get(low[j + 1])
    if after and scale < after and number.value is not None:
        total = scale * after
        number = replace(number, next=j + 2, value=number.value * after, scale=total)
    elif number.digits and scale in (100, 1000) and low[j + 1] == "and":
        more = tokens.low[j + 2]
        words = small_words(tokens, j + 2)
        if words is not None and words[0] < scale:
            return replace(number, next=words[1], value=(number.value or 0) + words[0])
        if more.isdecimal() and len(more) <= 2 and scale == 100 and number.value is not None:
            return replace(number, next=j + 3, value=number.value + int(more))
    return and_a_half(tokens, number)


def _spaced_thousands(tokens: Tokens, number: Numeral, j: int) -> bool:
    """`10 k users`, and `10 k` where nothing else is said; a `10 k run` is a race."""
    if not number.digits or number.fraction or tokens.capital(j) or tokens.flattened:
        return False
    if tokens.count <= j + 1:
        return j < _LONE
    counted = tokens.low[j + 1]
    return tokens.kind[j + 1] == WORD and (counted == "people" or counted.endswith("s"))


_LONE = 4


def small_words(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """A number below a thousand in words and the token after it: `two hundred and five`."""
    low, value = tokens.low, 0
    if UNITS.get(low[j], 0) in range(1, 10) and low[j + 1] == "hundred":
        value, j = 100 * UNITS[low[j]], j + 2
        j += low[j] == "and"
    if low[j] in TENS:
        value, j = value + TENS[low[j]], j + 1
        k = j + tokens.hyphen(j)
        if 0 < UNITS.get(low[k], 0) < 10:
            value, j = value + UNITS[low[k]], k + 1
    elif UNITS.get(low[j], 0):
        value, j = value + UNITS[low[j]], j + 1
    return (value, j) if value else None


def half_at(tokens: Tokens, i: int) -> Numeral | None:
    low = tokens.low
    j = i + 1 + tokens.hyphen(i + 1)
    j += low[j] in ("a", "an")
    if low[j] in SCALES or low[j] == "dozen":
        scale = SCALES.get(low[j], 12)
        half = plain(Fraction(scale, 2))
        return Numeral(j + 1, int(half or 0), scaled=True, scale=scale)
    return Numeral(i + 1, Fraction(1, 2), fraction=True)


def part_of(tokens: Tokens, part: Numeral) -> Numeral:
    """Takes in `of a million` after a fraction."""
    low, j = tokens.low, part.next
    if low[j] == "of" and low[j + 1] == "a" and low[j + 2] in SCALES and part.value is not None:
        scale = SCALES[low[j + 2]]
        return replace(part, next=j + 3, value=part.value * scale, scaled=True, scale=scale)
    return part


_NEAR = word_set("nearly almost roughly over under than approximately")
_SHARING = _NEAR | word_set("by about around up down to least most")
_AFTER_SHARE = word_set(
    "of in at on from to over since last this next and or but while between after before compared "
    "during as more less were was are is have has had will would said say says do did if when "
    "because since with for among through until not may might can could must should"
)


def share_at(tokens: Tokens, i: int) -> bool:
    """Whether `third` or `fifth` at token `i` is a share: `nearly a third were`, `by a fifth`.

    The third of several is none: `by a third party`, `about a fifth attempt`.
    """
    low = tokens.low
    after = low[i + 1]
    if low[i] not in PARTS or i < 1 or low[i - 1] not in ("a", "an") or tokens.hyphen(i + 1):
        return False
    if after == "of":
        return True
    if i < 2 or low[i - 2] not in _SHARING or (low[i] == "quarter" and after == "to"):
        return False
    if tokens.kind[i + 1] not in (WORD, NUMERAL) or after in _AFTER_SHARE:
        return True
    return low[i - 2] in _NEAR and not after.isdecimal() and after not in units.MEASURES
