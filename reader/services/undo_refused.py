"""Why a step is not undone or done again."""

from __future__ import annotations

from reader.library.errors import LibraryError


class ChangedMeanwhile(LibraryError):
    """What a step changed has been changed again since, by another window or command."""
