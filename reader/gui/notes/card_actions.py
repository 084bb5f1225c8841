"""The buttons of a note's card: comment, colour, tag, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.language import tr
from reader.gui.mirror import begun
from reader.gui.notes.comment import Comment
from reader.gui.notes.dots import ColorDot, color_menu
from reader.gui.notes.wording import color_name
from reader.gui.theme import ThemeManager
from reader.gui.widgets import IconButton
from reader.notes.model import Color, Note

_FADE = 20  # pixels over which the words below the buttons vanish


class CardActions(QWidget):
    """Lies over the right end of a card's foot while the card has the mouse or the focus."""

    edit_requested = Signal()
    color_chosen = Signal(object)  # Color
    tag_requested = Signal()
    delete_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._keys = SelectionKeys()
        self._current = Color.YELLOW
        self._pencil = IconButton(themes, "pencil", tr("Add comment (F2)"))
        self._pencil.clicked.connect(self.edit_requested)
        self._dot = ColorDot(themes, self._current, tr("Change colour"), digit=False)
        self._dot.clicked.connect(self._choose_color)
        tag = IconButton(themes, "tag", tr("Add tag (t)"))
        tag.clicked.connect(self.tag_requested)
        delete = IconButton(themes, "trash-2", tr("Delete note (Del)"))
        delete.clicked.connect(self.delete_requested)
        self.buttons: tuple[QAbstractButton, ...] = (self._pencil, self._dot, tag, delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(begun(_FADE, 0, 0, 0))
        row.setSpacing(0)
        for button in self.buttons:
            button.setFixedSize(26, 24)
            row.addWidget(button)
        self.adjustSize()

    def set_note(self, note: Note, keys: SelectionKeys) -> None:
        """Act on this note; `keys` colour it as well."""
        self._current, self._keys = note.color, keys
        said, words = tr("Change colour"), keys.all_words()
        self._dot.setToolTip(f"{said} ({words})" if words else said)
        self._dot.set_color(note.color)
        self._dot.setAccessibleName(tr("Colour: {color}").format(color=color_name(note.color)))
        self._pencil.setToolTip(tr("Edit comment (F2)") if note.text else tr("Add comment (F2)"))

    def _choose_color(self) -> None:
        menu = color_menu(
            self._themes.current, self._current, self.color_chosen.emit, self, self._keys
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._dot.mapToGlobal(QPoint(0, self._dot.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper = self._themes.current.color("paper")
        clear = QColor(paper)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, _FADE, 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(0.8, paper)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fade)
        painter.end()


def offer_links(menu: QMenu, comment: Comment) -> None:
    """Put what a comment links to into a menu, with a line below."""
    for shown, address in comment.links:
        words = " ".join(shown.split())
        short = (words if len(words) <= 40 else f"{words[:39]}…").replace("&", "&&")
        menu.addAction(tr("Open “{shown}”").format(shown=short), partial(comment.follow, address))
    menu.addSeparator()
