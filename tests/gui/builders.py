"""A library for the window's tests: articles put in directly, without import's cleaning."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from reader.library.database import Library
from reader.library.records import Imported
from reader.text.document import Block, BlockKind, Document
from reader.text.marks import Mark

TITLES = (
    ("Council backs tram line to the old docks", "Eastquay Ledger", "2025-03-14"),
    ("council backs tram line to old docks", None, "2025-03-14"),
    ("Port Authority posts first loss since 1998", "Northwire", "2025-03-12"),
    ("What the tide tables tell us about the flood wall", "Harbour Review", "2025-03-11"),
    ("Ferry fares to rise 4.5% in April", "Northwire", "2025-03-09"),
    ("Interview: Mara Ellison on a year at the quay", "Eastquay Ledger", "2025-03"),
    ("Docks redevelopment: a timeline", "Harbour Review", "2024"),
    ("港口管理局公布自一九九八年以来的首次亏损,电车线路仍在讨论之中", "北方通讯社", "2025-02-27"),
    (
        "مجلس المدينة يدعم خط الترام إلى الأرصفة القديمة بعد أحد عشر عاما",
        "صحيفة المرفأ",
        "2025-02-26",
    ),
    ("🚋 Trams! 🌊 Tides! And everything between 🐟", "Low Harbour Post", "2025-02-25"),
    ("Everything the harbour board said, and did not say, about the wall " * 5, "Northwire", None),
)


def document(title: str, text: str, source: str | None, published: str | None) -> Document:
    """A document of paragraphs."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Document(
        text=text,
        blocks=tuple(blocks),
        title=title,
        source=source,
        published=published,
        language="en",
        authors=("Joan Petrie",) if source else (),
    )


def put(
    library: Library,
    title: str,
    text: str = "A first paragraph.\n\nA second one.",
    *,
    source: str | None = "Northwire",
    published: str | None = None,
    tags: Sequence[str] = (),
    marks: Sequence[Mark] = (),
    added: str = "2025-03-20T08:00:00Z",
) -> int:
    """Add one article and return its id."""
    data = f"{title}\n{text}".encode()
    imported = Imported(data, hashlib.sha256(data).hexdigest(), f"{title[:20]}.txt", "text")
    with library.write() as unit:
        return unit.articles.add(
            imported,
            document(title, text, source, published),
            list(marks),
            [],
            cleaner=1,
            added=added,
            tags=tags,
        )


def fill(library: Library, number: int = len(TITLES)) -> list[int]:
    """Add articles with the titles above, over and over, `number` in all; newest last."""
    ids = []
    for n in range(number):
        title, source, published = TITLES[n % len(TITLES)]
        name = title if n < len(TITLES) else f"{title} ({n})"
        ids.append(
            put(
                library,
                name,
                f"Paragraph of article {n}.\n\n" + "More words follow here. " * (n % 40 * 20),
                source=source,
                published=published,
                tags=["harbour"] if n % 3 == 0 else (),
                added=f"2025-03-{1 + n // 1440:02d}T{n // 60 % 24:02d}:{n % 60:02d}:00Z",
            )
        )
    return ids
