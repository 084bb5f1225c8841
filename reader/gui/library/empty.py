"""What the article list says when there is nothing in it, and what it offers to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.gui.language import later, tr
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
    "is:unread": ("circle-check", later("Everything is read"), later("New articles arrive here.")),
    "is:starred": (
        "star",
        later("No starred articles"),
        later("Press s to star the one you are reading."),
    ),
    "has:notes": (
        "pen-line",
        later("No notes yet"),
        later("Select a passage while reading, and give it a colour or a note."),
    ),
    "has:versions": (
        "columns-2",
        later("No versions yet"),
        later("Import another copy of an article: copies of one text find each other."),
    ),
}


def say_why_empty(state: EmptyState, question: Question, offers: Invitations) -> None:
    """Fill an empty state for a question that found nothing."""
    if question.typed.strip():
        if question.trashed:
            words = tr("No article in the trash has “{typed}”.")
        elif question.filters:
            words = tr("No article with this filter has “{typed}”.")
        else:
            words = tr("No article has “{typed}”.")
        state.show_state(
            "search",
            tr("Nothing found"),
            words.format(typed=question.typed.strip()),
            [(tr("Clear the search"), offers.clear_search)],
        )
    elif question.trashed:
        state.show_state(
            "trash-2", tr("The trash is empty"), tr("Articles that you delete wait here.")
        )
    elif not question.filters:
        state.show_state(
            "library",
            tr("Your library is empty"),
            tr(
                "Bring in web pages, PDFs, mails, books or text: drag them here, paste them, or "
                "choose them. Ten sample articles show what the program does."
            ),
            [
                (tr("Import…"), offers.import_files),
                (tr("Paste as article"), offers.paste),
                (tr("Import the samples"), offers.import_samples),
            ],
        )
    else:
        usual = ("library", later("Nothing here"), later("No article fits all of these filters."))
        found = _KINDS.get(question.filters[0], usual) if len(question.filters) == 1 else usual
        icon, title, body = found
        state.show_state(icon, tr(title), tr(body))
