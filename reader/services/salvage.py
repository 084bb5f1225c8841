"""Save what can be read of a damaged library into a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from reader.library import salvage as rescue
from reader.library.check import set_right
from reader.library.database import Unit, open_library
from reader.library.records import CheckFinding
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.maintain import remake_all, repair


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved into `path`. `lost` tells in sentences what was not; `findings` what check
    still has to say of the new library, which should be nothing."""

    path: Path
    articles: int
    notes: int
    homeless: int
    lost: tuple[Sentence, ...]
    findings: tuple[CheckFinding, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What was saved, and what was not."""
        saved = Sentence(
            "{articles} and {notes} were saved.",
            articles=Sentence("%n article(s)", self.articles),
            notes=Sentence("%n note(s)", self.notes),
        )
        if not self.homeless:
            return saved, *self.lost
        alone = Sentence(
            "%n note(s) without the article: the passage that was quoted stands in its place.",
            self.homeless,
        )
        return saved, alone, *self.lost


def salvage_library(
    source: Path, target: Path | None = None, progress: Progress = NO_PROGRESS
) -> SalvageReport:
    """Save what can be read of `source`, which is left as it is, into a new library at `target`
    (None: beside it, named after it).

    Raises:
        DamagedLibrary: there is nothing of a library in it.
        LibraryError: the new library cannot be written.
        Cancelled: the reader has asked to stop.
    """
    source = source.expanduser().absolute()
    path = free_name(source) if target is None else target.expanduser().absolute()
    progress.report(0, None, Sentence("Reading what is left"))
    saved = rescue.salvage(source, path)
    with open_library(path) as library:
        library.backup_policy = replace(library.backup_policy, automatic=False)
        with library.write() as unit:
            set_right(unit)
        remake_all(library, saved.remake, progress)
        with library.write() as unit:
            doubled = _join(unit, saved)
        findings = [one for one in repair(library, progress) if not one.repaired]
    lost = list(saved.lost)
    if saved.bytesless:
        lost.append(
            Sentence(
                "The imported file of %n article(s) is lost; the text stands in for it.",
                len(saved.bytesless),
            )
        )
    return SalvageReport(
        path, saved.articles - doubled, saved.notes, saved.homeless, tuple(lost), tuple(findings)
    )


def _join(unit: Unit, saved: rescue.Salvaged) -> int:
    """Where text and bytes of one article came back as two, keep that of the bytes, with the notes
    and tags; the other goes to the trash. How many went there."""
    texts = unit.articles.texts(saved.textual)
    by_text = {text: number for number, text in texts.items()}
    joined = 0
    for number, text in unit.articles.texts(saved.raw).items():
        other = by_text.pop(text, None)
        if other is None:
            continue
        for note in unit.notes.list(other):
            unit.notes.remove(note.id)
            unit.notes.restore(replace(note, article=number))
        for tag in unit.articles.tags_of(other):
            unit.articles.add_tag([number], tag)
        unit.articles.set_trashed([other], trashed=True)
        joined += 1
    return joined


def free_name(source: Path) -> Path:
    """A name beside a library for what is saved of it, that nothing has yet."""
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        path = source.with_name(f"{source.stem}-salvaged{ending}{source.suffix}")
        if not path.exists():
            return path
        number += 1
