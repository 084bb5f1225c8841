"""Links between notes and articles: completed as they are typed, and followed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.notes.comment_editor import CommentEditor
from reader.notes.links import Link
from reader.services.backlinks import (
    LinkState,
    NoteLink,
    TitleSuggestion,
    resolve_links,
    suggest_titles,
)
from reader.services.browse import article_rows

_BEGUN = re.compile(r"\[\[([^\[\]\n|]{0,80})$")
_PADDING = 4  # pixels that the style sheet leaves around the rows of a list


def written(link: Link) -> str:
    """A link as a note has it, to be resolved by itself."""
    if link.article is not None:
        return f"[[#{link.article}]]"
    return f"[[^{link.note}]]" if link.note is not None else f"[[{link.title}]]"


class LinkFollower(QObject):
    """Finds out where a link leads, and says so."""

    article_found = Signal(int)
    note_found = Signal(object)  # NoteLink, with article and note

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def follow(self, link: Link) -> None:
        """Go where a link leads, or say that it leads nowhere."""
        library, text = self._context.library, written(link)

        def look(_: object) -> tuple[NoteLink | None, dict[int, str]]:
            found = resolve_links(library, text)
            one = found[0] if found else None
            choices = one.choices if one is not None else ()
            return one, {row.id: row.title for row in article_rows(library, choices)}

        job = self._context.jobs.job(look)
        job.done.connect(lambda answer: self._go(link, *answer))
        job.start()

    def _go(self, link: Link, found: NoteLink | None, titles: dict[int, str]) -> None:
        if found is None or found.state is LinkState.UNKNOWN:
            self._context.events.message.emit(
                tr("Nothing in the library is called “{shown}”.").format(shown=link.shown)
            )
        elif found.state is LinkState.AMBIGUOUS:
            menu = QMenu(self._window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for article in found.choices:
                words = f"{titles.get(article, link.shown)} (#{article})".replace("&", "&&")
                menu.addAction(words).triggered.connect(
                    lambda _=False, article=article: self.article_found.emit(article)
                )
            menu.popup(self._window.mapToGlobal(QPoint(12, 60)))
        elif found.note is not None:
            self.note_found.emit(found)
        elif found.article is not None:
            self.article_found.emit(found.article)


class TitleCompleter(QObject):
    """Offers titles behind `[[`. Arrows choose, Enter or Tab takes, Esc goes on without."""

    def __init__(self, context: Context, editor: CommentEditor) -> None:
        super().__init__(editor)
        self._context = context
        self._editor = editor
        self._asked: str | None = None
        self.list = QListWidget(editor.window())
        self.list.setWindowFlags(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Titles to link to"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.hide()
        editor.textChanged.connect(self._look)
        editor.cursorPositionChanged.connect(self._look)
        editor.key_filter = self.takes_key
        editor.finished.connect(lambda _: self.list.hide())
        editor.destroyed.connect(self.list.deleteLater)

    def takes_key(self, key: int) -> bool:
        """Whether a key was for the list."""
        if self.list.isHidden():
            return False
        row, many = self.list.currentRow(), self.list.count()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.setCurrentRow((row + (1 if key == Qt.Key.Key_Down else -1)) % many)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.list.hide()
        else:
            return False
        return True

    def _begun(self) -> str | None:
        cursor = self._editor.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        found = _BEGUN.search(line)
        return found.group(1) if found is not None else None

    def _look(self) -> None:
        words = self._begun()
        if words is None:
            self._asked = None
            self.list.hide()
            return
        if words == self._asked:
            return  # it is on its way, or was sent away
        self._asked = words
        library = self._context.library
        job = self._context.jobs.job(lambda _: suggest_titles(library, words))
        job.done.connect(lambda found: self._offer(words, found))
        job.start()

    def _offer(self, words: str, found: Sequence[TitleSuggestion]) -> None:
        if words != self._asked:
            return
        if self._begun() != words or not found:
            self.list.hide()
            return
        self.list.clear()
        for one in found:
            item = QListWidgetItem(" ".join(one.title.split()))
            item.setData(Qt.ItemDataRole.UserRole, one.written)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        edges = 2 * (self.list.frameWidth() + _PADDING)
        high = min(self.list.count(), 8) * max(22, self.list.sizeHintForRow(0)) + edges
        whole = self.list.count() <= 8
        self.list.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.list.resize(max(240, self._editor.width()), high)
        caret = self._editor.cursorRect()
        place = self._editor.mapToGlobal(caret.bottomLeft() + QPoint(0, 4))
        if (screen := self._editor.screen()) is not None:
            room = screen.availableGeometry()
            if place.y() + high > room.bottom():  # above the line instead
                place.setY(self._editor.mapToGlobal(caret.topLeft()).y() - high - 4)
            place.setX(max(room.left(), min(place.x(), room.right() - self.list.width())))
        self.list.move(place)
        self.list.show()

    def _take(self, item: QListWidgetItem | None) -> None:
        self.list.hide()
        words = self._begun()
        if item is None or words is None:
            return
        cursor = self._editor.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(words) + 2
        )
        cursor.insertText(str(item.data(Qt.ItemDataRole.UserRole)))
