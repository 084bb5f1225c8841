"""The rows about copies of the library: how many are kept, where, and what to do with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.keeping.policy import backup_policy, keep_policy
from reader.gui.language import later, number, tr
from reader.gui.preferences.controls import button, show_folder, side_by_side
from reader.gui.preferences.page import Group, switch
from reader.gui.preferences.rows import Choice
from reader.services.backups import BackupPolicy

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_KEPT: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("daily", later("Daily backups kept"), (0, 3, 7, 14, 30)),
    ("weekly", later("Weekly backups kept"), (0, 2, 4, 8, 26)),
    ("monthly", later("Monthly backups kept"), (0, 3, 6, 12, 36)),
    ("changes", later("Backups kept from before large changes"), (0, 3, 5, 10, 20)),
)


_COUNT = 72  # pixels of a choice of a number


class CopiesRows(QObject):
    """Adds its rows to a group, and keeps them in step with the settings."""

    def __init__(self, window: MainWindow, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._parent = window, parent
        self._settings = window.context.settings
        self.automatic = switch()
        self.automatic.toggled.connect(lambda on: self.keep(replace(self.policy, automatic=on)))
        group.add(
            tr("Back up automatically"),
            self.automatic,
            tr("Once a day if something has changed, and before what is large or lasting."),
            words=tr("backup automatic daily safety"),
        )
        self.counts: dict[str, Choice] = {}
        for key, words, values in _KEPT:
            choice = self.counts[key] = Choice([(str(n), number(n)) for n in values])
            choice.setMinimumWidth(_COUNT)
            choice.chosen.connect(lambda told, key=key: self._count(key, told))
            group.add(tr(words), choice, words=tr("backups how many kept number"))
        self.show = button(tr("Show"), name=tr("Show the folder of copies"))
        self.show.clicked.connect(self._show)
        self.choose = button(tr("Choose…"), name=tr("Choose a folder for copies"))
        self.choose.clicked.connect(self._ask)
        self.beside = button(tr("Beside the library"), name=tr("Keep copies beside the library"))
        self.beside.clicked.connect(lambda: self.keep(replace(self.policy, folder=None)))
        self._place = group.add(
            tr("Where they are kept"),
            side_by_side(self.beside, self.choose, self.show),
            words=tr("backup folder place disk"),
        )
        now = button(tr("Back up…"), name=tr("Back up the library"))
        now.clicked.connect(window.deeds.files.back_up)
        restore = button(tr("Restore…"), name=tr("Restore a backup"))
        restore.clicked.connect(window.deeds.keeping.restore)
        group.add(
            tr("Back up now, or go back to a backup"),
            side_by_side(now, restore),
            tr("One file with all articles, notes and tags, whole even while the program runs."),
            words=tr("backup save restore"),
        )
        check = button(tr("Check…"), name=tr("Check the library"))
        check.clicked.connect(window.deeds.keeping.check)
        group.add(
            tr("Check the library"),
            check,
            tr("Looks the library over, and repairs what can be made again."),
            words=tr("check repair damaged integrity"),
        )

    @property
    def policy(self) -> BackupPolicy:
        """What the settings say now."""
        return backup_policy(self._settings)

    def keep(self, policy: BackupPolicy) -> None:
        """Remember a policy; the open library follows it from now on."""
        if policy != self.policy:
            keep_policy(self._settings, policy)
            self.apply()
        self.read()

    def apply(self) -> None:
        """Let the open library follow what the settings say."""
        self._window.context.library.backup_policy = self.policy

    def _count(self, key: str, told: str) -> None:
        policy = self.policy
        kept = {name: getattr(policy, name) for name, _, _ in _KEPT} | {key: int(told)}
        self.keep(replace(policy, **kept))

    def _ask(self) -> None:
        now = self.policy.folder or self._window.context.library.path.parent
        folder = QFileDialog.getExistingDirectory(
            self._parent, tr("Folder for copies of the library"), str(now)
        )
        if folder:
            self.keep(replace(self.policy, folder=Path(folder)))

    def _show(self) -> None:
        folder = self.policy.place(self._window.context.library.path)
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        show_folder(folder)

    def read(self) -> None:
        """Show what the settings say now."""
        policy = self.policy
        self.automatic.setChecked(policy.automatic)
        for key, choice in self.counts.items():
            value = getattr(policy, key)
            if choice.findData(str(value)) < 0:
                choice.addItem(number(value), str(value))
            choice.show_value(str(value))
            choice.setEnabled(policy.automatic)
        self.beside.setVisible(policy.folder is not None)
        self._place.say(str(policy.place(self._window.context.library.path)))

    def reset(self) -> None:
        """Keep as many copies as is usual, beside the library."""
        self.keep(BackupPolicy())
