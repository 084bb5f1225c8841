"""Bytes → text → format: encodings, binary input, and which format something has."""

from __future__ import annotations

import pytest

from reader.importing.clean import MAX_BYTES, MAX_TEXT, read_document
from reader.importing.decode import decode
from reader.importing.detect import detect_format
from reader.importing.problems import (
    BinaryInput,
    EmptyInput,
    ImportProblem,
    NoArticle,
    TextTooLong,
    TooLarge,
)

PROSE = (
    "The ferry to Møllehavn sails at six, and the café on the quay – “Ellen’s” – opens at five. "
    "It has done so since 1934, except on Sundays."
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_is_read_in_any_usual_encoding(encoding: str) -> None:
    text = "\n\n".join([PROSE] * 4)
    assert decode(text.encode(encoding)) == text


def test_a_few_wrong_bytes_in_utf8_are_read_as_windows_1252() -> None:
    data = PROSE.encode() + b" \x93Quite\x94, she said."
    assert decode(data).endswith("“Quite”, she said.")


def test_line_ends_and_control_characters_are_evened_out() -> None:
    assert decode(b"one\r\ntwo\rthree\x07 four\n") == "one\ntwo\nthree four\n"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "program"),
        (bytes(500), "not text"),
        (bytes(range(1, 9)) * 50, "not text"),
    ],
)
def test_binary_input_is_named(data: bytes, word: str) -> None:
    with pytest.raises(BinaryInput, match=word):
        read_document(data)


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n ", "\ufeff \u00a0\n".encode(), b"* * *\n\n---\n"]
)
def test_nothing_to_read_is_told(data: bytes) -> None:
    with pytest.raises(EmptyInput, match="no text"):
        read_document(data)


def test_what_is_too_large_is_told_with_both_sizes() -> None:
    with pytest.raises(TooLarge, match=r"65 MB; articles of up to 64 MB"):
        read_document(b"a" * (MAX_BYTES + 2**20))


def test_a_text_longer_than_any_book_is_told() -> None:
    with pytest.raises(TextTooLong, match="9 million characters"):
        read_document(b"One more line of it.\n" * (9_000_000 // 21))
    assert MAX_TEXT == 8_000_000


def test_a_page_without_an_article_is_told() -> None:
    page = b"<html><body><nav><a href='/'>Home</a></nav><script>let long = 1</script></body></html>"
    with pytest.raises(NoArticle, match="No text of an article"):
        read_document(page)


def test_every_problem_is_an_import_problem() -> None:
    for problem in (EmptyInput(), BinaryInput(), NoArticle(), TooLarge(2, 1)):
        assert isinstance(problem, ImportProblem)
        assert str(problem).endswith(".")


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("<!DOCTYPE html><html><p>x</p></html>", "a.txt", "html"),
        ("<?xml version='1.0'?>\n<!-- c --><html>", "", "html"),
        ("# A title\n\nText.", "a.txt", "markdown"),
        ("It cost \\$5 and \\$6 more.", "", "markdown"),
        ("See [the quay](https://quay.example/a) for more.", "", "markdown"),
        ("Plain words about <b> tags in HTML.", "a.txt", "text"),
        ("No. 5 * 3 is 15, and 2 * 2 is 4.", "", "text"),
        ("Plain words.", "notes.md", "markdown"),
        ("Plain words.", "page.html", "text"),
    ],
)
def test_content_decides_the_format_before_the_name(text: str, name: str, wanted: str) -> None:
    assert detect_format(text.encode(), name) == wanted


def test_a_format_can_be_forced() -> None:
    assert read_document(b"# Not a heading, said he.", format="text").text.startswith("# Not")
    with pytest.raises(ValueError, match="no such format"):
        read_document(b"x", format="rtf")


def test_an_encoding_that_a_page_declares_is_used() -> None:
    page = f"<html><head><meta charset=windows-1251></head><body><p>{'Привет, город. ' * 20}</p>"
    assert "Привет, город." in read_document(page.encode("cp1251")).text
