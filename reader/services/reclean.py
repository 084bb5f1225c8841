"""Clean again: today's rules, and what the reader put back, took out and put right."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.importing.clean import CLEANER
from reader.importing.problems import ImportProblem
from reader.importing.table import TABLE
from reader.importing.taken_out import READER, texts_of
from reader.importing.taken_out import take_out as out_of
from reader.library.database import Library, Unit
from reader.library.errors import LibraryError
from reader.library.records import Article, NamesState
from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState
from reader.notes.rewording import Rewording
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.sentences import Sentence
from reader.services.backups import before_change
from reader.services.changes import NO_CHANGES, Changes
from reader.services.edit_metadata import obeying
from reader.services.find_versions import link_new
from reader.services.marking import found_names, lend_again, put_together
from reader.services.reading import read_article
from reader.services.repeated_lines import repeated_lines
from reader.text.document import Document
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.carry import Carrier
from reader.versions.fingerprint import fingerprint

_MANY = 20
"""Before so many articles are cleaned again, the library is copied."""


class NothingLeft(LibraryError):
    """All of an article's text would be taken out."""

    def __init__(self) -> None:
        super().__init__(
            "An article needs some text. To be rid of all of it, move it to the trash."
        )


class NothingChosen(LibraryError):
    """The passage to be taken out has no words."""

    def __init__(self) -> None:
        super().__init__("There are no words to take out.")


Verdicts: TypeAlias = Mapping[str, bool | None]
"""By text: whether the reader keeps it (True), takes it out (False), or leaves it (None)."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What the reader's verdicts changed; `before` undoes them, `after` says them again."""

    changes: Changes
    before: Verdicts
    after: Verdicts


def reclean(
    library: Library,
    articles: Sequence[int] | None = None,
    progress: Progress = NO_PROGRESS,
    *,
    replaced: Callable[[Article, Document], None] | None = None,
) -> Changes:
    """Clean and mark these articles (None: all) again from their imported bytes.

    Notes move with their passages; the reader's links, corrections, put-back and taken-out
    paragraphs hold. Names wait to be found again, those known meanwhile stay where their words
    still stand. Each article is done in a transaction of its own; where `progress` asks to stop,
    what was done is kept and told. `replaced` is told of each article that became another
    document: as it was, and what it is now.

    Raises:
        ArticleNotFound: there is none with one of these ids.
        LibraryError: the copy that is made before many articles change could not be written.
    """
    if articles is None:
        with library.read() as unit:
            articles = unit.articles.all_ids()
    if len(articles) >= _MANY:
        before_change(library, "cleaning", progress)
    changes = NO_CHANGES
    try:
        for done, article in enumerate(articles):
            progress.report(done, len(articles), Sentence("Cleaning again"))
            with library.write() as unit:
                stored = unit.articles.get(article)
                changes |= clean_one(unit, stored)
                document = unit.articles.get(article).document
            if replaced is not None and document != stored.document:
                replaced(stored, document)
        progress.report(len(articles), len(articles), Sentence("Cleaning again"))
    except Cancelled:
        if not changes:
            raise
    return changes


def take_out(library: Library, article: int, start: int, end: int) -> Decided:
    """Take the passage out of the article for good; cleaning obeys it.

    In whole words, and widened to its sentence or paragraph where its words stand elsewhere too
    (see `texts_of`).

    Raises:
        ArticleNotFound: there is none of this number.
        NothingChosen: the passage has no words.
        NothingLeft: no text would be left.
    """
    with library.write() as unit:
        document = unit.articles.get(article).document
        chosen = texts_of(document, Span(start, end))
        if not chosen:
            raise NothingChosen
        if out_of(document, chosen) == document:
            raise NothingLeft
        return set_verdicts(unit, article, dict.fromkeys(chosen, False))


def put_back(library: Library, article: int, text: str) -> Decided:
    """Put something that was taken out, by cleaning or by the reader, back; it stays for good."""
    with library.write() as unit:
        removed = unit.articles.get(article).document.removed
        by_reader = any(out.text == text and out.reason == READER for out in removed)
        return set_verdicts(unit, article, {text: None if by_reader else True})


def decide(library: Library, article: int, verdicts: Verdicts) -> Decided:
    """Say what stays and what goes; with `Decided.before`, what was decided is undone.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    with library.write() as unit:
        return set_verdicts(unit, article, verdicts)


def set_verdicts(unit: Unit, article: int, verdicts: Verdicts) -> Decided:
    """Say what stays and what goes, and clean the article so.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    before = {text: unit.corrections.verdict(article, text) for text in verdicts}
    for text, kept in verdicts.items():
        unit.corrections.set_verdict(article, text, kept)
    return Decided(clean_one(unit, unit.articles.get(article)), before, dict(verdicts))


def clean_one(unit: Unit, stored: Article) -> Changes:
    """Clean an article again with today's rules and all that the reader said of it."""
    repeated = repeated_lines(unit, stored.document, but=stored.id)
    document = read_again(unit, stored.id, repeated)
    if document is None:
        return NO_CHANGES
    return put_document(unit, stored, document, CLEANER)


def read_again(unit: Unit, article: int, repeated: Collection[str] = ()) -> Document | None:
    """What today's rules and the reader's wishes make of an article's bytes.

    None where today's rules find no article in them: then yesterday's text stays.
    """
    raw = unit.articles.raw(article)
    try:
        document = read_article(
            raw.data,
            name=raw.origin,
            format=raw.format if raw.format in TABLE else None,  # damaged: the bytes tell
            keep=unit.corrections.restored(article),
            drop=unit.corrections.taken_out(article),
            repeated=repeated,
        )
    except ImportProblem:
        return None
    return obeying(unit, article, document)


def put_document(unit: Unit, stored: Article, document: Document, cleaner: int) -> Changes:
    """Put another cleaning in place of an article's; notes, marks and versions follow it."""
    article = stored.id
    moved = document.text != stored.document.text
    unit.articles.set_document(article, document, cleaner, fingerprint(document.text))
    if moved:
        _move_notes(unit, article, stored.document.text, document.text)
    before = set(stored.row.versions)
    link_new(unit, article)
    after = set(unit.versions.members(article))
    names = _moved(found_names(unit, stored), stored.document, document) if moved else None
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


def _moved(names: Iterable[Mark], before: Document, document: Document) -> list[Mark]:
    carrier = Carrier(before.text, document.text)
    out = []
    for mark in names:
        span = carrier.span(Span(mark.start, mark.end))
        if span is not None:
            words = span.of(document.text)
            out.append(replace(mark, start=span.start, end=span.end, text=words))
    return out


def _move_notes(unit: Unit, article: int, before: str, text: str) -> None:
    """Resolve every note of the article in its new text.

    A passage found word for word gets a fresh anchor. One found reworded keeps the quote it was
    made with, as does an orphan, so that nothing of what the reader marked is forgotten.
    """
    notes = unit.notes.list(article)
    rewording = Rewording(before, text) if notes else None
    for note in notes:
        lost = note.state is AnchorState.ORPHANED  # it has no place in the text before
        found = resolve(note.anchor, text, rewording=None if lost else rewording)
        if found.state is AnchorState.ANCHORED:
            anchor = make_anchor(text, found.start, found.end)
        elif found.state is AnchorState.MOVED:
            anchor = replace(note.anchor, start=found.start, end=found.end)
        else:
            anchor = note.anchor
        unit.notes.update(replace(note, anchor=anchor, state=found.state))
