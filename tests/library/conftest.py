from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.database import Library, open_library


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library made once; tests copy it, which is quicker than to make one each."""
    path = tmp_path_factory.mktemp("empty") / "library.db"
    open_library(path).close()
    return path


@pytest.fixture
def library(tmp_path: Path, empty_library: Path) -> Iterator[Library]:
    path = tmp_path / "library.db"
    shutil.copyfile(empty_library, path)
    opened = open_library(path)
    yield opened
    opened.close()
