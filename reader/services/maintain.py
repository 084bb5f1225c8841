"""Keep a library: copies of it, its health, and what there is to know about it."""

from __future__ import annotations

from pathlib import Path

from reader.library import backup as copies
from reader.library import check as health
from reader.library.database import Library
from reader.library.records import CheckFinding, LibraryInfo
from reader.services.clock import now


def back_up(library: Library, target: Path | None = None) -> Path:
    """Copy the library while it is in use; return the copy's path.

    Without a target it goes into a folder `backups` beside the library, named by the moment.

    Raises:
        LibraryError: the copy cannot be written there.
    """
    if target is None:
        stamp = now().replace(":", "").replace("-", "").partition(".")[0]
        target = library.path.parent / "backups" / f"{library.path.stem}-{stamp}.db"
        target.parent.mkdir(parents=True, exist_ok=True)
    elif target.is_dir():
        target = target / library.path.name
    copies.back_up(library.path, target)
    return target


def check(library: Library) -> list[CheckFinding]:
    """What is wrong with the library; what can be rebuilt is, and is reported as repaired."""
    return health.check(library)


def info(library: Library) -> LibraryInfo:
    """Versions, paths and counts of the library."""
    return health.info(library)
