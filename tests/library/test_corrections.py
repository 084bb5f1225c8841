from __future__ import annotations

from reader.library.database import Library
from reader.library.records import Detail, DetailCorrection
from reader.text.marks import MarkKind
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
