"""An article on paper: title, facts, text; no marks, no window."""

from __future__ import annotations

from html import escape

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


def ask_and_print(article: Article, parent: QWidget) -> QPrintDialog:
    """Ask for a printer, then print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(article.row.title[:80])
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_document(article, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own wants a slot to call, as of old
    return dialog
