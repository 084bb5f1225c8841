"""Saving, copying and printing what the compare room shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from reader.gui.compare.export import Overlay, comparison_html, comparison_text
from reader.gui.compare.model import CompareModel, Piece
from reader.gui.compare.overlays import wanted_marks
from reader.gui.compare.pdf import landscape, paint_pages, write_pdf
from reader.gui.context import Context
from reader.gui.language import behind, later, told, tr, trn
from reader.gui.theme import load_theme
from reader.progress import Progress

AskPath = Callable[[QWidget, str], Path | None]

_FORMS = {".html": later("Web page (*.html)"), ".pdf": "PDF (*.pdf)"}


@dataclass(frozen=True, slots=True)
class Showing:
    """A comparison and the pieces of it that are shown."""

    model: CompareModel
    pieces: list[tuple[Piece, ...]]


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Ask where to save; None if the reader thinks better of it."""
    form = tr(_FORMS.get(Path(name).suffix, ""))
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export comparison"), name, form)
    return Path(chosen) if chosen else None


class Exporting(QObject):
    """Saves as a web page or PDF, and copies, what `showing` tells."""

    def __init__(
        self,
        context: Context,
        showing: Callable[[], Showing | None],
        ask: AskPath,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._showing = showing
        self._ask = ask
        self._window = window

    def menu(self) -> QMenu:
        """What can be done with the comparison."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Save as web page…"), self.save_page)
        menu.addAction(tr("Save as PDF…"), self.save_pdf)
        menu.addAction(tr("Print…") + behind("Ctrl+P"), self.print)
        menu.addAction(tr("Copy"), self.copy)
        return menu

    def show_menu(self, at: QPoint) -> None:
        """Show the menu, its first entry chosen."""
        menu = self.menu()
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def save_page(self) -> None:
        """Save what is shown as a web page, where the reader says."""
        showing = self._showing()
        path = self._ask(self._window, "comparison.html") if showing is not None else None
        if showing is None or path is None:
            return
        page = self._html(showing)
        self._save(path, lambda _: path.write_text(page, encoding="utf-8"))

    def save_pdf(self) -> None:
        """Save what is shown as a PDF, where the reader says."""
        showing = self._showing()
        path = self._ask(self._window, "comparison.pdf") if showing is not None else None
        if showing is None or path is None:
            return
        overlays, theme = self._overlays(showing), load_theme("light")
        self._save(
            path,
            lambda progress: write_pdf(
                path, showing.model, showing.pieces, overlays, theme, progress
            ),
            title=tr("Saving the comparison"),
        )

    def print(self) -> QPrintDialog | None:
        """Ask for a printer and print what is shown."""
        showing = self._showing()
        if showing is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Comparison"))
        printer.setPageLayout(landscape())
        overlays, theme = self._overlays(showing), load_theme("light")
        dialog = QPrintDialog(printer, self._window)

        def go() -> None:
            pages = paint_pages(printer, showing.model, showing.pieces, overlays, theme)
            self._context.events.message.emit(trn("Printed: %n page(s)", pages))

        dialog.accepted.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own wants a slot to call, as of old
        return dialog

    def copy(self) -> None:
        """Put the comparison on the clipboard, as formatted and as plain text."""
        showing = self._showing()
        if showing is None:
            return
        data = QMimeData()
        data.setHtml(self._html(showing))
        data.setText(comparison_text(showing.model, showing.pieces))
        QGuiApplication.clipboard().setMimeData(data)
        self._context.events.message.emit(tr("Comparison copied"))

    def _html(self, showing: Showing) -> str:
        theme = load_theme("light")
        return comparison_html(showing.model, showing.pieces, self._overlays(showing), theme)

    def _overlays(self, showing: Showing) -> tuple[Overlay, Overlay]:
        loaded, settings = showing.model.loaded, self._context.settings
        one, two = (
            Overlay(tuple(wanted_marks(loaded.article(side).marks, settings)), loaded.notes(side))
            for side in (0, 1)
        )
        return one, two

    def _save(self, path: Path, work: Callable[[Progress], object], title: str = "") -> None:
        job = self._context.jobs.job(work, title=title)
        events = self._context.events
        job.done.connect(
            lambda _: events.message.emit(tr("Comparison saved as {name}").format(name=path.name))
        )
        job.failed.connect(
            lambda problem: events.problem.emit(
                tr("The comparison could not be saved as {path}: {problem}").format(
                    path=path, problem=told(problem)
                ),
                repr(problem),
            )
        )
        job.start()
