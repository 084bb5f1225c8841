#!/usr/bin/env python3
"""How long a start takes, from the process to paint: the bundle beside the source.

    python benchmarks/start.py --bundle dist/variorum [--runs 7]

Seen from outside: an X server (Xvfb) keeps its screen in a file, which is looked at every two
milliseconds; a part is painted when its picture has the many shades that letters make. First comes
the list of articles, then the whole window, of which the sidebar tells. The two
take turns, over copies of one library that holds the samples; the first start of each, which reads
the disk, is not counted. The CPU time until then says more on a machine that has other work.
"""

from __future__ import annotations

import argparse
import mmap
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1366, 768)
SHADES = 24
ANYWHERE, SIDEBAR = (0, 800), (0, 180)
PATIENCE = 60.0
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--bundle", type=Path, default=ROOT / "dist" / "variorum")
    ask.add_argument("--runs", type=int, default=7)
    asked = ask.parse_args()
    commands = {
        "source": [sys.executable, "-m", "reader"],
        "bundle": [str((asked.bundle / "variorum").resolve())],
    }
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as name, _screen(Path(name)) as (display, picture):
        folder = Path(name)
        library = folder / "library.db"
        samples = sorted((ROOT / "resources" / "samples").glob("[0-9]*"))
        imported = [*commands["source"], "--library", str(library), "import", *map(str, samples)]
        subprocess.run(imported, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        for turn in range(asked.runs + 1):
            for kind, command in commands.items():
                home = folder / f"home-{kind}"
                home.mkdir(exist_ok=True)
                copy = folder / f"{kind}.db"
                shutil.copy(library, copy)
                measured = _start([*command, "--library", str(copy)], display, picture, home)
                if turn:
                    taken[kind].append(measured)
    middle: dict[str, list[float]] = {}
    for kind, runs in taken.items():
        middle[kind] = [statistics.median(values) for values in zip(*runs, strict=True)]
        first, whole, cpu = middle[kind]
        least = min(run[0] for run in runs)
        print(
            f"{kind}: {first:.2f} s to the first paint (least {least:.2f} s), {whole:.2f} s to the "
            f"whole window, {cpu:.2f} s of CPU until then; {len(runs)} starts"
        )
    ratios = [b / s for b, s in zip(middle["bundle"], middle["source"], strict=True)]
    print(
        f"bundle / source: {ratios[0]:.2f} to the first paint, {ratios[1]:.2f} to the whole "
        f"window, {ratios[2]:.2f} by CPU time (target: at most 1.3)"
    )
    return 0


def _start(
    command: list[str], display: str, picture: mmap.mmap, home: Path
) -> tuple[float, float, float]:
    """Seconds to the first paint, to the whole window, and of CPU until then; then it is ended."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    for name in ("WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)
    _until(lambda: not _painted(picture, ANYWHERE), "an empty screen")
    begun = time.perf_counter()
    program = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        walls = []
        for place in (ANYWHERE, SIDEBAR):
            _until(partial(_painted, picture, place, program), "the window")
            walls.append(time.perf_counter() - begun)
        if program.poll() is not None:
            raise SystemExit(f"{command[0]} ended with {program.returncode}")
        stat = Path(f"/proc/{program.pid}/stat").read_text(encoding="ascii").rpartition(")")[2]
        fields = stat.split()
        cpu = (int(fields[11]) + int(fields[12])) / TICKS
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(PATIENCE)
    return walls[0], walls[1], cpu


def _painted(
    picture: mmap.mmap, place: tuple[int, int], program: subprocess.Popen[bytes] | None = None
) -> bool:
    """Whether there are letters between two columns of the screen, or the program has ended."""
    if program is not None and program.poll() is not None:
        return True
    row = SIZE[0] * 4
    start = len(picture) - row * SIZE[1]
    shades = set()
    for y in range(60, 500, 3):
        line = picture[start + y * row + 4 * place[0] : start + y * row + 4 * place[1]]
        shades.update(line[x : x + 3] for x in range(0, len(line), 12))
        if len(shades) >= SHADES:
            return True
    return False


def _until(reached: Callable[[], bool], what: str) -> None:
    end = time.perf_counter() + PATIENCE
    while not reached():
        if time.perf_counter() > end:
            raise SystemExit(f"{what} did not come")
        time.sleep(0.002)


@contextmanager
def _screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
    server = subprocess.Popen(
        [*command, "-noreset", "-fbdir", str(folder)],
        pass_fds=[theirs],
        stderr=subprocess.DEVNULL,
    )
    try:
        number = b""
        while not number.endswith(b"\n"):
            number += os.read(ours, 16)
        with (folder / "Xvfb_screen0").open("rb") as file:
            yield (
                f":{number.decode().strip()}",
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ),
            )
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
