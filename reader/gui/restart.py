"""Starting the program again, for what holds from the next start on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

Starter = Callable[[str, list[str]], bool]


def command(library: Path | None = None) -> tuple[str, list[str]]:
    """The program and arguments that open a window; on this library, or on the usual one."""
    if not getattr(sys, "frozen", False):
        return sys.executable, ["-m", "reader", *_on(library)]
    # An AppImage is mounted for as long as it runs: its file starts another, not what is inside.
    return os.environ.get("APPIMAGE") or sys.executable, [*_on(library)]


def _on(library: Path | None) -> Sequence[str]:
    return ["--library", str(library)] if library is not None else []


def _detached(program: str, arguments: list[str]) -> bool:
    answer = QProcess.startDetached(program, arguments)
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def open_beside(library: Path | None, start: Starter = _detached) -> bool:
    """Open another window on a library, in a process of its own; whether it was started."""
    return start(*command(library))


def start_again(window: QWidget, library: Path | None, start: Starter = _detached) -> bool:
    """Close this window and open another in its stead; False: it could not be, this one stays."""
    if not start(*command(library)):
        return False
    window.close()
    return True
