"""What the article list says when there is nothing in it, and what it offers to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.gui.language import later, listed, quoted, tr
from reader.gui.library.results import Question
from reader.gui.shorten import shortened
from reader.gui.widgets import EmptyState


@dataclass(frozen=True, slots=True)
class Invitations:
    """What an empty list can offer; each opens the same as its menu entry."""

    import_files: Callable[[], object]
    paste: Callable[[], object]
    import_samples: Callable[[], object]
    clear_search: Callable[[], object]
    clear_filters: Callable[[], object]


_LONGEST = 120  # characters of what was searched
_FILTER = re.compile(r'(\w+):"?([^"]*)"?')
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
_FLAGS = {
    "is:unread": later("that is unread"),
    "is:starred": later("that is starred"),
    "has:notes": later("with notes"),
    "has:versions": later("with versions"),
}
_FIELDS = {
    "tag": later("tagged “{value}”"),
    "source": later("from “{value}”"),
    "person": later("with “{value}”"),
    "organization": later("with “{value}”"),
    "place": later("with “{value}”"),
}


def filter_words(term: str) -> str:
    """A filter in words: `tagged “harbour”`; where there are none, in the search language."""
    if term in _FLAGS:
        return tr(_FLAGS[term])
    found = _FILTER.fullmatch(term)
    if found is not None and found[1] in _FIELDS:
        return tr(_FIELDS[found[1]]).format(value=shortened(found[2], 40))
    return quoted(shortened(term, 60))


def say_why_empty(state: EmptyState, question: Question, offers: Invitations) -> None:
    """Fill an empty state for a question that found nothing."""
    if question.typed.strip():
        _say_of_search(state, question, offers)
    elif question.trashed:
        state.show_state(
            "trash-2",
            tr("The trash is empty"),
            tr("Articles that you delete wait here."),
            [(tr("Show all articles"), offers.clear_filters)],
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
        offered = [(tr("Show all articles"), offers.clear_filters)]
        if len(question.filters) == 1 and question.filters[0] in _KINDS:
            icon, title, body = _KINDS[question.filters[0]]
            state.show_state(icon, tr(title), tr(body), offered)
            return
        words = tr("There is no article {filters}.").format(filters=_told(question))
        state.show_state("library", tr("Nothing here"), words, offered)


def _say_of_search(state: EmptyState, question: Question, offers: Invitations) -> None:
    typed = shortened(question.typed.strip(), _LONGEST)
    offered = [(tr("Clear the search"), offers.clear_search)]
    if question.trashed:
        words = tr("No article in the trash has “{typed}”.").format(typed=typed)
        offered.append((tr("Search outside the trash"), offers.clear_filters))
    elif question.filters:
        words = tr("No article {filters} has “{typed}”.").format(
            filters=_told(question), typed=typed
        )
        # To look everywhere finds more than to give the words up.
        offered.insert(0, (tr("Search in all articles"), offers.clear_filters))
    else:
        words = tr("No article has “{typed}”.").format(typed=typed)
    state.show_state("search", tr("Nothing found"), words, offered)


def _told(question: Question) -> str:
    return listed([filter_words(term) for term in question.filters])
