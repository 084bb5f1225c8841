"""Keep a library: copies of it, its health, and what there is to know about it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.importing.clean import CLEANER, as_is
from reader.library import backup as copies
from reader.library import check as health
from reader.library.database import Library, Unit
from reader.library.errors import LibraryError
from reader.library.records import CheckFinding, LibraryInfo
from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.backups import before_change
from reader.services.clock import now
from reader.services.marking import put_together
from reader.services.reclean import put_document, read_again
from reader.versions.fingerprint import fingerprint

_log = logging.getLogger("variorum")
_REMADE = ("text", "marks")


def back_up(library: Library, target: Path | None = None) -> Path:
    """Copy the library while it is in use; return the copy's path.

    Without a target it goes to where its policy has copies, named by the moment.

    Raises:
        LibraryError: the copy cannot be written there.
    """
    if target is None:
        stamp = now().replace(":", "").replace("-", "").partition(".")[0]
        folder = library.backup_policy.place(library.path)
        target = folder / f"{library.path.stem}-{stamp}Z.db"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                Sentence(
                    "The folder {folder} cannot be made ({error}); name a file for the copy.",
                    folder=folder,
                    error=error.strerror or error,
                )
            ) from error
    elif target.is_dir():
        target = target / library.path.name
    copies.back_up(library.path, target)
    return target


def check(library: Library, progress: Progress = NO_PROGRESS) -> list[CheckFinding]:
    """What is wrong with the library; indexes and counts that can be rebuilt are, and are reported
    as repaired.

    Raises:
        Cancelled: the reader has asked to stop.
    """
    findings = health.check(library, progress)
    return [*findings, *health.check_fingerprints(library, progress)]


def repair(library: Library, progress: Progress = NO_PROGRESS) -> list[CheckFinding]:
    """Check the library, and make again all that can be made of the imported bytes and the notes.

    Texts and marks are made by cleaning; notes that do not stand where they say are looked for by
    their words, and are told as moved or lost where these are not there. The library is copied
    before. What was wrong is returned, `repaired` where it is not any more.

    Raises:
        LibraryError: the copy cannot be made, or the library not be written.
        Cancelled: the reader has asked to stop; what was done is kept.
    """
    found = check(library, progress)
    open_ = [one for one in found if not one.repaired]
    if not open_ or library.read_only:
        return found
    if not any(one.area == "database" for one in open_):  # a ruin is copied by nobody
        before_change(library, "repair", progress)
    with library.write() as unit:
        health.set_right(unit)
    remade = dict.fromkeys(f.article for f in open_ if f.area in _REMADE and f.article)
    remake_all(library, list(remade), progress)
    lost = [one.note for one in open_ if one.note is not None]
    for done, note in enumerate(lost):
        progress.report(done, len(lost), Sentence("Looking for notes again"))
        with library.write() as unit:
            _find_again(unit, note)
    still = {one.message for one in check(library, progress) if not one.repaired}
    return [replace(one, repaired=one.repaired or one.message not in still) for one in found]


def info(library: Library) -> LibraryInfo:
    """Versions, paths and counts of the library."""
    return health.info(library)


def remake_all(library: Library, articles: Sequence[int], progress: Progress) -> None:
    """Clean articles again from their bytes; where that fails, one stays as it is.

    Raises:
        Cancelled: the reader has asked to stop; what was done is kept.
    """
    # Texts first: an article's marks may need those of its versions.
    steps = [(put_text, one) for one in articles] + [(remake, one) for one in articles]
    for done, (step, article) in enumerate(steps):
        progress.report(done, len(steps), Sentence("Making texts again"))
        try:
            with library.write() as unit:
                step(unit, article)
        except Exception as error:  # noqa: BLE001 - one article more or less; the rest is to be saved
            _log.warning("Article %s could not be made again: %r", article, error)


def put_text(unit: Unit, article: int) -> None:
    """Give an article whose text is lost one again, from its bytes; it has no marks yet.

    Where these are damaged as well, what they say as they stand: notes and versions need a text.
    """
    if article in unit.articles.texts([article]):
        return
    document = read_again(unit, article)
    if document is None:
        left = unit.articles.raw(article).data.decode("utf-8", "replace")
        document = as_is(left.replace("\0", "\ufffd").strip() or "\ufffd")
    unit.articles.set_document(article, document, CLEANER, fingerprint(document.text))


def remake(unit: Unit, article: int) -> None:
    """Clean an article again from its bytes, though its text or blocks may be missing or wrong.

    Where today's rules find no article in the bytes the text stays as it is, and is marked again.
    """
    document = read_again(unit, article)
    if document is None:
        stored = unit.articles.get(article)
        put_together(unit, stored, None, stored.names)
        return
    put_text(unit, article)
    put_document(unit, unit.articles.get(article), document, CLEANER)


def _find_again(unit: Unit, number: int) -> None:
    note = unit.notes.get(number)
    text = unit.articles.texts([note.article]).get(note.article, "")
    found = resolve(note.anchor, text)
    anchor = note.anchor
    if found.state is AnchorState.ANCHORED:
        anchor = make_anchor(text, found.start, found.end)
    elif found.state is AnchorState.MOVED:
        anchor = replace(anchor, start=found.start, end=found.end)
    unit.notes.update(replace(note, anchor=anchor, state=found.state))
