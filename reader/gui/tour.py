"""The tour: a few cards that point at the real rooms, with real articles in them."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.actions import shown_keys
from reader.gui.announce import announce
from reader.gui.importer import sample_sources
from reader.gui.language import later, tr
from reader.gui.mirror import begun
from reader.gui.panes import show_list, show_panel
from reader.gui.theme import ThemeManager
from reader.gui.widgets import LINK_INSET
from reader.gui.words import Words
from reader.services.import_report import ImportReport

if TYPE_CHECKING:
    from reader.gui.library.results import Answer
    from reader.gui.main_window import MainWindow

_OFFERED = "tour"  # where the settings remember that it was offered
_WIDTH, _GAP = 340, 14
_AGAIN_MS = 150  # how often the card looks where its room is now


@dataclass(frozen=True, slots=True)
class Step:
    """A card: what it says, with `{action}` for the keys of actions, and what it points at.

    `at` are the window's rooms by name, of which the first that is to be seen is meant.
    """

    title: str
    body: str
    at: tuple[str, ...]
    room: str = ""  # the tab of the panel that is brought to the front


STEPS: tuple[Step, ...] = (
    Step(
        later("Your articles"),
        later(
            "Drop files, folders or links here, or paste with {paste-article}. {next-article} and "
            "{previous-article} go through the list; {search} searches all of it."
        ),
        ("articles",),
    ),
    Step(
        later("Figures and names are marked"),
        later(
            "Each kind has a tint and an underline of its own. Rest the mouse on a mark and it "
            "says its value; click it for all its places, and to put it right. {marks} hides them."
        ),
        ("centre",),
        "Marks",
    ),
    Step(
        later("Notes stay with their words"),
        later(
            "Select a passage and press {highlight-yellow} to {highlight-gray} for a colour, or "
            "{note} to write. What you write stands here, is saved as you type, and shows in every "
            "version that has the passage."
        ),
        ("panel", "toolbar.panel"),
        "Notes",
    ),
    Step(
        later("Versions side by side"),
        later(
            "Copies of one text are found as they come in. {compare} puts two of them side by "
            "side, changed figures first; Esc comes back."
        ),
        ("panel", "toolbar.panel"),
        "Versions",
    ),
    Step(
        later("Who is in the news"),
        later(
            "Tags, sources and the most frequent names stand at the left: a click shows only "
            "these, Ctrl+click adds another. Enter on a name opens its page; {names} lists all."
        ),
        ("sidebar", "toolbar.sidebar"),
    ),
    Step(
        later("Everything by a few letters"),
        later(
            "{palette} finds any action; {keys} shows all keys, and they can be changed. {guide} "
            "opens the guide, and Help brings this tour back."
        ),
        ("toolbar.menu",),
    ),
)


class TourCard(QFrame):
    """Words, and how to go on. Esc ends the tour."""

    next_pressed = Signal()
    back_pressed = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("floating", True)
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(_WIDTH)
        self.count = QLabel()
        self.count.setProperty("role", "faint")
        self.title = QLabel()
        self.title.setProperty("role", "dialog-title")
        self.title.setWordWrap(True)
        self.body = Words()
        self.end = QPushButton(tr("End the tour"))
        self.end.setProperty("quiet", True)
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.next.setProperty("primary", True)
        self.end.clicked.connect(self.ended)
        self.back.clicked.connect(self.back_pressed)
        self.next.clicked.connect(self.next_pressed)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.end)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(begun(20 - LINK_INSET, 16, 20, 16))
        column.setSpacing(8)
        for label in (self.count, self.title, self.body):
            label.setContentsMargins(begun(LINK_INSET, 0, 0, 0))  # flush with the word below
        column.addWidget(self.count)
        column.addWidget(self.title)
        column.addWidget(self.body)
        column.addSpacing(4)
        column.addLayout(foot)
        self.setTabOrder(self.next, self.back)
        self.setTabOrder(self.back, self.end)

    def say(self, count: str, title: str, body: str) -> None:
        """Show these words, and say them."""
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.title.setText(title)
        self.body.setText(body)
        self.setAccessibleDescription(body)
        self._fit()
        announce(self, " ".join(filter(None, (count, title, body))))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # now that its fonts are known

    def _fit(self) -> None:
        for label in (self.count, self.title, self.body):
            label.ensurePolished()
        self._column.invalidate()
        self.setFixedHeight(max(self._column.totalHeightForWidth(_WIDTH), 1))  # with its border

    def event(self, event: QEvent) -> bool:
        override = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_pressed.emit()
        else:
            super().keyPressEvent(event)


class _Ring(QWidget):
    """A line around the room that is spoken of; it stops neither mouse nor keys."""

    DECORATION = True

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.room = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._themes.current.color("accent"), 3))
        painter.drawRoundedRect(QRectF(self.room).adjusted(2, 2, -2, -2), 8, 8)
        painter.end()


class Tour(QObject):
    """Goes through the steps; comes by itself once at most, into an empty library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = -1
        self._card: TourCard | None = None
        self._ring: _Ring | None = None
        self._before: QWidget | None = None
        self._follow = QTimer(self, interval=_AGAIN_MS)
        self._follow.timeout.connect(self._place)

    @property
    def card(self) -> TourCard | None:
        """The card, while the tour goes on or is offered."""
        return self._card

    def invite_once(self) -> None:
        """Offer the tour if the library turns out to be empty, and it never was offered."""
        if not self._window.context.settings.text(_OFFERED):
            self._window.articles.answered.connect(self._answered)

    def _answered(self, answer: object) -> None:
        self._window.articles.answered.disconnect(self._answered)
        found: Answer = answer  # type: ignore[assignment]
        if not found.ids and found.question.is_everything and self._card is None:
            self._offer()

    def start(self) -> None:
        """From the first step, by the samples if the reader wants them here."""
        self.end()
        if self._window.articles.model.ids:
            self._go(0)
        else:
            self._offer()

    def end(self) -> None:
        """Away with the card, at whatever step."""
        self._remember()
        self._follow.stop()
        focused = self._card is not None and self._card.isAncestorOf(
            self._window.focusWidget() or self._window
        )
        for widget in (self._card, self._ring):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._card = self._ring = None
        if self._at >= 0:
            show_list(self._window)
        self._at = -1
        if focused:
            self._window.articles.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        self._window.context.settings.set_text(_OFFERED, "offered")

    def _offer(self) -> None:
        self._remember()
        card = self._made_card()
        card.next.setText(tr("Import samples, take the tour"))
        card.end.setText(tr("Not now"))
        card.back.hide()
        card.next_pressed.connect(self._import)
        card.say(
            "",
            tr("New here?"),
            tr(
                "A tour of six cards shows the rooms by ten sample articles, all of them invented. "
                "Nothing else is imported, and the samples can go to the trash at any time."
            ),
        )
        self._show(QRect())

    def _import(self) -> None:
        if self._card is not None:
            self._card.next.setEnabled(False)
        self._window.importer.run(
            sample_sources(), then=self._imported, otherwise=self._not_imported
        )

    def _not_imported(self) -> None:
        if self._card is not None:
            self._card.next.setEnabled(True)  # to be tried again

    def _imported(self, report: object) -> None:
        if self._card is None or not isinstance(report, ImportReport):
            return
        # The first sample comes in last, so that it stands first in the list.
        wanted = next((r.id for r in report.results[::-1] if r.id is not None), None)
        if wanted is None:
            self._not_imported()
            return
        self.end()
        self._window.show_article(wanted)
        self._go(0)

    def _go(self, number: int) -> None:
        if not 0 <= number < len(STEPS):
            self.end()
            return
        self._at = number
        step = STEPS[number]
        window = self._window
        window.show_library()
        window.show_all_notes(False)
        if step.room:
            show_panel(window)
            window.panel.show_room(step.room)
        else:
            show_list(window)
        card = self._card
        if card is None:
            card = self._made_card()
            card.next_pressed.connect(lambda: self._go(self._at + 1))
            card.back_pressed.connect(lambda: self._go(self._at - 1))
        last = number == len(STEPS) - 1
        card.back.setVisible(number > 0)
        card.end.setVisible(not last)
        card.next.setText(tr("Done") if last else tr("Next"))
        count = tr("{number} of {all}").format(number=number + 1, all=len(STEPS))
        card.say(count, tr(step.title), self._with_keys(tr(step.body)))
        self._show(self._room())

    def _with_keys(self, words: str) -> str:
        keymap = self._window.actions_.keymap
        for spec in keymap.table:
            mark = f"{{{spec.name}}}"
            if mark in words:
                keys = shown_keys(keymap.keys(spec.name)[:1])
                words = words.replace(mark, keys or f"“{tr(spec.text)}”")
        return words

    def _made_card(self) -> TourCard:
        window = self._window
        self._ring = _Ring(window.context.themes, window.whole)
        self._card = card = TourCard(window.whole)
        card.ended.connect(self.end)
        return card

    def _room(self) -> QRect:
        """Where the room of the step is in the window now; empty if it is not to be seen."""
        whole = self._window.whole
        for name in STEPS[self._at].at if self._at >= 0 else ():
            room: QWidget = attrgetter(name)(self._window)
            if room.isVisible():
                return QRect(room.mapTo(whole, QPoint(0, 0)), room.size())
        return QRect()

    def _show(self, room: QRect) -> None:
        if self._card is None or self._ring is None:
            return
        self._put(room)
        self._ring.setVisible(not room.isEmpty())
        self._card.show()
        self._ring.raise_()
        self._card.raise_()
        if self._at >= 0:  # an invitation takes the keyboard from nobody
            self._card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow.start()

    def _place(self) -> None:
        """The window changes its size, and panes come and go."""
        if self._card is not None and self._ring is not None:
            room = self._room()
            self._ring.setVisible(not room.isEmpty())
            self._put(room)

    def _put(self, room: QRect) -> None:
        if self._card is None or self._ring is None:
            return
        whole = self._window.whole.rect()
        if self._ring.geometry() != whole or self._ring.room != room:
            self._ring.setGeometry(whole)
            self._ring.room = room
            self._ring.update()
        self._card.move(card_place(whole, room, self._card.size()))


def card_place(whole: QRect, room: QRect, card: QSize) -> QPoint:
    """Where a card stands: beside the room that it speaks of, else in it, and never outside."""
    inside = whole.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    if room.isEmpty():
        at = QPoint(inside.right() - card.width(), inside.bottom() - card.height() - 30)
    elif room.right() + _GAP + card.width() <= inside.right():
        at = QPoint(room.right() + _GAP, room.top() + 2 * _GAP)
    elif room.left() - _GAP - card.width() >= inside.left():
        at = QPoint(room.left() - _GAP - card.width(), room.top() + 2 * _GAP)
    else:
        at = QPoint(room.right() - _GAP - card.width(), room.bottom() - _GAP - card.height())
    x = max(inside.left(), min(at.x(), inside.right() - card.width()))
    y = max(inside.top(), min(at.y(), inside.bottom() - card.height()))
    return QPoint(x, y)
