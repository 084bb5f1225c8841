"""One journey through the real process: import, read, note, compare, export, quit, start again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journey.desk import SIZE, Desk
from tests.services.conftest import FERRY, LATER

pytestmark = pytest.mark.journey


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_a_reader_imports_reads_notes_compares_exports_and_comes_back(desk: Desk) -> None:
    _import_two_versions(desk)
    note = _mark_a_word(desk)
    _compare_and_go_back(desk)
    _export(desk, note)
    desk.quit()

    desk.start()
    assert desk.asked("note", "list") == [note]
    _undo_what_is_done_after_the_restart(desk, note)
    desk.quit()
    assert desk.asked("check") == {"ok": True, "findings": []}
    assert "Traceback" not in desk.log


def _import_two_versions(desk: Desk) -> None:
    files = [desk.folder / "ferry.txt", desk.folder / "later.txt"]
    for file, text in zip(files, (FERRY, LATER), strict=True):
        file.write_text(text, encoding="utf-8")
    desk.start()
    desk.keys("ctrl+o")
    desk.answer("Import", " ".join(f'"{file}"' for file in files))

    def both_linked() -> list[dict[str, Any]]:
        rows = desk.asked("list")
        return rows if len(rows) == 2 and all(row["versions"] for row in rows) else []

    desk.until(both_linked, "two linked articles")


def _mark_a_word(desk: Desk) -> dict[str, Any]:
    """Open an article by key, select a word of it with the mouse and colour it by key.

    An article that stays open for a while counts as read.
    """
    desk.keys("j")
    desk.until(lambda: any(not row["unread"] for row in desk.asked("list")), "an article read")
    desk.click(SIZE[0] * 5 // 9, SIZE[1] * 3 // 5, times=2)
    desk.keys("3")
    (note,) = desk.until(lambda: desk.asked("note", "list"), "a note")
    text = desk.asked("show", str(note["article"]))["text"]
    assert note["color"] == "green"
    assert note["quote"] == text[note["start"] : note["end"]]
    assert note["quote"].strip().isalnum()
    assert note["carried"]
    return dict(note)


def _compare_and_go_back(desk: Desk) -> None:
    """The comparison takes the whole window, so its left edge is no longer the sidebar's."""
    library = desk.color(4, SIZE[1] - 100)
    desk.keys("ctrl+d")
    desk.until(lambda: desk.color(4, SIZE[1] - 100) != library, "the comparison")
    desk.keys("n", "n", "Escape")
    desk.until(lambda: desk.color(4, SIZE[1] - 100) == library, "the way back")


def _export(desk: Desk, note: dict[str, Any]) -> None:
    target = desk.folder / "notes.json"
    desk.keys("ctrl+e")
    dialog = desk.until(lambda: desk.named("Export notes"), "the question what to export")
    desk.focus(dialog)
    desk.keys("Return")
    desk.answer("Save notes as", str(target))
    desk.until(target.exists, "the exported notes")
    exported = desk.until(lambda: target.read_text(encoding="utf-8"), "what was exported")
    assert note["quote"] in json.dumps(json.loads(exported), ensure_ascii=False)


def _undo_what_is_done_after_the_restart(desk: Desk, note: dict[str, Any]) -> None:
    """A second highlight after the restart, and its undoing, leave the first as it was."""

    def marked() -> bool:
        # The window is there before its rooms are: what is clicked in it then is lost.
        desk.click(SIZE[0] * 5 // 9, SIZE[1] * 4 // 5, times=2)
        desk.keys("1")
        return len(desk.asked("note", "list")) == 2

    desk.until(marked, "a second note")
    desk.keys("ctrl+z")
    desk.until(lambda: desk.asked("note", "list") == [note], "the undoing")
