"""An article's facts in a few words, for lists."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from reader.library.records import ArticleRow

WORDS_A_MINUTE = 230
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def minutes(words: int) -> int:
    """How long reading takes, in whole minutes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def short_date(published: str | None, this_year: int) -> str:
    """A date at its own precision: `14 Mar`, `14 Mar 2018`, `Mar 2018`, `2018`; else nothing."""
    if not published:
        return ""
    parts = published.split("T")[0].split("-")
    try:
        year = int(parts[0])
        if len(parts) < 2:
            return str(year)
        month = _MONTHS[int(parts[1]) - 1]
        if len(parts) < 3:
            return f"{month} {year}"
        day = f"{int(parts[2])} {month}"
    except (ValueError, IndexError):
        return published
    return day if year == this_year else f"{day} {year}"


def facts(row: ArticleRow, this_year: int) -> list[str]:
    """Source (or author), date and minutes, those that are known, the most telling first."""
    who = row.source or (row.authors[0] if row.authors else "Unknown source")
    return [who, *filter(None, [short_date(row.published, this_year)]), f"{minutes(row.words)} min"]


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 note`, `3 notes`, `12,400 articles`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def full_row(row: ArticleRow) -> str:
    """What a row has no room for, as its tip: the whole title, all facts, the tags."""
    lines = [" ".join(row.title.split()), " · ".join(facts(row, 0))]
    if row.tags:
        lines.append(f"Tags: {', '.join(row.tags)}")
    # Rich text alone is wrapped; a title may be as long as it likes.
    return "".join(f"<p style='margin:0'>{escape(line)}</p>" for line in lines)


def spoken_row(row: ArticleRow) -> str:
    """The row as a screen reader says it."""
    said = [row.title, *facts(row, 0)]
    if row.unread:
        said.append("unread")
    if row.starred:
        said.append("starred")
    if row.versions:
        said.append(count(len(row.versions) + 1, "version"))
    if row.notes:
        said.append(count(row.notes, "note"))
    if row.tags:
        said.append(f"tagged {listed(row.tags)}")
    return ", ".join(said)
