"""Reading with nothing around the text: one key hides all else, Esc brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from reader.gui.language import tr
from reader.gui.panes import fit_panes

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_HINT_MS = 3_500


class FocusMode(QObject):
    """Hides bars, lists and panels of the window, and remembers which were shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._on = False
        self.hint = QLabel(window.whole)
        self.hint.setProperty("role", "hint")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        self._gone = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._gone.timeout.connect(self.hint.hide)

    @property
    def on(self) -> bool:
        """Whether only the text is shown."""
        return self._on

    def toggle(self) -> None:
        """Show only the text, or everything again."""
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show only the text; without an article there is nothing to show."""
        window = self._window
        if self._on or window.reading.current is None:
            self._tell()
            return
        window.show_library()
        window.show_all_notes(False)
        window.centre.setCurrentWidget(window.reading)
        self._on = True
        # First, or Qt would hand the keyboard on as if by the Tab key.
        window.reading.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hidden = [widget for widget in self._around() if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self._tell()
        self._say()

    def leave(self) -> None:
        """Show everything that was shown before."""
        if not self._on:
            return
        self._on = False
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self.hint.hide()
        fit_panes(self._window)
        self._tell()

    def _around(self) -> list[QWidget]:
        """All that stands around the text, but for what tells of a problem."""
        window = self._window
        kept = {window.splitter, window.pages, window.banner}
        rules = [
            widget
            for parent in (window.library_page, window.whole)
            for widget in parent.findChildren(
                QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if widget.property("role") == "rule"
        ]
        panes = [window.toolbar, window.status, window.sidebar, window.articles, window.panel]
        if window.figures.plot.isVisible():
            panes.append(window.figures.plot)
        return [widget for widget in (*rules, *panes) if widget not in kept]

    def _tell(self) -> None:
        self._window.actions_["focus-mode"].setChecked(self._on)

    def _say(self) -> None:
        whole = self._window.whole
        self.hint.setText(tr("Only the text. Esc brings the rest back."))
        self.hint.adjustSize()
        x = (whole.width() - self.hint.width()) // 2
        self.hint.move(x, whole.height() - self.hint.height() - 24)
        self.hint.show()
        self.hint.raise_()
        self._gone.start()
