"""What was imported is data: nothing in it runs, loads or opens anything. See docs/threat-model.md."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.gui.notes.comment import Comment
from reader.gui.notes.markdown import set_note
from reader.gui.theme import ThemeManager
from reader.importing.clean import read_document
from reader.importing.problems import ImportProblem
from reader.importing.unpack import Part, unpack
from reader.library.database import open_library
from reader.services.browse import read_article
from reader.services.export_notes import export_notes
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from tests.importing.archives import zipped

PROSE = "".join(
    f"<p>The ferry to the island is to close in spring, and {n} people on the quay were asked.</p>"
    for n in range(3, 9)
)
HOSTILE = f"""<!DOCTYPE html><html><head><title>Ferry</title>
<script src="https://evil.example/a.js"></script><script>fetch('https://evil.example/b')</script>
<link rel="stylesheet" href="https://evil.example/c.css"><base href="file:///etc/">
<meta http-equiv="refresh" content="0;url=file:///etc/passwd">
<style>@import url(https://evil.example/d.css); p {{background: url(file:///etc/passwd)}}</style></head>
<body onload="alert(1)"><article><h1>Ferry</h1><img src="https://evil.example/e.gif" onerror="alert(2)">
<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/shadow"></object>
<svg onload="alert(3)"><image href="https://evil.example/f.png"/></svg>
<video src="https://evil.example/g.mp4"></video><a href="javascript:alert(4)">Read on</a>
<a href="file:///etc/passwd">The list</a>{PROSE}</article></body></html>"""
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + '<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "https://evil.example/x">]>'
)


@pytest.fixture(autouse=True)
def _no_net(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something asked for the net")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    addresses: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True
    )
    return addresses  # type: ignore[return-value]


def test_a_page_is_reduced_to_its_words_before_it_is_stored(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.db") as library:
        (result,) = import_articles(library, [ImportSource.from_html(HOSTILE)]).results
        assert result.id is not None
        document = read_article(library, result.id).document
        said = " ".join([document.text, document.title or "", *document.authors])
        for hostile in (
            "<",
            "script",
            "alert",
            "fetch",
            "evil.example",
            "passwd",
            "shadow",
            "@import",
        ):
            assert hostile not in said
        assert document.url is None
        assert "8 people on the quay" in document.text


def test_words_that_look_like_markup_stay_words(tmp_path: Path, qapp: QApplication) -> None:
    text = (
        "They wrote <img src=file:///etc/passwd> and <script>alert(1)</script> on the wall.\n\n"
        "Nobody on the quay knew what <b>that</b> was to mean, and the mayor had it painted over."
    )
    with open_library(tmp_path / "library.db") as library:
        source = ImportSource("wall", data=text.encode(), format="text")
        (result,) = import_articles(library, [source]).results
        assert result.id is not None
        shown = read_article(library, result.id).document.text
        assert "<script>alert(1)</script>" in shown
        out = export_notes(library, None, "html")
        assert "<script>alert(1)" not in out


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://host/share",
        "/etc/passwd",
    ],
)
def test_a_comment_opens_nothing_but_the_web(
    qapp: QApplication, opened: list[str], address: str
) -> None:
    view = Comment(ThemeManager("light"))
    view.set_text(f"[here]({address}) and ![picture]({address})")
    for _, found in view.links:
        view.follow(found)
    view.follow(address)
    assert opened == []
    view.deleteLater()


def test_a_comment_loads_no_picture(qapp: QApplication) -> None:
    document = set_note(
        "![x](file:///etc/passwd) ![y](https://evil.example/y.png)", ThemeManager("light").current
    )
    document.setTextWidth(300)
    assert isinstance(document, QTextDocument)
    assert document.size().height() < 400


@pytest.mark.parametrize("kind", ["feed", "docx", "epub", "html"])
def test_entities_neither_swell_nor_load(kind: str) -> None:
    lines = f"&i;&file;&net; {' '.join(['The ferry is to close in spring.'] * 9)}"
    if kind == "feed":
        data = (
            f"{LAUGHS}<rss version='2.0'><channel><title>T</title><item><title>A</title>"
            f"<link>https://a.example/a</link><description>{lines}</description></item></channel></rss>"
        ).encode()
    elif kind == "docx":
        body = f"<w:p><w:r><w:t>{lines}</w:t></w:r></w:p>"
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        document = f"{LAUGHS}<w:document xmlns:w='{space}'><w:body>{body}</w:body></w:document>"
        data = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document})
    elif kind == "epub":
        opf = (
            f"{LAUGHS}<package><metadata><title>{lines}</title></metadata><manifest><item id='a' "
            "href='a.html' media-type='application/xhtml+xml'/></manifest><spine>"
            "<itemref idref='a'/></spine></package>"
        )
        container = (
            f"{LAUGHS}<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"
        )
        data = zipped(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": container,
                "b.opf": opf,
                "a.html": f"{LAUGHS}<html><body><p>{lines}</p></body></html>",
            },
            stored=("mimetype",),
        )
    else:
        data = (
            f"{LAUGHS}<html><body><article><p>{lines}</p>{PROSE}</article></body></html>".encode()
        )
    try:
        parts = [found for found in unpack(data) if isinstance(found, Part)]
        texts = [read_document(p.data, name=p.name, format=p.format).text for p in parts]
    except ImportProblem:
        return
    for text in texts:
        assert len(text) < 5_000
        assert "root:" not in text


def test_the_readers_of_files_know_no_way_out() -> None:
    """What reads files is loaded without any part of the program or of Python that could reach
    out: no database, no process, no socket is opened by it."""
    code = (
        "import sys, socket\n"
        "socket.socket.connect = None\n"
        "from reader.importing.clean import read_document\n"
        "read_document(b'<html><body><p>The ferry is to close.</p></body></html>')\n"
        "print(sorted(n for n in sys.modules if n.partition('.')[0] in "
        "('PySide6', 'sqlite3', 'sqlalchemy', 'subprocess', 'ftplib', 'smtplib')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
