"""A window over a library with two articles about one harbour, written for these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.highlights.names import NameTask
from reader.library.database import Library
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.marks import Mark

HARBOUR = """Harbour wall will cost what it saves

By Ada Brunner

Posted May 21, 2018

The wall was built in 1962 and mended in March 2018. A new one would cost at least $150 million, its makers
said, and last Thursday the board lent another $3 million for it, as it had lent $3 million in April.

Three people spoke against it. Some 12.5% of the sheds behind it are empty, and the road is 30 kilometers long.
"""

LOAN = """The loan behind the wall

By Tomas Vell

Posted June 2, 2018

The bank told the town that some $148 million would have to be lent. It had spoken of $150 million before.
"""


class NoNames:
    """Finds none: the tests are about figures."""

    def find(self, _: NameTask, **__: object) -> list[Mark]:
        return []


@pytest.fixture
def articles(library: Library) -> tuple[int, int]:
    report = import_articles(library, [ImportSource.from_text(t) for t in (HARBOUR, LOAN)])
    first, second = (result.id for result in report.results)
    assert first is not None and second is not None
    return first, second


@pytest.fixture
def window(qtbot: QtBot, context: Context, articles: tuple[int, int]) -> Iterator[MainWindow]:
    made = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitSignal(made.articles.answered):
        made.start(articles[0])
        made.show()
    qtbot.waitUntil(
        lambda: (
            made.reading.current is not None
            and made.reading.current.article.id == articles[0]
            and made.reading.text.places.complete
        )
    )
    yield made
    made.namer.cancel()
    context.jobs.shutdown()
