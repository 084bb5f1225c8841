"""A new style sheet for the whole program, put on what is seen; on what is hidden when it is shown.

When an application or a window gets another style sheet, Qt goes through every widget in it, and
lays it out anew: of the five hundred that the program has a tenth is seen, and a window that does
nothing else for so long is seen to stand still. So here Qt is made to forget what it made of the
old sheet, which costs nothing, and widgets get the new one's colours of text one by one.
"""

from __future__ import annotations

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_NAME = "late-look"
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_Colors = Mapping[QPalette.ColorRole, QColor]
_tints: WeakKeyDictionary[QWidget, _Colors] = WeakKeyDictionary()


def tint(widget: QWidget, colors: _Colors) -> None:
    """Give a widget colours of its own, of the theme in force.

    A style sheet that is put on puts back the palette from before the last one: these stay.
    """
    palette = widget.palette()
    for role, color in colors.items():
        palette.setColor(role, color)
    widget.setPalette(palette)
    _tints[widget] = dict(colors)


def fill(widget: QWidget, color: QColor) -> None:
    """Give a widget a ground of its own, as `tint` does."""
    tint(widget, {widget.backgroundRole(): color})
    widget.setAutoFillBackground(True)


class _LateLook(QObject):
    """Polishes widgets that were hidden when the style sheet changed, before they are painted."""

    def put_on(self, widget: QWidget) -> None:
        """Polish a widget, and all in it that is seen."""
        if not widget.isVisible():
            widget.installEventFilter(self)  # where it is one already, that changes nothing
            return
        widget.style().polish(widget)
        if (colors := _tints.get(widget)) is not None:
            tint(widget, colors)
        if isinstance(widget, QLineEdit):  # its icon that clears it is the sheet's
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        for child in widget.findChildren(QWidget, options=_CHILDREN):
            self.put_on(child)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.put_on(watched)
        return False


def put_on(application: QApplication, sheet: str) -> None:
    """Give the program this style sheet, instead of the one that it has."""
    if application.styleSheet() == sheet:
        return
    if not application.styleSheet():
        application.setStyleSheet(sheet)
        return
    # The rules that Qt found for each widget are thrown away; it goes through none then.
    application.style().unpolish(application)
    application.setStyleSheet(sheet)
    late = application.findChild(_LateLook, _NAME)
    if late is None:
        late = _LateLook(application)
        late.setObjectName(_NAME)
    for window in application.topLevelWidgets():
        if window.parentWidget() is None:
            # A window that asks to be painted before what lies on it does is painted twice.
            for child in window.findChildren(QWidget, options=_CHILDREN):
                child.update()
            late.put_on(window)
