"""Citations: names, dates and titles of any kind come out as each form wants them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.citations import CITATIONS, Source
from reader.notes.citations.passage import cite, cite_passage, place_link
from reader.notes.citations.source import Date, Name, cite_keys, split_date, split_name
from reader.notes.model import Anchor

FEES = Source(
    id=7,
    title="Harbour fees {up} 25% & rising: who_pays #1?",
    authors=("Ida Falk", "Ludo van der Zee", "Eastquay News Agency", "Orr, Sam, Jr."),
    source="Eastquay Ledger & Post",
    published="2019-05-02T18:15:00-04:00",
    url="https://ledger.example/fees_{1}?a=1&b=2",
    language="en",
    seen="2026-03-14T10:00:00.000Z",
)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ida Falk", Name("Falk", "Ida")),
        ("Ida Maria  Falk", Name("Falk", "Ida Maria")),
        ("Falk, Ida", Name("Falk", "Ida")),
        ("Ludo van der Zee", Name("Zee", "Ludo", "van der")),
        ("van der Zee, Ludo", Name("Zee", "Ludo", "van der")),
        ("Charles de Gaulle", Name("Gaulle", "Charles", "de")),
        ("Sam Orr Jr.", Name("Orr", "Sam", "", "Jr.")),
        ("Orr, Jr., Sam", Name("Orr", "Sam", "", "Jr.")),
        ("Sam Orr, Jr.", Name("Orr", "Sam", "", "Jr.")),
        ("J. R. R. Holm-Vik", Name("Holm-Vik", "J. R. R.")),
        ("Åse Öhrström", Name("Öhrström", "Åse")),
        ("Madonna", Name(literal="Madonna")),
        ("AFP", Name(literal="AFP")),
        ("山田太郎", Name(literal="山田太郎")),
        ("山田 太郎", Name("山田", "太郎")),
        ("王　小明", Name("王", "小明")),
        ("김 민준", Name("김", "민준")),
        ("The Editors", Name(literal="The Editors")),
        ("Eastquay News Agency", Name(literal="Eastquay News Agency")),
        ("Holm & Vik", Name(literal="Holm & Vik")),
        ("  ", Name()),
    ],
)
def test_names_are_parted(written: str, name: Name) -> None:
    assert split_name(written) == name


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        ("2019", Date(2019)),
        ("2019-05", Date(2019, 5)),
        ("2019-05-02", Date(2019, 5, 2)),
        ("2019-05-02T18:15:00-04:00", Date(2019, 5, 2)),
        ("2019-13-02", Date(2019)),
        ("20190502", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_are_as_precise_as_they_are_known(moment: str | None, date: Date | None) -> None:
    assert split_date(moment) == date


def test_bibtex() -> None:
    assert CITATIONS["bibtex"]([FEES]) == (
        "@article{falk2019harbour,\n"
        "  author  = {Falk, Ida and van der Zee, Ludo and {Eastquay News Agency} "
        "and Orr, Jr., Sam},\n"
        "  title   = {{Harbour fees \\textbraceleft{}up\\textbraceright{} 25\\% \\& rising: "
        "who\\_pays \\#1?}},\n"
        "  journal = {Eastquay Ledger \\& Post},\n"
        "  year    = {2019},\n"
        "  month   = may,\n"
        "  day     = {2},\n"
        "  url     = {https://ledger.example/fees_%7B1%7D?a=1&b=2},\n"
        "  urldate = {2026-03-14},\n"
        "  langid  = {en},\n"
        "}\n"
    )


def test_csl() -> None:
    (item,) = json.loads(CITATIONS["csl-json"]([FEES]))
    assert item == {
        "id": "falk2019harbour",
        "type": "article-newspaper",
        "title": FEES.title,
        "author": [
            {"family": "Falk", "given": "Ida"},
            {"family": "Zee", "given": "Ludo", "non-dropping-particle": "van der"},
            {"literal": "Eastquay News Agency"},
            {"family": "Orr", "given": "Sam", "suffix": "Jr."},
        ],
        "container-title": "Eastquay Ledger & Post",
        "issued": {"date-parts": [[2019, 5, 2]]},
        "accessed": {"date-parts": [[2026, 3, 14]]},
        "URL": FEES.url,
        "language": "en",
    }


def test_ris() -> None:
    assert CITATIONS["ris"]([replace(FEES, published="2019-05")]).split("\r\n") == [
        "TY  - NEWS",
        "TI  - " + FEES.title,
        "AU  - Falk, Ida",
        "AU  - van der Zee, Ludo",
        "AU  - Eastquay News Agency",
        "AU  - Orr, Sam, Jr.",
        "T2  - Eastquay Ledger & Post",
        "PY  - 2019",
        "DA  - 2019/05//",
        f"UR  - {FEES.url}",
        "Y2  - 2026/03/14",
        "LA  - en",
        "ER  - ",
        "",
    ]


def test_what_is_not_known_is_left_out() -> None:
    bare = Source(3, "")
    assert CITATIONS["bibtex"]([bare]) == "@misc{article3,\n  title   = {{Untitled}},\n}\n"
    assert json.loads(CITATIONS["csl-json"]([bare])) == [
        {"id": "article3", "type": "article", "title": "Untitled"}
    ]
    assert CITATIONS["ris"]([bare]) == "TY  - GEN\r\nTI  - Untitled\r\nER  - \r\n"
    assert cite(bare) == ""
    assert cite_passage(bare, "so it\nwas") == "“so it was”"


def test_keys_are_never_the_same() -> None:
    keys = cite_keys([FEES] * 30)
    assert len(set(keys)) == 30
    assert keys[:3] == ["falk2019harbour", "falk2019harbourb", "falk2019harbourc"]
    assert keys[26:28] == ["falk2019harbouraa", "falk2019harbourab"]
    assert cite_keys([Source(9, "港口", ("山田太郎",), published="2019")]) == ["article9"]


ODD = st.text(alphabet="ab {}\\%$#_&~^\"',\n\r@éß😀\u2028-", max_size=20)


@given(ODD, st.lists(ODD, max_size=3).map(tuple), st.none() | ODD)
def test_any_words_keep_bibtex_whole(
    title: str, authors: tuple[str, ...], source: str | None
) -> None:
    out = CITATIONS["bibtex"]([replace(FEES, title=title, authors=authors, source=source)] * 2)
    depth = 0
    for char in out:  # BibTeX counts braces whether a backslash stands before them or not
        depth += (char == "{") - (char == "}")
        assert depth >= 0
    assert depth == 0
    assert len(re.findall(r"^@", out, re.MULTILINE)) == 2
    inside = re.sub(r"\\[%&#_$]", "", re.search(r"title   = (.*)", out)[1])
    assert not re.search(r"[%&#_$^~]", inside)


@given(ODD, st.lists(ODD, max_size=3).map(tuple), st.none() | ODD)
def test_any_words_keep_csl_and_ris_whole(
    title: str, authors: tuple[str, ...], source: str | None
) -> None:
    odd = replace(FEES, title=title, authors=authors, source=source)
    (item,) = json.loads(CITATIONS["csl-json"]([odd]))
    assert item["title"]
    assert all(any(name.values()) for name in item.get("author", []))
    lines = CITATIONS["ris"]([odd]).split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])
    assert lines[0].startswith("TY")
    assert lines[-2:] == ["ER  - ", ""]


def test_a_passage_is_cited_with_its_article() -> None:
    short = replace(FEES, authors=FEES.authors[:2], title="Fees", subtitle="Who pays", url=None)
    assert cite_passage(short, "They  rise\nin May.") == (
        "“They rise in May.” — Ida Falk and Ludo van der Zee, “Fees: Who pays”, "
        "Eastquay Ledger & Post, 2 May 2019"
    )


def test_a_link_opens_at_its_place() -> None:
    anchor = Anchor(9, 20, "by far-off, 25% more", "ees rise ", " than before")
    assert place_link("https://a.example/x", anchor) == (
        "https://a.example/x#:~:text=by%20far%2Doff%2C%2025%25%20more"
    )
    word = Anchor(9, 13, "fees", "when the ", " rise again in")
    assert place_link("https://a.example/x#top", word) == (
        "https://a.example/x#top:~:text=the-,fees,-rise%20again"
    )
    long = Anchor(0, 60, "one two three four five six seven eight nine", "", "")
    link = place_link("http://a.example/", long)
    assert link is not None
    assert unquote(link).endswith("#:~:text=one two three four,six seven eight nine")
    assert place_link(None, word) is None
    assert place_link("file:///tmp/x", word) is None
    assert place_link("javascript:alert(1)", word) is None
