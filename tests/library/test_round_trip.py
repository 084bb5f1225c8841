"""Whatever is put in comes out, and leaves the library sound."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.folding import indexed, key, storable
from reader.library.records import NamesState
from reader.text.marks import FIGURE_KINDS, Finder, Mark, MarkKind
from reader.text.tokens import words
from tests.library.builders import ADDED, add_article, make_document, make_imported, make_note

_numbers = itertools.count()

_texts = st.text(min_size=1, max_size=80).filter(lambda text: text == storable(text))
_values = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.sampled_from([10**19, 10**20, -(10**22)]),
    st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: abs(x) < 2**63),
    st.from_regex(r"[0-9]{4}(-[0-9]{2}){0,2}", fullmatch=True),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_library(tmp_path_factory.mktemp("round") / "library.db") as opened:
        yield opened


@settings(max_examples=40)
@given(text=_texts, title=_texts, comment=st.text(max_size=40), tag=st.text(max_size=10))
def test_any_text(library: Library, text: str, title: str, comment: str, tag: str) -> None:
    document = make_document(text, title=title, subtitle=text, source=title)
    imported = make_imported(f"{next(_numbers)} {text}")
    with library.write() as unit:
        number = unit.articles.add(imported, document, [], [], cleaner=1, added=ADDED, tags=[tag])
        note = unit.notes.add(make_note(number, text, text, comment, tags=(tag,)))
    with library.read() as unit:
        assert unit.articles.get(number).document == document
        assert unit.articles.raw(number) == imported
        assert unit.notes.list(number) == [note]
        assert note.anchor.quote == text
        assert note.text == storable(comment)
    assert check(library) == []


@settings(max_examples=40)
@given(
    kind=st.sampled_from(sorted(FIGURE_KINDS)),
    value=_values,
    low=_values,
    high=_values,
    unit=_texts,
)
def test_any_value(
    library: Library, kind: MarkKind, value: object, low: object, high: object, unit: str
) -> None:
    mark = Mark(0, 1, "x", kind, value, low, high, unit, "about", None, Finder.VERSION)  # type: ignore[arg-type]
    number = add_article(library, f"x {next(_numbers)}")
    with library.write() as unit_of_work:
        unit_of_work.articles.set_marks(number, [mark], NamesState.DONE)
    with library.read() as unit_of_work:
        (stored,) = unit_of_work.articles.get(number).marks
        assert stored == mark
        for name in ("value", "low", "high"):
            assert type(getattr(stored, name)) is type(getattr(mark, name))
        (entry,) = [e for e in unit_of_work.articles.figures() if number in e.articles]
        assert (entry.value, entry.low, entry.high) == (mark.value, mark.low, mark.high)
    with library.write() as unit_of_work:
        unit_of_work.articles.set_trashed([number], True)


def test_every_letter_keeps_its_word() -> None:
    for code in itertools.chain(range(0x80, 0x3500), range(0xF900, 0x10000)):
        text = f"a{chr(code)}\u0301b"
        apart = indexed(text)
        assert indexed(apart) == apart, hex(code)
        assert key(apart) == key(text), hex(code)


@given(st.text(alphabet="aé\u0301 ø港口ひ-'.\0"))
def test_spacing_adds_spaces_only(text: str) -> None:
    assert indexed(text).replace(" ", "") == text.replace(" ", "")


@given(st.text())
def test_spacing_keeps_the_words_and_sets_them_apart(text: str) -> None:
    apart = indexed(text)
    assert [w.normal for w in words(apart)] == [w.normal for w in words(text)]
    assert indexed(apart) == apart


@given(st.text(alphabet="a é\u0301 ทเ 港口ひカ ខ្ ລາ မြ \U00020000한", max_size=30))
def test_no_two_words_touch_once_set_apart(text: str) -> None:
    found = words(indexed(text))
    assert all(one.end < other.start for one, other in itertools.pairwise(found))


@given(st.text())
def test_a_storable_text_is_as_long_and_has_utf8(text: str) -> None:
    kept = storable(text)
    assert len(kept) == len(text)
    kept.encode()


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert key(text).split(" ") == [w.normal for w in words(text)] or key(text) == ""
