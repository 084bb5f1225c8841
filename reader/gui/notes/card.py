"""A note as a card: the passage, the comment, tags, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.fonts import reading_font
from reader.gui.language import behind, tr
from reader.gui.notes.acts import NoteActs, Typing
from reader.gui.notes.card_actions import CardActions
from reader.gui.notes.card_doubt import CardDoubt, Doubt, doubt_of
from reader.gui.notes.comment import Comment
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.dots import color_menu
from reader.gui.notes.passage import Passage
from reader.gui.notes.tags_row import TagsRow
from reader.gui.notes.wording import COLOR_KEYS, spoken, sure, versions, when
from reader.gui.theme import ThemeManager
from reader.gui.widgets import Chip
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import PlacedNote

_QUOTE_LINES = 5
_BAR = 4
_ALL = 1_000_000
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_Home: -_ALL,
    Qt.Key.Key_End: _ALL,
}
_COLORS_BY_KEY = {key: color for color, key in COLOR_KEYS.items()}


class NoteCard(QFrame):
    """One note. On it Enter goes to the passage, F2 edits, t tags, 1–8 colour, Del deletes."""

    SPOKEN_AS = QAccessible.Role.ListItem

    activated = Signal(object)  # PlacedNote
    attach_requested = Signal(object)  # Note
    across_requested = Signal(object)  # Note: to be copied to another version
    copy_here_requested = Signal(object)  # Note of a version: to be copied to the article shown
    link_followed = Signal(object)  # Link to an article or a note
    stepped = Signal(int)  # to the card so many places before (negative) or after this one
    leaving = Signal()  # it is about to be deleted
    focused = Signal()

    def __init__(
        self, themes: ThemeManager, acts: NoteActs, placed: PlacedNote, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._acts = acts
        self._placed = placed
        self._known: Sequence[str] = ()
        self._editor: CommentEditor | None = None
        self._typing: Typing | None = None
        self._saved = ""  # what was last sent to the library while editing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 11, 12, 10)
        self._column.setSpacing(6)
        # Most cards never need these, and every widget costs: they are made when they are.
        self._actions: CardActions | None = None
        self._quote = Passage(
            themes, reading_font(14.5, italic=True), ink="ink_muted", lines=_QUOTE_LINES
        )
        self._comment = Comment(themes)
        self._comment.clicked.connect(self.edit)
        self._comment.link_followed.connect(self.link_followed)
        self._tags = TagsRow()
        self._tags.changed.connect(self._set_tags)
        self._tags.left.connect(self._tag_left)
        for part in (self._quote, self._comment, self._tags):
            self._column.addWidget(part)
        self._doubt = CardDoubt(themes, self._column, self._tags, self._settle_doubt)
        themes.changed.connect(self.update)

    # What is shown

    @property
    def placed(self) -> PlacedNote:
        """The note that is shown, and where it stands."""
        return self._placed

    @property
    def note(self) -> Note:
        """The note that is shown."""
        return self._placed.note

    @property
    def is_editing(self) -> bool:
        """Whether the comment is being typed."""
        return self._editor is not None

    def show_note(
        self, placed: PlacedNote, origin: str, known_tags: Sequence[str], now: datetime
    ) -> None:
        """Show a note as it is now; `origin` is the title of the version that it was made on.

        A comment that is being typed is left alone.
        """
        self._placed = placed
        self._known = known_tags
        note = placed.note
        self._doubt.show(placed)
        self._quote.set_text(note.anchor.quote)
        self._comment.set_text(note.text)
        self._comment.setVisible(bool(note.text.strip()) and self._editor is None)
        self._tags.set_tags(note.tags)
        where = versions(len(placed.carried))
        lost_here = doubt_of(placed) is Doubt.ELSEWHERE
        if origin:
            where = tr("from “{title}”, {alike}").format(title=origin, alike=sure(placed.sure))
            if lost_here:
                where = tr("in “{title}”").format(title=origin)
        self._tags.set_words(" · ".join(filter(None, (when(note.modified, now), where))))
        absent = tr("No such passage here. It is on:") if lost_here else ""
        self.setAccessibleName(f"{absent} {spoken(note)}".strip())
        if self._actions is not None:
            self._actions.set_note(note)
        self.update()

    def _settle_doubt(self, doubt: Doubt) -> None:
        if doubt is Doubt.LOST:
            self.attach_requested.emit(self.note)
        elif doubt is Doubt.ELSEWHERE:
            self.copy_here_requested.emit(self.note)
        else:
            self._acts.attach(self.note, self._placed.start, self._placed.end)

    # What can be done

    def edit(self) -> None:
        """Type at the comment; it is saved without being asked."""
        if self._editor is None:
            self._saved = self.note.text
            self._typing = Typing(self.note)
            editor = CommentEditor(self.note.text)
            editor.settled.connect(self._save)
            editor.finished.connect(self._finish)
            self._acts.complete_titles(editor)
            self._editor = editor
            self._comment.hide()
            self._column.insertWidget(self._column.indexOf(self._comment), editor)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_editing(self) -> None:
        """End the editing of the comment, which is saved."""
        if self._editor is not None:
            self._editor.finish()

    def save_now(self) -> None:
        """Have what is being typed in the library before this returns."""
        if self._editor is not None and self._editor.toPlainText() != self._saved:
            self._saved = self._editor.toPlainText()
            assert self._typing is not None
            self._acts.save_text_now(self._typing, self._saved)

    def ask_tag(self) -> None:
        """Type a tag to be added."""
        self._tags.ask(self._known)
        self.follow_focus()

    def _tag_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._tags.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow_focus()

    def _save(self, text: str) -> None:
        if text != self._saved and self._typing is not None:
            self._saved = text
            self._acts.save_text(self._typing, text)

    def _finish(self, text: str) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._comment.set_text(text)
        self._comment.setVisible(bool(text.strip()))
        self._save(text)
        self._typing = None
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_tags(self, tags: object) -> None:
        if isinstance(tags, tuple):
            self._acts.set_tags(self.note, tags)

    def _set_color(self, color: Color) -> None:
        self._acts.set_color(self.note, color)

    def _remove(self) -> None:
        self.leaving.emit()
        self._acts.remove(self.note)

    # Events and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare:
            self.activated.emit(self._placed)
        elif key == Qt.Key.Key_F2:
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif bare and (by := _STEPS.get(Qt.Key(key))) is not None:
            self.stepped.emit(by)
        elif bare and event.text() == "t":
            self.ask_tag()
        elif bare and (color := _COLORS_BY_KEY.get(event.text())) is not None:
            self._acts.set_color(self.note, color)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Window-wide shortcuts give way to the keys that act on the card which has the focus.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = event.text() in {"t", *_COLORS_BY_KEY} or event.key() in (
                Qt.Key.Key_Delete,
                Qt.Key.Key_F2,
            )
            if ours and self.hasFocus() and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.activated.emit(self._placed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = menu.addAction(tr("Go to the passage"), lambda: self.activated.emit(self._placed))
        go.setEnabled(self._placed.state is not AnchorState.ORPHANED)
        menu.addAction(
            tr("Copy the passage"), lambda: QApplication.clipboard().setText(self.note.anchor.quote)
        )
        menu.addSeparator()
        for shown, address in self._comment.links:
            words = " ".join(shown.split())
            short = (words if len(words) <= 40 else f"{words[:39]}…").replace("&", "&&")
            menu.addAction(
                tr("Open “{shown}”").format(shown=short), partial(self._comment.follow, address)
            )
        menu.addSeparator()
        menu.addAction(tr("Edit comment") + behind("F2"), self.edit)
        menu.addAction(tr("Add tag") + behind("T"), self.ask_tag)
        menu.addMenu(color_menu(self._themes.current, self.note.color, self._set_color, menu))
        menu.addAction(
            tr("Copy to another version…"), lambda: self.across_requested.emit(self.note)
        )
        menu.addSeparator()
        menu.addAction(tr("Delete note") + behind("Del"), self._remove)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.follow_focus()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.follow_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.follow_focus()
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()  # the buttons stay until it is known where the focus has gone

    def follow_focus(self) -> None:
        """Show the buttons while the focus or the mouse is within the card."""
        focus = QApplication.focusWidget()
        within = focus is not None and (focus is self or self.isAncestorOf(focus))
        shown = (within or self.underMouse()) and not self._tags.is_asking
        if shown and self._actions is None:
            self._actions = self._make_actions()
        if self._actions is not None:
            self._actions.setVisible(shown)

    def _make_actions(self) -> CardActions:
        actions = CardActions(self._themes, self)
        actions.set_note(self.note)
        actions.edit_requested.connect(self.edit)
        actions.color_chosen.connect(self._set_color)
        actions.tag_requested.connect(self.ask_tag)
        actions.delete_requested.connect(self._remove)
        self._place_actions(actions)
        for before, after in pairwise((self, *actions.buttons)):
            self.setTabOrder(before, after)
        return actions

    def _place_actions(self, actions: CardActions) -> None:
        size = actions.size()
        actions.move(self.width() - size.width() - 8, self.height() - size.height() - 7)
        actions.raise_()

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key goes through, in order."""
        buttons = self._actions.buttons if self._actions is not None else ()
        chips = self.findChildren(Chip)
        return [self, *buttons, *chips]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._actions is not None:
            self._place_actions(self._actions)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        painter.fillPath(shape, theme.color("paper"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), theme.note_line(self.note.color))
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 1.5))
        else:
            painter.setPen(QPen(theme.color("border" if self.underMouse() else "line"), 1))
        painter.drawPath(shape)
        if not self.hasFocus():  # the bar lies over the frame
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, _BAR, self.height()), theme.note_line(self.note.color))
        painter.end()
