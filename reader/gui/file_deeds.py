"""What the File menu does: articles come in, notes and copies go out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.gui.columns_dialog import ask_columns
from reader.gui.dialogs import ask_line
from reader.gui.drop import sources_in
from reader.gui.importer import sample_sources
from reader.gui.language import later, told, tr
from reader.gui.print_preview import PrintPreview
from reader.gui.printing import ask_and_print, print_document, printed, save_pdf
from reader.notes.formats.markdown import file_name
from reader.progress import Progress
from reader.services.maintain import back_up
from reader.services.sources import ImportSource

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

# A hint only: content decides what a file is.
_FILES = later(
    "Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx"
    " *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz)"
    ";;All files (*)"
)
_DATASETS = later("Datasets (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;All files (*)")


class FileDeeds:
    """One method for each action of the File menu."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "import-files": self.import_files,
            "import-folder": self.import_folder,
            "import-dataset": self.import_dataset,
            "import-address": self.import_address,
            "paste-article": self.paste_article,
            "import-samples": self.import_samples,
            "back-up": self.back_up,
            "print": self.print,
            "print-preview": self.print_preview,
            "save-pdf": self.save_pdf,
            "quit": self._window.close,
        }

    def import_files(self) -> None:
        """Ask for files and import them."""
        window = self._window
        files, _ = QFileDialog.getOpenFileNames(
            window, tr("Import files"), self.folder(), tr(_FILES)
        )
        self.remember_folder(files)
        window.importer.run_paths(files)

    def import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        window = self._window
        folder = QFileDialog.getExistingDirectory(window, tr("Import folder"), self.folder())
        self.remember_folder([f"{folder}/x"] if folder else [])
        window.importer.run_paths([folder])

    def import_dataset(self) -> None:
        """Ask for a dataset and which of its columns is what, and import its articles."""
        window = self._window
        file, _ = QFileDialog.getOpenFileName(
            window, tr("Import dataset"), self.folder(), tr(_DATASETS)
        )
        if not file:
            return
        self.remember_folder([file])
        path = Path(file)
        ask_columns(
            window.context,
            path,
            lambda columns: window.importer.run([ImportSource.from_path(path)], columns=columns),
            window,
        )

    def import_address(self) -> None:
        """Ask for an address and import the page there; nothing is fetched otherwise."""
        clip = QGuiApplication.clipboard().text().strip()
        there = clip.startswith(("http://", "https://")) and " " not in clip
        self.ask_address(clip if there else "")

    def ask_address(self, address: str) -> None:
        """Offer this address to be imported."""
        ask_line(
            self._window,
            tr("Import address"),
            tr("The page at this address is fetched once and kept."),
            self._import_address,
            text=address,
            placeholder="https://…",
            button=tr("Import"),
        )

    def paste_article(self) -> None:
        """Import what is on the clipboard."""
        sources = sources_in(QGuiApplication.clipboard().mimeData())
        if sources:
            self._window.importer.run(sources)
        else:
            self._window.context.events.message.emit(
                tr("There is no text on the clipboard to paste.")
            )

    def import_samples(self) -> None:
        """Import the sample articles."""
        self._window.importer.run(sample_sources())

    def back_up(self) -> None:
        """Copy the library to a place of the reader's choice."""
        window = self._window
        library = window.context.library
        usual = f"{self.folder()}/{library.path.stem}-backup.db"
        path, _ = QFileDialog.getSaveFileName(window, tr("Back up the library"), usual)
        if path:
            self.tell_when_done(
                lambda _: back_up(library, Path(path)),
                tr("Backing up"),
                tr("The library is copied to {path}"),
            )

    def print(self) -> None:
        """Print the open article, or what is compared."""
        if self._window.comparing:
            self._window.compare.exporting.print()
            return
        if (opened := self._window.reading.current) is not None:
            events = self._window.context.events

            def failed(sentence: str) -> None:
                events.problem.emit(sentence, "")

            article = printed(opened, self._window.context.settings)
            ask_and_print(article, self._window, events.message.emit, failed)

    def print_preview(self) -> None:
        """Show the pages of the open article as they will be printed."""
        window = self._window
        if (opened := window.reading.current) is None:
            return
        article = printed(opened, window.context.settings)
        PrintPreview(
            window.context.themes,
            lambda printer: print_document(article, printer),
            self.print,
            self.save_pdf,
            window,
        ).open()

    def save_pdf(self) -> None:
        """Save the open article as a PDF, with its notes in the margin; or what is compared."""
        window = self._window
        if window.comparing:
            window.compare.exporting.save_pdf()
            return
        if (opened := window.reading.current) is None:
            return
        usual = f"{self.folder()}/{file_name(opened.article.row.title)}.pdf"
        path, _ = QFileDialog.getSaveFileName(window, tr("Save as PDF"), usual, "PDF (*.pdf)")
        if path:
            self.remember_folder([path])
            article = printed(opened, window.context.settings)
            target = Path(path) if Path(path).suffix else Path(f"{path}.pdf")
            self.tell_when_done(
                lambda progress: save_pdf(article, target, progress),
                tr("Saving a PDF"),
                tr("Saved to {path}"),
            )

    def _import_address(self, text: str) -> None:
        address = text if "://" in text else f"https://{text}"
        self._window.importer.run([ImportSource.from_url(address)])

    def tell_when_done(self, work: Callable[[Progress], Path], title: str, said: str) -> None:
        """Do something that ends in a file, beside the window; say where it is, or why not.

        `said` has `{path}` for the place.
        """
        context = self._window.context
        job = context.jobs.job(work, title=title)
        job.done.connect(lambda path: context.events.message.emit(said.format(path=path)))
        job.failed.connect(
            lambda problem: context.events.problem.emit(
                tr("{title} failed: {problem}").format(title=title, problem=told(problem)),
                repr(problem),
            )
        )
        job.start()

    def folder(self) -> str:
        """The folder that was used last."""
        return self._window.context.settings.text("folder", str(Path.home()))

    def remember_folder(self, files: list[str]) -> None:
        """The folder of the first of these is the one used last."""
        if files:
            self._window.context.settings.set_text("folder", str(Path(files[0]).parent))
