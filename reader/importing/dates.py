"""Date lines: `Posted July 9, 2021 4:05 p.m. EDT` → ISO 8601 at the precision that is given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from reader.importing.world_dates import find_world_date, in_english

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>(?:1[5-9]|20)\d\d)"
_DATE = re.compile(
    r"(?<![\w/.-])(?:"
    + r"(?P<iy>(?:1[5-9]|20)\d\d)[-/.](?P<im>[01]?\d)[-/.](?P<id>[0-3]?\d)(?!\d)"
    + "|"
    + rf"{_MONTH.format('am')}\s+{_DAY.format('ad')}(?:,\s*|\s+){_YEAR.format('ay')}(?!\d)"
    + "|"
    + rf"{_DAY.format('bd')}(?:\s+of)?[\s-]+{_MONTH.format('bm')},?[\s-]+{_YEAR.format('by')}(?!\d)"
    + "|"
    + r"(?P<n1>[0-3]?\d)(?P<ns>[/.])(?P<n2>[0-3]?\d)(?P=ns)(?P<ny>(?:1[5-9]|20)\d\d)(?!\d)"
    + "|"
    + rf"{_MONTH.format('cm')},?\s+{_YEAR.format('cy')}(?!\d)"
    + ")",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d:.])(?P<h>[0-2]?\d)(?:[:.h](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:\.\d+)?)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?(?![\d:])",
    re.IGNORECASE,
)
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "IST": 330, "WEST": 60,
    "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180,
    "NST": -210, "NDT": -150, "SGT": 480, "HKT": 480, "JST": 540, "KST": 540, "PHT": 480,
    "WIB": 420, "ICT": 420, "PKT": 300, "AEST": 600, "AEDT": 660, "ACST": 570, "ACDT": 630,
    "AWST": 480, "NZST": 720, "NZDT": 780, "SAST": 120, "CAT": 120, "EAT": 180, "WAT": 60,
    "BRT": -180, "ART": -180,
}  # fmt: skip
# Abbreviations of North America that leave open whether it is summer.
_OPEN_ZONES = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
_ZONE = re.compile(
    r"\(?(?:(?P<name>" + "|".join(sorted([*_ZONES, *_OPEN_ZONES], key=len, reverse=True)) + r")\b"
    r"(?:\s?(?P<shift>[+-]\d{1,2})(?::?(?P<shiftm>\d\d))?)?"
    r"|(?P<off>[+-]\d\d):?(?P<offm>\d\d))\)?"
)
_MILITARY = re.compile(r"\b([0-2]\d)([0-5]\d)(?=\s?(?:GMT|UTC|[A-Z]{2,3}T)\b)")
_ELSEWHERE = re.compile(r"\(\d{1,2}:?\d\d [A-Z]{2,4}\)")  # the same moment in another zone
_WEEKDAY = re.compile(
    r"\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b\.?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:last\s+)?(?:updated|modified|revised|corrected)\b(?:\s+(?:on|at))?:?", re.IGNORECASE
)
_POSTED = re.compile(
    r"\b(?:(?:first|originally)\s+)?(?:posted|published|publication date|issued|created|date|filed"
    r"|released|appeared)\b(?:\s+(?:on|at))?:?",
    re.IGNORECASE,
)
_FILLER = re.compile(r"\b(?:on|at|the)\b|[\s,;:|/()\[\]·•–—-]+|\bT\b", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(
    rf"{_MONTH.format('am')}\s+{_DAY.format('ad')}\b|\b{_DAY.format('bd')}\s+{_MONTH.format('bm')}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a date line says: `published` in ISO 8601, None where it has no whole date."""

    published: str | None


def parse_date_line(text: str) -> DateLine | None:
    """The date of a line that holds a date and nothing else; None if it is no date line."""
    if len(text) > 160 or not any(c.isdigit() for c in text):
        return None
    text = _MILITARY.sub(r"\1:\2", _ELSEWHERE.sub(" ", text)) if "T" in text else text
    found = _parse(text)
    if found is None and (english := in_english(text)) != text:
        found = _parse(english)
    return found


def _parse(text: str) -> DateLine | None:
    stamps: list[tuple[bool, str]] = []
    partial = False
    for label, segment in _segments(text):
        stamp, rest = _take_stamp(segment)
        if stamp is None:
            bare = _DAY_AND_MONTH.sub("", _DATE.sub("", rest))
            partial, rest = partial or bare != rest, bare
        else:
            stamps.append((label == "updated", stamp))
        if _FILLER.sub("", _WEEKDAY.sub("", rest)).strip(" .\u00a0"):
            return None
    if not stamps:
        return DateLine(None) if partial else None
    first = [stamp for updated, stamp in stamps if not updated]
    return DateLine(first[0] if first else stamps[0][1])


def find_date(text: str) -> tuple[int, int, str] | None:
    """The first whole date in `text`: start, end, ISO 8601 (a date without a time)."""
    for found in _DATE.finditer(text):
        if day := _iso_date(found):
            return found.start(), found.end(), day
    return find_world_date(text)


def _segments(text: str) -> list[tuple[str, str]]:
    """A line cut at its labels: what each stretch is labelled with, and the stretch."""
    labels = sorted(
        [(m.start(), m.end(), "updated") for m in _UPDATED.finditer(text)]
        + [(m.start(), m.end(), "posted") for m in _POSTED.finditer(text)]
    )
    out, at, label = [], 0, ""
    for start, end, name in labels:
        if start < at:
            continue
        out.append((label, text[at:start]))
        at, label = end, name
    out.append((label, text[at:]))
    return out


def _take_stamp(text: str) -> tuple[str | None, str]:
    """The first date of `text` with its time and zone, and what is left without them."""
    found = _DATE.search(text)
    day = _iso_date(found) if found else None
    if found is None or day is None:
        rest = text
    else:
        # In ISO 8601 a T stands between date and time.
        rest = f"{text[: found.start()]} {re.sub(r'^T(?=[0-9])', ' ', text[found.end() :])}"
    clock = next((m for m in _TIME.finditer(rest) if m.group("m") or m.group("half")), None)
    if clock is None or (hours := _hours(clock)) is None:
        return day, rest
    after = rest[clock.end() :]
    zone = _ZONE.match(after.lstrip()) if after.strip() else None
    if zone:
        after = after.lstrip()[zone.end() :]
    rest = f"{rest[: clock.start()]} {after}"
    if day is None or len(day) < 10:
        return day, rest
    stamp = f"{day}T{hours:02d}:{clock.group('m') or '00'}:{clock.group('s') or '00'}"
    if zone is None:
        return stamp, rest
    return stamp + _offset(zone, date.fromisoformat(day)), rest


def _iso_date(found: re.Match[str]) -> str | None:
    group = found.groupdict()
    if group["cy"]:
        return f"{group['cy']}-{_MONTHS.index(group['cm'][:3].lower()) + 1:02d}"
    if group["iy"]:
        year, month, day = group["iy"], int(group["im"]), int(group["id"])
    elif group["ay"]:
        year, day = group["ay"], int(group["ad"])
        month = _MONTHS.index(group["am"][:3].lower()) + 1
    elif group["by"]:
        year, day = group["by"], int(group["bd"])
        month = _MONTHS.index(group["bm"][:3].lower()) + 1
    else:
        year, one, two = group["ny"], int(group["n1"]), int(group["n2"])
        # 4/5/2024 is April in America and May elsewhere: not told apart, so not told.
        if group["ns"] == "." or one > 12:
            day, month = one, two
        elif two > 12 or one == two:
            month, day = one, two
        else:
            return None
    try:
        return date(int(year), month, day).isoformat()
    except ValueError:
        return None


def _hours(clock: re.Match[str]) -> int | None:
    hours = int(clock.group("h"))
    half = (clock.group("half") or "").lower()
    if half:
        if not 1 <= hours <= 12:
            return None
        return hours % 12 + (12 if half.startswith("p") else 0)
    return hours if hours < 24 else None


def _offset(zone: re.Match[str], day: date) -> str:
    name = zone.group("name")
    if name is None:
        return f"{zone.group('off')}:{zone.group('offm')}"
    if name in _OPEN_ZONES:
        minutes = _OPEN_ZONES[name] + (60 if _american_summer(day) else 0)
    else:
        minutes = _ZONES[name]
    if zone.group("shift"):
        shift = int(zone.group("shift"))
        minutes += shift * 60 + (-1 if shift < 0 else 1) * int(zone.group("shiftm") or 0)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _american_summer(day: date) -> bool:
    # Since 2007: from the second Sunday of March to the first Sunday of November.
    def sunday(month: int, number: int) -> date:
        first = date(day.year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))

    return sunday(3, 2) <= day < sunday(11, 1)
