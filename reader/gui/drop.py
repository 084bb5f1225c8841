"""What was dropped or pasted, as sources to import."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.gui.language import tr
from reader.services.sources import ImportSource

_OF_A_PAGE = re.compile(r"<(?:p|h[1-6]|article|li|blockquote|table|figure)[\s/>]", re.IGNORECASE)


def can_import(mime: QMimeData) -> bool:
    """Whether there is something in it that could be an article."""
    return mime.hasUrls() or mime.hasHtml() or mime.hasText()


def sources_in(mime: QMimeData | None) -> list[ImportSource]:
    """Files, folders and addresses; else the page or text itself. Empty if there is nothing."""
    if mime is None:  # so says an empty clipboard, whatever Qt's stubs promise
        return []
    if mime.hasUrls():
        found = []
        for url in mime.urls():
            if url.isLocalFile():
                found.append(ImportSource.from_path(Path(url.toLocalFile())))
            elif url.scheme() in ("http", "https"):
                found.append(ImportSource.from_url(url.toString()))
        if found:
            return found
    text = mime.text().strip() if mime.hasText() else ""
    if text and len(text.split()) == 1 and text.lower().startswith(("http://", "https://")):
        return [ImportSource.from_url(text)]
    if mime.hasHtml() and _is_a_page(mime.html()):
        return [ImportSource.from_html(mime.html())]
    if text:
        return [ImportSource.from_text(mime.text())]
    if mime.hasHtml() and mime.html().strip():
        return [ImportSource.from_html(mime.html())]
    return []


def _is_a_page(html: str) -> bool:
    """Whether HTML says more than the plain text beside it, which editors put there too.

    Code editors wrap plain text in `div`, `pre` and `span`; an article has paragraphs or heads.
    """
    return _OF_A_PAGE.search(html) is not None


class DropVeil(QFrame):
    """Lies over the window while something is dragged above it, and says what a drop will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame = QFrame()
        frame.setObjectName("dropzone")
        words = QLabel(tr("Drop to import"))
        words.setObjectName("dropwords")
        inner = QVBoxLayout(frame)
        inner.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(frame)
        self.hide()

    def lift(self) -> None:
        """Cover the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
