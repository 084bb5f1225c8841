"""A document's rows: text, blocks, removed passages."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.errors import TextLost
from reader.library.failures import known
from reader.library.folding import date_key, indexed, key, shown_title, storable, words_of
from reader.library.tables import article_texts, blocks, removed
from reader.text.document import Block, BlockKind, Document, Removed


def columns(document: Document, origin: str) -> dict[str, Any]:
    """What a document says of itself, as columns of `articles`."""
    title = _storable(document.title)
    shown = storable(shown_title(title, document.text, origin))
    return {
        "title": title,
        "shown_title": shown,
        "subtitle": _storable(document.subtitle),
        "authors": storable(json.dumps(document.authors, ensure_ascii=False)),
        "source": _storable(document.source),
        "published": document.published,
        "language": document.language,
        "url": _storable(document.url),
        "flattened": document.flattened,
        "words": document.words,
        "title_key": key(shown),
        "authors_key": key(storable(" ".join(document.authors))),
        "source_key": key(storable(document.source or "")),
        "published_key": date_key(document.published),
    }


def write(connection: Connection, article: int, document: Document) -> None:
    """Put a document's text, blocks and removed passages in place of what the article had."""
    text = storable(document.text)
    apart = indexed(text)
    values = {
        "text": text,
        "headline": _headline(document),
        "search_text": None if apart == text else apart,
    }
    connection.execute(
        upsert(article_texts)
        .values(article_id=article, **values)
        .on_conflict_do_update(index_elements=["article_id"], set_=values)
    )
    connection.execute(delete(blocks).where(blocks.c.article_id == article))
    connection.execute(delete(removed).where(removed.c.article_id == article))
    if document.blocks:
        connection.execute(
            insert(blocks),
            [
                {
                    "article_id": article,
                    "position": position,
                    "kind": block.kind.value,
                    "start": block.start,
                    "end": block.end,
                    "level": block.level,
                }
                for position, block in enumerate(document.blocks)
            ],
        )
    if document.removed:
        connection.execute(
            insert(removed),
            [
                {
                    "article_id": article,
                    "position": position,
                    "text": storable(passage.text),
                    "reason": passage.reason,
                    "at": passage.at,
                }
                for position, passage in enumerate(document.removed)
            ],
        )


def write_headline(connection: Connection, article: int, document: Document) -> None:
    """Let searches find the article by its title and subtitle of today."""
    connection.execute(
        update(article_texts)
        .where(article_texts.c.article_id == article)
        .values(headline=_headline(document))
    )


def read(connection: Connection, row: Any) -> Document:
    """The document of a row of `articles`.

    Raises:
        TextLost: there is no text.
    """
    text = connection.execute(
        select(article_texts.c.text).where(article_texts.c.article_id == row.id)
    ).scalar()
    if text is None:
        raise TextLost(row.id)
    return Document(
        text=text,
        blocks=tuple(
            Block(known(BlockKind, block.kind), block.start, block.end, block.level)
            for block in connection.execute(
                select(blocks).where(blocks.c.article_id == row.id).order_by(blocks.c.position)
            )
        ),
        title=row.title,
        subtitle=row.subtitle,
        authors=words_of(row.authors),
        source=row.source,
        published=row.published,
        language=row.language,
        url=row.url,
        flattened=row.flattened,
        removed=tuple(
            Removed(passage.text, passage.reason, passage.at)
            for passage in connection.execute(
                select(removed).where(removed.c.article_id == row.id).order_by(removed.c.position)
            )
        ),
    )


def _headline(document: Document) -> str:
    parts = (document.title, document.subtitle)
    return indexed("\n".join(storable(part) for part in parts if part))


def _storable(text: str | None) -> str | None:
    return None if text is None else storable(text)
