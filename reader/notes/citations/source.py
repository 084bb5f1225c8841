"""What is cited, and the parts that citation forms want apart: names of people, parts of dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """An article to be cited. `published` and `seen` are ISO 8601 of any precision."""

    id: int
    title: str
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    seen: str | None = None  # when it came into the library
    subtitle: str | None = None

    @property
    def whole_title(self) -> str:
        """Title and subtitle on one line."""
        parts = [one_line(part) for part in (self.title, self.subtitle or "")]
        return ": ".join(part for part in parts if part)

    @property
    def where(self) -> str:
        """The paper or site it is from, on one line; empty where there is none."""
        return one_line(self.source or "")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts; an organisation has only `literal`."""

    family: str = ""
    given: str = ""
    particle: str = ""  # `van der`, which is written before the family name
    suffix: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Date:
    """A date as precise as it is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def parts(self) -> list[int]:
        """Year, month, day, as far as they are known."""
        return [part for part in (self.year, self.month, self.day) if part is not None]


_SUFFIX = re.compile(r"(?:jr|sr|junior|senior|ii|iii|iv|ph\.?d|m\.?d|esq)\.?", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PARTICLES = frozenset(
    _WORD.findall(
        "af al am aus'm auf bin ben da dal dalla das de del della den der des di do dos du el la "
        "las le les lo los of op 't te ten ter to van vande vander vom von vor y zu zum zur ’t"
    )
)
_ORGANIZATION = frozenset(
    _WORD.findall(
        "agency agence association associates associated board bureau center centre committee "
        "company corporation council department desk editors editorial federation foundation "
        "group inc institute journal ltd ministry network news newspaper newsroom office "
        "organization organisation project redaktion reporters service services society staff "
        "team times tribune university writers"
    )
)
_EAST_ASIAN = re.compile(
    "[ \u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|T|\s)")


def one_line(text: str) -> str:
    """The text without control characters and with single blanks."""
    kept = (
        " " if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in text
    )
    return " ".join("".join(kept).split())


def split_name(text: str) -> Name:
    """A name in its parts, as it is usually meant.

    `Ida Falk`, `Falk, Ida`, `Ludo van der Zee`, `Sam Orr Jr.`; one word, an organisation and what
    is written without blanks between its names (`山田太郎`) stay whole. In Chinese, Japanese and
    Korean letters the family's name comes first (`山田 太郎`).
    """
    name = one_line(text).strip(" ,;")
    words = name.split(" ")
    if not name or _is_organization(name, words):
        return Name(literal=name)
    if "," in name:
        return _inverted([part.strip() for part in name.split(",")])
    if len(words) > 1 and _EAST_ASIAN.fullmatch(name):
        return Name(words[0], " ".join(words[1:]))
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else ""
    if len(words) == 1:
        return Name(literal=name)
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    # `García Márquez`: no rule tells two family names from a middle name, but one after `y`.
    particle = " ".join(words[first:-1])
    return Name(words[-1], " ".join(words[:first]), particle, suffix)


def _inverted(parts: list[str]) -> Name:
    suffix = next((part for part in parts[1:] if _SUFFIX.fullmatch(part)), "")
    given = " ".join(part for part in parts[1:] if part and part != suffix)
    family = parts[0].split(" ")
    if not given:  # `Ida Falk, Jr.`
        whole = split_name(parts[0])
        return Name(whole.family, whole.given, whole.particle, suffix, whole.literal)
    first = 0
    while first < len(family) - 1 and family[first].lower() in _PARTICLES:
        first += 1
    return Name(" ".join(family[first:]), given, " ".join(family[:first]), suffix)


def _is_organization(name: str, words: list[str]) -> bool:
    if any(word.strip(".,&").lower() in _ORGANIZATION for word in words):
        return True
    shouted = len(words) == 1 and name.isupper()
    return shouted or "&" in words or words[0].lower() == "the" or "/" in name or "@" in name


def split_date(moment: str | None) -> Date | None:
    """The parts of an ISO 8601 date or time; None where it has none."""
    found = _DATE.match(moment or "")
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    assert year is not None
    if month is not None and not 1 <= month <= 12:
        month = day = None
    return Date(year, month, day if day is None or 1 <= day <= 31 else None)


def cite_keys(sources: Iterable[Source]) -> list[str]:
    """A key for each that no other has: `falk2019harbour`, and `falk2019harbourb` for the next."""
    keys: list[str] = []
    taken: set[str] = set()
    for source in sources:
        name = split_name(source.authors[0]) if source.authors else Name()
        date = split_date(source.published)
        who = _ascii(name.family or name.literal or source.source or "").split("-")[0]
        title = (_ascii(word) for word in source.title.split())
        what = next((word for word in title if len(word) > 3), "")
        year = date.year if date else ""
        base = f"{who}{year}{what}" if who or what else f"article{source.id}"
        key, number = base, 1
        while key in taken:
            number += 1
            key = base + _letters(number)
        taken.add(key)
        keys.append(key)
    return keys


def _letters(number: int) -> str:
    """b for 2, c for 3, …, aa for 27."""
    out = ""
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _ascii(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", bare.lower())
