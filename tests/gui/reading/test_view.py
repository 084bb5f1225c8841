from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from reader.library.records import Article
from reader.services.browse import read_article
from reader.text.spans import Span

from .conftest import MARKS, PARAGRAPHS, TEXT, put
from .driving import painted, show, span


def test_without_an_article_it_says_what_to_do(view: ReadingView) -> None:
    assert view.empty.isVisible()
    assert view.article_id is None


def test_an_article_is_shown_whole_and_its_text_is_never_markup(opened: ReadingView) -> None:
    shown = opened.text.toPlainText().split("\n")
    assert shown == list(PARAGRAPHS)
    assert "<b>ever</b> & nowhere" in shown[2]
    assert opened.header.title.text() == "A tram for Lanternport"
    assert opened.header.subtitle.text() == "Nobody has asked the gulls"
    assert opened.header.byline.text().replace("\u00a0", " ") == (
        "By Ida Marsh and Tom Reed · Lanternport Bell · 14 March 2025 · "
        f"{max(1, round(len(TEXT.split()) / 230))} min"
    )
    assert not opened.header.versions.isVisible()


def test_a_stale_reply_is_dropped(
    qtbot: QtBot, view: ReadingView, library: Library, article: int
) -> None:
    other = put(library, "Another", "Quite another text.", ())
    shown: list[int] = []
    view.article_shown.connect(lambda a: shown.append(a.id))
    view.open(article)
    view.open(other)
    qtbot.waitUntil(lambda: view.current is not None)
    assert view.header.title.text() == "Another"
    qtbot.wait(50)
    assert shown == [other]


def test_an_article_that_is_gone_is_told_in_a_sentence(qtbot: QtBot, view: ReadingView) -> None:
    with qtbot.waitSignal(view.presenter.failed):
        view.open(4711)
    assert view.empty.isVisible()


def test_the_place_is_remembered(qtbot: QtBot, opened: ReadingView, context: Context) -> None:
    article = opened.article_id
    assert article is not None
    other = put(context.library, "Another", "Quite another text.", ())
    offset = span("Paragraph 9 is here").start
    opened.text.scroll_to_offset(offset)
    show(qtbot, opened, other)
    qtbot.waitUntil(lambda: read_article(context.library, article).position > 0)
    show(qtbot, opened, article)
    there = TEXT[opened.text.first_visible() :]
    assert there.startswith("Paragraph 9") or "Paragraph 9" in there[:90]


def test_the_end_of_an_article_makes_it_read(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    article = opened.article_id
    assert article is not None
    assert read_article(context.library, article).row.unread
    qtbot.keyClick(opened.text, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not read_article(context.library, article).row.unread)


def test_it_opens_at_a_passage(qtbot: QtBot, view: ReadingView, article: int) -> None:
    wanted = span("Paragraph 15 is here")
    show(qtbot, view, article, wanted)
    rect = view.text.rect_of(wanted)
    assert view.text.viewport().rect().contains(rect.center())
    assert painted(view, Layer.HERE) == ["Paragraph 15 is here"]


def test_as_imported_and_back(qtbot: QtBot, opened: ReadingView) -> None:
    opened.toggle_imported()
    assert opened.shows_imported
    whole = f"A tram for Lanternport\n\n{TEXT}"
    qtbot.waitUntil(lambda: opened.imported.text.toPlainText() == whole)
    assert opened.escape()
    assert not opened.shows_imported


def test_find_counts_goes_round_and_ends(qtbot: QtBot, opened: ReadingView) -> None:
    opened.find_in_text()
    qtbot.keyClicks(opened.finder.bar.field, "mara  ELLISON")
    assert opened.finder.bar.count.text() == "1 of 2"
    opened.find_next()
    opened.find_next()
    assert opened.finder.bar.count.text() == "1 of 2"
    opened.find_next(-1)
    assert opened.finder.shown == span(" Mara Ellison added").__class__(
        MARKS[6].start, MARKS[6].end
    )
    assert painted(opened, Layer.FIND) == ["Mara Ellison", "Mara Ellison"]
    assert opened.escape()
    assert painted(opened, Layer.FIND) == []
    assert opened.selected() == Span(MARKS[6].start, MARKS[6].end)


def test_what_was_searched_in_the_library_is_offered_to_be_found(opened: ReadingView) -> None:
    opened.finder.offer('"mara ellison" tag:quay')
    opened.find_in_text()
    assert opened.finder.bar.field.text() == "mara ellison"
    assert opened.finder.bar.count.text() == "1 of 2"
    opened.finder.close()
    opened.finder.offer("silent")
    opened.text.clear_selection()
    opened.find_in_text()
    assert opened.finder.bar.field.text() == "silent"
    opened.finder.bar.field.setText("quay")  # the reader's own word is kept
    opened.finder.close()
    opened.text.clear_selection()
    opened.find_in_text()
    assert opened.finder.bar.field.text() == "quay"


def test_larger_letters_keep_the_place(opened: ReadingView, context: Context) -> None:
    opened.text.scroll_to_offset(span("Paragraph 9 is here").start)
    before = opened.text.first_visible()
    opened.larger()
    assert context.settings.text_size > 17.5
    assert abs(opened.text.first_visible() - before) < 120
    opened.usual_size()
    assert context.settings.text_size == 17.5


def test_another_theme_leaves_the_text_where_it_is(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    opened.text.scroll_to_offset(span("Paragraph 9 is here").start)
    bar = opened.text.verticalScrollBar()
    for away in (0, 3, 11):
        bar.setValue(bar.value() + away)
        here = bar.value()
        for theme in ("dark", "sepia", "contrast", "light"):
            context.themes.set_mode(theme)
            assert bar.value() == here


def test_a_very_long_article_stays_where_it_is_when_it_is_set_anew(
    qtbot: QtBot, view: ReadingView, library: Library
) -> None:
    text = "\n\n".join(f"{n} " + "so it goes on and on " * 40 for n in range(120))
    view.open(put(library, "Long", text, ()))
    qtbot.waitUntil(lambda: view.current is not None and view.text.places.complete)
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum() * 3 // 4)
    here = bar.value()
    view.text.reset()
    assert not view.text.places.complete
    qtbot.waitUntil(lambda: view.text.places.complete)
    assert abs(bar.value() - here) <= 1


def test_a_very_long_article_is_set_in_slices(
    qtbot: QtBot, view: ReadingView, library: Library
) -> None:
    text = "\n\n".join(f"{n} " + "so it goes on and on " * 40 for n in range(120))
    article = put(library, "Long", text, ())
    view.open(article)
    qtbot.waitUntil(lambda: view.current is not None)
    assert 0 < view.text.places.end < len(text)
    view.show_span(span("\n119 so it", text))
    qtbot.waitUntil(lambda: view.text.places.complete)
    assert view.text.verticalScrollBar().value() > 0


def test_closing_leaves_the_empty_state(opened: ReadingView) -> None:
    opened.close_article()
    assert opened.empty.isVisible()
    assert opened.text.toPlainText() == ""


def test_both_themes_are_painted(opened: ReadingView, context: Context, tmp_path: Path) -> None:
    light = opened.grab().toImage().pixelColor(5, 5)
    context.themes.set_mode("dark")
    dark = opened.grab().toImage().pixelColor(5, 5)
    assert light == context.themes.current.color("paper").__class__("#FFFDF9")
    assert dark == context.themes.current.color("paper")


def test_an_unforeseen_failure_is_told_without_its_innards(
    qtbot: QtBot, context: Context, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("SELECT * FROM innards")

    monkeypatch.setattr("reader.gui.reading.presenter.read_article", broken)
    events = Events()
    view = ReadingView(replace(context, events=events))
    qtbot.addWidget(view)
    with qtbot.waitSignal(events.problem) as told:
        view.open(article)
    assert "innards" not in told.args[0]
    assert "innards" in told.args[1]


def test_what_is_slow_to_open_says_so(
    qtbot: QtBot, view: ReadingView, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Event()

    def slow(library: Library, wanted: int) -> Article:
        held.wait(10)
        return read_article(library, wanted)

    monkeypatch.setattr("reader.gui.reading.presenter.read_article", slow)
    view.open(article)
    qtbot.waitUntil(lambda: view.empty._title.text() == "Opening…")
    held.set()
    qtbot.waitUntil(view.page.isVisible)
