from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.columns_dialog import ColumnsDialog
from reader.services.sources import ColumnPreview

COLUMNS = (
    ColumnPreview("id", None, ("1", "2")),
    ColumnPreview("kopf", "title", ("Ein Titel",)),
    ColumnPreview("geschichte", None, ("Ein Fluss und seine Fähre.",)),
    ColumnPreview("wer", None, ()),
)


@pytest.fixture
def taken() -> list[dict[str, str]]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget, taken: list[dict[str, str]]) -> ColumnsDialog:
    return ColumnsDialog("artikel.csv", COLUMNS, taken.append, window)


def choose(dialog: ColumnsDialog, column: str, field: str) -> None:
    choice = dialog.choices[column]
    choice.choose(field)
    choice.activated.emit(choice.currentIndex())


def test_nothing_is_imported_before_a_column_is_the_text(dialog: ColumnsDialog) -> None:
    assert not dialog.accept_button.isEnabled()
    choose(dialog, "geschichte", "text")
    assert dialog.accept_button.isEnabled()
    choose(dialog, "geschichte", "")
    assert not dialog.accept_button.isEnabled()


def test_what_is_chosen_is_taken_and_what_is_not_is_none(
    dialog: ColumnsDialog, taken: list[dict[str, str]]
) -> None:
    choose(dialog, "geschichte", "html")
    dialog.accept()
    (columns,) = taken
    assert {f: c for f, c in columns.items() if c} == {"title": "kopf", "html": "geschichte"}
    assert columns["authors"] == ""
    assert "text" not in columns


def test_a_field_is_one_column(dialog: ColumnsDialog) -> None:
    choose(dialog, "wer", "title")
    assert dialog.choices["kopf"].field == ""
    choose(dialog, "geschichte", "text")
    choose(dialog, "wer", "markdown")
    assert dialog.choices["geschichte"].field == ""


def test_every_choice_says_of_which_column_it_is(dialog: ColumnsDialog) -> None:
    names = [choice.accessibleName() for choice in dialog.choices.values()]
    assert names == [f"What the column {c.name} is" for c in COLUMNS]
