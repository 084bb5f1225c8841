"""Copies of the library that are made by themselves, and how one of them is restored."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.library import backup as copies
from reader.library import backups as kept_copies
from reader.library.backups import Backup, BackupFacts, BackupKind, BackupPolicy
from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence

__all__ = ["Backup", "BackupFacts", "BackupKind", "BackupPolicy", "ListedBackup"]

_log = logging.getLogger("variorum")


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A copy with what it holds."""

    backup: Backup
    facts: BackupFacts


class NoBackup(LibraryError):
    """There is no such copy."""


def automatic_backup(
    library: Library, progress: Progress = NO_PROGRESS, *, today: datetime | None = None
) -> Path | None:
    """The copy of the day, unless there is one or nothing has changed; its path, or None.

    Of the earlier ones those are taken away that the library's policy no longer keeps. A damaged
    library is not copied, so that copies of its good days stay.

    Raises:
        LibraryError: the copy cannot be written, or the library is damaged.
        Cancelled: the reader has asked to stop.
    """
    policy = library.backup_policy
    if not policy.automatic or library.read_only:
        return None
    moment = today or datetime.now(UTC)
    backups = kept_copies.backups_of(library.path, policy)
    automatic = [one for one in backups if one.kind is BackupKind.AUTOMATIC]
    if automatic and automatic[0].made.astimezone().date() >= moment.astimezone().date():
        return None
    if not _has_changed(library, backups):
        return None
    made = _copy(library, BackupKind.AUTOMATIC, moment, progress=progress)
    _prune(library)
    return made


def before_change(library: Library, why: str, progress: Progress = NO_PROGRESS) -> Path | None:
    """A copy before something large or lasting is done; None where one of this state exists.

    `why` is a short word for the file's name: what comes after.

    Raises:
        LibraryError: the copy cannot be made, with what to do; nothing should be changed then.
    """
    policy = library.backup_policy
    if not policy.automatic or policy.changes < 1 or library.read_only:
        return None
    if not _has_changed(library, kept_copies.backups_of(library.path, policy)):
        return None
    try:
        made = _copy(library, BackupKind.CHANGE, datetime.now(UTC), why=why, progress=progress)
    except LibraryError as problem:
        raise LibraryError(
            Sentence(
                "The copy of the library that is made before this could not be written,"
                " so nothing was changed. {problem} Or switch these copies off in the "
                "preferences.",
                problem=problem,
            )
        ) from problem
    _prune(library)
    return made


def list_backups(
    library: Path, policy: BackupPolicy | None = None, progress: Progress = NO_PROGRESS
) -> list[ListedBackup]:
    """The copies of a library with what they hold, the newest first. It need not be open, nor
    whole."""
    found = kept_copies.backups_of(library, policy or BackupPolicy())
    out = []
    for done, one in enumerate(found):
        progress.report(done, len(found))
        out.append(ListedBackup(one, kept_copies.facts_of(one.path)))
    return out


def restore_backup(library: Path, copy: Path, policy: BackupPolicy | None = None) -> Path | None:
    """Put a copy in the library's place; return where what was there is kept.

    Nobody may have the library open.

    Raises:
        NoBackup: the copy is no library of a schema that this program knows.
        LockedLibrary: another program has the library open.
        LibraryError: it cannot be written.
    """
    if not copy.is_file():
        raise NoBackup(
            Sentence(
                "There is no copy at {copy}; `variorum backups` lists those there are.", copy=copy
            )
        )
    if not kept_copies.facts_of(copy).usable:
        raise NoBackup(
            Sentence(
                "{copy} is no copy of a library that this program can read; try another.", copy=copy
            )
        )
    if library.exists() and library.samefile(copy):
        raise NoBackup(Sentence("{copy} is the library itself, not a copy of it.", copy=copy))
    folder = (policy or BackupPolicy()).place(library)
    existed = library.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = library.parent
    kept = _free(folder, library, BackupKind.REPLACED, datetime.now(UTC))
    copies.restore(copy, library, kept)
    return kept if existed else None


def _has_changed(library: Library, backups: Sequence[Backup]) -> bool:
    """Whether anything was written since the newest copy; copies bear the time of that."""
    if library.is_empty():
        return False
    changed = kept_copies.last_change(library.path)
    for one in backups:
        with suppress(OSError):
            told = one.path.stat().st_mtime_ns
            coarse = told % _SECOND == 0 and 0 <= changed - told < 2 * _SECOND
            if told == changed or coarse:
                return False
    return True


_SECOND = 1_000_000_000  # nanoseconds: some file systems count time in whole seconds, or in two


def _copy(
    library: Library,
    kind: BackupKind,
    moment: datetime,
    *,
    why: str = "",
    progress: Progress = NO_PROGRESS,
) -> Path:
    folder = library.backup_policy.place(library.path)
    target = _free(folder, library.path, kind, moment, why)
    changed = kept_copies.last_change(library.path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            Sentence(
                "The folder {folder} for copies of the library cannot be made ({error}); choose "
                "another in the preferences.",
                folder=folder,
                error=error.strerror or error,
            )
        ) from error
    copies.back_up(library.path, target, progress=progress, sound=True)
    with suppress(OSError):
        os.utime(target, ns=(changed, changed))
    return target


def _free(folder: Path, library: Path, kind: BackupKind, moment: datetime, why: str = "") -> Path:
    """A path that no copy has yet: two may be made in the same second."""
    while (path := folder / kept_copies.name_for(library, kind, moment, why)).exists():
        moment += timedelta(seconds=1)
    return path


def _prune(library: Library) -> None:
    policy = library.backup_policy
    place = policy.place(library.path)
    for one in kept_copies.outdated(kept_copies.backups_of(library.path, policy), policy):
        if one.path.parent != place:
            continue
        try:
            one.path.unlink()
        except OSError as error:
            _log.warning("The copy %s could not be taken away: %s", one.path, error)
