"""Errors that were not made for people, in a sentence that says what to do next."""

from __future__ import annotations

import errno
from pathlib import Path

from reader.gui.language import later, tr
from reader.sentences import Sentence

_BY_NUMBER = {
    errno.ENOSPC: later(
        "The disk is full, so {path} could not be written. Make room, then try again."
    ),
    errno.EACCES: later(
        "There is no permission for {path}. Choose another place, or change the permission."
    ),
    errno.EROFS: later("{path} lies on a disk that cannot be written. Choose another place."),
    errno.ENOENT: later("{path} is not there. Choose another file or folder."),
    errno.ENOTDIR: later("{path} is no folder. Choose another place."),
    errno.EISDIR: later("{path} is a folder. Choose a file."),
    errno.EEXIST: later("{path} is there already. Choose another name."),
    errno.ENAMETOOLONG: later("The name {path} is too long. Choose a shorter one."),
    errno.EBUSY: later("Another program uses {path}. Close it there, then try again."),
    errno.EIO: later("The disk did not read or write {path}. Try again, and look after the disk."),
    errno.EMFILE: later("Too many files are open at once. Close other programs, then try again."),
    errno.ENOMEM: later("There is not enough memory. Close other programs, then try again."),
    errno.ETIMEDOUT: later("{path} did not answer in time. Try again later."),
}
_ALIKE = {
    errno.EPERM: errno.EACCES,
    errno.EDQUOT: errno.ENOSPC,
    errno.ETXTBSY: errno.EBUSY,
    errno.ENFILE: errno.EMFILE,
}


def next_step(error: BaseException) -> str | None:
    """A sentence for an error of the system, or for one that nobody foresaw.

    None: the error was made by this program with a sentence of its own.
    """
    if isinstance(error, OSError) and error.errno and not _is_ours(error):
        number = _ALIKE.get(error.errno, error.errno)
        path = _name(error.filename2 or error.filename)
        if number in _BY_NUMBER:
            return tr(_BY_NUMBER[number]).format(path=path)
        words = tr("{path}: {reason}. Try again, or choose another place.")
        return words.format(path=path, reason=error.strerror or type(error).__name__)
    if isinstance(error, MemoryError):
        return tr(_BY_NUMBER[errno.ENOMEM])
    if _is_ours(error) or not _is_raw(error):
        return None
    words = tr(
        "Something went wrong that should not ({error}). Try again; Details has more, to be copied."
    )
    return words.format(error=type(error).__name__)


def _is_ours(error: BaseException) -> bool:
    first = error.args[0] if error.args else None
    return isinstance(first, Sentence) or type(error).__module__.startswith("reader.")


def _is_raw(error: BaseException) -> bool:
    """Whether an error's words were written for programmers: it is of Python, or of a library."""
    return not str(error).rstrip().endswith((".", "。")) or isinstance(
        error, (LookupError, TypeError, AttributeError, NameError, AssertionError)
    )


def _name(path: object) -> str:
    """The last parts of a path: enough to know it by."""
    if path is None:
        return tr("The file", "instead of a file's name that is not known")
    parts = Path(str(path)).parts
    return str(Path(*parts[-2:])) if len(parts) > 3 else str(path)
