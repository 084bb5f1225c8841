"""A note as a card: the passage, the comment, tags, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QToolTip, QWidget

from reader.gui.language import behind, tr
from reader.gui.mirror import turned_exactly
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.card_actions import CardActions, offer_links
from reader.gui.notes.card_body import CardBody
from reader.gui.notes.card_doubt import Doubt, doubt_of
from reader.gui.notes.comment import Comment
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.dots import color_menu
from reader.gui.notes.tags_row import TagsRow
from reader.gui.notes.unsaved import Typing
from reader.gui.notes.wording import spoken, sure, versions, when
from reader.gui.theme import ThemeManager
from reader.gui.widgets import Chip
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import PlacedNote

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
        self._sized = False  # before it is put in its place nothing is laid out
        self._saved = ""  # what was last sent to the library while editing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._body = CardBody(themes, self, self._settle_doubt)
        self._actions: CardActions | None = None
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
        changed = self._body.doubt.show(placed)
        changed |= self._body.quote.set_text(note.anchor.quote)
        self._show_comment(self._acts.unsaved.text_of(note))
        if note.tags or self._body.tags is not None:
            self._tags_row().set_tags(note.tags)
        where = versions(len(placed.carried))
        lost_here = doubt_of(placed) is Doubt.ELSEWHERE
        if origin:
            where = tr("from “{title}”, {alike}").format(title=origin, alike=sure(placed.sure))
            if lost_here:
                where = tr("in “{title}”").format(title=origin)
        self._body.set_foot(" · ".join(filter(None, (when(note.modified, now), where))))
        absent = tr("No such passage here. It is on:") if lost_here else ""
        self.setAccessibleName(f"{absent} {spoken(note)}".strip())
        if self._actions is not None:
            self._actions.set_note(note, self._acts.keys)
        if changed:
            self._settle()
        self.update()

    def _show_comment(self, text: str) -> None:
        """Show what is written of the note, unless it is being typed."""
        body, shown = self._body, bool(text.strip())
        if shown and body.comment is None:
            body.comment = Comment(self._themes, self)
            body.comment.clicked.connect(self.edit)
            body.comment.link_followed.connect(self.link_followed)
        if body.comment is not None:
            body.comment.set_text(text)
            body.comment.setVisible(shown and self._editor is None)

    def _tags_row(self) -> TagsRow:
        """The row of tags; it is made now if there was none."""
        body = self._body
        if body.tags is None:
            body.tags = TagsRow(self)
            body.tags.changed.connect(self._set_tags)
            body.tags.left.connect(self._tag_left)
            body.tags.set_words(body.foot)
            body.tags.show()
        return body.tags

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
            self._saved = self._acts.unsaved.text_of(self.note)
            self._typing = Typing(self.note)
            editor = CommentEditor(self._saved, self)
            editor.settled.connect(self._save)
            editor.finished.connect(self._finish)
            self._acts.complete_titles(editor)
            self._editor = self._body.editor = editor
            if self._body.comment is not None:
                self._body.comment.hide()
            editor.show()
            self._settle()
            editor.moveCursor(editor.textCursor().MoveOperation.End)
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
        self._tags_row().ask(self._known)
        self._settle()
        self.follow_focus()

    def _tag_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._tags_row().isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow_focus()

    def _save(self, text: str) -> None:
        if text != self._saved and self._typing is not None:
            self._saved = text
            self._acts.save_text(self._typing, text)

    def _finish(self, text: str) -> None:
        editor, self._editor, self._body.editor = self._editor, None, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        self._show_comment(text)
        self._settle()
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

    # Where its parts lie

    @property
    def foot(self) -> str:
        """What is said below: when it was last touched, and which versions have it."""
        return self._body.foot

    def heightForWidth(self, width: int) -> int:
        return self._body.height(width)

    def _settle(self) -> None:
        """Something is higher or lower than it was."""
        self._body.forget()
        if self._sized:
            self._body.arrange()
        self.updateGeometry()

    # Events and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._placed)
        elif key == Qt.Key.Key_F2:
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif bare and (by := _STEPS.get(Qt.Key(key))) is not None:
            self.stepped.emit(by)
        elif bare and event.text() == "t":
            self.ask_tag()
        elif (color := self._acts.keys.color(event)) is not None:
            self._acts.set_color(self.note, color)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._body.tip_at(event.pos()), self)
            return True
        # Window-wide shortcuts give way to the keys that act on the card which has the focus.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2) or event.text() == "t"
            bare = bare and not event.modifiers()
            if self.hasFocus() and (bare or self._acts.keys.color(event) is not None):
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
        if self._body.comment is not None:
            offer_links(menu, self._body.comment)
        menu.addAction(tr("Edit comment") + behind("F2"), self.edit)
        menu.addAction(tr("Add tag") + behind("T"), self.ask_tag)
        theme, keys = self._themes.current, self._acts.keys
        menu.addMenu(color_menu(theme, self.note.color, self._set_color, menu, keys))
        across = menu.addAction(tr("Copy to another version…"))
        across.triggered.connect(lambda: self.across_requested.emit(self.note))
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
        asking = self._body.tags is not None and self._body.tags.is_asking
        shown = (within or self.underMouse()) and not asking
        if shown and self._actions is None:
            self._actions = self._make_actions()
        if self._actions is not None:
            self._actions.setVisible(shown)

    def _make_actions(self) -> CardActions:
        actions = CardActions(self._themes, self)
        actions.set_note(self.note, self._acts.keys)
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
        self._sized = True
        self._body.arrange()
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
        focused = self.hasFocus()
        token = "focus" if focused else "border" if self.underMouse() else "line"
        frame = QPen(theme.color(token), 1.5 if focused else 1)
        if not focused:
            painter.strokePath(shape, frame)
        # The bar lies over the frame, but for that of the focus.
        bar = turned_exactly(QRectF(0, 0, _BAR, self.height()), QRectF(self.rect()))
        painter.setClipRect(bar)
        painter.fillPath(shape, theme.note_line(self.note.color))
        painter.setClipping(False)
        if focused:
            painter.strokePath(shape, frame)
        self._body.paint(painter, theme)
        painter.end()
