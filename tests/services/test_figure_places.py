from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.database import Library
from reader.library.records import Likeness
from reader.services import browse
from reader.services.figure_places import count_same, find_figures, in_sentence, same_figure
from reader.text.spans import Span
from tests.services.conftest import FERRY, OTHER, add

WALL = """The wall will cost what the ferry would have

By Ada Brunner

Work on the harbour wall begins in April, the town said. It will cost some $12.2 million, of which half is lent by
the region; 20 to 30% of the houses behind it stand empty. Mr. Falk, who has lived there for 40 years, will not move.
"""


def test_the_same_figure_elsewhere_stands_in_its_sentence(library: Library) -> None:
    ferry, _, wall = add(library, FERRY, OTHER, WALL)
    mark = next(
        m
        for m in browse.read_article(library, ferry).marks
        if m.text == "another $12 million" or m.text == "$12 million"
    )
    assert count_same(library, mark) == 1
    (found,) = same_figure(library, mark, but=ferry)
    assert (found.row.id, found.likeness) == (wall, Likeness.ABOUT)
    assert found.sentence.startswith("It will cost some $12.2 million, of which half")
    assert found.sentence.endswith("stand empty.")
    assert not found.sentence.endswith("…")
    assert "$12.2 million" in found.at.of(found.sentence)
    share = next(m for m in browse.read_article(library, ferry).marks if m.text.startswith("25%"))
    (found,) = same_figure(library, share, but=ferry)
    assert (found.row.id, found.likeness) == (wall, Likeness.OVERLAPS)


def test_a_search_of_figures_tells_each_place(library: Library) -> None:
    add(library, FERRY, OTHER, WALL)
    found = find_figures(library, "money:>5m")
    assert [one.at.of(one.sentence) for one in found][-1].endswith("$12 million")
    assert all(one.sentence[0].isupper() for one in found)
    assert find_figures(library, "   ") == []


def test_a_long_sentence_is_cut_at_words_around_the_figure() -> None:
    text = "word " * 100 + "25% " + "tail " * 100
    sentence, at = in_sentence(text, Span(500, 503))
    assert at.of(sentence) == "25%"
    assert sentence.startswith("… word ") and sentence.endswith(" tail …")
    assert len(sentence) < 300


@given(st.text(alphabet="ab .\n”“25%É🚋", min_size=1, max_size=700), st.data())
def test_the_figure_is_always_in_what_is_shown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 20)))
    for whole in (None, Span(5, 5 + len(text))):
        sentence, at = in_sentence(text, Span(start, end), whole)
        assert at.of(sentence) == " ".join(text[start:end].split())
        assert "\n" not in sentence
