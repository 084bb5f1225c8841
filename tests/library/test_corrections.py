from __future__ import annotations

from dataclasses import replace

from reader.library.database import Library
from reader.library.records import Detail, DetailCorrection, FigureCorrection
from reader.notes.anchor import make_anchor
from reader.text.marks import FigureValue, MarkKind
from tests.library.builders import add_article


def test_corrections_of_names_stand_in_the_order_given(library: Library) -> None:
    with library.write() as unit:
        made = [
            unit.corrections.add_name("Marlow", MarkKind.PLACE, None),
            unit.corrections.add_name("Falk", MarkKind.PERSON, "Ida Falk"),
            unit.corrections.add_name("Marlow", None, None),
        ]
        assert unit.corrections.names() == made
        unit.corrections.remove_name(made[1].id)
        unit.corrections.remove_name(99)
        assert unit.corrections.names() == [made[0], made[2]]
        again = unit.corrections.add_name("x", None, None)
        assert again.id not in {one.id for one in made}


def test_paragraphs_are_put_back_or_taken_out(library: Library) -> None:
    one = add_article(library, "one")
    two = add_article(library, "two")
    with library.write() as unit:
        corrections = unit.corrections
        corrections.restore_removed(one, "An aside")
        corrections.restore_removed(one, "An aside")
        corrections.restore_removed(two, "Another")
        corrections.take_out(one, "Buy now")
        assert corrections.restored(one) == {"An aside"}
        assert corrections.taken_out(one) == {"Buy now"}
        corrections.take_out(one, "An aside")
        assert corrections.restored(one) == frozenset()
        assert corrections.taken_out(one) == {"An aside", "Buy now"}
        corrections.undo_take_out(one, "Buy now")
        corrections.unrestore_removed(two, "Another")
        assert corrections.taken_out(one) == {"An aside"}
        assert corrections.restored(two) == frozenset()


def test_a_verdict_is_read_and_set_as_one(library: Library) -> None:
    one = add_article(library, "one")
    with library.write() as unit:
        corrections = unit.corrections
        assert corrections.verdict(one, "An aside") is None
        corrections.set_verdict(one, "An aside", True)
        assert corrections.verdict(one, "An aside") is True
        assert corrections.restored(one) == {"An aside"}
        corrections.set_verdict(one, "An aside", False)
        assert corrections.verdict(one, "An aside") is False
        corrections.set_verdict(one, "An aside", None)
        assert corrections.verdict(one, "An aside") is None
        assert corrections.restored(one) == corrections.taken_out(one) == frozenset()


def test_details_are_kept_with_what_was_found(library: Library) -> None:
    one = add_article(library, "one")
    two = add_article(library, "two")
    said = {
        Detail.TITLE: DetailCorrection("Tide — “table”", None),
        Detail.AUTHORS: DetailCorrection(("Ida Falk", "Bo Ö."), ()),
        Detail.SUBTITLE: DetailCorrection(None, "A deck"),
    }
    with library.write() as unit:
        for detail, correction in said.items():
            unit.corrections.set_detail(one, detail, correction)
    with library.write() as unit:
        assert unit.corrections.details(one) == said
        assert unit.corrections.details(two) == {}
        later = DetailCorrection("Tides", "Found later")
        unit.corrections.set_detail(one, Detail.TITLE, later)
        unit.corrections.set_detail(one, Detail.SUBTITLE, None)
        unit.corrections.set_detail(one, Detail.SOURCE, None)
        assert unit.corrections.details(one) == {
            Detail.TITLE: later,
            Detail.AUTHORS: said[Detail.AUTHORS],
        }
        unit.articles.set_trashed([one], True)
        unit.articles.purge_trash()
        assert unit.corrections.details(one) == {}


def test_what_the_reader_says_of_a_figure_is_kept_at_its_passage(library: Library) -> None:
    text = "Fees rise by 25 in May, and by 25 in June."
    one = add_article(library, text)
    two = add_article(library, text, "More of it.")
    said = FigureCorrection(
        0,
        one,
        make_anchor(text, 13, 15),
        FigureValue(MarkKind.MONEY, None, 25, 30.5, "EUR", "about"),
        "2026-03-01T10:00:00Z",
    )
    with library.write() as unit:
        kept = unit.figure_corrections
        first = kept.add(said)
        other = kept.add(replace(said, article=two, figure=None))
        assert first == replace(said, id=first.id)
        assert kept.list(one) == [first]
        assert kept.list() == [first, other]
        kept.move(first.id, make_anchor(text, 31, 33))
        moved = kept.get(first.id)
        assert moved is not None and moved.anchor.start == 31
        kept.remove(first.id)
        assert kept.list(one) == [] and kept.get(first.id) is None
        assert kept.add(first) == first
        unit.articles.set_trashed([two], True)
        assert kept.list() == [first]
        unit.articles.purge_trash()
        assert kept.get(other.id) is None
