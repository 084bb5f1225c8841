"""Variorum's own JSON of notes: lossless, versioned, articles known by the hash of their bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reader.notes.formats.problems import Fields, NotesUnreadable, parse_json
from reader.notes.model import (
    Anchor,
    AnchorState,
    ArticleReference,
    Color,
    ExportedArticle,
    Note,
)
from reader.sentences import Sentence

FORMAT = "variorum-notes"
VERSION = 1


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as JSON, from which `read` gives back equal objects."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "articles": [
            {
                "article": {
                    "sha256": exported.article.raw_hash,
                    "id": exported.article.id,
                    "title": exported.article.title,
                    "authors": list(exported.article.authors),
                    "source": exported.article.source,
                    "published": exported.article.published,
                    "url": exported.article.url,
                },
                "notes": [_written(note) for note in exported.notes],
            }
            for exported in articles
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _written(note: Note) -> dict[str, Any]:
    return {
        "id": note.id,
        **asdict(note.anchor),
        "text": note.text,
        "color": note.color.value,
        "tags": list(note.tags),
        "created": note.created,
        "modified": note.modified,
        "state": note.state.value,
    }


def read(text: str) -> list[ExportedArticle]:
    """What `write` wrote.

    Raises:
        NotesUnreadable: it is something else, is malformed, or comes from a newer version.
    """
    top = Fields(parse_json(text), "The file")
    if top.value.get("format") != FORMAT:
        raise NotesUnreadable(Sentence("The file does not hold notes exported by Variorum."))
    if top.offset("version") > VERSION:
        raise NotesUnreadable(
            Sentence("The notes were exported by a newer version of Variorum; update to read them.")
        )
    found: list[ExportedArticle] = []
    for number, item in enumerate(top.items("articles"), 1):
        entry = Fields(item, f"Article {number}")
        article = _article(Fields(entry.value.get("article"), f"“article” of article {number}"))
        notes = tuple(
            _note(Fields(value, f"note {place} of article {number}"), article.id)
            for place, value in enumerate(entry.items("notes"), 1)
        )
        found.append(ExportedArticle(article, notes))
    return found


def _article(fields: Fields) -> ArticleReference:
    return ArticleReference(
        id=fields.offset("id"),
        title=fields.text("title"),
        authors=fields.texts("authors"),
        source=fields.optional("source"),
        published=fields.optional("published"),
        url=fields.optional("url"),
        raw_hash=fields.text("sha256"),
    )


def _note(fields: Fields, article: int) -> Note:
    start, end = fields.offset("start"), fields.offset("end")
    if end < start:
        raise NotesUnreadable(
            Sentence("The passage of {where} ends before it starts.", where=fields.where)
        )
    try:
        color, state = Color(fields.text("color")), AnchorState(fields.text("state", "anchored"))
    except ValueError as error:
        raise NotesUnreadable(
            Sentence("The colour or state of {where} is not known.", where=fields.where)
        ) from error
    anchor = Anchor(
        start, end, fields.text("quote"), fields.text("prefix", ""), fields.text("suffix", "")
    )
    if not anchor.quote:
        raise NotesUnreadable(
            Sentence("{where} quotes no passage.", where=fields.where.capitalize())
        )
    return Note(
        id=fields.offset("id"),
        article=article,
        anchor=anchor,
        text=fields.text("text"),
        color=color,
        tags=fields.texts("tags"),
        created=fields.moment("created"),
        modified=fields.moment("modified"),
        state=state,
    )
