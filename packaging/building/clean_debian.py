"""A Debian with nothing in it but what it needs, entered with chroot; and a screen to look at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

_USER = "ida"
_PATIENCE = 120.0  # seconds
_SIZE = (1366, 768)
_SHADES = 24  # the edges of letters alone are of more
_DEVICES = (("null", 3), ("zero", 5), ("random", 8), ("urandom", 9), ("tty", 0))


class CleanDebian:
    """Made by debootstrap (kept for the next time), copied, and taken down again at the end."""

    def __init__(self, work: Path, suite: str, mirror: str) -> None:
        self.base = work / f"debian-{suite}"
        self.root = work / "clean"
        self._suite, self._mirror = suite, mirror
        self._mounts: list[Path] = []
        self._log = work / "clean.log"

    @property
    def home(self) -> Path:
        """The user's home, seen from outside."""
        return self.root / "home" / _USER

    def __enter__(self) -> Self:
        if not (self.base / "etc" / "debian_version").is_file():
            shutil.rmtree(self.base, ignore_errors=True)
            made = self.base.with_suffix(".new")
            shutil.rmtree(made, ignore_errors=True)
            command = ["debootstrap", "--variant=minbase", self._suite, str(made), self._mirror]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            made.rename(self.base)
        self._take_down()
        subprocess.run(["cp", "-a", self.base, self.root], check=True)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        self._mount("proc", "proc")
        self._mount("tmpfs", "dev/shm")
        for name, minor in _DEVICES:
            path = self.root / "dev" / name
            if not path.exists():
                major = 5 if name == "tty" else 1
                os.mknod(path, 0o666 | 0o020000, os.makedev(major, minor))
                path.chmod(0o666)
        self._log.write_bytes(b"")
        return self

    def __exit__(self, *_: object) -> None:
        self._take_down()

    def apt_install(self, deb: Path) -> None:
        """A package from a file, with what it depends on."""
        target = self.root / "tmp" / deb.name
        shutil.copy(deb, target)
        self.root_run("apt-get", "update", "--quiet")
        command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"]
        self.root_run(*command, f"/tmp/{deb.name}")
        target.unlink()

    def make_user(self) -> None:
        """An ordinary user with a home."""
        self.root_run("useradd", "--create-home", _USER)

    def root_run(self, *command: str) -> str:
        """Run as root inside; what it printed."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        return _run([_chroot(), str(self.root), *command], environment | {"LC_ALL": "C.UTF-8"}, 900)

    def run(self, *command: str, timeout: float = 120) -> str:
        """Run as the user inside; what it printed."""
        return _run(self._as_user(*command), self._environment(), timeout)

    def asked(self, *command: str) -> Any:
        """What the program's command line says in JSON."""
        return json.loads(self.run("variorum", *command, "--json"))

    def start(self, display: str, *command: str) -> subprocess.Popen[bytes]:
        """Start a program of the user's on a screen."""
        with self._log.open("ab") as log:
            environment = self._environment() | {"DISPLAY": display}
            return subprocess.Popen(
                self._as_user(*command), env=environment, stdout=log, stderr=log
            )

    def log(self) -> str:
        """What the programs that were started wrote."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def _as_user(self, *command: str) -> list[str]:
        return [_chroot(), f"--userspec={_USER}:{_USER}", str(self.root), *command]

    def _environment(self) -> dict[str, str]:
        return {"HOME": f"/home/{_USER}", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}

    def _mount(self, kind: str, place: str) -> None:
        path = self.root / place
        path.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, str(path)], check=True)

    def _take_down(self) -> None:
        """Unmount whatever is mounted in there, then remove it: never the one without the other."""
        for path in sorted(self._mounted(), reverse=True):
            subprocess.run(["umount", path], check=True)
        if self._mounted():
            raise SystemExit(f"something is still mounted in {self.root}")
        if self.root.exists():
            subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)

    def _mounted(self) -> list[str]:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        places = [line.split()[1].replace("\\040", " ") for line in lines]
        return [place for place in places if place.startswith(f"{self.root}/")]


class Screen:
    """An X server without a screen, its keys and its mouse, and pictures of it."""

    def __init__(self) -> None:
        self.pictures = Path()
        self.display = ""
        self._server: subprocess.Popen[bytes] | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="variorum-screen-")

    def __enter__(self) -> Self:
        ours, theirs = os.pipe()
        width, height = _SIZE
        command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{width}x{height}x24"]
        self._server = subprocess.Popen(
            [*command, "-noreset", "-fbdir", self._folder.name],
            pass_fds=[theirs],
            stderr=subprocess.DEVNULL,
        )
        number = b""
        while not number.endswith(b"\n"):
            number += os.read(ours, 16)
        os.close(theirs)
        os.close(ours)
        self.display = f":{number.decode().strip()}"
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
        self._folder.cleanup()

    def until(self, look: Callable[[], bool], what: str, alive: Callable[[], None]) -> None:
        """Look again and again; ends with a sentence if it never comes."""
        end = time.monotonic() + _PATIENCE
        while not look():
            alive()
            if time.monotonic() > end:
                self.picture("waited-in-vain")
                raise SystemExit(f"waited in vain for {what}")
            time.sleep(0.3)

    def wait_for_window(self, title: str, alive: Callable[[], None]) -> None:
        """Until a window with this title is seen; it fills the screen and has the keyboard."""
        self.until(lambda: bool(self._window(title)), f"the window {title}", alive)
        window = self._window(title)
        for command in (
            ("windowmove", window, "0", "0"),
            ("windowsize", "--sync", window, *map(str, _SIZE)),
            ("windowfocus", "--sync", window),
        ):
            self._do(*command)

    def keys(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def double_click(self, x: float, y: float) -> None:
        """At a place told in parts of the screen."""
        place = [str(int(_SIZE[0] * x)), str(int(_SIZE[1] * y))]
        self._do("mousemove", "--sync", *place, "click", "--repeat", "2", "--delay", "60", "1")

    def colour(self, x: int, y: int) -> bytes:
        """The colour of a pixel."""
        at = (y * _SIZE[0] + x) * 4
        return self._grab()[at : at + 4]

    def settle(self, alive: Callable[[], None]) -> None:
        """Until there are letters in the middle of the screen, and nothing changes there."""
        seen = [b""]

        def rests() -> bool:
            time.sleep(1.5)
            now, before = self._middle(), seen[0]
            seen[0] = now
            shades = {now[at : at + 4] for at in range(0, len(now), 4)}
            return now == before and len(shades) > _SHADES

        self.until(rests, "a page with letters in it", alive)

    def picture(self, name: str) -> None:
        """Write the screen into a PNG file."""
        from PySide6.QtGui import QImage

        raw = self._grab()
        image = QImage(raw, *_SIZE, _SIZE[0] * 4, QImage.Format.Format_RGB32)
        image.save(str(self.pictures / f"{name}.png"))

    def _grab(self) -> bytes:
        # The server keeps its screen in a file: a head of some length, then the rows.
        data = (Path(self._folder.name) / "Xvfb_screen0").read_bytes()
        return data[-_SIZE[0] * _SIZE[1] * 4 :]

    def _middle(self) -> bytes:
        """The upper middle of the screen, where an article begins."""
        screen, row = self._grab(), _SIZE[0] * 4
        return b"".join(screen[y * row + 4 * 500 : y * row + 4 * 1000] for y in range(80, 400))

    def _window(self, title: str) -> str:
        done = self._try("search", "--onlyvisible", "--name", f"^{title}")
        return done.stdout.split()[-1] if done.stdout.split() else ""

    def _try(self, *command: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(
            ["xdotool", *command],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def _do(self, *command: str) -> None:
        done = self._try(*command)
        if done.returncode:
            raise SystemExit(f"xdotool {' '.join(command)}: {done.stderr}")


def _chroot() -> str:
    return shutil.which("chroot") or "/usr/sbin/chroot"


def _run(command: list[str], environment: dict[str, str], timeout: float) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=timeout
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stdout[-800:]}{done.stderr[-800:]}")
    return done.stdout
