"""What is too long to be an article is told so before any work is done on it."""

from __future__ import annotations

import pytest

from reader.importing.clean import MAX_BYTES, MAX_TEXT, read_document
from reader.importing.problems import TextTooLong, TooLarge


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
