from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.database import Library
from reader.library.folding import natural
from tests.library.builders import add_article


@given(st.integers(0, 10**40), st.integers(0, 10**6))
def test_numbers_stand_as_people_count(one: int, more: int) -> None:
    small = one % 10**17
    assert natural(f"ward {small}") < natural(f"ward {small + more + 1} b")
    assert natural(f"ward {one}") < natural(f"ward {one} b")


def test_sources_and_tags_of_equal_count_stand_as_people_count(library: Library) -> None:
    labels = [f"Ward {number} Post" for number in (1, 10, 11, 2, 20, 3)]
    for index, label in enumerate(labels):
        added = add_article(library, f"text {index}", source=label)
        with library.write() as unit:
            unit.articles.add_tag([added], label)
    counted = [f"Ward {number} Post" for number in (1, 2, 3, 10, 11, 20)]
    with library.read() as unit:
        assert [count.label for count in unit.articles.source_counts()] == counted
        assert [count.label for count in unit.articles.source_counts(3)] == counted[:3]
        assert [count.label for count in unit.articles.tag_counts()] == counted
