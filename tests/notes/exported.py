"""Notes to be exported, and what an HTML page shows."""

from __future__ import annotations

import dataclasses
from html.parser import HTMLParser
from typing import Any

from reader.notes.model import Anchor, ArticleReference, Color, ExportedArticle, Note

COMMENT = "Ask about the 1887 charter & <b>seals</b> 😀"


WHEN = "2026-03-14T14:02:00+00:00"


def note(quote: str = "the close of the session", text: str = COMMENT, **more: Any) -> Note:
    anchor = Anchor(20, 20 + len(quote), quote, "signed at ", ", they said")
    return dataclasses.replace(
        Note(3, 7, anchor, text, Color.BLUE, ("to check", "harbour"), WHEN, WHEN), **more
    )


def article(*notes: Note, **more: Any) -> ExportedArticle:
    about = ArticleReference(
        7, "Board meets", ("Ada Holm", "Jo Vik"), "Eastquay Ledger", "2026-03-14", None, "ab" * 32
    )
    return ExportedArticle(dataclasses.replace(about, **more), notes)


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.shown: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.shown.append(data)
