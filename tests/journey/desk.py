"""A screen of its own, with the real program on it, worked by keys and mouse as a reader would."""

from __future__ import annotations

import json
import os
import select
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

Found = TypeVar("Found")
PATIENCE = 60.0
SIZE = (1366, 768)


class Desk:
    """An X server without a screen, and one program on it at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library.db"
        self._server, display = _start_server(folder)
        self.environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_STATE_HOME": str(folder / "state"),
            "LC_ALL": "C.UTF-8",
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.program: subprocess.Popen[bytes] | None = None
        self.window = ""

    def start(self) -> None:
        """Start the program and wait for its window."""
        log = (self.folder / "program.log").open("ab")
        self.program = subprocess.Popen(
            [sys.executable, "-m", "reader", "--library", str(self.library)],
            env=self.environment,
            stdout=log,
            stderr=log,
        )
        log.close()
        self.window = self.until(lambda: self.named("Variorum"), "the window")
        self._do("windowmove", self.window, "0", "0")
        self._do("windowsize", "--sync", self.window, *map(str, SIZE))
        self._do("windowfocus", "--sync", self.window)

    def quit(self) -> None:
        """Quit by the key, and see that the program ended well."""
        assert self.program is not None
        self.keys("ctrl+q")
        assert self.program.wait(PATIENCE) == 0, self.log
        self.program = None

    def close(self) -> None:
        """Take everything down."""
        if self.program is not None:
            self.program.kill()
            self.program.wait()
        self._server.terminate()
        self._server.wait()

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names, in whatever has the focus."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def answer(self, title: str, text: str) -> None:
        """Type a line into a dialog and accept it; wait until it is gone."""
        dialog = self.until(lambda: self.named(title), f"the dialog {title!r}")
        self._do("windowfocus", "--sync", dialog)
        self.keys("ctrl+a")
        self._do("type", "--delay", "4", text)
        self.keys("Return")
        self.until(lambda: not self.named(title), f"the end of the dialog {title!r}")
        self._do("windowfocus", "--sync", self.window)

    def focus(self, window: str) -> None:
        """Give the keyboard to a window."""
        self._do("windowfocus", "--sync", window)

    def type(self, text: str) -> None:
        """Type into whatever has the focus; all of it is on its way when this returns."""
        self._do("type", "--delay", "8", text)

    def kill(self) -> None:
        """End the program as a failing battery would: at once, without a word."""
        assert self.program is not None
        self.program.kill()
        self.program.wait()
        self.program = None

    def click(self, x: int, y: int, *, times: int = 1) -> None:
        """Click at a place of the screen."""
        self._do("mousemove", "--sync", str(x), str(y), "click", "--repeat", str(times), "1")

    def named(self, title: str) -> str:
        """The id of the visible window with this title, or nothing."""
        done = self._try("search", "--onlyvisible", "--name", f"^{title}")
        return done.stdout.split()[-1] if done.stdout.split() else ""

    def asked(self, *command: str) -> Any:
        """What the command line says about the library, while the window is open."""
        done = subprocess.run(
            [sys.executable, "-m", "reader", "--library", str(self.library), *command, "--json"],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def until(self, look: Callable[[], Found], what: str) -> Found:
        """Look again and again until there is something to see."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := look():
                return found
            if self.program is not None and self.program.poll() is not None:
                raise AssertionError(f"the program ended: {self.log}")
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}; the program said: {self.log}")

    def color(self, x: int, y: int) -> bytes:
        """The colour of a pixel of the screen, as the X server keeps it."""
        screen = (self.folder / "Xvfb_screen0").read_bytes()
        # An XWD file: a header of 25 numbers with its own size first, a colour map, the rows.
        header = struct.unpack(">25I", screen[:100])
        start = header[0] + header[19] * 12 + y * header[12] + x * 4
        return screen[start : start + 4]

    @property
    def log(self) -> str:
        """What the program wrote to its standard streams."""
        return (self.folder / "program.log").read_text(encoding="utf-8", errors="replace")

    def _try(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *command],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )

    def _do(self, *command: str) -> None:
        done = self._try(*command)
        assert done.returncode == 0, f"xdotool {' '.join(command)}: {done.stderr}"


def _start_server(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """An X server on a display that is free, its screen in a file in `folder`, and its name."""
    ours, theirs = os.pipe()
    log = (folder / "server.log").open("wb")
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(theirs),
            "-screen",
            "0",
            "1400x800x24",
            "-noreset",
            "-fbdir",
            str(folder),
        ],
        pass_fds=[theirs],
        stdout=subprocess.DEVNULL,
        stderr=log,
    )
    log.close()
    os.close(theirs)
    number = b""
    # The number and the end of its line come one by one, and the server dies of an early close.
    while not number.endswith(b"\n"):
        ready, _, _ = select.select([ours], [], [], PATIENCE)
        read = os.read(ours, 16) if ready else b""
        if not read:
            break
        number += read
    os.close(ours)
    if not number.strip():
        server.kill()
        server.wait()
        raise RuntimeError("the X server did not start")
    return server, f":{number.decode().strip()}"
