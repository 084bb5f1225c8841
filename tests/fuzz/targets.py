"""What each target does with a case, and what must hold of the result."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache, partial
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any
from zlib import crc32

from reader.highlights.figures import find_figures
from reader.importing.clean import read_document
from reader.importing.dataset_preview import preview_columns
from reader.importing.parts import Part, Unread
from reader.importing.problems import ImportProblem
from reader.importing.unpack import unpack
from reader.library.database import Library, open_library
from reader.library.query import parse
from reader.notes.anchor import find_quote, make_anchor, resolve
from reader.notes.incoming import NotesUnreadable, read_notes_file
from reader.notes.model import AnchorState
from reader.services import browse
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.document import BLOCK_SEPARATOR, Document
from tests.fuzz import corpus
from tests.importing.samples import MILL, ORCHARD

_PARTS = 12  # of one case that are cleaned: a file of thousands would tell nothing more


def run(name: str, data: bytes) -> None:
    """Give one case to a target; whatever it raises is a fault of the program."""
    _TARGETS[name](data)


def _import(kind: str | None, data: bytes) -> None:
    read = 0
    try:
        for found in unpack(data, name="", format=kind):
            if isinstance(found, Unread):
                _told(found.problem)
            elif isinstance(found, Part) and read < _PARTS:
                read += 1
                _read(found)
    except ImportProblem as problem:
        _told(problem)


def _read(part: Part) -> None:
    try:
        document = read_document(part.data, name=part.name, format=part.format)
    except ImportProblem as problem:
        _told(problem)
        return
    _storable(document)
    _storable(part.name)
    _whole(document)


def _dataset(kind: str, data: bytes) -> None:
    try:
        preview_columns(data, f"rows.{kind}")
    except ImportProblem as problem:
        _told(problem)
    _import(kind, data)


def _told(problem: Exception) -> None:
    sentence = str(problem)
    assert sentence.endswith((".", "?", "!")), sentence
    assert len(sentence) < 1_000, sentence[:300]


def _whole(document: Document) -> None:
    parts = [document.text[block.start : block.end] for block in document.blocks]
    assert document.text == BLOCK_SEPARATOR.join(parts)
    assert all(part.strip() for part in parts)
    places = [out.at for out in document.removed]
    assert places == sorted(places)
    assert all(0 <= at <= len(document.text) for at in places)


def _storable(value: Any) -> None:
    """Every text can be written as UTF-8, as a database and a file must; every number is one."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, float):
        assert math.isfinite(value), value
    elif isinstance(value, int):
        assert math.isfinite(float(value)), value
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            _storable(one)
    elif is_dataclass(value):
        for field in fields(value):
            _storable(getattr(value, field.name))


def _figures(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for flattened in (False, True):
        marks = find_figures(text[:60_000], published="2021-05-03", flattened=flattened)
        end = 0
        for mark in marks:
            assert text[mark.start : mark.end] == mark.text
            assert mark.start >= end
            end = mark.end
            _storable(mark)


@cache
def _library() -> Library:
    library = open_library(Path(mkdtemp(prefix="variorum-fuzz-")) / "library.db")
    import_articles(
        library, [ImportSource.from_text(text) for text in (MILL, ORCHARD)], tags=["a b"]
    )
    return library


def _search(data: bytes) -> None:
    query = data.decode("utf-8", "surrogateescape")[:4_000]
    parse(query)
    browse.find_articles(_library(), query, limit=5)
    browse.find_articles(_library(), query.encode("utf-8", "replace").decode(), limit=5)


def _anchors(data: bytes) -> None:
    rng = Random(crc32(data))
    after = data.decode("utf-8", "replace")
    before = (
        rng.choice(corpus.seeds("anchors")).decode("utf-8", "replace")
        if rng.random() < 0.7
        else after
    )
    start = rng.randrange(max(1, len(before) - 1))
    end = min(len(before), start + rng.choice((1, 5, 40, 400, 2_000)))
    if start >= end:
        return
    anchor = make_anchor(before, start, end)
    same = resolve(anchor, before)
    assert (same.state, same.start, same.end) == (AnchorState.ANCHORED, start, end)
    found = resolve(anchor, after)
    assert 0 <= found.start <= found.end <= len(after)
    if found.state is AnchorState.ANCHORED:
        assert after[found.start : found.end] == anchor.quote
    if found.state is AnchorState.ORPHANED:
        assert found.start == found.end
    quoted = find_quote(after, anchor.quote, anchor.prefix, anchor.suffix)
    assert quoted is None or after[quoted.start : quoted.end] == quoted.quote


def _notes(data: bytes) -> None:
    try:
        gathered = read_notes_file(data)
    except NotesUnreadable as problem:
        _told(problem)
        return
    _storable(gathered)
    for one in gathered.articles:
        for note in one.notes:
            assert note.anchor.quote
            assert 0 <= note.anchor.start <= note.anchor.end
            json.dumps(note.tags)


_TARGETS: dict[str, Callable[[bytes], None]] = {
    **{name: partial(_import, name) for name in corpus.IMPORTERS},
    **{name: partial(_dataset, name) for name in ("csv", "json", "jsonl")},
    "any": partial(_import, None),
    "figures": _figures,
    "search": _search,
    "anchors": _anchors,
    **{name: _notes for name in corpus.NAMES if name.startswith("notes-")},
}
