"""Where a library lies: on another machine, in a folder that is synced, beside its conflict copies.

SQLite's write-ahead log needs memory that all who have the file open share, which no network file
system gives. A synced folder copies the file without knowing of transactions, and keeps two files
where two machines wrote.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from reader.library.backups import facts_of

_REMOTE = frozenset(
    [
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "ncp",
        "9p", "ceph", "lustre", "gfs2", "ocfs2", "webdav", "davfs", "fuse.sshfs",
        "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.ceph",
        "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs",
        "fuse.google-drive-ocamlfuse",
    ]
)  # fmt: skip
_DRIVE_REMOTE = 4  # Windows: DRIVE_REMOTE
_MOUNT = re.compile(r"^.+ on (?P<place>.+) \((?P<kind>[\w.]+)[,)]")
_OCTAL = re.compile(r"\\([0-7]{3})")
# The folders that programs for syncing make, by the name that people know the program by.
_SYNCED = (
    (re.compile(r"Dropbox(?: \(.+\))?"), "Dropbox"),
    (re.compile(r"OneDrive(?: ?- ?.+)?"), "OneDrive"),
    (re.compile(r"(?:Google ?Drive|My Drive|GoogleDrive-.+)"), "Google Drive"),
    (re.compile(r"(?:com~apple~CloudDocs|Mobile Documents|iCloud ?Drive)"), "iCloud Drive"),
    (re.compile(r"Nextcloud\d*"), "Nextcloud"),
    (re.compile(r"ownCloud\d*"), "ownCloud"),
    (re.compile(r"(?:Seafile|Seadrive)"), "Seafile"),
    (re.compile(r"pCloud ?(?:Drive|Sync)?"), "pCloud"),
    (re.compile(r"(?:MEGA|MEGAsync)"), "MEGA"),
    (re.compile(r"Sync"), "Syncthing"),
)
_TRACES = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".sync": "Resilio Sync"}
_CONFLICT = re.compile(
    r"""(?:
      \s?\([^()]*(?:conflict|Konflikt|conflit|conflicto|conflitto)[^()]*\)  # Dropbox, Nextcloud
    | [.\ _-](?:sync-)?conflict[\w.+-]*                                    # Syncthing, ownCloud
    | \s?\(\d{1,2}\)                                                       # Google Drive, a browser
    | \ \d{1,2}                                                            # iCloud
    | -(?-i:[A-Z][A-Z\d]*[A-Z\d-]{2,40})                                    # OneDrive: the machine
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def is_remote(path: Path) -> bool:
    """Whether a file lies on another machine, as far as the system tells."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if sys.platform == "darwin":
        return _kind_at(path, _mounts_of_mac()) in _REMOTE
    try:
        told = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _kind_at(path, mounts_of_linux(told)) in _REMOTE


def synced_by(path: Path) -> str | None:
    """The program that copies the file's folder to other machines, if one is known by it."""
    folders = path.absolute().parent
    for folder in (folders, *folders.parents):
        for pattern, program in _SYNCED:
            if pattern.fullmatch(folder.name) and (program != "Syncthing" or _is_syncthing(folder)):
                return program
        for trace, program in _TRACES.items():
            if (folder / trace).exists():
                return program
    return None


def conflict_copies(path: Path) -> list[Path]:
    """The libraries beside this one that a program for syncing made where two machines wrote."""
    found = []
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return []
    for other in beside:
        if other == path or other.suffix != path.suffix or not other.name.startswith(path.stem):
            continue
        rest = other.name[len(path.stem) : len(other.name) - len(path.suffix)]
        if _CONFLICT.fullmatch(rest) and other.is_file() and facts_of(other).schema:
            found.append(other)
    return found


def mounts_of_linux(told: str) -> list[tuple[str, str]]:
    """Where what kind of file system stands, out of `/proc/self/mountinfo`."""
    out = []
    for line in told.splitlines():
        fields, _, rest = line.partition(" - ")
        parts = fields.split(" ")
        if len(parts) > 4 and rest:
            place = _OCTAL.sub(lambda found: chr(int(found.group(1), 8)), parts[4])
            out.append((place, rest.split(" ")[0]))
    return out


def mounts_of_bsd(told: str) -> list[tuple[str, str]]:
    """The same out of what `mount` says on a Mac."""
    return [
        (found["place"], found["kind"])
        for line in told.splitlines()
        if (found := _MOUNT.match(line))
    ]


def _kind_at(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """The kind of the file system in which a file lies: the innermost, and of those the latest."""
    folder = PurePosixPath(os.path.realpath(path.parent))
    best, kind = -1, ""
    for place, name in mounts:
        if folder.is_relative_to(place) and len(place) >= best:
            best, kind = len(place), name
    return kind


def _mounts_of_mac() -> list[tuple[str, str]]:
    try:
        done = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return mounts_of_bsd(done.stdout)


def _is_remote_drive(path: Path) -> bool:
    if path.drive.startswith("\\\\"):
        return True
    import ctypes

    loaded = getattr(ctypes, "windll", None)
    if loaded is None or not path.drive:
        return False
    return bool(loaded.kernel32.GetDriveTypeW(path.drive + "\\") == _DRIVE_REMOTE)


def _is_syncthing(folder: Path) -> bool:
    return any((folder / trace).exists() for trace in (".stfolder", ".stversions"))
