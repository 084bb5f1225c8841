"""Bring notes in: our own exports, and the highlights of other programs, at what they quote."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.library.database import Library, Unit
from reader.library.records import WaitingNote
from reader.notes.incoming import (
    OUR_JSON,
    WEB_ANNOTATIONS,
    read_notes_file,
    read_notes_text,
)
from reader.notes.model import AnchorState, ExportedArticle, Note
from reader.sentences import Sentence
from reader.services.backups import before_change
from reader.services.changes import NO_CHANGES, Changes
from reader.services.note_places import Known, find_article, identities, place

_MANY = 20  # notes before which the library is copied


@dataclass(frozen=True, slots=True)
class NotesReport:
    """What became of the notes in a file.

    `origin` names the program that wrote it. Of those `added`, some stand on reworded words
    (moved) and some found no place (orphaned), as their state says. `present` were here already.
    `homeless` names, in a sentence each, the articles that the library does not have; their notes
    are kept as `waiting`, but for as many as `waited` already. `left_out` tells what was no note.
    """

    added: tuple[Note, ...] = ()
    present: int = 0
    homeless: tuple[str, ...] = ()
    changes: Changes = NO_CHANGES
    origin: str = ""
    left_out: tuple[str, ...] = ()
    waiting: tuple[WaitingNote, ...] = ()
    waited: int = 0

    @property
    def placed(self) -> tuple[Note, ...]:
        """The added notes that found their words."""
        return tuple(n for n in self.added if n.state is AnchorState.ANCHORED)

    @property
    def moved(self) -> tuple[Note, ...]:
        """The added notes that stand on other words, to be confirmed."""
        return tuple(n for n in self.added if n.state is AnchorState.MOVED)

    @property
    def orphans(self) -> tuple[Note, ...]:
        """The added notes that found no place."""
        return tuple(n for n in self.added if n.state is AnchorState.ORPHANED)

    @property
    def summary(self) -> str:
        """All of it in a sentence."""
        rest = (self.moved, self.orphans, self.present, self.waiting, self.waited)
        parts = [f"{len(self.placed)} found their place"] if self.placed or not any(rest) else []
        if self.moved:
            parts.append(f"{len(self.moved)} stand on changed words, to be confirmed")
        if self.orphans:
            parts.append(f"{len(self.orphans)} found none and are kept as lost")
        if self.present:
            parts.append(f"{self.present} were here already")
        if self.homeless:
            parts.append(f"{_counted(len(self.homeless), 'article')} not in this library")
        if many := len(self.waiting) + self.waited:
            parts.append(f"{_counted(many, 'note')} kept until the article comes")
        of = f"Of the notes from {self.origin}, " if self.origin else "Of the notes, "
        return f"{of}{'; '.join(parts)}."


def import_notes(library: Library, text: str | bytes) -> NotesReport:
    """Add the notes of a file's text or bytes; those already here are left alone.

    Our JSON, W3C JSON-LD, and what Hypothesis, Readwise, Omnivore and Zotero export are told apart
    by what they hold. An article is known by its bytes, its address, its title, or by what is
    quoted of it. A note whose passage does not stand in its article is added as an orphan, never
    dropped.

    Raises:
        NotesUnreadable: it is none of these forms, or damaged.
        LibraryError: the copy that is made before many notes come in could not be written.
    """
    gathered = read_notes_file(text) if isinstance(text, bytes) else read_notes_text(text)
    foreign = gathered.origin not in (OUR_JSON, WEB_ANNOTATIONS)
    added: list[Note] = []
    present = 0
    homeless: list[str] = []
    waiting: list[WaitingNote] = []
    waited = 0
    if sum(len(one.notes) for one in gathered.articles) >= _MANY:
        before_change(library, "notes")
    with library.write() as unit:
        known: dict[int, Known] = {}
        for one in gathered.articles:
            article = find_article(unit, one)
            if article is None:
                homeless.append(_told(one))
                kept, already = _keep(unit, one, gathered.origin)
                waiting += kept
                waited += already
                continue
            if article not in known:
                known[article] = Known(unit, article)
            here = known[article]
            for note in one.notes:
                if here.has(note, foreign=foreign):
                    present += 1
                    continue
                added.append(unit.notes.add(place(note, article, here.body)))
    touched = frozenset(n.article for n in added)
    tagged = any(n.tags for n in added)
    changes = Changes(articles=touched, notes=touched, tags=tagged, waiting=bool(waiting))
    return NotesReport(
        tuple(added),
        present,
        tuple(homeless),
        changes,
        gathered.origin,
        gathered.left_out,
        tuple(waiting),
        waited,
    )


def _keep(unit: Unit, one: ExportedArticle, origin: str) -> tuple[list[WaitingNote], int]:
    """Keep notes until their article comes; returns them, and how many waited already."""
    about = replace(one.article, id=0)
    known = {same for waiting in unit.waiting.about([about]) for same in _same(waiting.note)}
    kept: list[WaitingNote] = []
    for note in one.notes:
        mine = _same(note)
        if known & mine:
            continue
        known |= mine
        bare = replace(note, id=0, article=0)
        kept.append(unit.waiting.add(WaitingNote(0, about, bare, origin)))
    return kept, len(one.notes) - len(kept)


def _same(note: Note) -> set[tuple[str, ...]]:
    """What makes two notes one; of a time that nobody knows nothing follows."""
    return {same for same in identities(note) if same[0] != "made" or note.created}


def _told(one: ExportedArticle) -> str:
    count = len(one.notes)
    name = one.article.title or one.article.url
    if not name:
        quote = " ".join(one.notes[0].anchor.quote.split()) if one.notes else ""
        short = f"{quote[:60]}{'…' if len(quote) > 60 else ''}"
        name = Sentence("What “{quote}” is quoted from", quote=short)
    if count == 1:
        return Sentence("{name} is not in this library; its note is kept until it is.", name=name)
    return Sentence(
        "{name} is not in this library; its %n note(s) are kept until it is.", count, name=name
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
