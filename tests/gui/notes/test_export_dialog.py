"""Notes go out as the reader asks, and come back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.note_deeds import _text, _write_many, _write_one
from reader.gui.notes.export_dialog import FORMS, ExportDialog, Scope, Wanted
from reader.gui.settings import Settings
from reader.library.records import NoteQuery
from reader.notes.model import Color

from .conftest import Shelf
from .test_panel import DIVERS, PUMP, SWALLOWS

EVERYTHING = Scope("Of the whole library")


def form(words: str) -> int:
    return next(n for n, one in enumerate(FORMS) if one.words.startswith(words))


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> Callable[[], tuple[ExportDialog, list[Wanted]]]:
    def make() -> tuple[ExportDialog, list[Wanted]]:
        taken: list[Wanted] = []
        made = ExportDialog(
            settings, [Scope("Of one", (1,)), EVERYTHING], taken.append, taken.append
        )
        qtbot.addWidget(made)
        made.show()
        return made, taken

    return make


def test_line_ends_are_written_as_they_are_on_every_system(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.linesep", "\r\n")  # what text files get where nothing is said
    shelf.note(PUMP, text="One.\n\nTwo.")
    for one in FORMS:
        if one.by_template or one.many:
            continue
        target = tmp_path / f"notes{one.ending}"
        wanted = Wanted(EVERYTHING, one)
        _write_one(shelf.library, wanted, target)
        assert target.read_bytes().decode() == _text(shelf.library, wanted)


def test_it_tells_what_is_wanted_and_remembers_the_form(
    dialog: Callable[[], tuple[ExportDialog, list[Wanted]]],
) -> None:
    made, taken = dialog()
    made.form.setCurrentIndex(form("W3C"))
    assert not made.template.isVisible()
    made.accept_button.click()
    assert taken == [Wanted(Scope("Of one", (1,)), FORMS[form("W3C")])]
    again, _ = dialog()
    assert again.form.currentIndex() == form("W3C")


def test_a_template_is_asked_for_where_one_is_needed(
    dialog: Callable[[], tuple[ExportDialog, list[Wanted]]], tmp_path: Path
) -> None:
    made, taken = dialog()
    made.form.setCurrentIndex(form("By a template of"))
    assert made.template.isVisible()
    assert not made.accept_button.isEnabled()
    made.template.setText(str(tmp_path / "mine.md"))
    made.scope.setCurrentIndex(1)
    made.copy_button.click()
    assert taken[0].template == tmp_path / "mine.md"
    assert taken[0].scope == EVERYTHING


def test_what_is_found_goes_out_and_nothing_else(shelf: Shelf, tmp_path: Path) -> None:
    shelf.note(PUMP, color=Color.BLUE, text="One.")
    shelf.note(SWALLOWS, color=Color.RED, text="Two.")
    found = Scope("found", None, NoteQuery(colors=frozenset({Color.BLUE})))
    target = _write_one(shelf.library, Wanted(found, FORMS[form("Variorum")]), tmp_path / "n.json")
    text = target.read_text(encoding="utf-8")
    assert json.loads(text)
    assert "One." in text
    assert "Two." not in text


def test_a_file_for_each_article_and_a_template(shelf: Shelf, tmp_path: Path) -> None:
    shelf.note(PUMP, text="One.")
    shelf.note("first sheets", article=shelf.other)
    _write_many(shelf.library, Wanted(EVERYTHING, FORMS[form("Markdown, a file")]), tmp_path)
    assert len(list(tmp_path.glob("*.md"))) == 2
    template = tmp_path / "mine.txt"
    template.write_text("{% for a in articles %}{{ a.title | upper }};{% endfor %}", "utf-8")
    wanted = Wanted(EVERYTHING, FORMS[form("By a template of")], template)
    assert "PAPER MILL TRIES STRAW;" in _text(shelf.library, wanted)


@pytest.mark.parametrize("kind", ["markdown", "html", "csv"])
def test_the_export_keeps_every_word(kind: str, shelf: Shelf) -> None:
    shelf.note(DIVERS, text="漢字 😀 عربي", tags=("x" * 300,))
    one = next(one for one in FORMS if one.kind == kind)
    assert "漢字 😀 عربي" in _text(shelf.library, Wanted(EVERYTHING, one))
