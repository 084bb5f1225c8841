"""What the window does with notes beyond making them: passages, exports, imports, citations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from reader.gui.language import later, number, told, tr, trn
from reader.gui.library.tags import TagDeeds
from reader.gui.notes.export_dialog import FORMS, ExportDialog, Form, Scope, Wanted
from reader.library.database import Library
from reader.library.records import NoteQuery, WaitingNote
from reader.notes.formats.template import Template, read_template
from reader.services.cite import cite_articles
from reader.services.export_notes import export_by_article, export_notes
from reader.services.import_notes import NotesReport, import_notes
from reader.services.undo_kept import WaitingStep
from reader.services.undo_steps import Done, NoteStep

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_MOST = 64 * 2**20  # bytes of a file of notes
_NOTES = later("Notes (*.json *.jsonld *.csv *.md *.txt *.html *.zip);;All files (*)")
_CITATIONS = {
    later("BibTeX (*.bib)"): ("bibtex", ".bib"),
    later("RIS (*.ris)"): ("ris", ".ris"),
    later("CSL JSON (*.json)"): ("csl-json", ".json"),
    later("Text (*.txt)"): ("text", ".txt"),
}


class NoteDeeds:
    """One method for each of these actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.tags = TagDeeds(window.context, window)

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "end-later": partial(self.move_end, start=False, by=1),
            "end-earlier": partial(self.move_end, start=False, by=-1),
            "start-later": partial(self.move_end, start=True, by=1),
            "start-earlier": partial(self.move_end, start=True, by=-1),
            "export-notes": self.export_notes,
            "import-notes": self.import_notes,
            "copy-citation": partial(self.copy_citations, "text"),
            "copy-bibtex": partial(self.copy_citations, "bibtex"),
            "save-citations": self.save_citations,
            "tags": self.tags.manage,
        }

    def move_end(self, *, start: bool, by: int) -> None:
        """Make the current note's passage longer or shorter by a word."""
        if not self._window.reading.ends.move(start=start, by=by):
            self._window.context.events.message.emit(
                tr("Click a highlight, or go to its note, to change which words it is on.")
            )

    # Notes go out

    def export_notes(self) -> None:
        """Ask which notes, in which form, and where to."""
        window = self._window
        ExportDialog(
            window.context.settings, self._scopes(), self._export, self._copy, window
        ).open()

    def _scopes(self) -> list[Scope]:
        window = self._window
        scopes = []
        if window.centre.currentWidget() is window.all_notes:
            query = window.all_notes.filters.query()
            many = len(window.all_notes.model.ids)
            scopes.append(
                Scope(tr("Those that are listed ({many})").format(many=number(many)), None, query)
            )
        elif (opened := window.reading.current) is not None:
            scopes.append(Scope(tr("Of the open article"), (opened.article.id,)))
        selected = window.articles.selected
        if len(selected) > 1:
            words = tr("Of the selected articles ({many})").format(many=number(len(selected)))
            scopes.insert(0, Scope(words, tuple(selected)))
        listed = window.articles.model.ids
        if listed:
            words = tr("Of the articles in the list ({many})").format(many=number(len(listed)))
            scopes.append(Scope(words, tuple(listed)))
        return [*scopes, Scope(tr("Of the whole library"))]

    def _export(self, wanted: Wanted) -> None:
        files, library, form = self._window.deeds.files, self._window.context.library, wanted.form
        if form.many:
            folder = QFileDialog.getExistingDirectory(
                self._window, tr("Folder for the notes"), files.folder()
            )
            if folder:
                files.tell_when_done(
                    lambda _: _write_many(library, wanted, Path(folder)),
                    tr("Exporting notes"),
                    tr("Notes exported to {path}"),
                )
            return
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save notes as"),
            f"{files.folder()}/notes{form.ending}",
            f"{tr(form.words).split('(')[0].split(',')[0].strip()} (*{form.ending})",
        )
        if path:
            files.remember_folder([path])
            target = Path(path) if Path(path).suffix else Path(f"{path}{form.ending}")
            wanted = replace(wanted, form=_form_of(target, form))
            files.tell_when_done(
                lambda _: _write_one(library, wanted, target),
                tr("Exporting notes"),
                tr("Notes exported to {path}"),
            )

    def _copy(self, wanted: Wanted) -> None:
        library = self._window.context.library
        self._copy_when_done(lambda _: _text(library, wanted), tr("The notes are copied."))

    # Notes come in

    def import_notes(self) -> None:
        """Ask for a file of notes, of ours or of another program, and bring them in."""
        window = self._window
        files, context = window.deeds.files, window.context
        path, _ = QFileDialog.getOpenFileName(
            window, tr("Import notes"), files.folder(), tr(_NOTES)
        )
        if not path:
            return
        files.remember_folder([path])
        library = context.library

        def bring() -> Done:
            report = import_notes(library, _read(Path(path)))
            more = "\n".join(map(told, (*report.homeless, *report.left_out)))
            said.append((_summary(report), more, report.waiting))
            steps = [NoteStep(None, note) for note in report.added]
            waiting = [WaitingStep(None, note) for note in report.waiting]
            return Done(report.changes, (*steps, *waiting))

        said: list[tuple[str, str, Sequence[WaitingNote]]] = []

        def tell() -> None:
            for summary, more, waiting in said:
                if more:
                    show = [(tr("Show those that wait"), self.show_waiting)] if waiting else []
                    window.banner.say(summary, more, problem=False, deeds=show)
                else:
                    window.banner.hide()  # what it said of an earlier file
                    context.events.message.emit(summary)

        context.operations.act(tr("Import notes"), bring, long=True, then=tell)

    def show_waiting(self) -> None:
        """List the notes whose article is not in the library."""
        self._window.show_all_notes(True)
        self._window.all_notes.filters.show_waiting()

    # Citations

    def copy_citations(self, form: str) -> None:
        """Copy the chosen articles as citations."""
        chosen, library = self._window.deeds.targets(), self._window.context.library
        if chosen:
            said = trn("Citation of %n article(s) copied.", len(chosen))
            if form == "bibtex":
                said = trn("%n article(s) copied as BibTeX.", len(chosen))
            self._copy_when_done(lambda _: cite_articles(library, chosen, form).strip(), said)

    def save_citations(self) -> None:
        """Save the chosen articles for a program that keeps references."""
        window = self._window
        files, library, chosen = window.deeds.files, window.context.library, window.deeds.targets()
        if not chosen:
            return
        path, kind = QFileDialog.getSaveFileName(
            window,
            tr("Save citations"),
            f"{files.folder()}/citations.bib",
            ";;".join(tr(form) for form in _CITATIONS),
        )
        if not path:
            return
        files.remember_folder([path])
        form, ending = next(
            (found for words, found in _CITATIONS.items() if tr(words) == kind), ("bibtex", ".bib")
        )
        target = Path(path) if Path(path).suffix else Path(f"{path}{ending}")
        form = next((f for f, e in _CITATIONS.values() if e == target.suffix.lower()), form)

        def write(_: object) -> Path:
            # RIS has its own line ends: none may be made of them.
            target.write_text(cite_articles(library, chosen, form), encoding="utf-8", newline="")
            return target

        files.tell_when_done(write, tr("Saving citations"), tr("Citations saved to {path}"))

    def _copy_when_done(self, work: Callable[[object], str], said: str) -> None:
        context = self._window.context

        def done(text: object) -> None:
            QApplication.clipboard().setText(str(text))
            context.events.message.emit(said)

        job = context.jobs.job(work)
        job.done.connect(done)
        job.failed.connect(
            lambda problem: context.events.problem.emit(
                tr("Nothing was copied: {problem}").format(problem=told(problem)), repr(problem)
            )
        )
        job.start()


def _summary(report: NotesReport) -> str:
    """What became of the notes in a file, in a sentence."""
    placed = len(report.placed)
    rest = (report.moved, report.orphans, report.present, report.waiting, report.waited)
    parts = [trn("%n found its/their place", placed)] if placed or not any(rest) else []
    if report.moved:
        parts.append(trn("%n stands/stand on changed words, to be confirmed", len(report.moved)))
    if report.orphans:
        parts.append(trn("%n found none and is/are kept as lost", len(report.orphans)))
    if report.present:
        parts.append(trn("%n was/were here already", report.present))
    if report.homeless:
        parts.append(trn("%n article(s) not in this library", len(report.homeless)))
    if waiting := len(report.waiting) + report.waited:
        parts.append(trn("%n note(s) is/are kept until the article comes", waiting))
    words = tr("; ", "between the parts of a sum").join(parts)
    if report.origin:
        return tr("Of the notes from {origin}, {what}.").format(origin=report.origin, what=words)
    return tr("Of the notes, {what}.").format(what=words)


def _form_of(target: Path, form: Form) -> Form:
    """The form that the ending of a file asks for, where it is another's."""
    ending = target.suffix.lower()
    if form.by_template or ending == form.ending:
        return form
    return next((one for one in FORMS if one.ending == ending and not one.many), form)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST)


def _template(wanted: Wanted) -> Template | None:
    if wanted.template is None:
        return None
    return read_template(wanted.template.read_text(encoding="utf-8-sig"))


def _articles(wanted: Wanted) -> tuple[tuple[int, ...] | None, NoteQuery | None]:
    return wanted.scope.articles, wanted.scope.query


def _text(library: Library, wanted: Wanted) -> str:
    articles, query = _articles(wanted)
    form = wanted.form.kind
    return export_notes(library, articles, form, query=query, template=_template(wanted))


def _write_one(library: Library, wanted: Wanted, target: Path) -> Path:
    target.write_text(_text(library, wanted), encoding="utf-8", newline="")
    return target


def _write_many(library: Library, wanted: Wanted, folder: Path) -> Path:
    articles, query = _articles(wanted)
    form = wanted.form
    texts = export_by_article(library, articles, form.kind, query=query, template=_template(wanted))
    for name, text in texts.items():
        (folder / f"{name}{form.ending}").write_text(text, encoding="utf-8", newline="")
    return folder
