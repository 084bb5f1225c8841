"""What other programs' exports hold, in our words: quotes with what was said of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from reader.notes.model import Anchor, ArticleReference, Color, ExportedArticle, Note

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

ZOTERO_COLORS = {
    "#ffd400": Color.YELLOW,
    "#ff6666": Color.RED,
    "#5fb236": Color.GREEN,
    "#2ea8e5": Color.BLUE,
    "#a28ae5": Color.PURPLE,
    "#e56eee": Color.MAGENTA,
    "#f19837": Color.ORANGE,
    "#aaaaaa": Color.GRAY,
}
_NAMED = {"pink": Color.MAGENTA, "grey": Color.GRAY} | {color.value: color for color in Color}
_MARKUP = re.compile(r"[*_`~]|\]\(|<[a-z/]|&[a-z#]|!\[|\\")
_DATES = ("%Y-%m-%d %H:%M", "%B %d, %Y %I:%M %p", "%B %d, %Y", "%m/%d/%Y, %I:%M:%S %p")


@dataclass(frozen=True, slots=True)
class Gathered:
    """Notes of one file by article; `left_out` tells, in a sentence each, what was no note.

    `origin` names the program. Notes have no ids (0), their anchors no position where the file
    gives none that would count in our text.
    """

    origin: str
    articles: tuple[ExportedArticle, ...]
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class Gatherer:
    """Collects quotes by the article they are of, in the file's order."""

    origin: str
    _articles: dict[tuple[str, str], ArticleReference] = field(default_factory=dict)
    _notes: dict[tuple[str, str], list[Note]] = field(default_factory=dict)
    without_passage: int = 0
    replies: int = 0

    def add(
        self,
        quote: str,
        *,
        title: str = "",
        url: str = "",
        authors: Iterable[str] = (),
        text: str = "",
        tags: Iterable[str] = (),
        color: Color | None = None,
        created: str = "",
        modified: str = "",
        prefix: str = "",
        suffix: str = "",
    ) -> None:
        """One note; without a quote it is only counted."""
        if not quote.strip():
            self.without_passage += 1
            return
        title, url = " ".join(title.split()), url.strip()
        # Quotes of nobody knows what may be of as many articles.
        key = (title, url) if title or url else ("", f"\0{len(self._articles)}")
        if key not in self._articles:
            self._articles[key] = ArticleReference(
                0, title, tuple(authors), None, None, url or None, ""
            )
            self._notes[key] = []
        kept = dict.fromkeys(label for tag in tags if (label := " ".join(tag.split())))
        self._notes[key].append(
            Note(
                id=0,
                article=0,
                anchor=Anchor(0, len(quote), quote, prefix, suffix),
                text=text.strip(),
                color=color or Color.YELLOW,
                tags=tuple(kept),
                created=moment(created),
                modified=moment(modified) or moment(created),
            )
        )

    def gathered(self) -> Gathered:
        """All that was added."""
        left_out = []
        if self.without_passage:
            many = self.without_passage
            left_out.append(
                f"{many} {'note has' if many == 1 else 'notes have'} no passage, so "
                f"{'it was' if many == 1 else 'they were'} left out."
            )
        if self.replies:
            many = self.replies
            left_out.append(
                f"{many} {'reply' if many == 1 else 'replies'} to other notes "
                f"{'was' if many == 1 else 'were'} left out."
            )
        return Gathered(
            self.origin,
            tuple(
                ExportedArticle(article, tuple(self._notes[key]))
                for key, article in self._articles.items()
            ),
            tuple(left_out),
        )


def moment(text: str) -> str:
    """A time as we keep it, ISO 8601 in UTC to the millisecond; empty where it cannot be read."""
    text = text.strip()
    found: datetime | None = None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        for form in _DATES:
            try:
                found = datetime.strptime(text, form).replace(tzinfo=UTC)
            except ValueError:
                continue
            break
    if found is None:
        return ""
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    try:
        found = found.astimezone(UTC)
    except OverflowError:
        return ""
    return found.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def color_named(name: str) -> Color | None:
    """The colour of a name or a number (`#5fb236`, with or without transparency)."""
    low = name.strip().lower()
    return _NAMED.get(low) or ZOTERO_COLORS.get(low[:7])


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt  # not at every start of the program

    return MarkdownIt("commonmark")


def plain(markdown: str) -> str:
    """The words of Markdown, as the article shows them."""
    if not _MARKUP.search(markdown):
        return markdown.strip()
    lines: list[str] = []
    for token in _reader().parse(markdown):
        if token.type == "inline":
            words = []
            for part in token.children or ():
                if part.type in ("text", "text_special", "code_inline"):
                    words.append(part.content)
                elif part.type in ("softbreak", "hardbreak"):
                    words.append("\n")
            lines.append("".join(words))
        elif token.type in ("fence", "code_block"):
            lines.append(token.content.rstrip("\n"))
    return "\n\n".join(line for line in lines if line.strip()).strip()
