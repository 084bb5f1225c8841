"""What is too long to be an article is told so before any work is done on it."""

from __future__ import annotations

import pytest

from reader.importing.clean import read_document
from reader.importing.limits import MAX_BYTES, MAX_LINES, MAX_TEXT
from reader.importing.problems import TextTooLong, TooLarge, TooManyLines


def test_a_dump_longer_than_any_book_is_refused_in_a_sentence() -> None:
    dump = b"The mill burned down in May. Nobody was hurt.\n\n" * (MAX_TEXT // 45)
    with pytest.raises(TextTooLong, match="8 million"):
        read_document(dump)


def test_a_page_is_judged_by_its_text_not_by_the_pictures_in_it() -> None:
    picture = "A" * (MAX_TEXT + 1)
    prose = "".join(f"<p>The mill burned down in May, and {n} people saw it.</p>" for n in range(9))
    page = f'<article><h1>Mill</h1><img src="data:image/png;base64,{picture}">{prose}</article>'
    assert "8 people saw it" in read_document(page.encode(), format="html").text


def test_more_bytes_than_any_page_are_not_even_decoded() -> None:
    with pytest.raises(TooLarge, match="64 MB"):
        read_document(bytes(MAX_BYTES + 1))


MAIL = b"From: ann@post.example\nSubject: Lines\nDate: Mon, 3 May 2021 10:00:00 +0000\n\n"


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("text", b"a\n" * (MAX_LINES + 1)),
        ("text", b"a\x0c" * (MAX_LINES + 1)),
        ("markdown", b"- a\n" * (MAX_LINES + 1)),
        ("mail", MAIL + b"a\n" * (MAX_LINES + 1)),
        ("mail", MAIL + b"a\n" * 2_000_001),
        ("html", b"<p>a" * 1_000_001),
        ("record", b'{"text": "' + b"a\\n" * (MAX_LINES + 1) + b'"}'),
    ],
)
def test_more_lines_than_can_be_looked_through_are_refused_before(kind: str, data: bytes) -> None:
    with pytest.raises(TooManyLines, match="300,000 lines or paragraphs"):
        read_document(data, format=kind)
