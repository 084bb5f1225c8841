from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.names.saying import Saying
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from reader.library.records import NameAct, NamesState
from reader.services.annotate import add_note
from reader.services.changes import Changes
from reader.services.find_versions import link
from reader.text.marks import Mark, MarkKind

from .conftest import MARKS, TEXT, mark, put
from .driving import click, hover, painted, show, span


def test_small_counting_words_are_quiet_and_kinds_can_be_hidden(
    opened: ReadingView, context: Context
) -> None:
    assert painted(opened, Layer.MARK) == [m.text for m in MARKS if m.text != "one"]
    context.settings.hidden_kinds = {MarkKind.PERSON.value}
    assert painted(opened, Layer.MARK) == ["Lanternport", "up to $52 million", "Tide Office", "18%"]
    opened.toggle_marks()
    assert painted(opened, Layer.MARK) == []
    assert not context.settings.marks_shown


def test_a_figure_tells_what_the_other_version_says(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    text = TEXT.replace("$52 million", "$48 million")
    other = put(context.library, "a tram for lanternport", text, ())
    link(context.library, article, other)
    show(qtbot, view, article)
    figure = span("up to $52 million")
    qtbot.waitUntil(lambda: (figure.start, figure.end) in view.presenter.elsewhere)
    hover(qtbot, view, figure)
    qtbot.waitUntil(view.marks.tip.isVisible)
    first, second = view.marks.tip.words.split("\n")
    assert first.startswith("USD 52,000,000 · at most")
    assert "$48 million" in second


def test_a_name_tells_in_how_many_articles_it_stands(
    qtbot: QtBot, view: ReadingView, library: Library, article: int
) -> None:
    put(
        library,
        "Second",
        "Mara Ellison again.",
        [Mark(0, 12, "Mara Ellison", MarkKind.PERSON, entity="Mara Ellison")],
    )
    show(qtbot, view, article)
    hover(qtbot, view, span("Mara Ellison"))
    words = "Mara Ellison · person · in 2 articles"
    qtbot.waitUntil(lambda: view.marks.tip.words == words)
    view.text.verticalScrollBar().setValue(40)
    assert not view.marks.tip.isVisible()


def test_the_card_goes_through_all_places_of_a_name(qtbot: QtBot, opened: ReadingView) -> None:
    with qtbot.waitSignal(opened.mark_clicked):
        click(qtbot, opened, span("Mara Ellison"))
    card = opened.marks.card
    assert card.isVisible()
    assert card._place.text() == "1 of 3 in this article"
    qtbot.mouseClick(card._next, Qt.MouseButton.LeftButton)
    assert card._place.text() == "2 of 3 in this article"
    assert card.mark == MARKS[3]
    card._next.setFocus()
    qtbot.keyClick(card._next, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert opened.text.hasFocus()


def test_not_a_name_holds_and_can_be_undone(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    opened.marks.card.said.emit(Saying(MARKS[5], NameAct.NO_NAME))
    qtbot.waitUntil(lambda: "Tide Office" not in painted(opened, Layer.MARK))
    assert context.operations.stack.undoText() == "“Tide Office” is not a name, everywhere"


def test_another_kind_for_a_name(qtbot: QtBot, opened: ReadingView) -> None:
    saying = Saying(MARKS[0], NameAct.KIND, kind=MarkKind.ORGANIZATION)
    opened.marks.card.said.emit(saying)

    def kinds() -> set[MarkKind]:
        assert opened.current is not None
        return {m.kind for m in opened.current.article.marks if m.text == "Lanternport"}

    qtbot.waitUntil(lambda: kinds() == {MarkKind.ORGANIZATION})


def test_names_that_arrive_move_neither_text_nor_selection(
    qtbot: QtBot, view: ReadingView, context: Context
) -> None:
    article = put(context.library, marks=(), names=NamesState.PENDING)
    show(qtbot, view, article)
    chosen = span("Paragraph 3 is here")
    view.text.select(chosen)
    view.text.verticalScrollBar().setValue(210)
    with context.library.write() as unit:
        unit.articles.set_marks(article, MARKS, NamesState.DONE)
    context.events.changed.emit(Changes(articles=frozenset({article})))
    qtbot.waitUntil(lambda: "Mara Ellison" in painted(view, Layer.MARK))
    assert view.selected() == chosen
    assert view.text.verticalScrollBar().value() == 210


def test_a_mark_asked_for_again_shows_its_next_place(opened: ReadingView) -> None:
    shown = []
    for _ in range(4):
        opened.show_mark(MARKS[2])
        shown.append(opened.text.painter._layers[Layer.HERE].touching(0, len(TEXT))[0].start)
    assert shown == [MARKS[2].start, MARKS[3].start, MARKS[6].start, MARKS[2].start]


def test_the_mark_helper_finds_the_right_place() -> None:
    assert mark("Ellison", MarkKind.PERSON, 1).start > MARKS[2].end


def test_names_are_offered_for_same_as(qtbot: QtBot, opened: ReadingView) -> None:
    opened.marks.open_card(MARKS[5], opened.text.rect_of(span("Tide Office")))
    card = opened.marks.card
    card.names.names_wanted.emit("mara")  # not typed: the list that pops up needs a display
    qtbot.waitUntil(lambda: card.names._names.stringList() == ["Mara Ellison"])
    card.names.field.setText("Mara Ellison")
    card.names._take_name()

    def entities() -> set[str | None]:
        assert opened.current is not None
        return {m.entity for m in opened.current.article.marks if m.text == "Tide Office"}

    qtbot.waitUntil(lambda: entities() == {"Mara Ellison"})


def test_what_there_was_no_time_for_is_painted_a_moment_later(
    qtbot: QtBot, view: ReadingView, context: Context, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("which owns the land", "is silent"):
        wanted = span(words)
        add_note(context.library, article, wanted.start, wanted.end)
    monkeypatch.setattr("reader.gui.reading.mark_painter._AT_ONCE", -1.0)  # no time at all
    show(qtbot, view, article)
    view.text.viewport().grab()
    painter = view.text.painter
    assert painter.behind
    monkeypatch.setattr("reader.gui.reading.mark_painter._AT_ONCE", 60.0)
    qtbot.waitUntil(lambda: not painter.behind)
    assert sorted(painted(view, Layer.NOTE)) == ["is silent", "which owns the land"]
