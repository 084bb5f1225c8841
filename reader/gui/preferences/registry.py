"""The pages of the preferences, in their order. A new page is one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.gui.language import later
from reader.gui.preferences.language_page import LanguagePage
from reader.gui.preferences.library_page import LibraryPage
from reader.gui.preferences.marks_page import MarksPage
from reader.gui.preferences.names_page import NamesPage
from reader.gui.preferences.page import Page
from reader.gui.preferences.privacy_page import PrivacyPage
from reader.gui.preferences.reading_page import ReadingPage
from reader.gui.preferences.shortcuts_page import ShortcutsPage

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: by what it is remembered, its name (English, marked by `later`), its icon.

    `make` builds it when the preferences open; `words` are others by which it is to be found.
    """

    name: str
    title: str
    icon: str
    make: Callable[[MainWindow], Page]
    words: str = ""


PAGES: tuple[PageSpec, ...] = (
    PageSpec("reading", later("Reading"), "book-open", ReadingPage),
    PageSpec("marks", later("Marks"), "highlighter", MarksPage),
    PageSpec("shortcuts", later("Shortcuts"), "keyboard", ShortcutsPage),
    PageSpec("library", later("Library"), "library", LibraryPage),
    PageSpec("names", later("Names"), "user-round", NamesPage),
    PageSpec("language", later("Language"), "languages", LanguagePage),
    PageSpec("privacy", later("Privacy"), "shield-check", PrivacyPage),
)
