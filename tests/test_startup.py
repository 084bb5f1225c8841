"""A start loads only what the first view needs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

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
