"""The window's notice board: what changed in the library, and what to tell the reader."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """Rooms announce and listen here, so that none needs to know another."""

    changed = Signal(object)  # reader.services.changes.Changes
    message = Signal(str)  # a sentence for the status bar
    problem = Signal(str, str)  # a sentence, and details on request
