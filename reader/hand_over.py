"""Files for a window that is open already: another start of the program hands them over.

A window listens at a socket that its user alone can reach, named by the library (see
`listening_place`). What is handed over is a list of paths and nothing else, bounded in size; the
window answers once it takes them. Where nobody answers soon, whoever has the files opens a window
of its own. Windows has no such sockets for Python: there every start opens a window.
"""

from __future__ import annotations

import os
import stat
import struct
import time
from collections.abc import Sequence
from pathlib import Path

from reader import paths

MOST_BYTES = 1 << 20
"""Of one message."""
MOST_FILES = 10_000
"""Of one message; who wants more opened at once gets a window for it."""
TAKEN = b"taken\n"
PATIENCE = 1.0
"""Seconds in which a window must answer."""
_BEGIN = b"variorum 1"
_LENGTH = struct.Struct(">I")
_LONGEST_PLACE = 100  # bytes: the system's bound is 104 to 108
_LONGEST_TOKEN = 200


class NotUnderstood(ValueError):
    """A message that no start of this program sends."""


def listening_place(library: Path) -> Path | None:
    """The socket at which a window on this library listens, in a folder of the user's own.

    None where there can be none: on Windows, where no folder keeps others out, or where the
    path is too long for a socket.
    """
    folder = _folder()
    if folder is None:
        return None
    from hashlib import blake2b

    # A folder that two machines share holds a socket for each.
    named = f"{os.uname().nodename}\0{os.path.realpath(library)}"
    name = blake2b(os.fsencode(named), digest_size=12).hexdigest()
    place = folder / f"{name}.sock"
    return place if len(os.fsencode(place)) <= _LONGEST_PLACE else None


def hand_over(library: Path, files: Sequence[str], *, patience: float = PATIENCE) -> bool:
    """Give files to the window that is open on this library; whether it took them."""
    place = listening_place(library)
    if place is None or not is_own_socket(place):
        return False
    message = packed(files, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    if message is None:
        return False
    import socket  # late: most starts hand nothing over

    end = time.monotonic() + patience
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(patience)
            line.connect(str(place))
            line.sendall(message)
            answer = b""
            while len(answer) < len(TAKEN):
                line.settimeout(max(0.01, end - time.monotonic()))
                part = line.recv(len(TAKEN) - len(answer))
                if not part:
                    return False
                answer += part
    except OSError:
        return False
    return answer == TAKEN


def packed(files: Sequence[str], token: str = "") -> bytes | None:
    """The message with these paths, made whole; None: they are more than one message holds.

    `token` is what a desktop gives a program that was asked for, so that its window may come up.
    """
    if len(files) > MOST_FILES:
        return None
    whole = [Path(file).expanduser().absolute() for file in files]
    body = b"\0".join([_BEGIN, _plain(token).encode(), *map(os.fsencode, whole)])
    return _LENGTH.pack(len(body)) + body if len(body) <= MOST_BYTES else None


def unpacked(message: bytes | bytearray) -> tuple[list[str], str] | None:
    """The paths and the token of a message; None: more of it is still to come.

    Raises:
        NotUnderstood: this is no such message, or too long a one.
    """
    if len(message) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(message)
    if length > MOST_BYTES:
        raise NotUnderstood("too long")
    body = bytes(message[_LENGTH.size :])
    if not _BEGIN.startswith(body[: len(_BEGIN)]) or len(body) > length:
        raise NotUnderstood("another program's")
    if len(body) < length:
        return None
    begin, *rest = body.split(b"\0")
    if begin != _BEGIN or len(rest) < 2:
        raise NotUnderstood("no paths")
    files = [os.fsdecode(one) for one in rest[1:]]
    if len(files) > MOST_FILES or not all(Path(file).is_absolute() for file in files):
        raise NotUnderstood("too many, or no whole path")
    return files, _plain(rest[0].decode("ascii", "replace"))


def is_own_socket(place: Path) -> bool:
    """Whether a socket of this user is there."""
    try:
        there = place.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(there.st_mode) and there.st_uid == os.getuid()


def _folder() -> Path | None:
    """A folder that this user alone can enter, made if need be; None: there is none."""
    if os.name != "posix":
        return None
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    for above in (Path(given) if given.startswith("/") else None, paths.cache_folder()):
        if above is None:
            continue
        folder = above / "variorum-windows"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            there = folder.lstat()
        except OSError:
            continue
        alone = stat.S_ISDIR(there.st_mode) and not stat.S_IMODE(there.st_mode) & 0o077
        if alone and there.st_uid == os.getuid():
            return folder
    return None


def _plain(token: str) -> str:
    """A token as desktops make them; nothing if it is none."""
    fit = len(token) <= _LONGEST_TOKEN and token.isascii()
    return token if fit and token.isprintable() and " " not in token else ""
