"""Days as people read them, whatever language the computer speaks."""

from __future__ import annotations

from datetime import datetime


def day(moment: str | None) -> str:
    """An ISO 8601 date or time as a day, `21 May 2018`; as it is where it is less than a day."""
    if not moment:
        return ""
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


# Not strftime: its names follow the computer's language, and an export must not.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
