"""A note stays on its passage through all that may happen to its article, in any script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.database import Library, open_library
from reader.library.records import Detail
from reader.notes.model import AnchorState, Note
from reader.services import annotate, browse, organise
from reader.services.edit_metadata import edit_details
from reader.services.export_notes import export_notes
from reader.services.import_notes import import_notes
from reader.services.reclean import put_back, reclean, take_out
from tests.services.conftest import FERRY, add

SCRIPTS = """Notes from the quay 🚢 of many tongues

By Ada Brunner

The crew 👩‍🚀🇳🇱 of the ferry waved a flag 🏳️‍🌈 and nobody on the quay could say why they had done so that morning.

قال الوزير إن المشروع سيبدأ في الربيع، ورفض المجلس الاقتراح بعد نقاش طويل. ثم انتهت الجلسة قبل الظهر.

議会は火曜日に港の計画を承認した。会計係は費用が二倍になると述べた。会議は正午前に終わった。

Le cafe\u0301 du port, fermé depuis l’été, rouvrira « sous peu » ; la cou\u0302te du projet n’est pas connue de tous.

Рыбаки собрали три тысячи подписей против решения совета, но порт всё равно закроют до осени этого года.
"""

QUOTES = (
    "👩‍🚀🇳🇱 of the ferry waved a flag 🏳️‍🌈",
    "ورفض المجلس الاقتراح بعد نقاش طويل",
    "会計係は費用が二倍になると述べた。",
    "cafe\u0301 du port, fermé depuis l’été",
    "три тысячи подписей",
)


def passage(library: Library, note: Note) -> str:
    text = browse.read_article(library, note.article).document.text
    return text[note.anchor.start : note.anchor.end]


def all_stand(library: Library, quotes: list[str]) -> None:
    notes = annotate.list_notes(library)
    assert {note.state for note in notes} == {AnchorState.ANCHORED}
    assert sorted(passage(library, note) for note in notes) == sorted(quotes)
    assert sorted(note.anchor.quote for note in notes) == sorted(quotes)


def _reclean(library: Library, article: int) -> None:
    reclean(library, [article])


def _edit(library: Library, article: int) -> None:
    edit_details(library, article, {Detail.TITLE: "Another", Detail.AUTHORS: ("Vell",)})
    edit_details(library, article, {Detail.PUBLISHED: "2019"})


def _out_and_back(library: Library, article: int) -> None:
    text = browse.read_article(library, article).document.text
    end = text.index("\n\n")
    for start, stop in ((0, end), (text.rindex("\n\n") + 2, len(text))):
        decided = take_out(library, article, start, stop)
        reclean(library, [article])
        for taken in decided.after:
            put_back(library, article, taken)


def _trash(library: Library, article: int) -> None:
    organise.trash(library, [article])
    reclean(library, [article])
    organise.restore(library, [article])


@pytest.mark.parametrize("happens", [_reclean, _edit, _out_and_back, _trash])
def test_notes_in_any_script_stay(
    library: Library, happens: Callable[[Library, int], None]
) -> None:
    (article,) = add(library, SCRIPTS)
    quotes = [annotate.add_note_by_quote(library, article, quote).anchor.quote for quote in QUOTES]
    all_stand(library, quotes)
    happens(library, article)
    all_stand(library, quotes)


@pytest.mark.parametrize("form", ["json", "jsonld"])
@pytest.mark.parametrize("title", ["Notes from the quay", "Of other things"])
def test_notes_in_any_script_go_to_another_library(
    library: Library, form: str, title: str, tmp_path: Path
) -> None:
    (article,) = add(library, SCRIPTS)
    quotes = [annotate.add_note_by_quote(library, article, quote).anchor.quote for quote in QUOTES]
    with open_library(tmp_path / "second.db") as second:
        # Other bytes, maybe another title, the same words.
        add(second, SCRIPTS.replace("\n", "\r\n").replace("Notes from the quay", title))
        report = import_notes(second, export_notes(library, None, form))
        assert not report.orphans
        all_stand(second, quotes)


def test_a_note_is_gone_with_its_paragraph_and_comes_back_with_it(library: Library) -> None:
    (article,) = add(library, FERRY)
    note = annotate.add_note_by_quote(library, article, "Islanders have collected 3,400 signatures")
    text = browse.read_article(library, article).document.text
    start = text.index("Islanders")
    decided = take_out(library, article, start, text.index("A last sailing") - 2)
    (lost,) = annotate.list_notes(library)
    assert lost.state is AnchorState.ORPHANED
    assert lost.anchor.quote == note.anchor.quote
    (shown,) = annotate.article_notes(library, article).notes
    assert shown.state is AnchorState.ORPHANED
    for taken in decided.after:
        put_back(library, article, taken)
    (back,) = annotate.list_notes(library)
    assert (back.state, back.anchor) == (AnchorState.ANCHORED, note.anchor)


def test_a_note_stands_in_a_changed_version_and_is_told_how_sure(library: Library) -> None:
    later = FERRY.replace("3,400", "3,700").replace("The council", "On Monday the council")
    first, second = add(library, FERRY, later)
    annotate.add_note_by_quote(library, first, "Their school, their doctor and their only shop")
    annotate.add_note_by_quote(
        library,
        first,
        "Islanders have collected 3,400 signatures against the decision. Their school",
    )
    shown = annotate.article_notes(library, second).notes
    text = browse.read_article(library, second).document.text
    sure = {text[p.start : p.end]: p.sure for p in shown}
    assert sure["Their school, their doctor and their only shop"] == 1.0
    assert 0.7 < min(sure.values()) < 1.0


def test_the_same_bytes_again_leave_the_notes_alone(library: Library) -> None:
    from reader.services.import_articles import import_articles
    from reader.services.sources import ImportSource

    (article,) = add(library, FERRY)
    note = annotate.add_note_by_quote(library, article, "a last sailing".capitalize())
    report = import_articles(library, [ImportSource.from_text(FERRY)])
    assert report.results[0].status == "already-present"
    assert annotate.list_notes(library) == [note]
