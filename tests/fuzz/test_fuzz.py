"""A short pass over every target, and all that ever failed; `python -m tests.fuzz` runs for long."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz import corpus, mutate, targets

_SEED, _CASES = 7, 20


@pytest.mark.parametrize("name", corpus.NAMES)
def test_a_few_hostile_cases(name: str) -> None:
    seeds = corpus.seeds(name)
    for data in seeds:
        targets.run(name, data)
    for number in range(_CASES):
        targets.run(name, mutate.case(seeds, name, _SEED, number))


def test_a_case_is_the_same_every_time() -> None:
    seeds = corpus.seeds("html")
    assert mutate.case(seeds, "html", 1, 5) == mutate.case(seeds, "html", 1, 5)
    assert mutate.case(seeds, "html", 1, 5) != mutate.case(seeds, "html", 1, 6)


@pytest.mark.skipif(sys.platform == "win32", reason="the bounds are those of POSIX")
def test_what_once_failed_is_mended() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--replay"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2_000:] + done.stderr[-500:]
