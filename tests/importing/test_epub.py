"""EPUB: chapters with prose become articles of their own; the rest of a book is passed over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.problems import ImportProblem
from reader.importing.unpack import Part, Unread, unpack
from reader.text.document import Document
from tests.importing.archives import locked, zipped

PROSE = (
    "The lamp on the skerry was lit by hand until 1931, when a clockwork was brought over in a boat"
    " that nearly sank. Old Mikkel, who had lit it for thirty years, was asked to wind it, and he"
    " did so twice a day, though once would have been enough, because he did not trust it."
)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)


def page(body: str, title: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>{title}</title><script/></head><body>{body}</body></html>"
    )


def epub(files: dict[str, str], labels: dict[str, str] | None = None, **more: str) -> bytes:
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(files)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(files)))
    points = "".join(
        f'<li><a href="{name}#top">{label}</a></li>' for name, label in (labels or {}).items()
    )
    nav = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<metadata><dc:title>The lamps of the coast</dc:title><dc:creator>Ann Rowley</dc:creator>"
        "<dc:date>2019-04-02</dc:date><dc:language>en</dc:language>"
        "<dc:publisher>Skerry Press</dc:publisher></metadata>"
        f"<manifest>{nav}{items}</manifest><spine>{spine}</spine></package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": package,
            "OPS/nav.xhtml": page(f"<nav><ol>{points}</ol></nav>"),
            **{f"OPS/{name}": text for name, text in files.items()},
            **more,
        },
        stored=("mimetype",),
    )


BOOK = {
    "cover.xhtml": page('<img src="cover.jpg"/>'),
    "title.xhtml": page("<h1>The lamps of the coast</h1><p>Ann Rowley</p>"),
    "one.xhtml": page(f'<h2>The clockwork</h2><p><a id="p1"/>{PROSE}</p><p>{PROSE} Always.</p>'),
    "one-b.xhtml": page(f"<p>It went on, and {PROSE.lower()}</p>"),
    "two.xhtml": page(f"<p>{PROSE}</p><p>{PROSE} Never.</p>"),
}
LABELS = {"title.xhtml": "Title", "one.xhtml": "The clockwork", "two.xhtml": "2"}


def articles(data: bytes) -> list[Document]:
    parts = [part for part in unpack(data, name="lamps.epub") if isinstance(part, Part)]
    return [read_document(part.data, format=part.format) for part in parts]


def test_every_chapter_with_prose_is_an_article() -> None:
    data = epub(BOOK, LABELS)
    assert detect_format(data, "lamps.zip") == "epub"
    one, two = articles(data)
    assert (one.title, two.title) == ("The clockwork", "The lamps of the coast: 2")
    assert one.authors == two.authors == ("Ann Rowley",)
    assert one.source == "The lamps of the coast"
    assert one.published == "2019-04-02"
    assert one.language == "en"
    assert one.text.startswith("The lamp on the skerry")
    assert "It went on" in one.text  # its second file, of which the contents say nothing


def test_a_book_of_one_chapter_is_an_article_with_the_title_of_the_book() -> None:
    (document,) = articles(epub({"one.xhtml": BOOK["one.xhtml"]}))
    assert document.title == "The lamps of the coast"
    assert document.source == "Skerry Press"


def test_a_chapter_that_is_missing_is_told_and_the_rest_goes_on() -> None:
    data = epub({**BOOK, "gone.xhtml": BOOK["two.xhtml"]}, {**LABELS, "gone.xhtml": "Gone"})
    cut = data.replace(b"OPS/gone.xhtml", b"OPS/lost.xhtml")
    found = list(unpack(cut))
    assert sum(isinstance(item, Part) for item in found) == 2
    (unread,) = [item for item in found if isinstance(item, Unread)]
    assert "gone.xhtml is missing" in str(unread.problem)


def test_damaged_books_are_told() -> None:
    whole = epub(BOOK, LABELS)
    for data in (whole[: len(whole) // 2], zipped({"META-INF/container.xml": "<container/>"})):
        with pytest.raises(ImportProblem, match="EPUB is damaged"):
            list(unpack(data))


def test_locked_books_are_told() -> None:
    protected = (
        '<encryption><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">'
        '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
        "</EncryptedData></encryption>"
    )
    with pytest.raises(ImportProblem, match="locked"):
        list(unpack(epub(BOOK, LABELS, **{"META-INF/encryption.xml": protected})))
    with pytest.raises(ImportProblem, match="locked"):
        list(unpack(locked(epub(BOOK, LABELS))))


def test_a_book_whose_typefaces_alone_are_hidden_is_open() -> None:
    fonts = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
        "</EncryptedData></encryption>"
    )
    assert len(articles(epub(BOOK, LABELS, **{"META-INF/encryption.xml": fonts}))) == 2


def test_a_book_of_pictures_is_told() -> None:
    with pytest.raises(ImportProblem, match="no text"):
        list(unpack(epub({"p1.xhtml": page('<img src="1.jpg"/>')})))


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_no_damage_is_worse_than_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(epub(BOOK, LABELS))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        for item in unpack(bytes(whole), format="epub"):
            assert isinstance(item, Part | Unread)
    except ImportProblem as problem:
        assert str(problem).endswith(".")
