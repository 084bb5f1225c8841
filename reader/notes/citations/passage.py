"""A passage with where it is from, to be pasted elsewhere; and a link that opens at its place."""

from __future__ import annotations

import re
from urllib.parse import quote as percent

from reader.notes.citations.source import Source, one_line
from reader.notes.days import day
from reader.notes.model import Anchor

_ENOUGH = 4  # words of a quote that tell its place without what stands around it
_MOST = 8  # words of a quote that are named one by one; longer ones by their ends
_WEB = re.compile(r"https?://", re.IGNORECASE)


def cite(source: Source) -> str:
    """`Ida Falk and Otto Berg, “Title”, Post, 21 May 2018, <https://…>`, as far as it is known."""
    names = [one_line(author) for author in source.authors if one_line(author)]
    authors = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    title = f"“{source.whole_title}”" if source.whole_title else ""
    about = [authors, title, source.where, day(source.published)]
    link = f"<{one_line(source.url)}>" if source.url else ""
    return ", ".join(part for part in (*about, link) if part)


def cite_passage(source: Source, quote: str) -> str:
    """`“The passage” — Ida Falk, “Title”, Post, 21 May 2018, <https://…>`."""
    return f"“{one_line(quote)}” — {cite(source)}".rstrip(" —")


def place_link(url: str | None, anchor: Anchor) -> str | None:
    """The article's address with a text fragment, by which browsers scroll to the passage.

    None where the address is not on the web. See https://wicg.github.io/scroll-to-text-fragment/
    """
    if not url or not _WEB.match(url) or re.search(r"\s", url):
        return None
    words = anchor.quote.split()
    if not words:
        return None
    if len(words) > _MOST:
        text = f"{_term(words[:_ENOUGH])},{_term(words[-_ENOUGH:])}"
    else:
        text = _term(words)
    if len(words) < _ENOUGH:
        before, after = anchor.prefix.split()[-3:], anchor.suffix.split()[:3]
        # The outermost word of a context may be cut.
        if len(before) > 1 and anchor.prefix[-1:].isspace():
            text = f"{_term(before[1:])}-,{text}"
        if len(after) > 1 and anchor.suffix[:1].isspace():
            text = f"{text},-{_term(after[:-1])}"
    base, _, fragment = url.partition("#")
    return f"{base}#{fragment}:~:text={text}" if ":~:" not in fragment else f"{base}#:~:text={text}"


def _term(words: list[str]) -> str:
    # A dash and a comma have a meaning between terms.
    return percent(" ".join(words), safe="").replace("-", "%2D")
