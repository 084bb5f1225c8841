"""The columns of the article list: what each shows, and by what it sorts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from reader.gui.language import dated, joined, later, number, tr
from reader.gui.library.wording import minutes, short_date
from reader.library.records import ArticleRow, Sort


class Column(IntEnum):
    """A column's number."""

    CARD = 0
    UNREAD = 1
    STARRED = 2
    TITLE = 3
    SOURCE = 4
    AUTHORS = 5
    PUBLISHED = 6
    ADDED = 7
    WORDS = 8
    VERSIONS = 9
    NOTES = 10
    TAGS = 11


CARD = Column.CARD


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """How a column is headed, how wide it is at first, and by what it sorts, and which way first.

    `narrow` ones show an icon; those that are not `usual` are hidden at first.
    """

    title: str
    width: int
    sort: Sort | None = None
    descending: bool = False
    narrow: bool = False
    editable: bool = False
    usual: bool = True
    at_right: bool = False


COLUMNS: tuple[ColumnSpec, ...] = (
    ColumnSpec(later("Article"), 290, editable=True, usual=False),
    ColumnSpec(later("Unread"), 28, Sort.UNREAD, descending=True, narrow=True),
    ColumnSpec(later("Starred"), 28, Sort.STARRED, descending=True, narrow=True),
    ColumnSpec(later("Title"), 240, Sort.TITLE, editable=True),
    ColumnSpec(later("Source"), 120, Sort.SOURCE),
    ColumnSpec(later("Authors"), 110, Sort.AUTHORS),
    ColumnSpec(later("Published"), 92, Sort.PUBLISHED, descending=True),
    ColumnSpec(later("Added"), 92, Sort.ADDED, descending=True),
    ColumnSpec(later("Length"), 64, Sort.WORDS, descending=True, at_right=True),
    ColumnSpec(later("Versions"), 72, Sort.VERSIONS, descending=True, at_right=True),
    ColumnSpec(later("Notes"), 58, Sort.NOTES, descending=True, at_right=True),
    ColumnSpec(later("Tags"), 140, usual=False),
)


def added_day(added: str) -> str:
    """When an article was added, on this computer's clock: `14 Mar 2025`."""
    try:
        day = datetime.fromisoformat(added).astimezone().date()
    except (ValueError, OverflowError):
        return added
    return dated(day, tr("d MMM yyyy", "date"))


def cell_text(row: ArticleRow, column: int, *, spoken: bool = False) -> str:
    """What a column says of an article; the narrow ones say it only when `spoken`."""
    match column:
        case Column.UNREAD:
            return tr("unread") if spoken and row.unread else ""
        case Column.STARRED:
            return tr("starred") if spoken and row.starred else ""
        case Column.TITLE:
            return " ".join(row.title.split())
        case Column.SOURCE:
            return row.source or ""
        case Column.AUTHORS:
            return joined(row.authors)
        case Column.PUBLISHED:
            return short_date(row.published, 0)
        case Column.ADDED:
            return added_day(row.added)
        case Column.WORDS:
            return tr("{number} min").format(number=number(minutes(row.words)))
        case Column.VERSIONS:
            return number(len(row.versions) + 1) if row.versions else ""
        case Column.NOTES:
            return number(row.notes) if row.notes else ""
        case Column.TAGS:
            return joined(row.tags)
    return row.title
