from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.drop import DropVeil, can_import, sources_in


def test_nothing_is_no_source() -> None:
    assert sources_in(None) == []
    assert sources_in(QMimeData()) == []
    assert not can_import(QMimeData())


def test_files_and_addresses_come_as_they_were_dropped(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/tide")])
    found = sources_in(mime)
    assert [source.path for source in found] == [tmp_path, None]
    assert found[1].url == "https://example.org/tide"


@pytest.mark.parametrize("text", ["https://example.org/a", "  http://example.org/b\n"])
def test_a_lone_address_is_fetched_not_read(text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    assert [source.url for source in sources_in(mime)] == [text.strip()]


def test_a_page_is_kept_as_a_page_and_coloured_text_as_text() -> None:
    mime = QMimeData()
    mime.setText("One.\nTwo.")
    mime.setHtml("<div><span style='color:red'>One.</span><br>Two.</div>")
    assert [source.format for source in sources_in(mime)] == [None]
    mime.setHtml("<pre>One.\nTwo.</pre>")
    assert [source.format for source in sources_in(mime)] == [None]
    for page in (
        "<h1>Tide</h1><p>One.</p>",
        '<P class="x">One.',
        "<h2>Tide</h2>One.<br>Two.",
        "<blockquote>One.</blockquote>",
    ):
        mime.setHtml(page)
        (source,) = sources_in(mime)
        assert (source.format, source.data) == ("html", page.encode())


def test_the_veil_covers_the_whole_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    veil = DropVeil(window)
    veil.lift()
    assert veil.geometry() == window.rect()
    assert [label.text() for label in veil.findChildren(QLabel)] == ["Drop to import"]
