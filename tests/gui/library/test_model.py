from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.gui.jobs import JobRunner
from reader.gui.library.model import PAGE, ArticleModel, Role
from reader.gui.library.sidebar_rows import SidebarModel, entries
from reader.gui.library.wording import facts, short_date
from reader.library.database import Library
from reader.library.records import ArticleRow, Count, NameEntry, SidebarCounts
from reader.services import browse, organise
from reader.services.browse import Sidebar as Contents
from reader.text.marks import MarkKind
from tests.gui.builders import fill, put


@pytest.fixture
def model(jobs: JobRunner, library: Library) -> ArticleModel:
    return ArticleModel(jobs, lambda ids: browse.article_rows(library, ids))


def test_the_model_keeps_qts_rules(qtbot: QtBot, model: ArticleModel, library: Library) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = fill(library, 12)
    with qtbot.waitSignal(model.dataChanged):
        model.set_articles(ids)
        model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    model.set_articles(ids[::-1], browse.article_rows(library, ids))
    model.set_articles(ids[::-1], browse.article_rows(library, ids))
    model.set_articles([])
    del tester


def test_rows_are_fetched_by_pages_when_they_are_looked_at(
    qtbot: QtBot, model: ArticleModel, library: Library
) -> None:
    ids = fill(library, PAGE + 30)
    model.set_articles(ids)
    assert model.index(PAGE + 5, 0).data(Qt.ItemDataRole.DisplayRole) is None
    with qtbot.waitSignal(model.dataChanged, check_params_cb=lambda a, *_: a.row() == PAGE):
        pass
    row = model.index(PAGE + 5, 0).data(Role.ROW)
    assert isinstance(row, ArticleRow)
    assert row.id == ids[PAGE + 5]
    assert model.known_row(ids[0]) is None


def test_rows_that_arrive_after_the_list_changed_are_dropped(
    qtbot: QtBot, jobs: JobRunner, library: Library
) -> None:
    first, second = put(library, "One"), put(library, "Two")
    model = ArticleModel(jobs, lambda ids: browse.article_rows(library, ids))
    model.set_articles([first])
    model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    model.set_articles([second])
    with qtbot.waitSignal(model.dataChanged):
        model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    assert model.known_row(first) is None
    assert model.index(0, 0).data() == "Two"


def test_a_row_is_spoken_with_its_state(
    qtbot: QtBot, model: ArticleModel, library: Library
) -> None:
    article = put(library, "Tide", source="Northwire", tags=["harbour"])
    organise.set_starred(library, [article], True)
    model.set_articles([article], browse.article_rows(library, [article]))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tide, Northwire, 1 min, unread, starred, tagged harbour"


CONTENTS = Contents(
    SidebarCounts(all=3, unread=1, starred=0, with_notes=0, with_versions=2, trash=0),
    (Count("to check", 2),),
    (Count("Northwire", 2),),
    (NameEntry("Mara Ellison", MarkKind.PERSON, 4, (1, 2), count=2),),
)


def test_the_sidebar_lists_what_there_is_and_its_headers_cannot_be_chosen(qtbot: QtBot) -> None:
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(entries(CONTENTS))
    labels = [model.index(n).data() for n in range(model.rowCount())]
    assert labels[:6] == ["All", "Unread", "Starred", "With notes", "With versions", "Trash"]
    assert labels[6:] == [
        *("Tags", "to check", "Sources", "Northwire", "Names", "Mara Ellison", "All names…"),
    ]
    assert model.flags(model.index(6)) == Qt.ItemFlag.NoItemFlags
    del tester


def test_each_row_of_the_sidebar_is_a_term_of_the_search_language() -> None:
    terms = {e.label: e.query for e in entries(CONTENTS)}
    assert terms["Unread"] == "is:unread"
    assert terms["to check"] == 'tag:"to check"'
    assert terms["Northwire"] == 'source:"Northwire"'
    assert terms["Mara Ellison"] == 'person:"Mara Ellison"'


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2025-03-14T21:40:00+01:00", "14 Mar"),
        ("2018-05-21", "21 May 2018"),
        ("2018-05", "May 2018"),
        ("2018", "2018"),
        (None, ""),
        ("sometime", "sometime"),
        ("2018-19-21", "2018-19-21"),
    ],
)
def test_dates_are_short_and_as_exact_as_they_are_known(published: str | None, said: str) -> None:
    assert short_date(published, 2025) == said


def test_an_article_without_a_source_is_known_by_its_author(library: Library) -> None:
    article = put(library, "Tide", source=None)
    row = browse.article_rows(library, [article])[0]
    assert facts(row, 2025) == ["1 min"]
    assert facts(replace(row, authors=("Ida Marsh",)), 2025) == ["Ida Marsh", "1 min"]


def test_a_large_selection_is_found_in_a_list_that_has_a_part_of_it(
    model: ArticleModel, library: Library
) -> None:
    ids = fill(library, 30)
    rows = browse.article_rows(library, ids[10:13])
    model.set_articles(ids[::-1], rows)
    many = [*range(5_000, 7_000), *ids[8:12]]
    assert model.places_of(many) == model.places_of(ids[8:12]) == [18, 19, 20, 21]
    assert [row.id for row in model.known_rows(many)] == ids[11:9:-1]
    assert [row.id for row in model.known_rows(ids[10:13])] == ids[10:13]
