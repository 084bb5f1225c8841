"""What a field offers while one types: a list below it that looks like the program's menus."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView


def suggest(field: QLineEdit, words: QAbstractItemModel, *, filtered: bool = True) -> QCompleter:
    """Let a field offer the words of a model: those that have what is typed, or all as they are."""
    completer = QCompleter(words, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    if not filtered:
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    popup = QListView()
    popup.setProperty("role", "suggestions")  # a window of its own: it has no ground unless told
    popup.setAccessibleName(field.accessibleName())
    popup.setMouseTracking(True)
    completer.setPopup(popup)
    field.setCompleter(completer)
    return completer
