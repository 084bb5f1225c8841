"""What the reader wants of copies, in the settings file."""

from __future__ import annotations

from pathlib import Path

from reader.gui.settings import Settings
from reader.services.backups import BackupPolicy

_NUMBERS = ("daily", "weekly", "monthly", "changes")
_MOST = 100


def backup_policy(settings: Settings) -> BackupPolicy:
    """The policy as the settings say it; what makes no sense there is as usual.

    The keys, under "rooms/": `backups/automatic` (0, 1), `backups/daily`, `/weekly`, `/monthly`,
    `/changes` (numbers of copies), `backups/folder` (empty: beside the library).
    """
    usual = BackupPolicy()
    numbers: dict[str, int] = {}
    for name in _NUMBERS:
        told = settings.text(f"backups/{name}")
        numbers[name] = min(_MOST, int(told)) if told.isdecimal() else getattr(usual, name)
    folder = settings.text("backups/folder")
    return BackupPolicy(
        automatic=settings.text("backups/automatic", "1") != "0",
        folder=Path(folder) if folder and Path(folder).is_absolute() else None,
        **numbers,
    )


def keep_policy(settings: Settings, policy: BackupPolicy) -> None:
    """Remember a policy. An open library follows once `library.backup_policy` is set to it."""
    settings.set_text("backups/automatic", "1" if policy.automatic else "0")
    for name in _NUMBERS:
        settings.set_text(f"backups/{name}", str(getattr(policy, name)))
    settings.set_text("backups/folder", str(policy.folder or ""))
