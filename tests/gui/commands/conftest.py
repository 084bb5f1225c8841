from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from tests.gui.builders import fill
from tests.gui.windows import a_window


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window over three articles."""
    fill(context.library, 3)
    with a_window(qtbot, context) as made:
        yield made
