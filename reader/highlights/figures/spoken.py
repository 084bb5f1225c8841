"""Times of day as they are spoken: `half past nine`, `three thirty`, `5 in the morning`."""

from __future__ import annotations

from dataclasses import dataclass

from reader.highlights.figures.number_words import TENS, UNITS
from reader.highlights.figures.tokens import DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set

AT_WORDS = word_set("at from by until till before after around about circa between @")
_TO = frozenset(("to", "and", "till", "until"))
_PAST_WORDS = {"half": 30, "quarter": 15}
PARTS_OF_DAY = word_set("morning afternoon evening night")
PLURAL_PARTS = word_set("mornings afternoons evenings nights")


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day told behind an hour: the token after it and which part."""

    next: int
    name: str

    def of(self, hour: int) -> int:
        """The hour of 24 that an hour of 12 is in this part of the day."""
        if self.name == "morning":
            return hour % 12
        if self.name == "tonight":
            return hour % 12 + (12 if 4 <= hour < 12 else 0)
        if self.name == "night":
            return hour % 12 + (12 if 6 <= hour < 12 else 0)
        return hour % 12 + 12


def day_part(tokens: Tokens, j: int) -> DayPart | None:
    """`in the morning` or `at night` at token `j`."""
    low = tokens.low
    if low[j] == "in" and low[j + 1] == "the" and low[j + 2] in ("morning", "afternoon", "evening"):
        return DayPart(j + 3, low[j + 2])
    return DayPart(j + 2, "night") if low[j] == "at" and low[j + 1] == "night" else None


def hour_at(tokens: Tokens, i: int) -> int | None:
    """An hour of the 12-hour clock in digits or words at token `i`."""
    low = tokens.low[i]
    hour = UNITS.get(low, 0)
    if tokens.kind[i] == NUMERAL and low.isdecimal() and len(low) <= 2:
        hour = int(low)
    return hour if 1 <= hour <= 12 else None


def minutes_at(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """Minutes in words behind an hour: `thirty`, `forty-five`; and the token after them."""
    low = tokens.low
    value = UNITS.get(low[j], 0)
    if 10 <= value < 20:
        return value, j + 1
    tens = TENS.get(low[j], 99)
    if tens > 50:
        return None
    k = j + 1 + tokens.hyphen(j + 1)
    unit = UNITS.get(low[k], 0)
    return (tens + unit, k + 1) if 0 < unit < 10 else (tens, j + 1)


def spoken_at(tokens: Tokens, i: int) -> tuple[int, str, str | None] | None:
    """The time at token `i`: the token after it, the time, and its end where it is a range."""
    low = tokens.low
    return (
        _hours_of_day(tokens, i)
        or _past(tokens, i)
        or (_hour_and_minutes(tokens, i) if low[i - 1] in AT_WORDS | _TO and i else None)
    )


def _past(tokens: Tokens, i: int) -> tuple[int, str, str | None] | None:
    """`half past nine`, `twenty minutes past eight in the evening`, `a quarter to six`."""
    low = tokens.low
    minutes: int | None = _PAST_WORDS.get(low[i])
    j = i + 1
    if minutes is None:
        told = minutes_at(tokens, i)
        counted = low[i + 1] in ("minute", "minutes")
        if told is None and low[i] in UNITS and (counted or UNITS[low[i]] == 5):
            told = UNITS[low[i]], i + 1
        if told is None and low[i].isdecimal() and len(low[i]) <= 2 and 0 < int(low[i]) < 60:
            told = int(low[i]), i + 1
        if told is None:
            return None
        minutes, j = told
    counted = low[j] in ("min", "minute", "minutes", "mins")
    j += counted
    hour = hour_at(tokens, j + 1) or {"midnight": 12, "noon": 12}.get(low[j + 1])
    if low[j] not in ("past", "to") or hour is None or minutes is None:
        return None
    part = day_part(tokens, j + 2)
    told_end = tokens.kind[j + 2] not in (WORD, NUMERAL) or low[j + 2] in ("on", "when", "in")
    led = i > 0 and low[i - 1] in AT_WORDS and minutes in (5, 10, 20, 25) and told_end
    clear = low[i] == "quarter" or (counted and told_end) or (led and tokens.kind[i] == WORD)
    if low[j] == "to" and part is None and not clear:
        return None
    ends = tokens.kind[j + 2] not in (WORD, NUMERAL)
    if low[j] == "past" and tokens.kind[i] == NUMERAL and not (counted or part or ends):
        return None
    if low[j] == "to":
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    if low[j + 1] == "midnight":
        hour = hour % 12 if low[j] == "past" else 23
    return _told(hour, minutes, part, j + 2)


def _told(hour: int, minutes: int, part: DayPart | None, after: int) -> tuple[int, str, str | None]:
    hour = part.of(hour) if part else hour
    return part.next if part else after, f"{hour:02}:{minutes:02}", None


def _hours_of_day(tokens: Tokens, i: int) -> tuple[int, str, str | None] | None:
    """`5 in the morning` behind `at` or its like, `5 to seven in the morning`."""
    low = tokens.low
    hour = hour_at(tokens, i)
    if hour is None or (i and tokens.glued(i)):
        return None
    if low[i + 1] in _TO or low[i + 1] in DASHES:
        last, part = hour_at(tokens, i + 2), day_part(tokens, i + 3)
        if last is None or part is None or (i and low[i + 1] == "and" and low[i - 1] != "between"):
            return None
        return part.next, f"{part.of(hour):02}:00", f"{part.of(last):02}:00"
    part = day_part(tokens, i + 1)
    if part is None:
        return None
    ends = tokens.kind[part.next] not in (WORD, NUMERAL) and tokens.kind[i] == WORD
    if not (i == 0 or ends or low[i - 1] in AT_WORDS):
        return None
    return part.next, f"{part.of(hour):02}:00", None


def _hour_and_minutes(tokens: Tokens, i: int) -> tuple[int, str, str | None] | None:
    """`at three thirty`."""
    hour = UNITS.get(tokens.low[i], 0)
    told = minutes_at(tokens, i + 1)
    if not 1 <= hour <= 12 or told is None or tokens.hyphen(i + 1):
        return None
    if tokens.low[told[1]] in ("percent", "million", "thousand", "dollars", "-"):
        return None
    part = day_part(tokens, told[1])
    return _told(hour, told[0], part, told[1])
