"""The self-test from source; inside the bundle `dev.py package` runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths, self_test

FIRST = Path(__file__).parent / "library" / "fixtures" / "schema_0001.sql"


def test_this_checkout_works() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--self-test"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAILED" not in done.stdout
    assert done.stdout.splitlines()[-1] == "All is well."


def test_what_is_missing_is_told_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "resources", lambda *parts: tmp_path.joinpath(*parts))
    checks = [("shipped files", self_test.shipped_files), ("figures", lambda: "read")]
    monkeypatch.setattr(self_test._Checks, "all", lambda _self: iter(checks))
    assert self_test.run() == 1
    said = capsys.readouterr().out
    assert "FAILED  shipped files" in said
    assert "ok      figures" in said


def test_the_old_library_is_the_first_that_was_released() -> None:
    assert paths.resources("self_test", "schema_0001.sql").read_bytes() == FIRST.read_bytes()
