"""An article on paper: title, facts, text; no marks, no window."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.gui.fonts import READING
from reader.gui.library.wording import short_date
from reader.library.records import Article
from reader.text.document import BlockKind

_TAGS = {
    BlockKind.HEADING: "h3",
    BlockKind.QUOTE: "blockquote",
    BlockKind.CODE: "pre",
    BlockKind.TABLE: "pre",
}


def article_html(article: Article) -> str:
    """The article as a page of simple HTML."""
    document = article.document
    facts = [", ".join(document.authors), document.source or "", short_date(document.published, 0)]
    parts = [f"<h1>{escape(article.row.title)}</h1>"]
    if document.subtitle:
        parts.append(f"<p><i>{escape(document.subtitle)}</i></p>")
    if any(facts):
        parts.append(f"<p>{escape(' · '.join(filter(None, facts)))}</p>")
    for block in document.blocks:
        words = escape(document.text[block.start : block.end])
        tag = _TAGS.get(block.kind, "p")
        bullet = "• " if block.kind is BlockKind.LIST_ITEM else ""
        parts.append(f"<{tag}>{bullet}{words}</{tag}>")
    return "\n".join(parts)


def print_document(article: Article, printer: QPrinter) -> None:
    """Lay the article out on the printer's pages and print it."""
    printer.setPageMargins(QMarginsF(22, 20, 22, 20), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet(
        f'body {{ font-family: "{READING}"; font-size: 11pt; color: black; }} '
        "h1 { font-size: 20pt; } p { line-height: 145%; margin: 0 0 8pt 0; }"
    )
    document.setHtml(f"<body>{article_html(article)}</body>")
    document.setDocumentMargin(0)
    document.print_(printer)


def print_and_tell(article: Article, printer: QPrinter) -> str:
    """Print, and say in a sentence where to.

    Raises:
        OSError: the file that was asked for could not be written.
    """
    print_document(article, printer)
    target = printer.outputFileName()
    if not target:
        return "Sent to the printer."
    if not Path(target).is_file() or printer.printerState() is QPrinter.PrinterState.Error:
        raise OSError(f"Nothing could be printed to {target}. Choose another folder.")
    return f"Printed to {target}"


def ask_and_print(
    article: Article, parent: QWidget, done: Callable[[str], None], failed: Callable[[str], None]
) -> QPrintDialog:
    """Ask for a printer, then print; `done` or `failed` is told in a sentence."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(article.row.title[:80])
    dialog = QPrintDialog(printer, parent)

    def go() -> None:
        try:
            done(print_and_tell(article, printer))
        except OSError as problem:
            failed(str(problem))

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own wants a slot to call, as of old
    return dialog
