"""The bar at the foot of the window: how many, what was said, what is going on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reader.gui.announce import announce
from reader.gui.language import number, tr
from reader.gui.mirror import begun
from reader.gui.widgets import ElidedLabel

_SAID_FOR = 7000  # milliseconds
_LONGEST = 40  # characters of what is told of the watched folder
_HEARD_AFTER = 700  # milliseconds after the last change of the count: not at each key
_UNSEEN = 300  # milliseconds: what is over sooner is not worth a flicker


class Task(Protocol):
    """What the bar needs of something that goes on; a `Job` is one."""

    title: str

    @property
    def stoppable(self) -> bool: ...
    @property
    def unasked(self) -> bool: ...
    @property
    def progressed(self) -> SignalInstance: ...
    @property
    def ended(self) -> SignalInstance: ...
    def cancel(self) -> None: ...


class StatusBar(QWidget):
    """Count or message at the left; the latest task with progress and a cancel at the right.

    What the program does unasked is shown only while nothing else goes on.
    """

    stop_watching_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(26)
        self._count = ""
        self._tasks: list[Task] = []
        self._words = ElidedLabel()
        self._words.setProperty("role", "small")
        self._aside = ElidedLabel()
        self._aside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._aside.setProperty("role", "small")
        self._doing = QLabel()
        self._doing.setProperty("role", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setProperty("quiet", True)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self._cancel_shown)
        self._watched = QLabel()
        self._watched.setProperty("role", "small")
        self._watched.setTextFormat(Qt.TextFormat.PlainText)
        self._unwatch = QPushButton(tr("Stop"))
        self._unwatch.setProperty("quiet", True)
        self._unwatch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._unwatch.setAccessibleName(tr("Stop watching the folder"))
        self._unwatch.setToolTip(tr("Stop watching the folder"))
        self._unwatch.clicked.connect(self.stop_watching_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(begun(12, 0, 8, 0))
        line.setSpacing(12)
        line.addWidget(self._words, 1)
        line.addWidget(self._aside)
        line.addWidget(self._watched)
        line.addWidget(self._unwatch)
        line.addWidget(self._doing)
        line.addWidget(self._bar)
        line.addWidget(self._cancel)
        self._silence = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._silence.timeout.connect(self.hush)
        self._heard = QTimer(self, singleShot=True, interval=_HEARD_AFTER)
        self._heard.timeout.connect(lambda: announce(self, self._count))
        self._soon = QTimer(self, singleShot=True, interval=_UNSEEN)
        self._soon.timeout.connect(self._show_task)
        self._show_task()
        self.set_watched("")

    @property
    def words(self) -> str:
        """What stands at the left."""
        return self._words.text()

    @property
    def doing(self) -> str:
        """What stands beside the progress; empty while nothing goes on."""
        return self._doing.text() if self._tasks else ""

    def set_count(self, words: str, *, heard: bool = True) -> None:
        """The usual words at the left: `128 articles`; `heard` unless they are told elsewhere."""
        if not heard:
            self._heard.stop()
        elif words != self._count:  # the same again must not silence what is about to be said
            self._heard.stop()
            if self._count:
                self._heard.start()
        self._count = words
        if not self._silence.isActive():
            self._words.setText(words)

    def set_aside(self, words: str) -> None:
        """A few words at the right, of the room that is open: `92% alike`."""
        self._aside.setText(words)
        self._aside.setVisible(bool(words))

    def set_watched(self, words: str, tip: str = "") -> None:
        """What is told of the watched folder, with a way to stop; empty: none is watched."""
        self._watched.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")
        self._watched.setToolTip(tip)
        for widget in (self._watched, self._unwatch):
            widget.setVisible(bool(words))

    @property
    def watched(self) -> str:
        """What is told of the watched folder."""
        return self._watched.text()

    def say(self, sentence: str) -> None:
        """Show a sentence for a few seconds in place of the count."""
        self._words.setText(sentence)
        announce(self, sentence)
        self._silence.start()

    def hush(self) -> None:
        """Forget the sentence and show the count again."""
        self._silence.stop()
        self._words.setText(self._count)

    def follow(self, task: Task) -> None:
        """Show a task until it ends; those without a title go on unseen.

        One that is over soon does not take the place of another that goes on.
        """
        if not task.title:
            return
        task.progressed.connect(lambda done, total, words: self._progress(task, done, total, words))
        task.ended.connect(lambda: self._over(task))
        if not self._tasks:
            self._take(task)
            return
        later = QTimer(self, singleShot=True, interval=_UNSEEN)
        later.timeout.connect(lambda: self._take(task))
        later.timeout.connect(later.deleteLater)
        task.ended.connect(later.stop)
        later.start()

    def _take(self, task: Task) -> None:
        if task.unasked and self._tasks:
            self._tasks.insert(0, task)
            return
        self._tasks.append(task)
        self._bar.setRange(0, 0)
        self._doing.setText(task.title)
        self._soon.start()

    def _progress(self, task: Task, done: int, total: int, words: str) -> None:
        if not self._tasks or self._tasks[-1] is not task:
            return
        title = words if words and len(words) <= 60 else task.title
        if total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._doing.setText(
                tr("{title} · {min} of {total}").format(
                    title=title, min=number(min(done + 1, total)), total=number(total)
                )
            )
        else:
            self._bar.setRange(0, 0)
            self._doing.setText(title)

    def _over(self, task: Task) -> None:
        self._tasks = [t for t in self._tasks if t is not task]
        if self._tasks:
            self._doing.setText(self._tasks[-1].title)
            self._bar.setRange(0, 0)
        if not self._tasks or self._doing.isVisible():
            self._show_task()

    def _show_task(self) -> None:
        for widget in (self._doing, self._bar, self._cancel):
            widget.setVisible(bool(self._tasks))
        if self._tasks:
            self._cancel.setVisible(self._tasks[-1].stoppable)

    def _cancel_shown(self) -> None:
        if self._tasks:
            self._doing.setText(tr("Stopping…"))
            self._tasks[-1].cancel()
