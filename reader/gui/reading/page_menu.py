"""The menu of the page: what can be done with the words, the highlight or the mark under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from reader.gui.context import Context
from reader.gui.language import behind, tr
from reader.gui.names.selection_menu import SelectionNames
from reader.gui.notes.wording import color_name
from reader.gui.shorten import shortened
from reader.gui.theme import Theme
from reader.library.records import Article
from reader.notes.model import Color, Note
from reader.services.annotate import PlacedNote
from reader.text.marks import Mark
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.gui.reading.view import ReadingView

_NEAR = 12  # pixels from a line within which its paragraph is meant


class PageMenu(QObject):
    """Made anew each time it is asked for."""

    filled = Signal(object, object)  # QMenu, Span of the selection or None: put more into it

    def __init__(self, context: Context, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._names = SelectionNames(context, self)

    def popup(self, at: QPoint) -> None:
        """Show the menu at a point of the text."""
        menu = self.make(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.text.viewport().mapToGlobal(at))

    def make(self, at: QPoint) -> QMenu:
        """The menu for a point of the text."""
        view, menu = self._view, QMenu(self._view)
        span = view.selected()
        if span is not None:
            menu.addAction(tr("Copy")).triggered.connect(view.selection.copy)
            menu.addAction(tr("Copy with citation")).triggered.connect(
                view.selection.copy_with_citation
            )
            menu.addSeparator()
            colors = menu.addMenu(tr("Highlight", "the deed"))
            for number, color in enumerate(Color, 1):
                action = colors.addAction(self._dot(color), color_name(color) + behind(str(number)))
                action.triggered.connect(lambda _=False, color=color: view.highlight(color))
            menu.addAction(tr("Write a note…")).triggered.connect(view.note_on_selection)
            menu.addSeparator()
            words = " ".join(span.of(view.text.places.text).split())
            short = shortened(words, 30)
            search = menu.addAction(
                tr("Search the library for “{short}”").format(short=short).replace("&", "&&")
            )
            query = '"' + words.replace('"', " ") + '"'
            search.triggered.connect(lambda: view.search_requested.emit(query))
            menu.addSeparator()
            if view.current is not None:
                name = span.of(view.text.places.text)
                self._names.add_to(menu, name, span, view.current.article.id)
            self.filled.emit(menu, span)
            out = menu.addAction(tr("Take out of the text") + behind("X"))
            out.triggered.connect(lambda: view.selection.take_out(span))
        for stroke, rect in view.text.strokes_at(at):
            subject = stroke.subject
            if isinstance(subject, PlacedNote):
                menu.addSeparator()
                self._add_note(menu, subject.note)
            elif isinstance(subject, Mark):
                menu.addSeparator()
                words = " ".join(subject.text.split())
                action = menu.addAction(
                    tr("About “{words}”…").format(words=words[:30]).replace("&", "&&")
                )
                action.triggered.connect(
                    lambda _=False, mark=subject, rect=rect: view.marks.open_card(mark, rect)
                )
        menu.addSeparator()
        if span is None and view.current is not None:
            paragraph = self._paragraph_at(at, view.current.article)
            if paragraph is not None:
                out = menu.addAction(tr("Take this paragraph out"))
                out.triggered.connect(lambda: view.selection.take_out(paragraph))
                menu.addSeparator()
            self._add_article(menu, view.current.article)
            menu.addSeparator()
        menu.addAction(tr("Find in article…")).triggered.connect(view.find_in_text)
        menu.addAction(tr("Select all")).triggered.connect(view.text.selectAll)
        marks = menu.addAction(tr("Show marks"))
        marks.setCheckable(True)
        marks.setChecked(self._context.settings.marks_shown)
        marks.triggered.connect(view.toggle_marks)
        return menu

    def _paragraph_at(self, at: QPoint, article: Article) -> Span | None:
        text, head = self._view.text, self._view.header.geometry()
        cursor = text.cursorForPosition(at)
        line = text.cursorRect(cursor)
        if at.y() <= head.bottom() or not line.top() - _NEAR <= at.y() <= line.bottom() + _NEAR:
            return None
        offset = text.places.to_offset(cursor.position())
        blocks = article.document.blocks
        return next((Span(b.start, b.end) for b in blocks if b.start <= offset <= b.end), None)

    def _add_article(self, menu: QMenu, article: Article) -> None:
        edit = menu.addAction(tr("Edit details…") + behind("E"))
        edit.triggered.connect(lambda: self._view.details_requested.emit(article.id))
        clipboard = QApplication.clipboard()
        menu.addAction(tr("Copy title")).triggered.connect(
            lambda: clipboard.setText(article.row.title)
        )
        url = QUrl(article.document.url or "", QUrl.ParsingMode.StrictMode)
        # Whatever else a page may claim as its address, nothing but the web is opened.
        if url.scheme() in {"http", "https"} and url.host():
            menu.addAction(tr("Copy address")).triggered.connect(
                lambda: clipboard.setText(url.toString())
            )
            menu.addAction(tr("Open the original page")).triggered.connect(
                lambda: QDesktopServices.openUrl(url)
            )

    def _add_note(self, menu: QMenu, note: Note) -> None:
        view = self._view
        menu.addAction(tr("Open note")).triggered.connect(lambda: view.note_clicked.emit(note))
        colors = menu.addMenu(tr("Change colour"))
        for color in Color:
            if color is not note.color:
                action = colors.addAction(self._dot(color), color.value.capitalize())
                action.triggered.connect(
                    lambda _=False, color=color: view.deeds.recolor(note, color)
                )
        menu.addAction(tr("Remove highlight")).triggered.connect(lambda: view.deeds.remove(note))

    def _dot(self, color: Color) -> QIcon:
        theme: Theme = self._context.themes.current
        return dot(theme.note_line(color))


def dot(color: QColor, size: int = 14) -> QIcon:
    """A round of one colour."""
    picture = QPixmap(QSize(size, size) * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(4, 4, 2 * size - 8, 2 * size - 8)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
