"""What the article list says when there is nothing in it, and what it offers to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.gui.library.results import Question
from reader.gui.widgets import EmptyState


@dataclass(frozen=True, slots=True)
class Invitations:
    """What an empty list can offer; each opens the same as its menu entry."""

    import_files: Callable[[], object]
    paste: Callable[[], object]
    import_samples: Callable[[], object]
    clear_search: Callable[[], object]


_KINDS = {
    "is:unread": ("circle-check", "Everything is read", "New articles arrive here."),
    "is:starred": ("star", "No starred articles", "Press s to star the one you are reading."),
    "has:notes": (
        "pen-line",
        "No notes yet",
        "Select a passage while reading, and give it a colour or a note.",
    ),
    "has:versions": (
        "columns-2",
        "No versions yet",
        "Import another copy of an article: copies of one text find each other.",
    ),
}


def say_why_empty(state: EmptyState, question: Question, offers: Invitations) -> None:
    """Fill an empty state for a question that found nothing."""
    if question.typed.strip():
        where = " in the trash" if question.trashed else ""
        among = " with this filter" if question.filters else ""
        state.show_state(
            "search",
            "Nothing found",
            f"No article{where}{among} has “{question.typed.strip()}”.",
            [("Clear the search", offers.clear_search)],
        )
    elif question.trashed:
        state.show_state("trash-2", "The trash is empty", "Articles that you delete wait here.")
    elif not question.filters:
        state.show_state(
            "library",
            "Your library is empty",
            "Bring in web pages, PDFs, mails, books or text: drag them here, paste them, or choose "
            "them. Ten sample articles show what the program does.",
            [
                ("Import…", offers.import_files),
                ("Paste as article", offers.paste),
                ("Import the samples", offers.import_samples),
            ],
        )
    else:
        usual = ("library", "Nothing here", "No article fits all of these filters.")
        title = _KINDS.get(question.filters[0], usual) if len(question.filters) == 1 else usual
        state.show_state(*title)
