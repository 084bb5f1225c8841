"""What a card shows, for tests."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.notes.card import NoteCard
from reader.gui.notes.card_actions import CardActions
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.tags_row import TagChip
from reader.gui.widgets import Chip

PUMP = "once the last pump is switched off"


DIVERS = "Divers have asked to use the lake"


SWALLOWS = "Swallows nest along the northern face"


def words_of(widget: QWidget) -> str:
    """What the visible labels in a widget say, and what a card paints."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join([*labels, *([widget.foot] if isinstance(widget, NoteCard) else [])])


def editor_of(card: NoteCard) -> CommentEditor:
    editor = card.findChild(CommentEditor)
    assert isinstance(editor, CommentEditor)
    return editor


def settling(card: NoteCard) -> Chip:
    """The button that settles what is in doubt about a note."""
    (chip,) = (c for c in card.findChildren(Chip) if not isinstance(c, TagChip) and c.isVisible())
    return chip


def actions_shown(card: NoteCard) -> bool:
    actions = card.findChild(CardActions)
    return isinstance(actions, CardActions) and actions.isVisible()
