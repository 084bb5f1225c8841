"""Views of a contact sheet that come about by what happened: full disks, old notes, backups.

They are drawn over `used`, a library of its own, for they leave traces in it.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta

import screenshots
from screenshots import settle

from reader.gui.banner import details_dialog
from reader.gui.main_window import MainWindow
from reader.gui.notes.unsaved import Typing, ask_unsaved
from reader.library.backups import BackupKind, name_for
from reader.library.database import Library
from reader.library.errors import DiskFull, MissingFolder
from reader.services import browse, organise
from reader.services.backups import before_change
from reader.services.correct_figures import correct_figure
from reader.services.correct_names import correct_name
from reader.services.import_notes import import_notes
from reader.text.marks import FigureValue, Mark, MarkKind
from reader.text.spans import Span

_FULL = "The disk is full: nothing was written. Free some room, then try again."
_GONE = "The folder /media/books is gone; put its disk in again, or open another library."
_TRACE = """Traceback (most recent call last):
  File "reader/gui/plot.py", line 41, in paintEvent
    self._draw(painter)
RuntimeError: the harbour froze
"""
_WAITING = [
    {
        "title": title,
        "source_url": url,
        "highlights": [
            {"text": text, "note": note, "tags": tags, "color": color}
            for text, note, tags, color in highlights
        ],
    }
    for title, url, highlights in (
        (
            "The last lamplighter of Quarry Street",
            "https://ledger.example/lamplighter",
            (
                ("He lit four hundred lamps a night.", "How many streets?", ["to check"], "green"),
                ("Nobody came to watch the last one.", "", [], "yellow"),
            ),
        ),
        (
            "A long answer to a short question about tides, ferries and the people who wait",
            "",
            (("The sea keeps no timetable, and neither did the harbour master.", "", [], "blue"),),
        ),
    )
]


def fill(library: Library) -> int:
    """The samples, used for a while: rules, a correction, waiting notes, backups."""
    article = screenshots.fill(library, names=False)
    mark = _money(library, article)
    figure = FigureValue(MarkKind.MONEY, 12_000, None, None, "GBP", "at least")
    correct_figure(library, article, Span(mark.start, mark.end), figure)
    correct_name(library, "Aldermouth", MarkKind.PLACE)
    correct_name(library, "Harbour Commission", None)
    import_notes(library, json.dumps(_WAITING))
    made = before_change(library, "trash")
    assert made is not None
    moment = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
    for days, kind, why in (
        (0, BackupKind.AUTOMATIC, ""),
        (3, BackupKind.CHANGE, "notes"),
        (9, BackupKind.BY_HAND, ""),
    ):
        name = name_for(library.path, kind, moment - timedelta(days=days), why)
        (made.parent / name).write_bytes(made.read_bytes())
    damaged = name_for(library.path, BackupKind.SCHEMA, moment - timedelta(days=30))
    (made.parent / damaged).write_bytes(os.urandom(4096))
    return article


def tidy(library: Library, article: int) -> None:
    """Take back what a view left behind, for the next one."""
    organise.restore(library, [article])


def refuse_notes(window: MainWindow) -> None:
    """Say that a comment was not saved, as the disk is full."""
    window.set_shown("panel", True)  # in a small window it is not there by itself
    settle(window)
    window.panel.show_room("Notes")
    settle(window)  # in a small window they come only now
    card = window.notes.cards[0]
    card.setFocus()
    card.edit()
    window.notes.acts.unsaved.refuse(Typing(card.note), "Words that wait", DiskFull(_FULL))


def ask_what_of_unsaved(window: MainWindow) -> None:
    """Close the window while what was typed is not saved."""
    ask_unsaved(window, MissingFolder(_GONE), lambda: None)


def show_waiting(window: MainWindow) -> None:
    """List the notes whose article is not in the library."""
    window.actions_["all-notes"].trigger()
    settle(window)
    window.all_notes.filters.show_waiting()


def show_corrected(window: MainWindow) -> None:
    """Open the card of a figure that the reader put right."""
    current = window.reading.current
    assert current is not None
    mark = next(m for m in current.article.marks if m.kind is MarkKind.MONEY)
    window.reading.show_mark(mark)
    settle(window)
    window.reading.marks.open_card(mark, window.reading.text.rect_of(Span(mark.start, mark.end)))


def show_crash_report(window: MainWindow) -> None:
    """Show what was written down of a crash."""
    details_dialog("1 report in /home/reader/.local/state/variorum", _TRACE, window).open()


def _money(library: Library, article: int) -> Mark:
    marks = browse.read_article(library, article).marks
    return next(mark for mark in marks if mark.kind is MarkKind.MONEY)
