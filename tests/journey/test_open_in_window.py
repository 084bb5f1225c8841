"""Opening a file with the real program while a window is open on the library."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.hand_over import listening_place
from tests.services.conftest import OTHER

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(os.name != "posix", reason="Windows has no such sockets"),
]
PATIENCE = 90.0


class Starts:
    """Starts of the program with a home of their own, ended at the end."""

    def __init__(self, folder: Path, run: str) -> None:
        self.library = folder / "library.db"
        homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "CACHE")}
        self.environment = {
            **os.environ,
            **homes,
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_RUNTIME_DIR": run,
            "QT_QPA_PLATFORM": "offscreen",
        }
        self.processes: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", "--library", str(self.library), *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.processes.append(process)
        return process

    def titles(self) -> list[str]:
        out, _ = self.start("list", "--json").communicate(timeout=PATIENCE)
        return [row["title"] for row in json.loads(out)]

    def end(self, process: subprocess.Popen[str], how: int = signal.SIGTERM) -> None:
        process.send_signal(how)
        process.communicate(timeout=PATIENCE)


@pytest.fixture
def starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starts]:
    with tempfile.TemporaryDirectory(prefix="run-") as run:
        monkeypatch.setenv("XDG_RUNTIME_DIR", run)
        made = Starts(tmp_path, run)
        yield made
        for process in made.processes:
            if process.poll() is None:
                process.kill()
                process.communicate()


def until(look: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < end
        time.sleep(0.05)


def article(folder: Path, name: str) -> Path:
    path = folder / f"{name}.txt"
    path.write_text(OTHER.replace("Marlow", name), encoding="utf-8")
    return path


def test_the_window_that_is_open_takes_the_file(starts: Starts, tmp_path: Path) -> None:
    place = listening_place(starts.library)
    assert place is not None
    window = starts.start()
    until(place.exists)

    handed = starts.start(str(article(tmp_path, "Tarnby")))
    out, _ = handed.communicate(timeout=PATIENCE)
    assert (handed.returncode, out) == (0, "")
    until(lambda: len(starts.titles()) == 1)
    assert window.poll() is None

    beside = starts.start("--new-window", str(article(tmp_path, "Lowick")))
    until(lambda: len(starts.titles()) == 2)
    assert beside.poll() is None
    starts.end(beside)
    assert window.poll() is None and place.exists()
    starts.end(window)
    assert not place.exists()


def test_after_a_window_that_was_killed_or_hangs_a_new_one_opens(
    starts: Starts, tmp_path: Path
) -> None:
    place = listening_place(starts.library)
    assert place is not None
    window = starts.start()
    until(place.exists)
    starts.end(window, signal.SIGKILL)
    assert place.exists()

    second = starts.start(str(article(tmp_path, "Tarnby")))
    until(lambda: len(starts.titles()) == 1)
    assert second.poll() is None
    second.send_signal(signal.SIGSTOP)
    third = starts.start(str(article(tmp_path, "Lowick")))
    until(lambda: len(starts.titles()) == 2)
    assert third.poll() is None
    second.send_signal(signal.SIGCONT)
    starts.end(third)
    starts.end(second)
