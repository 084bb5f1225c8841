"""Saved pages: MHTML and SingleFile, and where they were saved from."""

from __future__ import annotations

import quopri

import pytest

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.problems import ImportProblem

LEAD = (
    "The library of Hallin has lent its only ladder to a reader, who has not brought it back, and"
    " the upper shelves have not been seen since."
)
SECOND = (
    "“It is in use,” said Ida Foss, who borrowed it in May. “I am painting the ceiling, and it is a"
    " large ceiling – larger than I thought.”"
)
PAGE = (
    "<!DOCTYPE html><html lang='en'><head><title>The ladder of Hallin</title></head><body><nav>"
    "<a href='/'>Home</a> <a href='/town'>Town</a></nav><article><h1>The ladder of Hallin</h1>"
    f"<p>{LEAD}</p><p>{SECOND}</p><p>{LEAD} So it was told.</p></article></body></html>"
)


def mhtml(page: str = PAGE, charset: str = "utf-8") -> bytes:
    body = quopri.encodestring(page.encode(charset)).replace(b"\n", b"\r\n")
    return (
        b"From: <Saved by Blink>\r\n"
        b"Snapshot-Content-Location: https://hallin.example/ladder\r\n"
        b"Subject: The ladder of Hallin\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b----"\r\n\r\n'
        b"------b----\r\nContent-Type: text/html; charset=" + charset.encode() + b"\r\n"
        b"Content-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: https://hallin.example/ladder\r\n\r\n" + body + b"\r\n"
        b"------b----\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/frame"
        b"\r\n\r\n<p>Buy a ladder today, and a bucket with it.</p>\r\n"
        b"------b----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://hallin.example/a.png\r\n\r\niVBORw0KGgo=\r\n------b------\r\n"
    )


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_main_page_is_read(charset: str) -> None:
    data = mhtml(charset=charset)
    assert detect_format(data, "ladder.txt") == "mhtml"
    document = read_document(data)
    assert document.title == "The ladder of Hallin"
    assert document.text == f"{LEAD}\n\n{SECOND}\n\n{LEAD} So it was told."
    assert document.url == "https://hallin.example/ladder"


def test_damaged_saved_pages_are_told() -> None:
    data = mhtml()
    with pytest.raises(ImportProblem, match="saved page is damaged"):
        read_document(data[: data.index(b"------b----")])
    with pytest.raises(ImportProblem, match="cut off"):
        read_document(data[: data.index(b"painting the")])
    cut_behind_the_page = data[: data.index(b"iVBOR")]
    assert read_document(cut_behind_the_page).text.startswith(LEAD)
    with pytest.raises(ImportProblem, match="No text of an article"):
        read_document(mhtml("<html><body><nav><a href='/'>Home</a></nav></body></html>"))


@pytest.mark.parametrize(
    "comment",
    [
        "\n Page saved with SingleFile \n url: https://hallin.example/ladder \n saved date: Mon \n",
        " saved from url=(0029)https://hallin.example/ladder ",
    ],
)
def test_a_page_saved_in_one_file_says_where_it_comes_from(comment: str) -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 20_000
    page = PAGE.replace("<html lang='en'>", f"<html lang='en'><!--{comment}-->").replace(
        "<article>", f"<article><img src='{picture}'>"
    )
    document = read_document(page.encode())
    assert document.url == "https://hallin.example/ladder"
    assert document.text.startswith(LEAD)


def test_the_address_that_a_page_states_itself_counts_first() -> None:
    page = PAGE.replace(
        "<head>",
        "<!-- saved from url=(0020)https://copy.example/a --><head>"
        "<link rel='canonical' href='https://hallin.example/first'>",
    )
    assert read_document(page.encode()).url == "https://hallin.example/first"
