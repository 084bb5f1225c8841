"""Commands as they are called, over a library with four articles."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import analyze, articles
from reader.cli.main import parse, run
from tests.services.conftest import FERRY, FLAT, LATER, OTHER, KnownNames

Run = Callable[..., tuple[int, str, str]]


class _Known(KnownNames):
    notice = None
    version = "known"

    def __init__(self, *, model: Path | None) -> None:
        super().__init__()

    def stop(self) -> None:
        pass


@pytest.fixture
def call(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(articles, "NameWorker", _Known)
    monkeypatch.setattr(analyze, "NameWorker", _Known)

    def _call(*argv: str, stdin: str = "") -> tuple[int, str, str]:
        stream = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", stream)
        capfd.readouterr()
        status = run(parse(["--library", str(tmp_path / "library.db"), *argv]))
        out, err = capfd.readouterr()
        return status, out, err

    return _call


@pytest.fixture
def filled(call: Run, tmp_path: Path) -> list[int]:
    ids = []
    for name, text in (("a", FERRY), ("b", LATER), ("c", FLAT), ("d", OTHER)):
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        ids.append(answer(call("import", str(file), "--json"))[0]["id"])
    return ids


def answer(done: tuple[int, str, str]) -> Any:
    status, out, err = done
    assert status == 0, err
    return json.loads(out)
