"""An article on paper or in a PDF, with its highlights, marks, and notes in the margin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.gui.language import told, tr
from reader.gui.print_pages import Pages, Printed, nothing_marked
from reader.gui.reading.mark_formats import MarkStrokes, NoteStrokes
from reader.gui.reading.presenter import Opened
from reader.gui.settings import Settings
from reader.gui.theme import load_theme
from reader.progress import Progress

_MARGINS = QMarginsF(20, 18, 18, 16)  # millimetres
_POINTS = 72.0  # an inch


def printed(opened: Opened, settings: Settings) -> Printed:
    """What is printed of the open article: as it is seen, but always in light colours."""
    theme = load_theme("light")
    marks = MarkStrokes(opened.marks, settings, theme) if settings.marks_shown else nothing_marked()
    notes = opened.notes
    strokes = NoteStrokes(notes.notes, notes.article, theme)
    return Printed(opened.article, notes.notes, marks, strokes, theme)


def print_document(
    article: Printed, device: QPrinter | QPdfWriter, progress: Progress | None = None
) -> int:
    """Lay the article out on the device's pages and print it; how many pages there were."""
    device.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    scale = device.resolution() / _POINTS
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    pages = Pages(article, QSizeF(area.width(), area.height()))
    painter = QPainter()
    if not painter.begin(device):
        return 0
    painter.scale(scale, scale)
    for number in range(pages.count):
        if progress is not None:
            progress.report(number, pages.count)
        if number:
            device.newPage()
        painter.save()
        pages.paint(painter, number)
        painter.restore()
    painter.end()
    return pages.count


def save_pdf(article: Printed, target: Path, progress: Progress | None = None) -> Path:
    """Print an article into a PDF file.

    Raises:
        OSError: the file could not be written.
    """
    writer = QPdfWriter(str(target))
    writer.setResolution(600)
    writer.setTitle(article.article.row.title[:200])
    writer.setCreator("Variorum")
    if not print_document(article, writer, progress) or not target.is_file():
        raise OSError(
            tr("Nothing could be written to {target}. Choose another folder.").format(target=target)
        )
    return target


def print_and_tell(article: Printed, printer: QPrinter) -> str:
    """Print, and say in a sentence where to.

    Raises:
        OSError: the file that was asked for could not be written.
    """
    done = print_document(article, printer)
    target = printer.outputFileName()
    if not target:
        return tr("Sent to the printer.")
    failed = printer.printerState() is QPrinter.PrinterState.Error
    if not done or not Path(target).is_file() or failed:
        raise OSError(
            tr("Nothing could be printed to {target}. Choose another folder.").format(target=target)
        )
    return tr("Printed to {target}").format(target=target)


def ask_and_print(
    article: Printed, parent: QWidget, done: Callable[[str], None], failed: Callable[[str], None]
) -> QPrintDialog:
    """Ask for a printer, then print; `done` or `failed` is told in a sentence."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(article.article.row.title[:80])
    dialog = QPrintDialog(printer, parent)

    def go() -> None:
        try:
            done(print_and_tell(article, printer))
        except OSError as problem:
            failed(told(problem))

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own wants a slot to call, as of old
    return dialog
