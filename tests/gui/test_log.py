from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.gui.log import BYTES, FILES, NAME, Log, read_log
from reader.sentences import Sentence, told_error

_log = logging.getLogger("variorum")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    made = Log(tmp_path / "log")
    made.start()
    yield made
    made.stop()


def test_it_says_which_program_on_which_system_and_when_it_ended(log: Log) -> None:
    _log.warning("%s failed", "A job")
    log.stop()
    text = read_log(log.path.parent)
    first, second, last = text.splitlines()
    assert "Variorum " in first
    assert "Qt 6" in first
    assert second.endswith("WARNING A job failed")
    assert last.endswith("Ended")


def test_of_errors_it_tells_class_and_place_but_no_words(log: Log) -> None:
    secret = "The mayor’s letter said so."
    try:
        int(secret)
    except ValueError as error:
        _log.warning("%s failed: %s", "Reading", error)
        _log.exception("%s could not be read", "a.txt")
        _log.warning("Uncaught", exc_info=error)
    _log.warning("Told: %s", OSError(28, "No space", secret))
    text = read_log(log.path.parent)
    assert secret not in text
    assert text.count("ValueError") == 3
    assert "OSError 28" in text
    said = told_error(ValueError(Sentence("“{title}” is gone.", title=secret)))
    assert said == "ValueError “{title}” is gone.".replace(
        "“{title}” is gone.", "““{title}” is gone.”"
    )


def test_it_stays_small_whatever_happens(log: Log) -> None:
    for number in range(9000):
        _log.warning("%s %s", number, "x" * 5000)
    files = list(log.path.parent.iterdir())
    assert len(files) == FILES + 1
    assert sum(file.stat().st_size for file in files) <= (FILES + 1) * BYTES
    assert max(map(len, read_log(log.path.parent).splitlines())) < 700
    assert " 8999 " in read_log(log.path.parent)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file stands there", encoding="utf-8")
    log = Log(tmp_path / "log")
    log.start()
    _log.warning("unheard")
    log.stop()
    assert read_log(tmp_path / "log") == ""
    assert NAME == "variorum.log"
