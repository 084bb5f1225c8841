"""A start loads only what the first view needs."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader.app
from reader.__main__ import main

# What reads one kind of file, names names or changes a library's schema waits until it is needed.
LATER = (
    "alembic", "docx", "ebooklib", "ftfy", "markdown_it", "numpy", "onnxruntime", "pypdfium2",
    "tokenizers", "torch",
)  # fmt: skip


@pytest.mark.parametrize("entry", ["reader.app", "reader.cli.main"])
def test_what_is_needed_later_is_loaded_later(entry: str) -> None:
    code = f"import sys, {entry}; print(*sorted(set({LATER!r}) & sys.modules.keys()))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


def test_garbage_is_looked_for_again_after_a_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started: list[object] = []

    def start(*given: object) -> int:
        started.extend([given[0], gc.isenabled()])
        raise OSError("no window today")

    monkeypatch.setattr(reader.app, "main", start)
    with pytest.raises(OSError, match="no window"):
        main(["--library", str(tmp_path / "library.db")])
    assert started == [tmp_path / "library.db", False]
    assert gc.isenabled()
