"""What the notes rooms say: times, places of notes, and a note in one breath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from reader.notes.model import AnchorState, Color, Note

Now = Callable[[], datetime]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
COLOR_KEYS = {color: str(number) for number, color in enumerate(Color, 1)}
"""The key that highlights in each colour."""


def local_now() -> datetime:
    """The present moment in the reader's own time zone."""
    return datetime.now().astimezone()


def color_name(color: Color) -> str:
    """A colour's name as a label: `Yellow`."""
    return color.value.capitalize()


def when(moment: str, now: datetime) -> str:
    """When a note was last touched: `14:02` today, `yesterday`, `14 March`, `14 March 2025`.

    What is not a time is shown as it is.
    """
    try:
        then = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    except ValueError:
        return moment
    if then.date() == now.date():
        return f"{then.hour:02}:{then.minute:02}"
    if then.date() == now.date() - timedelta(days=1):
        return "yesterday"
    day = f"{then.day} {_MONTHS[then.month - 1]}"
    return day if then.year == now.year else f"{day} {then.year}"


def versions(count: int) -> str:
    """`also in 1 version`, `also in 3 versions`; empty for none."""
    if not count:
        return ""
    return f"also in {count} {'version' if count == 1 else 'versions'}"


def sure(share: float) -> str:
    """How sure it is that a passage is that of another version: `same words`, `92% alike`."""
    return "same words" if share >= 1.0 else f"{min(99, round(share * 100))}% alike"


def counted(count: int, one: str) -> str:
    """`1 note`, `1,204 notes`."""
    return f"{count:,} {one if count == 1 else one + 's'}"


def spoken(note: Note) -> str:
    """A note in one breath, for screen readers."""
    quote = " ".join(note.anchor.quote.split())
    parts = [f"{color_name(note.color)} note on “{quote[:200]}”"]
    if note.state is AnchorState.ORPHANED:
        parts.append("its passage is no longer in the text")
    elif note.state is AnchorState.MOVED:
        parts.append("its passage was reworded")
    if note.text.strip():
        parts.append(" ".join(note.text.split()))
    if note.tags:
        parts.append("tags " + ", ".join(note.tags))
    return ". ".join(parts)
