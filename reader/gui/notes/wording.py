"""What the notes rooms say: times, places of notes, and a note in one breath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.language import clock, dated, joined, later, percent, tr, trn
from reader.notes.model import AnchorState, Color, Note

Now = Callable[[], datetime]

_COLORS = {
    Color.YELLOW: (later("Yellow"), later("yellow", "a colour in a sentence")),
    Color.RED: (later("Red"), later("red", "a colour in a sentence")),
    Color.GREEN: (later("Green"), later("green", "a colour in a sentence")),
    Color.BLUE: (later("Blue"), later("blue", "a colour in a sentence")),
    Color.PURPLE: (later("Purple"), later("purple", "a colour in a sentence")),
    Color.MAGENTA: (later("Magenta"), later("magenta", "a colour in a sentence")),
    Color.ORANGE: (later("Orange"), later("orange", "a colour in a sentence")),
    Color.GRAY: (later("Gray"), later("gray", "a colour in a sentence")),
}


def local_now() -> datetime:
    """The present moment in the reader's own time zone."""
    return datetime.now().astimezone()


def color_name(color: Color) -> str:
    """A colour's name as a label: `Yellow`."""
    return tr(_COLORS[color][0])


def color_word(color: Color) -> str:
    """A colour's name within a sentence: `yellow`."""
    return tr(_COLORS[color][1], "a colour in a sentence")


def how_to_note(keys: SelectionKeys, *, opened: bool) -> str:
    """How the first note is made, by the keys of now; `opened`: an article is in sight."""
    colors, note = keys.all_words(), keys.note_words()
    if not colors or not note:
        return tr("Select text in an article: what can be done with it stands over it.")
    if opened:
        words = tr(
            "Select text and press {keys} to highlight it in a colour, or {note} for a note."
        )
    else:
        words = tr(
            "Open an article, select text and press {keys} to highlight it, or {note} for a note."
        )
    return words.format(keys=colors, note=note)


def when(moment: str, now: datetime) -> str:
    """When a note was last touched: `14:02` today, `yesterday`, `14 March`, `14 March 2025`.

    What is not a time is shown as it is.
    """
    try:
        then = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    except ValueError:
        return moment
    if then.date() == now.date():
        return clock(then.time())
    if then.date() == now.date() - timedelta(days=1):
        return tr("yesterday")
    this_year = then.year == now.year
    return dated(then.date(), tr("d MMMM", "date") if this_year else tr("d MMMM yyyy", "date"))


def versions(count: int) -> str:
    """`also in 1 version`, `also in 3 versions`; empty for none."""
    if not count:
        return ""
    return trn("also in %n version(s)", count)


def sure(share: float) -> str:
    """How sure it is that a passage is that of another version: `same words`, `92% alike`."""
    return tr("same words") if share >= 1.0 else alike(share)


def alike(share: float) -> str:
    """How alike two texts are that are not the same: `92% alike`."""
    return tr("{percent} alike").format(percent=percent(min(0.99, share)))


def spoken(note: Note) -> str:
    """A note in one breath, for screen readers."""
    quote = " ".join(note.anchor.quote.split())
    parts = [
        tr("{color} note on “{quote}”").format(color=color_name(note.color), quote=quote[:200])
    ]
    if note.state is AnchorState.ORPHANED:
        parts.append(tr("its passage is no longer in the text"))
    elif note.state is AnchorState.MOVED:
        parts.append(tr("its passage was reworded"))
    if note.text.strip():
        parts.append(" ".join(note.text.split()))
    if note.tags:
        parts.append(tr("tags {tags}").format(tags=joined(note.tags)))
    return ". ".join(parts)
