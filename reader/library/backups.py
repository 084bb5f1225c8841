"""The copies of a library: where they lie, how they are called, which of them are kept."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from reader.library import migrate

_STAMP = "%Y%m%d-%H%M%S"
_MOMENT = re.compile(r"(\d{8})[-T](\d{6})Z?$")


class BackupKind(StrEnum):
    """What a copy was made for; the values stand in its file's name."""

    AUTOMATIC = "auto"
    CHANGE = "before"  # before something was done that cannot be taken back
    REPLACED = "replaced"  # the library that was there before another copy was restored
    SCHEMA = "schema"  # before a migration
    BY_HAND = ""


@dataclass(frozen=True, slots=True)
class BackupPolicy:
    """When copies are made by themselves, and how many are kept.

    `daily`, `weekly` and `monthly` are how many days, weeks and months keep their last automatic
    copy; `changes` how many copies made before a change (and before a restoration) are kept.
    Copies made by hand or before a migration are never taken away. `folder` None is the folder
    `backups` beside the library; in another each library has a folder of its own.
    """

    automatic: bool = True
    daily: int = 7
    weekly: int = 4
    monthly: int = 6
    changes: int = 5
    folder: Path | None = None

    def place(self, library: Path) -> Path:
        """The folder for the copies of a library."""
        if self.folder is None:
            return library.parent / "backups"
        told = hashlib.sha256(str(library.resolve()).encode("utf-8", "replace")).hexdigest()[:8]
        return self.folder / f"{library.stem}-{told}"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy. `made` is in UTC; `why` says what it was made before, "" if nothing."""

    path: Path
    kind: BackupKind
    made: datetime
    size: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a copy holds; `schema` None: it cannot be read as a library."""

    schema: str | None
    articles: int = 0
    notes: int = 0

    @property
    def usable(self) -> bool:
        """Whether this program can restore it."""
        return self.schema in migrate.REVISIONS


def name_for(library: Path, kind: BackupKind, moment: datetime, why: str = "") -> str:
    """The name of a copy made at `moment`: `library.before-trash.20261122-041905.db`."""
    word = "-".join(part for part in (kind.value, why) if part)
    middle = f".{word}" if word else ""
    return f"{library.stem}{middle}.{moment.astimezone(UTC).strftime(_STAMP)}{library.suffix}"


def backups_of(library: Path, policy: BackupPolicy) -> list[Backup]:
    """All copies of a library that lie where copies do, the newest first."""
    found: dict[Path, Backup] = {}
    for folder in (policy.place(library), library.parent / "backups", library.parent):
        try:
            paths = list(folder.glob(f"{_escaped(library.stem)}*{library.suffix}"))
        except OSError:
            continue
        for path in paths:
            if path != library and (backup := _told(path, library)) is not None:
                found[path] = backup
    return sorted(found.values(), key=lambda one: (one.made, one.path.name), reverse=True)


def facts_of(path: Path) -> BackupFacts:
    """What a copy holds, without writing anything beside it."""
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as raw:
            schema = migrate.schema_of(raw)
            if schema is None:
                return BackupFacts(None)
            (articles,) = raw.execute("SELECT count(*) FROM articles WHERE NOT trashed").fetchone()
            (notes,) = raw.execute("SELECT count(*) FROM notes").fetchone()
    except (sqlite3.Error, OSError, ValueError):
        return BackupFacts(None)
    return BackupFacts(schema, articles, notes)


def outdated(backups: Iterable[Backup], policy: BackupPolicy) -> list[Backup]:
    """Those of `backups` that need not be kept any longer."""
    newest_first = sorted(backups, key=lambda one: one.made, reverse=True)
    automatic = [one for one in newest_first if one.kind is BackupKind.AUTOMATIC]
    kept: set[Path] = set()
    for form, many in (
        ("%Y-%m-%d", policy.daily),
        ("%G-%V", policy.weekly),
        ("%Y-%m", policy.monthly),
    ):
        spans: dict[str, Path] = {}
        for one in automatic:
            spans.setdefault(one.made.astimezone().strftime(form), one.path)
        kept.update(list(spans.values())[: max(0, many)])
    kept.update(one.path for one in automatic[:1])  # whatever the numbers say
    for kind in (BackupKind.CHANGE, BackupKind.REPLACED):
        own = [one for one in newest_first if one.kind is kind]
        kept.update(one.path for one in own[: max(1, policy.changes)])
    prunable = (BackupKind.AUTOMATIC, BackupKind.CHANGE, BackupKind.REPLACED)
    return [one for one in newest_first if one.kind in prunable and one.path not in kept]


def last_change(library: Path) -> int:
    """When a library was last written to, in nanoseconds; 0 if nobody can tell."""
    times = [0]
    for path in (library, library.with_name(library.name + "-wal")):
        try:
            told = path.stat()
        except OSError:
            continue
        if told.st_size:
            times.append(told.st_mtime_ns)
    return max(times)


def _told(path: Path, library: Path) -> Backup | None:
    """What the name of a file says, if it is that of a copy."""
    rest = path.name[len(library.stem) : len(path.name) - len(library.suffix)]
    moment = _MOMENT.search(rest)
    if moment is None or rest[:1] not in (".", "-"):
        return None
    word = rest[: moment.start()].strip(".-")
    name, _, why = word.partition("-")
    try:
        kind = BackupKind(name)
        made = datetime.strptime("".join(moment.groups()), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path, kind, made, size, why)


def _escaped(words: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", words)
