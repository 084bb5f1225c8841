from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.tokens import normals, word_spans, words

_TEXTS = st.one_of(st.text(max_size=60), st.text("aÉ e\u0301_1-. 漢ก\u0300\u200d😀", max_size=60))


def test_words_are_runs_of_letters_and_unspaced_scripts_go_by_character() -> None:
    text = "L'Été: 9,400 漢字 cafe\u0301_x"
    assert [text[w.start : w.end] for w in words(text)] == [
        *("L", "Été", "9", "400", "漢", "字", "cafe\u0301_x")
    ]
    assert normals(text) == ["l", "ete", "9", "400", "漢", "字", "cafe_x"]


@given(_TEXTS)
def test_forms_and_places_alone_are_those_of_the_words(text: str) -> None:
    found = words(text)
    assert normals(text) == [word.normal for word in found]
    assert word_spans(text) == [(word.start, word.end) for word in found]
