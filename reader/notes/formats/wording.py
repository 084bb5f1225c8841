"""The lines about an article and a note that the readable forms share."""

from __future__ import annotations

from reader.notes.days import day
from reader.notes.model import AnchorState, ArticleReference, Note


def article_line(article: ArticleReference) -> str:
    """`By A and B · Source · 21 May 2018`, as far as it is known."""
    authors = [" ".join(author.split()) for author in article.authors]
    named = " and ".join([", ".join(authors[:-1]), authors[-1]] if authors[1:] else authors)
    parts = [f"By {named}" if named else "", article.source or "", day(article.published)]
    return " · ".join(" ".join(part.split()) for part in parts if part)


def note_line(note: Note) -> str:
    """`yellow · 21 May 2018`, and whether the passage still stands where it was."""
    parts = [note.color.value, day(note.modified)]
    if note.state is AnchorState.ORPHANED:
        parts.append("the passage is no longer in the text")
    elif note.state is AnchorState.MOVED:
        parts.append("the passage has been reworded")
    return " · ".join(part for part in parts if part)
