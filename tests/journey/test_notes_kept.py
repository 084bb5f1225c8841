"""What is written in a note is kept whatever befalls the real process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journey.desk import SIZE, Desk
from tests.services.conftest import FERRY

pytestmark = pytest.mark.journey

LAST_SECOND = 1.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _open_an_article(desk: Desk) -> None:
    file = desk.folder / "ferry.txt"
    file.write_text(FERRY, encoding="utf-8")
    desk.asked("import", str(file))
    desk.start()

    def read() -> bool:
        # The window is there before its rooms are: a key that is pressed before that is lost.
        desk.keys("j")
        return any(not row["unread"] for row in desk.asked("list"))

    desk.until(read, "an article read")


def _note(desk: Desk) -> dict[str, Any]:
    (note,) = desk.until(lambda: desk.asked("note", "list"), "a note")
    return dict(note)


@pytest.mark.parametrize("seconds", [1.7, 3.1])
def test_a_kill_while_typing_loses_at_most_the_last_second(desk: Desk, seconds: float) -> None:
    _open_an_article(desk)
    desk.click(SIZE[0] * 5 // 9, SIZE[1] * 3 // 5, times=2)
    desk.keys("n")
    _note(desk)
    desk.until(lambda: _types(desk), "the comment's field")

    sent: list[tuple[float, str]] = []
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        word = f"w{len(sent)} "
        desk.type(word)
        sent.append((time.monotonic(), word))
    killed = time.monotonic()
    desk.kill()

    kept = str(_note(desk)["text"])
    typed = "".join(word for _, word in sent)
    safe = "".join(word for moment, word in sent if moment < killed - LAST_SECOND)
    assert safe
    assert kept.startswith("begun ")
    assert typed.startswith(kept.removeprefix("begun "))
    assert len(kept.removeprefix("begun ")) >= len(safe)
    assert desk.asked("check") == {"ok": True, "findings": []}

    desk.start()  # and what was typed can be undone in the next run
    desk.click(SIZE[0] * 5 // 9, SIZE[1] * 3 // 5)
    desk.keys("Escape")

    def undone() -> bool:
        desk.keys("ctrl+z")
        return not any(note["text"] for note in desk.asked("note", "list"))

    desk.until(undone, "the undoing after the restart")
    desk.quit()
    assert "Traceback" not in desk.log


def _types(desk: Desk) -> bool:
    """Whether what is typed goes into the comment."""
    (note,) = desk.asked("note", "list")
    if note["text"]:
        return str(note["text"]) == "begun "
    if not getattr(desk, "asked_to_type", False):
        time.sleep(0.5)
        desk.type("begun ")
        desk.asked_to_type = True  # type: ignore[attr-defined]
    return False


def test_two_programs_keep_what_both_write(desk: Desk) -> None:
    _open_an_article(desk)
    desk.click(SIZE[0] * 5 // 9, SIZE[1] * 3 // 5, times=2)
    desk.keys("n")
    made = _note(desk)
    desk.until(lambda: _types(desk), "the comment's field")
    # Another program writes at the end while this one has the field open, and then at its start.
    desk.asked("note", "edit", str(made["id"]), "--text", "begun From elsewhere.")
    desk.keys("ctrl+Home")
    desk.type("Mine. ")
    desk.until(
        lambda: _note(desk)["text"] == "Mine. begun From elsewhere.", "what both of them wrote"
    )
    desk.keys("Escape")
    desk.quit()
    assert _note(desk)["text"] == "Mine. begun From elsewhere."
    assert "Traceback" not in desk.log
