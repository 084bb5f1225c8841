"""How sections of a list that is sorted by a date are headed."""

from __future__ import annotations

from reader.gui.language import dated, later, tr
from reader.gui.library.periods import Period, When

_WORDS = {
    When.LATER: later("Still to come"),
    When.TODAY: later("Today"),
    When.YESTERDAY: later("Yesterday"),
    When.WEEK: later("This week"),
    When.MONTH: later("This month"),
    When.UNDATED: later("Without a date"),
}


def heading(period: Period) -> str:
    """What stands over a section."""
    if period.first is None:
        return tr(_WORDS[period.when])
    if period.when is When.YEAR:
        return str(period.first.year)
    return dated(period.first, tr("MMMM yyyy", "heading of a month; see Qt's date formats"))
