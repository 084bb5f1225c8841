"""Clean again: today's rules, and the reader's put-back paragraphs, over what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.importing.clean import CLEANER, read_document
from reader.importing.problems import ImportProblem
from reader.library.database import Library, Unit
from reader.library.records import Article, NamesState
from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState
from reader.progress import NO_PROGRESS, Progress
from reader.services.changes import NO_CHANGES, Changes
from reader.services.find_versions import link_new
from reader.services.marking import lend_again, put_together
from reader.text.document import Document
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.carry import Carrier
from reader.versions.fingerprint import fingerprint


def reclean(
    library: Library, articles: Sequence[int] | None = None, progress: Progress = NO_PROGRESS
) -> Changes:
    """Clean and mark these articles (None: all) again from their imported bytes.

    Notes move with their passages; the reader's links, corrections and put-back paragraphs hold.
    Names wait to be found again, those known meanwhile stay where their words still stand.

    Raises:
        ArticleNotFound: there is none with one of these ids.
    """
    if articles is None:
        with library.read() as unit:
            articles = unit.articles.all_ids()
    changes = NO_CHANGES
    for done, article in enumerate(articles):
        progress.report(done, len(articles), "Cleaning again")
        with library.write() as unit:
            changes |= _reclean_one(unit, article)
    progress.report(len(articles), len(articles), "Cleaning again")
    return changes


def put_back(library: Library, article: int, text: str) -> Changes:
    """Put something that cleaning took out back into the article; it stays for good."""
    with library.write() as unit:
        unit.corrections.restore_removed(article, text)
        return _reclean_one(unit, article)


def take_out_again(library: Library, article: int, text: str) -> Changes:
    """Undo `put_back`."""
    with library.write() as unit:
        unit.corrections.unrestore_removed(article, text)
        return _reclean_one(unit, article)


def _reclean_one(unit: Unit, article: int) -> Changes:
    stored = unit.articles.get(article)
    raw = unit.articles.raw(article)
    try:
        document = read_document(
            raw.data,
            name=raw.origin,
            format=raw.format,
            keep=unit.corrections.restored(article),
        )
    except ImportProblem:  # today's rules find no article in it: yesterday's text stays
        return NO_CHANGES
    moved = document.text != stored.document.text
    unit.articles.set_document(article, document, CLEANER, fingerprint(document.text))
    if moved:
        _move_notes(unit, article, document.text)
    before = set(stored.row.versions)
    link_new(unit, article)
    after = set(unit.versions.members(article))
    names = (
        _moved_names(stored, document) if moved else [m for m in stored.marks if not m.is_figure]
    )
    state = NamesState.PENDING if moved else stored.names
    put_together(unit, unit.articles.get(article), names, state)
    lent = lend_again(unit, before | after)
    touched = frozenset({article})
    return Changes(
        articles=touched | lent,
        notes=touched if moved else frozenset(),
        versions=frozenset(before | after | {article}) if before != after else frozenset(),
        names=moved,
    )


def _moved_names(stored: Article, document: Document) -> list[Mark]:
    carrier = Carrier(stored.document.text, document.text)
    out = []
    for mark in stored.marks:
        span = None if mark.is_figure else carrier.span(Span(mark.start, mark.end))
        if span is not None:
            words = span.of(document.text)
            out.append(replace(mark, start=span.start, end=span.end, text=words))
    return out


def _move_notes(unit: Unit, article: int, text: str) -> None:
    """Resolve every note of the article in its new text.

    A passage found word for word gets a fresh anchor. One found reworded keeps the quote it was
    made with, as does an orphan, so that nothing of what the reader marked is forgotten.
    """
    for note in unit.notes.list(article):
        found = resolve(note.anchor, text)
        if found.state is AnchorState.ANCHORED:
            anchor = make_anchor(text, found.start, found.end)
        elif found.state is AnchorState.MOVED:
            anchor = replace(note.anchor, start=found.start, end=found.end)
        else:
            anchor = note.anchor
        unit.notes.update(replace(note, anchor=anchor, state=found.state))
