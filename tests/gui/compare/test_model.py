from __future__ import annotations

from reader.gui.compare.export import comparison_html
from reader.gui.compare.loading import load_comparison
from reader.gui.compare.model import USUAL_TOPICS, CompareModel, Topic
from reader.gui.compare.presenter import (
    alike,
    change_text,
    counter,
    describe,
    excerpt_line,
    figure_lines,
    pair_text,
    parts_line,
    summary,
)
from reader.gui.tips import plain_tip
from reader.library.database import Library
from reader.versions.align import Side, align
from reader.versions.model import Decider, MarkChange, RowOp, VersionKind, VersionPair
from tests.gui.compare.conftest import Shelf
from tests.versions.samples import FERRY, REVISED, flattened


def _model(library: Library, a: int, b: int) -> CompareModel:
    return CompareModel(load_comparison(library, a, b))


def test_every_difference_is_about_something(library: Library, shelf: Shelf) -> None:
    model = _model(library, shelf.ferry, shelf.revised)
    pieces = [piece for row in model.pieces for piece in row]
    assert all(piece.topics for piece in pieces)
    assert {piece.op for piece in pieces} == {
        RowOp.ADDED,
        RowOp.CHANGED,
        RowOp.MOVED,
    }


def test_a_changed_figure_is_coloured_whole(library: Library, shelf: Shelf) -> None:
    model = _model(library, shelf.ferry, shelf.revised)
    (figure,) = [p for row in model.shown({Topic.FIGURES}) for p in row]
    assert figure.a is not None
    assert figure.b is not None
    assert figure.a.of(FERRY) == "up to $48 million"
    assert figure.b.of(REVISED) == "up to $52 million"


def test_case_and_punctuation_are_shown_only_when_asked_for(library: Library, shelf: Shelf) -> None:
    model = _model(library, shelf.ferry, shelf.flat)
    assert CompareModel.differences(model.shown(USUAL_TOPICS)) == []
    light = CompareModel.differences(model.shown({Topic.CASE}))
    assert len(light) == len(model.rows)
    assert {one.op for one in light} == {RowOp.LIGHT}


def test_the_same_words_with_another_currency_are_a_difference(library: Library) -> None:
    from reader.gui.compare.loading import Loaded
    from reader.text.marks import Mark, MarkKind
    from tests.gui.compare.conftest import _document, add

    texts = ("It costs $5 in all.", "It costs £5 in all.")
    ids = [
        add(
            library,
            _document(text, text),
            (Mark(9, 11, text[9:11], MarkKind.MONEY, value=5, unit=unit),),
        )
        for text, unit in zip(texts, ("USD", "GBP"), strict=True)
    ]
    loaded = load_comparison(library, *ids)
    assert isinstance(loaded, Loaded)
    (one,) = CompareModel.differences(CompareModel(loaded).shown(USUAL_TOPICS))
    assert one.op is RowOp.CHANGED
    assert [p.a and p.a.of(texts[0]) for p in one.pieces] == ["$5"]


def test_neighbouring_additions_are_one_step() -> None:
    a, b = "Ravn came home at noon.", "Ravn came home at noon. Nobody saw him. It rained a lot."
    found = align(Side(a), Side(b))
    assert [row.op for row in found.rows] == [RowOp.EQUAL, RowOp.ADDED, RowOp.ADDED]


def test_what_differs_is_said_in_words(library: Library, shelf: Shelf) -> None:
    loaded = load_comparison(library, shelf.ferry, shelf.revised)
    assert summary(loaded.comparison) == "1 figure, 16 words differ"
    assert parts_line(loaded.comparison) == "14 words added, 2 changed, 1 sentence moved"
    assert figure_lines(loaded.comparison, 3) == ["up to $48 million against up to $52 million"]
    assert figure_lines(loaded.comparison, 0) == ["and 1 more figure"]
    (change,) = loaded.comparison.figures
    assert change_text(MarkChange(change.a, None)) == "up to $48 million: not in the other"
    assert change_text(MarkChange(None, change.b)) == "up to $52 million: only in the other"
    flat = load_comparison(library, shelf.ferry, shelf.flat)
    assert summary(flat.comparison) == "Only case and punctuation differ"
    same = load_comparison(library, shelf.ferry, shelf.ferry)
    assert summary(same.comparison) == "No difference"
    half = FERRY[: FERRY.index("The first ferry")]
    words, whole = len(half.split()), len(FERRY.split())
    part = align(Side(FERRY), Side(half))
    assert excerpt_line(part, whole, words) == f"{words} of {whole} words"
    model = CompareModel(loaded)
    differences = CompareModel.differences(model.shown(USUAL_TOPICS))
    assert describe(loaded, differences, 1) == (
        f"Difference 2 of {len(differences)} · “up to $48 million” became “up to $52 million”"
    )
    assert describe(loaded, differences, None) == summary(loaded.comparison)


def test_numbers_are_rounded_honestly() -> None:
    assert alike(1.0) == "100% alike"
    assert alike(0.9999) == "99% alike"
    assert counter(None, 0) == "None"
    assert counter(None, 6) == "6 in all"
    assert counter(1, 6) == "2 of 6"
    pair = VersionPair(1, 2, VersionKind.VERSION, 0.94, 0.9, Decider.READER)
    assert pair_text(pair) == "94% alike · version · linked by you"


def test_export_escapes_what_the_articles_say(library: Library, shelf: Shelf) -> None:
    model = _model(library, shelf.ferry, shelf.revised)
    page = comparison_html(model, model.shown(USUAL_TOPICS))
    assert "Two new ferries &lt;b&gt;for&lt;/b&gt; Port Ansel" in page
    assert "<b>" not in page
    assert '<mark class="changed">up to $48 million</mark>' in page
    assert "<ins>The shipyard at Norvik has not yet agreed to a date for delivery.</ins>" in page
    text = page.replace("<ins>", "").replace("</ins>", "")
    assert "The harbour council of Port Ansel voted late on Tuesday" in text
    assert len(flattened(page)) > len(flattened(FERRY)) + len(flattened(REVISED))


def test_a_tip_takes_no_words_for_markup() -> None:
    assert plain_tip("") == ""
    assert plain_tip("a <b>\n& c") == (
        "<p style='margin:0'>a &lt;b&gt;</p><p style='margin:0'>&amp; c</p>"
    )
