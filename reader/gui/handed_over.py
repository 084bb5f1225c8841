"""Takes the files that another start of the program hands over to this window."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.hand_over import (
    MOST_BYTES,
    TAKEN,
    NotUnderstood,
    is_own_socket,
    listening_place,
    unpacked,
)

_MOST_CALLERS = 8
_PATIENCE = 2_000  # milliseconds that a caller has for its message
_PIECE = 1 << 16  # bytes that are read at once


class HandedOver(QObject):
    """Listens for the files that are to be opened on a library."""

    asked = Signal(list, str)  # paths, and the desktop's token for the window to come up

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._line: socket.socket | None = None
        self._place: Path | None = None
        self._known: tuple[int, int] | None = None
        self._callers: set[_Caller] = set()

    @property
    def listens(self) -> bool:
        """Whether this window is the one of its library that hears."""
        return self._line is not None

    def listen(self) -> bool:
        """Begin to listen, unless another window on the library does; whether this one does."""
        if self._line is not None:
            return True
        place = listening_place(self._library)
        if place is None or (is_own_socket(place) and _answers(place)):
            return False
        line = socket.socket(socket.AF_UNIX)
        try:
            place.unlink(missing_ok=True)  # of a window that came to a bad end
            line.bind(str(place))
            place.chmod(0o600)
            line.listen(_MOST_CALLERS)
            line.setblocking(False)
            there = place.stat()
        except OSError:
            line.close()
            return False
        self._line, self._place = line, place
        self._known = (there.st_dev, there.st_ino)
        heard = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        heard.activated.connect(self._accept)
        self._heard = heard
        return True

    def stop(self) -> None:
        """Listen no longer."""
        if self._line is None or self._place is None:
            return
        self._heard.setEnabled(False)
        for caller in tuple(self._callers):
            caller.end()
        self._line.close()
        self._line = None
        try:
            there = self._place.lstat()
            if (there.st_dev, there.st_ino) == self._known:  # not of another window by now
                self._place.unlink()
        except OSError:
            pass

    def _accept(self) -> None:
        if self._line is None:
            return
        try:
            line, _ = self._line.accept()
        except OSError:
            return
        if len(self._callers) >= _MOST_CALLERS:
            line.close()
            return
        caller = _Caller(line, self)
        self._callers.add(caller)
        caller.asked.connect(self.asked)
        caller.ended.connect(self._forget)

    def _forget(self, caller: object) -> None:
        if isinstance(caller, _Caller):
            self._callers.discard(caller)


class _Caller(QObject):
    """One start of the program that hands files over, or whatever else calls."""

    asked = Signal(list, str)
    ended = Signal(object)

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self._line = line
        self._said = bytearray()
        self._heard = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._read)
        QTimer.singleShot(_PATIENCE, self, self.end)

    def end(self) -> None:
        """Hang up."""
        if self._line.fileno() < 0:
            return
        self._heard.setEnabled(False)
        self._line.close()
        self.ended.emit(self)
        self.deleteLater()

    def _read(self) -> None:
        try:
            part = self._line.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._said += part
        try:
            message = unpacked(self._said)
        except NotUnderstood:
            self.end()
            return
        if message is None:
            if not part or len(self._said) > MOST_BYTES + _PIECE:
                self.end()
            return
        try:
            self._line.send(TAKEN)
        except OSError:  # it has given up, and opens a window of its own
            self.end()
            return
        self.end()
        self.asked.emit(*message)


def bring_up(window: QWidget, token: str = "") -> None:
    """Bring a window to the front, as far as the desktop lets it."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt looks for it where it asks the compositor
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop("XDG_ACTIVATION_TOKEN", None)


def _answers(place: Path) -> bool:
    """Whether somebody listens at a socket that is there."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(0.2)
        try:
            line.connect(str(place))
        except (TimeoutError, BlockingIOError):
            return True  # it is only slow, or has many callers
        except OSError:
            return False
    return True
