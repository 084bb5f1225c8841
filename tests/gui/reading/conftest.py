from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from reader.library.records import Imported, NamesState
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind, Document, Removed
from reader.text.marks import Mark, MarkKind

PARAGRAPHS = (
    "🚋 Lanternport’s board will borrow up to $52 million for the tram, said Mara Ellison.",
    "Ellison first asked for it one winter ago. The Tide Office, which owns the land, is silent.",
    "“Nobody <b>ever</b> & nowhere sold us a quay,” Mara Ellison added; 18% of the fares are paid.",
    "Later paragraphs speak of nothing but the weather over the water, and of gulls. " * 12,
    *(
        f"Paragraph {n} is here so that there is something to scroll through. " * 6
        for n in range(20)
    ),
)
TEXT = BLOCK_SEPARATOR.join(PARAGRAPHS)


def blocks_of(text: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    for paragraph in text.split(BLOCK_SEPARATOR):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + len(BLOCK_SEPARATOR)
    return tuple(blocks)


def mark(words: str, kind: MarkKind, nth: int = 0, text: str = TEXT, **fields: object) -> Mark:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Mark(start, start + len(words), words, kind, **fields)  # type: ignore[arg-type]


MARKS = (
    mark("Lanternport", MarkKind.PLACE, entity="Lanternport"),
    mark("up to $52 million", MarkKind.MONEY, value=52_000_000, unit="USD", bound="at most"),
    mark("Mara Ellison", MarkKind.PERSON, entity="Mara Ellison"),
    mark("Ellison", MarkKind.PERSON, 1, entity="Mara Ellison"),
    mark("one", MarkKind.NUMBER, value=1),
    mark("Tide Office", MarkKind.ORGANIZATION, entity="Tide Office"),
    mark("Mara Ellison", MarkKind.PERSON, 1, entity="Mara Ellison"),
    mark("18%", MarkKind.PERCENT, value=18, unit="%"),
)


def put(
    library: Library,
    title: str = "A tram for Lanternport",
    text: str = TEXT,
    marks: Sequence[Mark] = MARKS,
    *,
    blocks: tuple[Block, ...] | None = None,
    removed: tuple[Removed, ...] = (),
    names: NamesState = NamesState.DONE,
    data: bytes | None = None,
) -> int:
    data = data or f"{title}\n\n{text}".encode()
    imported = Imported(data, hashlib.sha256(data).hexdigest(), "clippings/tram.txt", "text")
    document = Document(
        text,
        blocks if blocks is not None else blocks_of(text),
        title=title,
        subtitle="Nobody has asked the gulls",
        authors=("Ida Marsh", "Tom Reed"),
        source="Lanternport Bell",
        published="2025-03-14",
        language="en",
        removed=removed,
    )
    with library.write() as unit:
        article = unit.articles.add(
            imported, document, [], [], cleaner=1, added="2025-03-20T08:00:00Z"
        )
        unit.articles.set_marks(article, list(marks), names)
    return article


@pytest.fixture
def article(library: Library) -> int:
    return put(library)


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> ReadingView:
    made = ReadingView(context)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, view: ReadingView, article: int) -> ReadingView:
    view.open(article)
    qtbot.waitUntil(lambda: view.current is not None and view.text.places.complete)
    return view
