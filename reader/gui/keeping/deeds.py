"""What the File menu does to keep the library: restore a copy, check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.gui.keeping.check_dialog import CheckDialog
    from reader.gui.keeping.restore_dialog import RestoreDialog
    from reader.gui.main_window import MainWindow


class KeepingDeeds:
    """One method for each action."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.restored: Path | None = None
        """The copy that takes the library's place once the window has closed."""

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"restore-backup": self.restore, "check-library": self.check}

    def restore(self) -> RestoreDialog:
        """Choose a copy; the window closes, and opens again on it."""
        from reader.gui.keeping.policy import backup_policy
        from reader.gui.keeping.restore_dialog import RestoreDialog

        context = self._window.context
        dialog = RestoreDialog(
            context.jobs,
            context.library.path,
            backup_policy(context.settings),
            self._close_for,
            self._window,
        )
        dialog.open()
        return dialog

    def check(self) -> CheckDialog:
        """Check the library, and repair it if asked."""
        from reader.gui.keeping.check_dialog import CheckDialog

        dialog = CheckDialog(self._window.context, self._window)
        dialog.open()
        return dialog

    def _close_for(self, copy: Path) -> None:
        self.restored = copy
        if not self._window.close():
            self.restored = None
