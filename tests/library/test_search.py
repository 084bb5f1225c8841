from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import relevance
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.records import Sort
from reader.text.marks import MarkKind
from reader.versions.model import VersionKind, VersionPair
from tests.library.builders import add_article, make_note, mark_on, name_on

FEES = "Harbour fees rise by 25% to 150 million crowns, says the communiqué; it's final. Ida Falk."
TIDES = "Low water came on 14 May. Between 10% and 30% of boats, 5 million crowns' worth, lay dry."
CHINESE = "林港的港口费用上涨了。居民反对。"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Three articles: fees (1), tides (2), one in Chinese (3); a fourth in the trash."""
    library = open_library(tmp_path_factory.mktemp("search") / "library.db")
    add_article(
        library,
        FEES,
        title="Crowns for the harbour",
        authors=("Åsa Lindqvist", "Otto Berg"),
        source="The Lindmoor Post",
        published="2018-05-21T18:15:00-04:00",
        added="2026-01-01T00:00:00Z",
        tags=["To Check"],
        marks=[
            mark_on(FEES, "25%", MarkKind.PERCENT, value=25, unit="%"),
            mark_on(FEES, "150 million crowns", MarkKind.MONEY, value=150 * 10**6, unit="SEK"),
            name_on(FEES, "Ida Falk", MarkKind.PERSON),
        ],
    )
    add_article(
        library,
        TIDES,
        title="A dry day",
        subtitle="Boats aground",
        authors=("Otto Berg",),
        source="Gazette",
        published="2018",
        added="2026-01-02T00:00:00Z",
        marks=[
            mark_on(TIDES, "14 May", MarkKind.DATE, value="2018-05-14"),
            mark_on(TIDES, "Between 10% and 30%", MarkKind.PERCENT, low=10, high=30, unit="%"),
            mark_on(TIDES, "5 million crowns", MarkKind.MONEY, value=5 * 10**6),
            mark_on(TIDES, "Low water", MarkKind.DATE, value="2018-06-10/2018-06-20"),
        ],
    )
    add_article(library, CHINESE, title="港口", added="2026-01-03T00:00:00Z", language="zh")
    gone = add_article(library, FEES + " Once more.", added="2026-01-04T00:00:00Z")
    with library.write() as unit:
        unit.notes.add(make_note(2, TIDES, "boats", "Ask the pilots about soundings 测深"))
        unit.versions.put(VersionPair(1, 2, VersionKind.VERSION, 0.9, 0.9))
        unit.articles.set_trashed([gone], True)
        unit.articles.set_unread([1], False)
        unit.articles.set_starred([3], True)
    yield library
    library.close()


def found(library: Library, query: str) -> list[int]:
    with library.read() as unit:
        return sorted(unit.search.ids(query))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [1, 2, 3]),
        ("harbour", [1]),
        ("HARBOUR Fees", [1]),
        ("harbour boats", []),
        ("communique", [1]),
        ("communiqué", [1]),
        ("COMMUNIQUE\u0301", [1]),
        ('"fees rise"', [1]),
        ('"rise fees"', []),
        ("crowns", [1, 2]),
        ("crowns -fees", [2]),
        ('crowns -"low water"', [1]),
        ("-crowns", [3]),
        ("fees OR boats", [1, 2]),
        ("fees OR boats -aground", [1]),
        ("fees OR -crowns", [1, 3]),
        ("it's", [1]),
        ("it’s", [1]),
        ("it's final (", [1]),
        ("it's AND (", []),
        ("har", []),
        ("har*", [1]),
        ("-har*", [2, 3]),
        ("aground", [2]),
        ("soundings", [2]),
        ("soundings water", [2]),
        ("港口", [3]),
        ("费用", [3]),
        ("用费", []),
        ("居民反对", [3]),
        ("测深", [2]),
        ("title:harbour", [1]),
        ("title:fees", []),
        ("title:aground", [2]),
        ("title:港口", [3]),
        ("note:soundings", [2]),
        ("note:water", []),
        ("author:berg", [1, 2]),
        ("author:asa", [1]),
        ('author:"Otto Berg"', [1, 2]),
        ("author:erg", []),
        ("author:lindqvist author:otto", [1]),
        ("source:post", [1]),
        ('source:"the lindmoor post"', [1]),
        ("tag:check", []),
        ('tag:"to check"', [1]),
        ("tag:to*", [1]),
        ("name:falk", [1]),
        ('name:"Ida Falk"', [1]),
        ("person:ida", [1]),
        ("place:ida", []),
        ("organization:falk", []),
        ("before:2018-06", [1, 2]),
        ("after:2018-02", [1]),
        ("after:2018-05-21 before:2018-05-22", [1]),
        ("published:2018", [1, 2]),
        ("-after:2018", [3]),
        ("money:>100m", [1]),
        ("money:>=150m", [1]),
        ("money:<=5000000", [2]),
        ("money:1m..200m", [1, 2]),
        ("money:>1mSEK", [1]),
        ("money:>$1m", []),
        ("percent:25", [1, 2]),
        ("percent:>25", [2]),
        ("percent:>=25", [1, 2]),
        ("percent:<25", [2]),
        ("percent:<=10", [2]),
        ("percent:26..29", [2]),
        ("date:2018-05-14", [2]),
        ("date:2018-05", [2]),
        ("date:2018-06-15", [2]),
        ("date:2018-07", []),
        ("date:>2018-05", [2]),
        ("date:<2018-05", []),
        ("date:2018-06-21..2019", []),
        ("has:notes", [2]),
        ("has:versions", [1, 2]),
        ("has:tags", [1]),
        ("is:unread", [2, 3]),
        ("is:read", [1]),
        ("is:starred", [3]),
        ("-is:starred has:versions -has:notes", [1]),
        ("foo:bar", []),
        ("lindmoor:post", []),
        ("headline:harbour", []),
        ("harbour AND NOT NEAR(fees, 2) {", []),
    ],
)
def test_the_search_language(shelf: Library, query: str, expected: list[int]) -> None:
    assert found(shelf, query) == expected


TERMS = (
    "harbour", "-harbour", "har*", '"low water"', "title:dry", "note:pilots", "-is:read", "is:read",
    "is:unread", "is:notes", "money:>1m", "-percent:<20", "author:berg", "tag:check", "date:2018-05",
    "published:2018", "-published:2018", "name:falk", "港口", "…", "-…", "nothing",
)  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(TERMS), st.sampled_from([" ", " OR "])), max_size=5),
    st.sampled_from([sort for sort in Sort if sort is not Sort.RELEVANCE]),
    st.booleans(),
    st.booleans(),
)
def test_among_all_in_order_the_same_is_found(
    shelf: Library, terms: list[tuple[str, str]], sort: Sort, descending: bool, trashed: bool
) -> None:
    query = "".join(f"{term}{between}" for term, between in terms)
    with shelf.read() as unit:
        every = unit.search.ids("", sort=sort, descending=descending, trashed=trashed)
        places = {article: place for place, article in enumerate(every)}
        asked = unit.search.ids(query, sort=sort, descending=descending, trashed=trashed)
        assert unit.search.among(query, every, places) == asked


def test_the_trash_is_searched_by_itself(shelf: Library) -> None:
    with shelf.read() as unit:
        assert unit.search.ids("fees", trashed=True) == [4]
        assert unit.search.ids("boats", trashed=True) == []


@pytest.mark.parametrize(
    ("sort", "ascending"),
    [
        (Sort.ADDED, [1, 2, 3]),
        (Sort.PUBLISHED, [3, 2, 1]),
        (Sort.TITLE, [2, 1, 3]),
        (Sort.SOURCE, [3, 2, 1]),
        (Sort.WORDS, [3, 1, 2]),
    ],
)
def test_sorting(shelf: Library, sort: Sort, ascending: list[int]) -> None:
    with shelf.read() as unit:
        assert unit.search.ids("", sort=sort, descending=False) == ascending
        assert unit.search.ids("", sort=sort) == ascending[::-1]
        assert unit.search.ids("", sort=sort, limit=2) == ascending[::-1][:2]
        assert unit.search.ids("", limit=0) == []


def test_relevance_weighs_titles_and_puts_notes_last(library: Library) -> None:
    filler = " Nothing else happened on the quay that whole long day." * 3
    plain = add_article(library, "A pilot waited." + filler)
    titled = add_article(library, "Someone waited." + filler, title="The pilot")
    text = "Nobody waited." + filler
    noted = add_article(library, text)
    with library.write() as unit:
        unit.notes.add(make_note(noted, text, "Nobody", "not even the pilot"))
        assert unit.search.ids("pilot", sort=Sort.RELEVANCE) == [titled, plain, noted]
        worst_first = unit.search.ids("pilot", sort=Sort.RELEVANCE, descending=False)
        assert worst_first == [noted, plain, titled]
        everything = unit.search.ids("", sort=Sort.RELEVANCE)
        assert everything == [noted, titled, plain]
        assert unit.search.ids("-pilot", sort=Sort.RELEVANCE) == []
        assert unit.search.ids("pilot waited OR flew", sort=Sort.RELEVANCE)[:2] == [titled, plain]
        assert unit.search.ids("pilot", sort=Sort.RELEVANCE, limit=1) == [titled]


def test_of_very_many_those_with_the_words_in_their_titles_come_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relevance, "_MOST_WEIGHED", 2)
    titled = add_article(library, "Someone waited long.", title="The pilot")
    first = add_article(library, "A pilot waited, and a pilot flew, and a pilot slept.")
    last = add_article(library, "A pilot waited for the tide.")
    with library.read() as unit:
        assert unit.search.ids("pilot", sort=Sort.RELEVANCE) == [titled, last, first]
        assert unit.search.ids("pilot", sort=Sort.RELEVANCE, descending=False) == [
            first,
            last,
            titled,
        ]
        assert unit.search.ids("waited pi*", sort=Sort.RELEVANCE) == [last, first, titled]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("ท่าเรือเก็บค่าธรรมเนียม", "ค่าธรรมเนียม"),
        ("港の料金が上がりました", "料金"),
        ("カタカナとひらがな", "ひらがな"),
        ("ភាសាខ្មែរ", "ខ្មែរ"),
        ("ພາສາລາວ", "ລາວ"),
        ("မြန်မာဘာသာ", "ဘာသာ"),
        ("बंदरगाह शुल्क", "शुल्क"),
        ("رسوم الميناء", "الميناء"),
        ("부두 요금", "요금"),
        ("Ελλάδα", "ελλαδα"),
        ("Việt Nam", "viet"),
        ("Åkeri", "akeri"),
        ("naïveté", "nai\u0308vete"),
        ("Порт Находка", "находка"),
        ("Королёв", "КОРОЛЕВ"),
        ("ΛΙΜΑΝΙ", "λιμάνι"),
        ("Straßenzoll", "STRASSENZOLL"),
        ("ＡＢＣ港", "abc"),
        ("ﬁshery", "fishery"),
    ],
)
def test_every_script_is_found(library: Library, written: str, asked: str) -> None:
    number = add_article(library, f"Before {written} after.", title=f"On {written}")
    other = add_article(library, "Before something after.")
    with library.write() as unit:
        unit.notes.add(make_note(other, "Before something after.", "some", written))
        assert unit.search.ids(asked, descending=False) == [number, other]
        assert unit.search.ids(f'title:"{asked}"') == [number]
        assert [note.article for note in unit.notes.list(query=asked)] == [other]
    assert check(library) == []


def test_the_index_keeps_step_with_notes(library: Library, tmp_path: Path) -> None:
    article = add_article(library, "Plain text.")
    with library.write() as unit:
        note = unit.notes.add(make_note(article, "Plain text.", "text", "marginalia"))
        assert unit.search.ids("marginalia") == [article]
        unit.notes.remove(note.id)
        assert unit.search.ids("marginalia") == []
    assert check(library) == []


_PIECES = st.sampled_from(
    [
        *("OR", "-", '"', ":", "(", ")", "AND", "NOT", "NEAR(", "it's", "*", "^", "{", "+", "\0"),
        *("money:>", "money:1bn", "percent:<", "date:2018", "before:2018", "title:", "note:"),
        *("tag:", "name:", "has:notes", "is:unread", "\ud800", "測", "%", "_", "'", ";--"),
    ]
)


@pytest.mark.parametrize(
    "query",
    [
        " ".join(f"w{index}" for index in range(3000)),
        " OR ".join(f"w{index}" for index in range(3000)),
        '"' + " ".join(f"w{index}" for index in range(3000)) + '"',
        " ".join(f"-title:w{index} has:notes money:>{index} date:2018" for index in range(300)),
        "w" * 100_000,
    ],
)
def test_no_length_is_an_error(shelf: Library, query: str) -> None:
    with shelf.read() as unit:
        for sort in (Sort.ADDED, Sort.RELEVANCE):
            assert len(unit.search.ids(query, sort=sort)) <= 3
        assert unit.notes.list(query=query) == []


@given(
    st.one_of(
        st.text(),
        st.tuples(
            st.lists(st.one_of(_PIECES, st.text(max_size=3)), max_size=6), st.sampled_from(" x")
        ).map(lambda drawn: drawn[1].join(drawn[0])),
    ),
    st.sampled_from(list(Sort)),
)
def test_no_text_is_an_error(shelf: Library, query: str, sort: Sort) -> None:
    with shelf.read() as unit:
        assert set(unit.search.ids(query, sort=sort)) <= {1, 2, 3}
        unit.notes.list(query=query, tag=query)
        unit.articles.names(query)
        unit.articles.figures(query)


@given(st.integers(min_value=0, max_value=len(FEES.split()) - 1))
def test_every_word_of_a_text_finds_it(shelf: Library, place: int) -> None:
    assert 1 in found(shelf, FEES.split()[place])
