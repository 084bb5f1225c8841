"""Numerals in digits and in English words, and their values."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from reader.highlights.figures import currencies, units
from reader.highlights.figures.digits import DIGIT_LIMIT, read_digits, spaced_groups
from reader.highlights.figures.lost_points import lost_point, mixed_at, with_point
from reader.highlights.figures.number_words import (
    NUMBER_WORDS,
    ORDINALS,
    PARTS,
    SCALES,
    SHORT_SCALES,
    TENS,
    UNITS,
    VULGAR,
)
from reader.highlights.figures.numeral import Exact, Numeral
from reader.highlights.figures.powers import power_after
from reader.highlights.figures.scaling import (
    and_a_half,
    half_at,
    part_of,
    scaled,
    share_at,
    small_words,
)
from reader.highlights.figures.tokens import DASHES, NUMERAL, WORD, Tokens

_LONE = 5  # a text of so few tokens is nothing but a number
_WIRE_SCALES = frozenset(("cr", "lkh", "mln", "bln", "trn", "mn", "bn"))  # eight mln
_BELOW = frozenset(("2", "3", "4", "5", "6", "8", "16", "32", "64"))


def read_numeral(tokens: Tokens, i: int) -> Numeral | None:
    """The longest numeral that starts at token `i`, with its scale and fractions."""
    kind, low = tokens.kind[i], tokens.low[i]
    if kind == NUMERAL:
        return _digits(tokens, i)
    if kind != WORD:
        return None
    if low in VULGAR:
        return scaled(tokens, Numeral(i + 1, VULGAR[low], digits=True, fraction=True))
    if low == "half":
        return half_at(tokens, i)
    if low == "quarter" and tokens.low[i + 1 + tokens.hyphen(i + 1)] in SCALES:
        end = i + 1 + tokens.hyphen(i + 1)
        scale = SCALES[tokens.low[end]]
        return Numeral(end + 1, scale // 4, scaled=True, scale=scale)
    if share_at(tokens, i) or (low in ("quarter", "third") and tokens.low[i - 1] == "a"):
        return part_of(tokens, Numeral(i + 1, Fraction(1, PARTS[low]), fraction=True))
    apart = i + 1 + tokens.hyphen(i + 1)
    apart += 2 if tokens.low[apart] == "of" and tokens.low[apart + 1] in ("a", "an") else 0
    timed = low == "quarter" and tokens.low[apart] in ("hour", "century") and apart > i + 1
    if timed or (low == "quarter" and tokens.low[apart] in units.MEASURES):
        return Numeral(i + 1, Fraction(1, 4), fraction=True)
    if low in ORDINALS:
        return Numeral(i + 1, ORDINALS[low], ordinal=True)
    if low in NUMBER_WORDS or (low == "dozen" and tokens.low[i - 1] == "a"):
        return _words(tokens, i)
    return None


def _digits(tokens: Tokens, i: int) -> Numeral | None:
    low = tokens.low
    value = read_digits(low[i], decimal_comma=tokens.decimal_comma)
    if value is None:
        return None
    power = power_after(tokens, i + 1, value)
    if power is not None:
        return Numeral(power[0], power[1], digits=True, scaled=True)
    mixed = mixed_at(tokens, i) if tokens.flattened else None
    if mixed is not None:
        return Numeral(i + 3, mixed, digits=True)
    if tokens.flattened and lost_point(tokens, i):
        return scaled(tokens, Numeral(i + 2, with_point(tokens, i), digits=True))
    j = i + 1
    grouped = "," in low[i] or "’" in low[i] or "'" in low[i]
    if isinstance(value, int) and len(low[i]) <= 3 and not grouped:
        j, joined = spaced_groups(tokens, i)
        if joined is not None:
            value, grouped = joined, True
    number = Numeral(j, value, digits=True, grouped=grouped)
    if tokens.glued(j) and low[j] in ("st", "nd", "rd", "th"):
        return replace(number, next=j + 1, ordinal=True)
    parts = PARTS.get(low[j], 0) if isinstance(value, int) and 0 < value < 100 else 0
    if parts > 2 and parts != 4 and (value == 1) != low[j].endswith("s"):
        return part_of(tokens, Numeral(j + 1, Fraction(value, parts), fraction=True))
    ratio = _ratio(tokens, j, value)
    if ratio is not None:
        number = ratio
    elif _spoken_point(tokens, j) and isinstance(value, int):
        number = replace(number, next=j + 2, value=Fraction(f"{value}.{low[j + 1]}"))
    elif low[j] in VULGAR and isinstance(value, int):
        number = replace(number, next=j + 1, value=value + VULGAR[low[j]], fraction=True)
    elif _small_ratio(tokens, j) and (isinstance(value, int) or _cents(tokens, i)):
        part = _ratio(tokens, j + 1, int(low[j]))
        if part is not None and part.value is not None and part.value < 1:
            size = 1 if isinstance(value, int) else Fraction(1, 100)
            number = replace(part, value=value + part.value * size)
    elif tokens.hyphen(j) and _small_ratio(tokens, j + 1) and not grouped:
        # 12-3/8, as prices of shares are written; $6.75-1/2 of grain is in parts of a cent
        part = _ratio(tokens, j + 2, int(low[j + 1])) if low[j + 3] in _BELOW else None
        told = isinstance(value, int) or _cents(tokens, i)
        if told and part is not None and part.value is not None and part.value < 1:
            size = 1 if isinstance(value, int) else Fraction(1, 100)
            number = replace(part, value=value + part.value * size)
    return scaled(tokens, and_a_half(tokens, number))


def _cents(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is money with its cents, of which parts may follow: `$4.72 1/4`."""
    signed = i > 0 and tokens.low[i - 1] in currencies.SIGNS
    return signed and len(tokens.low[i].partition(".")[2]) == 2


def _spoken_point(tokens: Tokens, j: int) -> bool:
    """`1 point 5`, as it is dictated."""
    digits = tokens.low[j + 1]
    return tokens.low[j] == "point" and tokens.kind[j + 1] == NUMERAL and digits.isdecimal()


def _over(tokens: Tokens, j: int, above: Exact) -> Numeral | None:
    """`over 3` behind a number that is smaller, where nothing is counted behind it."""
    if tokens.low[j] != "over" or not isinstance(above, int) or not 0 < above < 1000:
        return None
    digits = tokens.low[j + 1]
    below = small_words(tokens, j + 1)
    if tokens.kind[j + 1] == NUMERAL and digits.isdecimal() and len(digits) < 5:
        below = int(digits), j + 2
    if below is None or not above < below[0] <= 1000 or tokens.kind[below[1]] == WORD:
        return None
    if tokens.low[below[1]] == "%":
        return None
    return Numeral(below[1], Fraction(above, below[0]), digits=True, fraction=True)


def _small_ratio(tokens: Tokens, j: int) -> bool:
    return tokens.kind[j] == NUMERAL and tokens.low[j].isdecimal() and len(tokens.low[j]) <= 2


def _ratio(tokens: Tokens, j: int, above: Exact) -> Numeral | None:
    """A fraction written with a slash: `3/4`; not `24/7`, a date or a path. Or `3 over 4`."""
    low = tokens.low
    over = _over(tokens, j, above)
    if over is not None:
        return over
    if low[j] not in ("/", "⁄") or not (tokens.glued(j) and tokens.glued(j + 1)):
        return None
    if not (isinstance(above, int) and tokens.kind[j + 1] == NUMERAL):
        return None
    if not low[j + 1].isdecimal() or len(low[j + 1]) > 3:
        return None
    below = int(low[j + 1])
    if (
        below < 2
        or (above > below and (tokens.count > _LONE or tokens.kind[j + 2] == WORD))
        or (above, below) in ((9, 11), (24, 7))
        or (tokens.glued(j + 2) and low[j + 2] in ("/", "-") and tokens.kind[j + 3] != WORD)
    ):
        return None
    return Numeral(j + 2, Fraction(above, below), digits=True, fraction=True)


def _words(tokens: Tokens, i: int) -> Numeral | None:
    """A numeral in words by the grammar of English: hundreds and scales, falling."""
    low = tokens.low
    start_scale = SCALES.get(low[i]) or {"hundred": 100, "dozen": 12}.get(low[i])
    measured = tokens.opens(i) and low[i + 1] in units.MEASURES
    spoken = low[i] == "hundred" and low[i + 1] == "and" and tokens.opens(i)
    spoken = spoken and (low[i + 2] in UNITS or low[i + 2] in TENS)  # Hundred and fifty came
    if start_scale is not None and low[i - 1] != "a" and not (measured or spoken):
        return None
    total, current, slot, last = 0, 0, "", 10**18
    saved: tuple[int, int, int, str, int] | None = None
    j = end = i
    scale = 1
    if start_scale is not None:
        j = end = i + 1
        scale = start_scale
        if low[i] in SCALES:
            total, slot, last = start_scale, "scale", start_scale
        else:
            current, slot = start_scale, "hundred"
        if low[i] == "dozen":
            return Numeral(j, 12, scaled=True, scale=12)
    while end - i < 40:
        k = j
        if slot:
            spaced = slot == "ten" and low[k] == "-" and 0 < UNITS.get(low[k + 1], 0) < 10
            k += tokens.hyphen(k) or spaced
            if low[k] == "and" and slot in ("hundred", "scale"):
                if low[k + 1] not in UNITS and low[k + 1] not in TENS:
                    break
                part = low[k + 2 + tokens.hyphen(k + 2)]
                if low[k + 1] in UNITS and part in PARTS and part.endswith("s"):
                    break  # six million and two thirds
                saved = (j, total, current, slot, last)
                k += 1
        word = low[k]
        size = SCALES.get(word, 0) or (SHORT_SCALES[word] if word in _WIRE_SCALES else 0)
        if word in UNITS and slot in ("", "hundred", "scale", "ten"):
            value = UNITS[word]
            if slot == "ten" and not 0 < value < 10:
                break
            current += value
            slot = "unit"
        elif word in TENS and slot in ("", "hundred", "scale"):
            current += TENS[word]
            slot = "ten"
        elif word in TENS and slot == "unit" and 0 < current < 10 and _spoken_tens(tokens, k):
            current, slot = current * 100 + TENS[word], "ten"
        elif word == "hundred" and slot in ("unit", "ten"):
            if current >= 100:
                if saved is not None:
                    j, total, current, slot, last = saved
                break
            current, slot, scale = current * 100, "hundred", 100
        elif size and slot == "scale" and size > last and not current:
            # `three lakh crore`, `two thousand billion`: scales that multiply.
            total, last, scale = total * size, size, last * size
        elif size and slot and slot != "scale" and size < last and current:
            total += current * size
            current, slot, last = 0, "scale", size
            scale = size
        else:
            break
        j = end = k + 1
    value = total + current
    if slot not in ("scale", "hundred"):
        scale = 1  # what follows is a part of one, not of the last scale
    over = _tens_below(tokens, j, value, slot)
    if over is not None:
        return over
    number = Numeral(j, value, scaled=slot in ("scale", "hundred") or value >= 1000, scale=scale)
    return _word_tail(tokens, number, slot)


def _spoken_tens(tokens: Tokens, k: int) -> bool:
    """Whether tens right behind a unit are told with it: `one twenty two`, not `3 twentieths`."""
    after = k + 1 + tokens.hyphen(k + 1)
    if 0 < ORDINALS.get(tokens.low[after], 0) < 10:
        return False  # one twenty-fifth
    j = k + 1 + tokens.hyphen(k + 1)
    below = tokens.low[j]
    return not tokens.hyphen(k) and not (below.endswith("s") and below[:-1] in ORDINALS)


def _part_in_words(tokens: Tokens, j: int, value: int) -> Numeral | None:
    """`three twenty-firsts`, `twenty twenty fifths`: a fraction by a number of two words."""
    low = tokens.low
    if 0 < UNITS.get(low[j], 0) < 10 and low[j + 1 + tokens.hyphen(j + 1)].startswith(_ROUND):
        return _large_part(tokens, j, value)
    if low[j] not in TENS:
        return None
    k = j + 1 + tokens.hyphen(j + 1)
    below = low[k][:-1] if value > 1 else low[k]
    if not 0 < ORDINALS.get(below, 99) < 10 or (value > 1) != low[k].endswith("s"):
        return None
    return Numeral(k + 1, Fraction(value, TENS[low[j]] + ORDINALS[below]), fraction=True)


_ROUND = ("hundred", "thousandth", "millionth", "billionth")


def _large_part(tokens: Tokens, j: int, value: int) -> Numeral | None:
    """`one one-hundredth`, `three two-thousandths`, `one one hundred fifth`."""
    low = tokens.low
    size, k = UNITS[low[j]], j + 1 + tokens.hyphen(j + 1)
    if low[k] == "hundred":
        more = k + 1 + tokens.hyphen(k + 1)
        more += low[more] == "and"
        word = low[more].removesuffix("s") if value > 1 else low[more]
        below, k = 100 * size + ORDINALS.get(word, 0), more
        known = 2 < ORDINALS.get(word, 0) < 100
    else:
        word = low[k].removesuffix("s") if value > 1 else low[k]
        below, known = size * ORDINALS.get(word, 0), word in ORDINALS
    if not known or (value > 1) != low[k].endswith("s") or value >= below:
        return None
    return Numeral(k + 1, Fraction(value, below), fraction=True)


def _tens_below(tokens: Tokens, j: int, value: int, slot: str) -> Numeral | None:
    """`three twenty-firsts`, `one hundred thirty fifths`: the tens belong to the lower number."""
    at = j + tokens.hyphen(j)
    below = tokens.low[at]
    if not below.endswith("s") or ORDINALS.get(below[:-1], 99) > 9:
        return None
    if at == j and tokens.low[j - 2] == "and":
        return None  # a hundred and thirty of these fifths
    tens = value % 100
    if slot != "ten" or tens == value:
        return None
    part = Fraction(value - tens, tens + ORDINALS[below[:-1]])
    return Numeral(at + 1, part, fraction=True)


def _word_tail(tokens: Tokens, number: Numeral, slot: str) -> Numeral:
    """What may follow words: a fraction word, an ordinal, `point five`, `and a half`, a dozen."""
    low, j, value = tokens.low, number.next, number.value
    if not isinstance(value, int):
        return number
    k = j + tokens.hyphen(j)
    if low[j] == "-" and not tokens.glued(j) and low[j + 1] in PARTS and value < 20:
        k = j + 1
    word = low[k]
    if 0 < value < 100 and k == j:
        part = _part_in_words(tokens, j, value)
        if part is not None:
            return part
    if slot == "ten" and ORDINALS.get(word, 99) < 10:
        return replace(number, next=k + 1, value=value + ORDINALS[word], ordinal=True)
    plain = k == j and not tokens.hyphen(k + 1)  # two hundred first-year students
    if slot == "hundred" and plain and value >= 100 and 3 < ORDINALS.get(word, 100) < 20:
        return replace(number, next=k + 1, value=value + ORDINALS[word], ordinal=True)
    if slot in ("hundred", "scale") and word == "and" and low[k + 1] in ORDINALS:
        return replace(number, next=k + 2, value=value + ORDINALS[low[k + 1]], ordinal=True)
    if value > 1 and k == j and word in ("hundredth", "thousandth", "millionth", "billionth"):
        return replace(number, next=j + 1, value=value * ORDINALS[word], ordinal=True)
    if value in (10, 100) and k > j and word in _ROUND[1:]:
        below = value * ORDINALS[word]
        if low[j - 2] in ("a", "an") or low[k + 1] == "of":  # a hundred-billionth of a second
            return Numeral(k + 1, Fraction(1, below), fraction=True)
        return replace(number, next=k + 1, value=below, ordinal=True)
    few = 0 < value < 20 or word not in ("halves", "quarters")
    few = few and (value < 20 or k == j or (slot == "hundred" and word in PARTS))
    if few and value and word in PARTS and (value == 1) != word.endswith("s"):
        quarters = word.startswith("quarter") and k == j and low[k + 1] not in ("of", "point")
        if word not in ("half", "halves") and not quarters:
            part = Numeral(k + 1, Fraction(value, PARTS[word]), fraction=True)
            return part_of(tokens, part)
        if word == "halves" and k == j and low[k + 1] != "of":
            return Numeral(k + 1, Fraction(value, 2), fraction=True)
        if value == 1 and word == "half":
            return Numeral(k + 1, Fraction(1, 2), fraction=True)
    over = _over(tokens, j, value)
    if over is not None:
        return over
    if word in ("dozen", "dozens") and value < 10**4:
        return replace(number, next=k + 1, value=value * 12, scaled=True, scale=12)
    if word == "point" and (low[k + 1] in UNITS or low[k + 1] in TENS):
        return scaled(tokens, _point(tokens, number, k + 1))
    halved = and_a_half(tokens, number)
    if halved is not number and not halved.scaled and low[halved.next] in SCALES:
        return scaled(tokens, halved)
    return halved


def _point(tokens: Tokens, number: Numeral, j: int) -> Numeral:
    tens = TENS.get(tokens.low[j])
    if tens is not None:
        k = j + 1 + tokens.hyphen(j + 1)
        unit = UNITS.get(tokens.low[k], 0)
        tens, j = (tens + unit, k + 1) if 0 < unit < 10 else (tens, j + 1)
    digits = "" if tens is None else str(tens)
    while tens is None and tokens.low[j] in UNITS and len(digits) < DIGIT_LIMIT:
        digits += str(UNITS[tokens.low[j]])
        j += 1
    whole = number.value if isinstance(number.value, int) else 0
    return replace(number, next=j, value=Fraction(f"{whole}.{digits}"))


def read_signed(tokens: Tokens, i: int) -> Numeral | None:
    """A numeral with an optional minus sign or word in front of it."""
    low = tokens.low[i]
    dash = low in DASHES and low != "—" and (tokens.glued(i + 1) or not i)
    if low in ("minus", "negative") or dash:
        number = read_numeral(tokens, i + 1)
        if number is None or number.value is None or number.ordinal:
            return None
        either = tokens.low[i - 2 : i] == ["plus", "or"] or tokens.low[i - 1] == "±"
        return number if either else replace(number, value=-number.value)
    number = read_numeral(tokens, i)
    if number is not None and tokens.low[number.next] in ("±", "+") and number.value is not None:
        return _give_or_take(tokens, number)
    return number


def _give_or_take(tokens: Tokens, number: Numeral) -> Numeral:
    """Takes in the tolerance of a measurement: `2,000.45 ± 0.01`, `5+/-1`."""
    j = number.next
    if tokens.low[j] == "+":
        if tokens.low[j + 1] != "/" or tokens.low[j + 2] not in DASHES:
            return number
        j += 2
    other = read_numeral(tokens, j + 1) if tokens.kind[j + 1] == NUMERAL else None
    return number if other is None or other.ordinal else replace(number, next=other.next)
