"""Times of day in digits, and hours in words with `p.m.` or `o’clock` behind them."""

from __future__ import annotations

import re

from reader.highlights.figures.found import Found
from reader.highlights.figures.number_words import UNITS
from reader.highlights.figures.spoken import AT_WORDS, minutes_at
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, WEEKDAYS
from reader.highlights.figures.words import word_set
from reader.highlights.figures.zones import zoned
from reader.text.marks import MarkKind

_CLOCK = re.compile(
    r"([0-9]{1,2})(?:[:.h]([0-5][0-9])(?::([0-5][0-9]))?)?"
    r"(?:[ \u00a0\u202f]?([ap])(?:\.[ ]?m\.?|m)(?![a-z0-9]))?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\s?([ap])(?:\s\.\sm(?:\s\.)?|\.\s?m\.?|\sm|m)(?![a-z0-9])", re.IGNORECASE)
_SHORT_HALF = re.compile(r"([ap])(?!\w|\.\s?m)", re.IGNORECASE)
_TIED = re.compile(r"(0?[1-9]|1[0-2])([0-5][0-9])\s?([ap])(?:\.\s?m\.|m)(?!\w)", re.IGNORECASE)
_OPENERS = word_set("the a an its their his her our it just only every each this that and but")
_PRICED = word_set(
    "share shares stock point points percent price prices priced traded trading closed index yield "
    "dollar dollars euro euros pence cents yen rate rates rose fell $ € £"
)
_AFTER_POINT = word_set("on today tomorrow tonight yesterday local gmt bst cet utc sharp this")
_AFTER_HOUR = frozenset(("uhr", "a", "p", "am", "pm", "o", "oclock", "gmt", "utc", "hours", "hrs"))


def hour_of_half(tokens: Tokens, j: int) -> Found | None:
    """The time at token `j` if it says whether it is before or after noon."""
    found = _CLOCK.match(tokens.text, tokens.start[j])
    if found is None:
        return None
    if found[4] is None and not _HALF_DAY.match(tokens.text, found.end()):
        return None
    return read_clock(tokens, j, ranged=True)


def read_clock(tokens: Tokens, i: int, *, ranged: bool = False) -> Found | None:
    text, at, low = tokens.text, tokens.start[i], tokens.low[i]
    if i and tokens.glued(i) and not ranged and tokens.kind[i - 1] in (WORD, NUMERAL):
        return None
    if i and tokens.glued(i) and tokens.low[i - 1] in (":", "$", "/", "#"):
        return None
    if tokens.flattened and tokens.kind[i + 1] == NUMERAL:
        return _flat_clock(tokens, i)
    if not tokens.glued(i + 1) and "." not in low and tokens.low[i + 1] not in _AFTER_HOUR:
        return None
    if tokens.words.foreign and tokens.low[i + 1] == "uhr":
        return _uhr(tokens, i)
    military = _military(tokens, i)
    if military is not None:
        return military
    tied = _TIED.match(text, at)
    if tied is not None:
        hour = int(tied[1]) % 12 + (12 if tied[3].lower() == "p" else 0)
        return zoned(tokens, i, tokens.at(tied.end(), i), f"{hour:02}:{tied[2]}")
    found = _CLOCK.match(text, at)
    if found is None:
        return None
    hour, minute, half = int(found[1]), found[2], found[4]
    separator = text[found.end(1)] if minute else ""
    end = found.end()
    if half is None:
        spaced = _HALF_DAY.match(text, end)
        if spaced:
            half, end = spaced[1], spaced.end()
    if half is None and separator == ":" and text[end : end + 1] == "h":
        end += not text[end + 1 : end + 2].isalnum()  # 18:30h
    short = _SHORT_HALF.match(text, end) if half is None else None
    if short and (separator == ":" or (not minute and _led(tokens, i) and not _priced(tokens, i))):
        half, end = short[1], short.end()
    if end < len(text) and (
        text[end].isdecimal()
        or (text[end] in ":%" and not (half and text[end + 1 : end + 2].isspace()))
        or (text[end : end + 1].isalpha() and tokens.low[i + 1] != "ish")
    ):
        return None
    if tokens.low[i + 1] == "ish" and tokens.glued(i + 1) and 1 <= hour <= 12 and _led(tokens, i):
        return Found(i, i + 2, MarkKind.TIME, f"{hour:02}:00", bound="about")
    if half is None and separator == "." and _dotted_clock(tokens, i, minute):
        separator = ":"
    if half is None and separator not in (":", "h"):
        return o_clock(tokens, i, hour) if minute is None else None
    if hour > (12 if half else 24) or (half and hour == 0):
        return None
    if half is not None:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    elif _verse(tokens, i):
        return None
    if text[end - 1] == "." and half and _sentence_end(text, end) and not _dotted(text, end):
        end -= 1
    value = f"{hour % 24:02}:{minute or '00'}" + (f":{found[3]}" if found[3] else "")
    return zoned(tokens, i, tokens.at(end, i), value)


def _flat_clock(tokens: Tokens, i: int) -> Found | None:
    """`6 15 p m`: a flattened text has lost the sign between hour and minutes."""
    hour, minute = tokens.low[i], tokens.low[i + 1]
    half = half_after(tokens, i + 2)
    if half is None:
        return _flat_hour(tokens, i)
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    if not 1 <= int(hour) <= 12 or int(minute) > 59:
        return None
    value = f"{int(hour) % 12 + 12 * half[1]:02}:{minute}"
    return zoned(tokens, i, half[0], value)


def _flat_hour(tokens: Tokens, i: int) -> Found | None:
    """`at 7 30 tonight`, `10 00 gmt`: an hour and minutes that a day or a zone stands by."""
    low, hour, minute = tokens.low, tokens.low[i], tokens.low[i + 1]
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2 and len(hour) < 3):
        return None
    zone = low[i + 2] in ("gmt", "utc")
    dated = low[i + 2] in _AFTER_FLAT or (low[i + 2] == "on" and low[i + 3] in WEEKDAYS)
    early = hour[0] == "0" and len(hour) == 2 and low[i - 1] in _EARLY and low[i + 2] != "percent"
    led = early or (dated and low[i - 1] == "at")  # the 06 40 from there
    if int(hour) > 23 or int(minute) > 59 or not (zone or (led and i)):
        return None
    return zoned(tokens, i, i + 2, f"{int(hour):02}:{minute}")


_EARLY = frozenset(("at", "the", "by", "from", "until", "before", "after"))
_AFTER_FLAT = word_set("today tomorrow tonight yesterday this local")


def _uhr(tokens: Tokens, i: int) -> Found | None:
    """`14 Uhr`, `14.30 Uhr`."""
    hour, _, minute = tokens.low[i].partition(".")
    if not hour.isdecimal() or int(hour) > 24 or not (minute.isdecimal() or not minute):
        return None
    if len(minute) not in (0, 2) or int(minute or 0) > 59:
        return None
    return Found(i, i + 2, MarkKind.TIME, f"{int(hour) % 24:02}:{minute or '00'}")


def _verse(tokens: Tokens, i: int) -> bool:
    """Whether a name stands before it: `John 3:16`, not `Monday 3:16` nor `GMT 3:16`."""
    before = tokens.low[i - 1]
    if not i or not tokens.capital(i - 1) or tokens.raw(i - 1).isupper():
        return before == "verse" and i > 0
    if tokens.opens(i - 1) and before in _OPENERS:
        return False
    return before not in WEEKDAYS and before not in MONTHS and before not in AT_WORDS


def half_after(tokens: Tokens, j: int) -> tuple[int, bool] | None:
    """`p.m.` at token `j`: the token after it, and whether it is the second half of the day."""
    found = _HALF_DAY.match(tokens.text, tokens.end[j - 1])
    if found is None or not found[0].strip():
        return None
    return tokens.at(found.end(), j), found[1].lower() == "p"


def _led(tokens: Tokens, i: int) -> bool:
    return bool(i) and tokens.low[i - 1] in AT_WORDS


def _military(tokens: Tokens, i: int) -> Found | None:
    """`0930 GMT`: four digits are a time only with a zone behind them."""
    low = tokens.low
    digits = low[i]
    if len(digits) != 4 or not digits.isdecimal() or tokens.glued(i + 1):
        return None
    if low[i + 1] not in ("gmt", "utc", "hours", "hrs") or int(digits[:2]) > 24:
        return None
    hours = low[i + 1] in ("hours", "hrs")
    if int(digits[2:]) > 59 or (hours and low[i - 1] != "at" and digits[0] != "0"):
        return None
    return zoned(tokens, i, i + 1, f"{int(digits[:2]) % 24:02}:{digits[2:]}")


def _dotted_clock(tokens: Tokens, i: int, minute: str | None) -> bool:
    """`at 19.30 on Monday`: a point between hours and minutes, as Britain writes them."""
    led = i > 0 and tokens.low[i - 1] in ("at", "from", "until", "by", "before", "after")
    low = tokens.low
    if not (led and minute and low[i + 1] in _AFTER_POINT):
        return False
    dated = tokens.kind[i + 2] == NUMERAL or low[i + 2] in WEEKDAYS or low[i + 2] in MONTHS
    if low[i + 1] == "on" and not dated:
        return False
    return _PRICED.isdisjoint(low[max(0, i - 10) : i + 8])


def _priced(tokens: Tokens, i: int) -> bool:
    """Whether the words around speak of prices, where `10p` is ten pence."""
    near = tokens.low[max(0, i - 10) : i + 8]
    return not _PRICED.isdisjoint(near) or not _FARES.isdisjoint(near)


_FARES = word_set("fare fares £ € cost costs ticket tickets duty litre pint charge levy tax bill")


def _dotted(text: str, end: int) -> bool:
    """Whether the full stop belongs to `p.m.`."""
    return text[end - 3 : end - 2] == "." or text[end - 4 : end - 2] == ". "


def _sentence_end(text: str, end: int) -> bool:
    return end >= len(text) or text[end].isspace()


def o_clock(tokens: Tokens, i: int, hour: int) -> Found | None:
    low = tokens.low
    if low[i + 1] == "o" and low[i + 3] == "clock" and 1 <= hour <= 12:
        return zoned(tokens, i, i + 4, f"{hour:02}:00")
    if low[i + 1] == "oclock" or (low[i + 1] == "o" and low[i + 2] == "clock"):
        return zoned(tokens, i, i + 2 + (low[i + 1] == "o"), f"{hour:02}:00")
    return None


def read_worded(tokens: Tokens, i: int) -> Found | None:
    """`seven p.m.`, `seven thirty p.m.`, `seven o’clock`."""
    hour = UNITS[tokens.low[i]]
    clock = o_clock(tokens, i, hour)
    if clock is not None:
        return clock
    minutes = minutes_at(tokens, i + 1 + tokens.hyphen(i + 1))
    last = minutes[1] - 1 if minutes else i
    half = _HALF_DAY.match(tokens.text, tokens.end[last])
    if half is None or half[0].strip().lower() not in (
        "p.m.",
        "a.m.",
        "pm",
        "am",
        "p.m",
        "a.m",
        "p . m .",
        "a . m .",
        "p . m",
        "a . m",
    ):
        return None
    spoken = tokens.low[i - 1] in ("", "i", "the") or tokens.low[last + 2] == "i"
    if half[0].strip().lower() == "am" and spoken:
        return None  # which of the two am I
    hour = hour % 12 + (12 if half[1].lower() == "p" else 0)
    value = f"{hour:02}:{minutes[0] if minutes else 0:02}"
    return zoned(tokens, i, tokens.at(half.end(), i), value)
