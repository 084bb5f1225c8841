"""`python -m tests.fuzz [TARGET…] --cases N`: many cases, each with bounded time and memory.

A process does the work and dies with a case that crashes it, takes over `CPU` seconds or over
`ROOM` bytes; another goes on behind that case. What fails is kept,
in `--keep` (by default build/fuzz), from where a mended one moves, packed by gzip, to
tests/fuzz/mended, which the tests read ever after (`--replay`). The last line of a target is its
result as JSON.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import mmap
import os
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from tests.fuzz import corpus, mutate, targets

CPU = 20.0
"""Seconds of one case after which it counts as a hang."""
ROOM = 1 << 30
"""Bytes that a case may take on top of what the program has."""
SWOLLEN = 300 << 20
"""Bytes of memory at the peak of one case from which it is told."""
SLOW = 5.0
"""Seconds of one case from which it is told."""
_HERE = Path(__file__).parent
MENDED = _HERE / "mended"
_HANG = signal.SIGPROF


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(corpus.NAMES))
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=3_600.0, help="at most, for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=_HERE.parents[1] / "build" / "fuzz")
    parser.add_argument(
        "--child", nargs=3, metavar=("NAME", "FIRST", "PLACE"), help=argparse.SUPPRESS
    )
    parser.add_argument("--replay", action="store_true", help="read the mended cases alone")
    options = parser.parse_args()
    if options.replay:
        return _replay()
    if options.child:
        name, first, place = options.child
        _work(name, int(first), options.cases, options.seed, Path(place))
        return 0
    failed = 0
    for name in options.targets or corpus.NAMES:
        result = _drive(name, options)
        failed += result["failed"]
        print(json.dumps(result), flush=True)
    return 1 if failed else 0


def _drive(name: str, options: argparse.Namespace) -> dict[str, Any]:
    """Run all cases of a target in processes that may die."""
    began, number = time.monotonic(), 0
    failures: dict[str, str] = {}
    slowest, peak, spent = 0.0, 0, 0.0
    with tempfile.TemporaryDirectory(prefix="variorum-fuzz-") as folder:
        place = Path(folder) / "at"
        place.write_bytes(bytes(8))
        while number < options.cases and time.monotonic() - began < options.seconds:
            command = [sys.executable, "-m", "tests.fuzz", "--cases", str(options.cases)]
            command += ["--seed", str(options.seed), "--child", name, str(number), str(place)]
            with subprocess.Popen(
                command, stdout=subprocess.PIPE, text=True, cwd=_HERE.parents[1]
            ) as process:
                assert process.stdout is not None
                for line in process.stdout:
                    event = json.loads(line)
                    slowest, peak = max(slowest, event["slowest"]), max(peak, event["peak"])
                    spent += event["spent"]
                    if "fault" in event:
                        _keep(options, name, event["number"], event["fault"], failures)
                    if time.monotonic() - began > options.seconds:
                        process.terminate()
                status = process.wait()
            (at,) = struct.unpack("q", place.read_bytes())
            if status == 0:
                number = options.cases
            elif status == -signal.SIGTERM:
                number = at
                break
            else:
                said = "hang" if status == -_HANG else f"died with {status}"
                _keep(options, name, at, said, failures)
                number = at + 1
    return {
        "target": name,
        "cases": number,
        "failed": len(failures),
        "slowest_s": round(slowest, 2),
        "peak_mib": peak >> 20,
        "cpu_s": round(spent),
        "faults": failures,
    }


def _keep(
    options: argparse.Namespace, name: str, number: int, fault: str, failures: dict[str, str]
) -> None:
    """Save the case of a fault that was not met before."""
    kind = fault.strip().splitlines()[-1][:200]
    where = [line.strip() for line in fault.splitlines() if line.strip().startswith("File ")]
    # What takes long may do so for several reasons: each is looked at.
    known = f"{where[-1]} {kind.partition(':')[0]}" if where else f"case {number} {kind}"
    print(f"{name} case {number}: {known} | {kind}", file=sys.stderr, flush=True)
    if known in failures:
        return
    data = mutate.case(corpus.seeds(name), name, options.seed, number)
    folder = options.keep / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{hashlib.sha256(data).hexdigest()[:16]}.bin"
    path.write_bytes(data)
    path.with_suffix(".txt").write_text(
        f"seed {options.seed} case {number}\n{fault}\n", encoding="utf-8"
    )
    failures[known] = str(path)


def _work(name: str, first: int, cases: int, seed: int, place: Path) -> None:
    """The process that reads the cases; it dies with one that goes beyond its bounds."""
    seeds = corpus.seeds(name)
    targets.run(name, seeds[0])  # what is loaded late is loaded now, and not counted
    size = _status("VmSize")
    resource.setrlimit(resource.RLIMIT_AS, (size + ROOM, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(_HANG, signal.SIG_DFL)
    slowest, peak, spent, told = 0.0, 0, 0.0, time.monotonic()
    with place.open("r+b") as file, mmap.mmap(file.fileno(), 8) as at:
        for number in range(first, cases):
            at[:] = struct.pack("q", number)
            data = mutate.case(seeds, name, seed, number)
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
            before, began, fault = _status("VmRSS"), time.process_time(), ""
            signal.setitimer(signal.ITIMER_PROF, CPU)
            try:
                targets.run(name, data)
            except BaseException:  # noqa: BLE001 - that is what is looked for
                fault = traceback.format_exc(limit=-6)[-2_000:]
            signal.setitimer(signal.ITIMER_PROF, 0)
            took, grown = time.process_time() - began, _status("VmHWM") - before
            slowest, peak, spent = max(slowest, took), max(peak, grown), spent + took
            if not fault and took > SLOW:
                fault = f"slow: {took:.1f} s for {len(data)} bytes"
            if not fault and grown > SWOLLEN:
                fault = f"swollen: {grown >> 20} MiB for {len(data)} bytes"
            event: dict[str, Any] = {
                "number": number,
                "slowest": slowest,
                "peak": peak,
                "spent": spent,
            }
            if fault:
                event["fault"] = fault
            if fault or time.monotonic() - told > 2 or number == cases - 1:
                print(json.dumps(event), flush=True)
                spent, told = 0.0, time.monotonic()


def _replay() -> int:
    """Read every mended case within the bounds; the process dies with one that is beyond them."""
    wrong = 0
    for path in sorted(MENDED.glob("*/*.gz")):
        name = path.parent.name
        print(f"{name} {path.stem}", flush=True)
        targets.run(name, corpus.seeds(name)[0])
        signal.signal(_HANG, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, CPU)
        try:
            targets.run(name, gzip.decompress(path.read_bytes()))
        except Exception:  # noqa: BLE001 - each is told, and the next one read
            print(traceback.format_exc(), flush=True)
            wrong += 1
        signal.setitimer(signal.ITIMER_PROF, 0)
    return 1 if wrong else 0


def _status(field: str) -> int:
    """Bytes of one line of this process's status."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) << 10
    raise LookupError(field)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    sys.exit(main())
