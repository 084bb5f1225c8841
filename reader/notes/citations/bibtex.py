"""Articles as BibTeX, in UTF-8, for BibTeX and biblatex alike.

What TeX gives a meaning is written out as commands; braces are too, for BibTeX counts even those
behind a backslash. Capitals of a title are kept by braces around the whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.notes.citations.source import Name, Source, cite_keys, one_line, split_date, split_name

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    '"': "{''}",
}
_URL = {"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20", '"': "%22", "<": "%3C", ">": "%3E"}


def write(sources: Sequence[Source]) -> str:
    """The entries, each with a key of its own."""
    keys = cite_keys(sources)
    return "\n".join(_entry(source, key) for source, key in zip(sources, keys, strict=True))


def escape(text: str) -> str:
    """A text on one line as TeX shows it."""
    return "".join(_SPECIAL.get(char, char) for char in one_line(text))


def _entry(source: Source, key: str) -> str:
    fields: list[tuple[str, str]] = []
    if source.authors:
        fields.append(("author", "{" + " and ".join(map(_author, source.authors)) + "}"))
    fields.append(("title", "{{" + escape(source.whole_title or "Untitled") + "}}"))
    if source.where:
        fields.append(("journal", "{" + escape(source.where) + "}"))
    date = split_date(source.published)
    if date is not None:
        fields.append(("year", "{" + f"{date.year:04}" + "}"))
        if date.month is not None:
            fields.append(("month", _MONTHS[date.month - 1]))
            if date.day is not None:
                fields.append(("day", "{" + str(date.day) + "}"))
    if source.url:
        fields.append(("url", "{" + _url(source.url) + "}"))
        if seen := split_date(source.seen):
            fields.append(("urldate", "{" + _iso(seen.parts) + "}"))
    if source.language:
        fields.append(("langid", "{" + escape(source.language) + "}"))
    kind = "article" if source.where else "misc"
    body = "".join(f"  {name:<8}= {value},\n" for name, value in fields)
    return f"@{kind}{{{key},\n{body}}}\n"


def _author(text: str) -> str:
    name = split_name(text)
    if name.literal or not name.family:
        return "{" + escape(name.literal or text) + "}"
    family, given, suffix = (_part(part) for part in (_family(name), name.given, name.suffix))
    return ", ".join(part for part in (family, suffix, given) if part)


def _family(name: Name) -> str:
    return " ".join(part for part in (name.particle, name.family) if part)


def _part(text: str) -> str:
    """A part of a name; in braces where its words would be read as more than a part."""
    shown = escape(text)
    return "{" + shown + "}" if re.search(r",|\band\b", shown, re.IGNORECASE) else shown


def _url(url: str) -> str:
    return "".join(_URL.get(char, char) for char in one_line(url))


def _iso(parts: Sequence[int]) -> str:
    return "-".join(f"{part:04}" if at == 0 else f"{part:02}" for at, part in enumerate(parts))
