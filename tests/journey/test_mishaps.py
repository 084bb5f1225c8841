"""What befalls a library in the real process: kills, and two at once."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reader import paths
from tests.services.conftest import OTHER

pytestmark = pytest.mark.journey

SAMPLES = sorted(p for p in paths.resources("samples").iterdir() if p.name != "README.md")


def variorum(library: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "--library", str(library), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answer(library: Path, *arguments: str) -> Any:
    process = variorum(library, *arguments, "--json")
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return json.loads(out)


def copies(folder: Path, count: int) -> Path:
    """A folder of articles that differ from each other."""
    folder.mkdir()
    for number in range(count):
        text = OTHER.replace("48,000", f"{number + 1},000").replace("Marlow", f"Marlow{number}")
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("articles_before_the_kill", [1, 4, 9])
def test_a_kill_in_mid_import_keeps_whole_articles_and_no_halves(
    tmp_path: Path, articles_before_the_kill: int
) -> None:
    library, folder = tmp_path / "library.db", copies(tmp_path / "in", 12)
    answer(library, "info")
    process = variorum(library, "import", str(folder))
    end = time.monotonic() + 60
    while _count(library) < articles_before_the_kill:
        assert time.monotonic() < end
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.communicate()

    kept = answer(library, "list")
    assert articles_before_the_kill <= len(kept) <= 12
    assert answer(library, "check") == {"ok": True, "findings": []}
    for row in kept:
        shown = answer(library, "show", str(row["id"]))
        assert "Growers in the Marlow" in shown["text"]
        assert [m for m in shown["marks"] if m["kind"] == "quantity"]
    again = answer(library, "import", str(folder))
    assert sorted({r["status"] for r in again}) in (
        ["added", "already-present"],
        ["already-present"],
    )
    assert len(answer(library, "list")) == 12


def test_two_imports_at_once_into_one_library(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    both = [variorum(library, "import", *map(str, SAMPLES), "--json") for _ in range(2)]
    told = [json.loads(process.communicate(timeout=180)[0]) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    for source in map(str, SAMPLES):
        statuses = sorted(r["status"] for results in told for r in results if r["source"] == source)
        assert statuses == ["added", "already-present"]
    assert answer(library, "check") == {"ok": True, "findings": []}


def _count(library: Path) -> int:
    with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as connection:
        (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    connection.close()
    return int(count)
