"""Where a library stands: whether one may be there, and whether it still is while it is open.

The file stays open while it is used. What is written to it after it was deleted, or after a
program for syncing put another in its place, would be gone with the window.
"""

from __future__ import annotations

from pathlib import Path

from reader import paths
from reader.library import failures
from reader.library.errors import LibraryError, MissingFolder
from reader.library.places import is_remote
from reader.sentences import Sentence

Identity = tuple[int, int]


def check_place(path: Path) -> None:
    """Make the user's own folder for libraries if it is missing.

    Raises:
        LibraryError: no library can be at `path`.
        OSError: the folder cannot be looked at, or not be made.
    """
    if path.is_dir():
        raise LibraryError(
            Sentence("{path} is a folder; name a file in it for the library.", path=path)
        )
    folder = path.parent
    if folder.is_dir():
        return
    if folder != paths.data_folder():
        raise MissingFolder(
            Sentence(
                "The folder {folder} does not exist; make it, or name another for the library.",
                folder=folder,
            )
        )
    folder.mkdir(parents=True, exist_ok=True)


def identity(path: Path) -> Identity | None:
    """By what a file is known while it is open; None where it has nothing of the kind."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def require_in_place(path: Path, known: Identity | None) -> None:
    """Find at `path` the file that was opened there.

    Raises:
        MovedLibrary: it is somewhere else, or gone, or another stands there.
    """
    if known is None or identity(path) == known:
        return
    if not path.exists():
        raise failures.moved(path)
    # Some servers number their files anew now and then.
    if not is_remote(path):
        raise failures.replaced(path)
