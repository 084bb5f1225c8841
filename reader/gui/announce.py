"""What happens is said to those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(place: QObject, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence; `urgent` ones at once, before what it is saying."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(place, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
