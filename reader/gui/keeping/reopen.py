"""Opening a library again: after a copy was put in its place, or another way was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.gui.jobs import JobRunner
from reader.gui.keeping.policy import backup_policy
from reader.gui.keeping.rescue_dialog import RescueDialog
from reader.gui.restart import open_beside
from reader.gui.settings import Settings
from reader.gui.stylesheet import style_sheet
from reader.gui.theme import ThemeManager
from reader.library.errors import LibraryError
from reader.services.backups import restore_backup

Open = Callable[[Path], bool]


def ask_rescue(
    library: Path, problem: Exception, settings: Settings, start: Open = open_beside
) -> bool:
    """Ask what to do about a library that cannot be opened; whether a window opens on one now."""
    jobs = JobRunner()
    dialog = RescueDialog(library, problem, backup_policy(settings), jobs)
    # No window is there from which it would have its looks.
    dialog.setStyleSheet(style_sheet(ThemeManager(settings.theme, hues=settings.hues).current))
    try:
        dialog.exec()
    finally:
        jobs.shutdown()
    return dialog.opened is not None and start(dialog.opened)


def restore_and_open(
    library: Path, copy: Path, settings: Settings, start: Open = open_beside
) -> bool:
    """Put a copy in the place of a library that nobody has open now, and open a window on it."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        restore_backup(library, copy, backup_policy(settings))
    except LibraryError as problem:
        QGuiApplication.restoreOverrideCursor()
        return ask_rescue(library, problem, settings, start)
    QGuiApplication.restoreOverrideCursor()
    return start(library)
