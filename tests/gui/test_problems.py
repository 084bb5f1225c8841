from __future__ import annotations

import errno
import json

import pytest

from reader.gui.language import told
from reader.gui.problems import next_step
from reader.library.errors import ArticleNotFound, DiskFull
from reader.sentences import Sentence
from reader.services.fetch import FetchProblem

STEPS = ("try again", "choose", "close", "make room", "look after")


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_error_of_the_system_is_a_sentence_with_a_next_step(number: int) -> None:
    words = told(OSError(number, "As the system says", "/home/reader/texts/deep/a.txt"))
    assert words.endswith(".")
    assert "Errno" not in words
    assert any(step in words.casefold() for step in STEPS), words


def test_a_file_is_named_by_the_end_of_its_path() -> None:
    words = told(FileNotFoundError(errno.ENOENT, "No such file", "/home/reader/texts/deep/a.txt"))
    assert words.startswith("deep/a.txt is not there.")
    assert "The file is not there." in told(FileNotFoundError(errno.ENOENT, "No such file"))


@pytest.mark.parametrize(
    "error",
    [KeyError("x"), TypeError("bad operand"), ValueError("x"), RecursionError(), MemoryError(),
     AssertionError(), json.JSONDecodeError("Expecting value", "", 0), OSError("odd")],
)  # fmt: skip
def test_what_nobody_foresaw_is_told_in_a_sentence_too(error: Exception) -> None:
    words = told(error)
    assert words.endswith(".")
    assert any(step in words.casefold() for step in STEPS), words


def test_errors_with_a_sentence_of_their_own_say_it() -> None:
    assert next_step(ArticleNotFound(7)) is None
    assert told(ArticleNotFound(7)).startswith("There is no article 7")
    for error in (DiskFull("The disk is full; make room."), FetchProblem("Not found; look.")):
        assert told(error) == str(error)
    assert told(ValueError(Sentence("“{word}” is no date.", word="x"))) == "“x” is no date."
