"""Watch a folder: which files in it are new, or changed, and no longer being written.

Nothing here waits or repeats by itself: whoever watches calls `poll` from time to time and imports
what it returns.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.importing.formats.archive import is_companion, is_companion_folder
from reader.sentences import Sentence, sentence_of

REST = 2.0
"""Seconds for which a file must have stayed as it is before it counts as written."""
MOST_FILES = 20_000
"""Files in a watched folder beyond which it is no longer looked through."""
# What programs call a file while they write it or keep it open.
_UNFINISHED = re.compile(
    r"^[.~]|~$|\.(?:part|partial|crdownload|download|opdownload|tmp|temp|swp|lock|filepart|!ut)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Look:
    """A file as a folder lists it: bytes, and nanoseconds since 1970 of its last change."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Poll:
    """What one look at a folder found: files to import now, in the order of their names.

    `waiting` says how many more are still being written, or were seen just now. `problem` is a
    sentence if the folder cannot be looked through; the next poll tries again.
    """

    ready: tuple[Path, ...] = ()
    waiting: int = 0
    problem: str | None = None


class FolderWatch:
    """What is known of one watched folder. `known` are the files that need no import any more."""

    def __init__(
        self,
        folder: Path,
        known: Mapping[str, Look] | None = None,
        *,
        rest: float = REST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.folder = folder
        self._known = dict(known or {})
        self._rest = rest
        self._clock = clock
        self._since: dict[str, tuple[Look, float]] = {}

    @property
    def known(self) -> Mapping[str, Look]:
        """The files that were handed out, by their paths in the folder; see `dump_known`."""
        return dict(self._known)

    def poll(self) -> Poll:
        """Look once. A file is handed out once for each state in which it came to rest."""
        try:
            listing = list_folder(self.folder)
        except WatchProblem as problem:
            return Poll(problem=sentence_of(problem))
        ready = self.settle(listing)
        return Poll(tuple(self.folder / name for name in ready), len(self._since))

    def settle(self, listing: Mapping[str, Look]) -> list[str]:
        """Of a listing, the names to import now: new or changed, and unchanged for `rest`."""
        now = self._clock()
        ready: list[str] = []
        since: dict[str, tuple[Look, float]] = {}
        for name in sorted(listing):
            look = listing[name]
            if self._known.get(name) == look or look.size == 0:
                continue
            before = self._since.get(name)
            start = before[1] if before is not None and before[0] == look else now
            if before is not None and now - start >= self._rest:
                ready.append(name)
                self._known[name] = look
            else:
                since[name] = (look, start)
        self._since = since
        # What is gone and comes back is new.
        self._known = {name: look for name, look in self._known.items() if name in listing}
        return ready


class WatchProblem(Exception):
    """A folder cannot be watched; the message is one sentence for the reader."""


def list_folder(folder: Path) -> dict[str, Look]:
    """The files in a folder and the folders in it that may hold articles, by their paths in it.

    Hidden ones, links out of it, and those that a program is still writing by their name are left
    out.

    Raises:
        WatchProblem: why it cannot be looked through.
    """
    if not folder.is_dir():
        raise WatchProblem(
            Sentence("The watched folder {folder} is not there at present.", folder=folder)
        )
    if not os.access(folder, os.R_OK | os.X_OK):
        raise WatchProblem(
            Sentence(
                "You have no permission to look into the watched folder {folder}.", folder=folder
            )
        )
    found: dict[str, Look] = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(
            folder
            for folder in folders
            if not folder.startswith(".") and not is_companion_folder(folder, names)
        )
        for name in names:
            if _UNFINISHED.search(name) or is_companion(name):
                continue
            path = Path(parent, name)
            try:
                state = path.lstat()
            except OSError:
                continue  # gone between the listing and the look
            if path.is_file() and not path.is_symlink():
                found[path.relative_to(folder).as_posix()] = Look(state.st_size, state.st_mtime_ns)
            if len(found) > MOST_FILES:
                raise WatchProblem(
                    Sentence(
                        "The watched folder {folder} holds more than {most} files; watch "
                        "one inside it.",
                        folder=folder,
                        most=f"{MOST_FILES:,}",
                    )
                )
    return found


def dump_known(known: Mapping[str, Look]) -> str:
    """`FolderWatch.known` as text, so that the next start does not import all of it again."""
    return json.dumps({name: [look.size, look.changed] for name, look in sorted(known.items())})


def load_known(text: str) -> dict[str, Look]:
    """What `dump_known` wrote; of anything else, nothing: then all is looked at once more."""
    try:
        data = json.loads(text)
        return {str(name): Look(int(size), int(changed)) for name, (size, changed) in data.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}
