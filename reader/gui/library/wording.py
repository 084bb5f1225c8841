"""An article's facts in a few words, for lists."""

from __future__ import annotations

from datetime import date

from reader.gui.language import dated, joined, listed, number, tr, trn
from reader.gui.tips import plain_tip
from reader.library.records import ArticleRow

WORDS_A_MINUTE = 230


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
        if len(parts) < 3:
            return dated(date(year, int(parts[1]), 1), tr("MMM yyyy", "date"))
        day = date(year, int(parts[1]), int(parts[2]))
    except ValueError:
        return published
    return dated(day, tr("d MMM", "date") if year == this_year else tr("d MMM yyyy", "date"))


def facts(row: ArticleRow, this_year: int) -> list[str]:
    """Source (or author), date and minutes, those that are known, the most telling first."""
    who = row.source or (row.authors[0] if row.authors else "")
    return [
        *filter(None, [who, short_date(row.published, this_year)]),
        tr("{number} min").format(number=number(minutes(row.words))),
    ]


def full_row(row: ArticleRow) -> str:
    """What a row has no room for, as its tip: the whole title, all facts, the tags."""
    lines = [" ".join(row.title.split()), " · ".join(facts(row, 0))]
    if row.tags:
        lines.append(tr("Tags: {tags}").format(tags=joined(row.tags)))
    # Rich text alone is wrapped; a title may be as long as it likes.
    return plain_tip("\n".join(lines))


def spoken_row(row: ArticleRow) -> str:
    """The row as a screen reader says it."""
    said = [row.title, *facts(row, 0)]
    if row.unread:
        said.append(tr("unread"))
    if row.starred:
        said.append(tr("starred"))
    if row.versions:
        said.append(trn("%n version(s)", len(row.versions) + 1))
    if row.notes:
        said.append(trn("%n note(s)", row.notes))
    if row.tags:
        said.append(tr("tagged {tags}").format(tags=listed(row.tags)))
    return joined(said)
