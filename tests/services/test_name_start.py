"""What must not happen before a name is looked for."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("onnxruntime", "tokenizers", "numpy")


def imported(code: str) -> str:
    code += f"; import sys; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_neither_the_window_nor_a_command_loads_the_model() -> None:
    assert imported("import reader.app, reader.gui.main_window, reader.cli.main") == "[]"


def test_a_worker_that_is_made_loads_nothing() -> None:
    code = "from reader.services.name_worker import NameWorker; w = NameWorker(); w.version"
    assert imported(code) == "[]"


def test_the_process_itself_loads_it_only_to_answer() -> None:
    assert imported("import reader.services.name_process") == "[]"
