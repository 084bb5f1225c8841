"""What screen readers are told of widgets that paint themselves.

A widget says what it is with a class attribute `SPOKEN_AS`, a role. One that shows rows is read
row by row if it has the methods of `Spoken`. Its name and description are those that every widget
has (`setAccessibleName`, `setAccessibleDescription`).
"""

from __future__ import annotations

from functools import partial
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from reader.gui.language import tr

# Qt means none by a null pointer; its stubs do not know of it.
_NONE = cast(QAccessibleInterface, None)
_ICON_BUTTON, _COMBO_LIST = "QLineEditIconButton", "QComboBoxListView"


@runtime_checkable
class Spoken(Protocol):
    """Rows to be read: how many, what each says, where it stands in the widget."""

    def spoken_count(self) -> int: ...
    def spoken_row(self, row: int) -> str: ...
    def spoken_rect(self, row: int) -> QRect: ...


def install() -> None:
    """Let Qt ask here; once, after the application is made."""
    application = QApplication.instance()
    if application is not None and not application.property("spoken"):
        application.setProperty("spoken", True)
        QAccessible.installFactory(_made)


def _made(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """The interface of a widget of our own; None leaves it to Qt, perhaps with a name at last."""
    if kind == _ICON_BUTTON and isinstance(widget, QWidget) and not widget.accessibleName():
        field = widget.parent()
        actions = field.actions() if isinstance(field, QLineEdit) else []
        tips = [a.toolTip() or a.text() for a in actions if widget in a.associatedObjects()]
        widget.setAccessibleName(next(filter(None, tips), tr("Clear")))
    elif kind == _COMBO_LIST and isinstance(widget, QWidget) and not widget.accessibleName():
        box: QObject | None = widget
        while box is not None and not isinstance(box, QComboBox):
            box = box.parent()
        if isinstance(box, QComboBox):
            widget.setAccessibleName(box.accessibleName() or tr("Choices"))
    elif kind == "QScrollArea" and type(widget) is QScrollArea:
        return _held(QAccessibleWidget(widget, QAccessible.Role.Pane), widget)
    elif isinstance(widget, QWidget) and hasattr(type(widget), "SPOKEN_AS"):
        return _held(SpokenWidget(widget), widget)
    return None


def _held(made: QAccessibleWidget, widget: QWidget) -> QAccessibleInterface:
    """An interface that Python does not delete before Qt does.

    Qt deletes every interface that it knows: when its widget goes, or at the end of the program.
    Python lets go of them before that end, and Qt would then delete what is gone.
    """
    widget.destroyed.connect(partial(_let_go, made))
    return made


def _let_go(made: QAccessibleWidget, *_: object) -> None:
    """The widget is gone, and with it all of its rows: nobody else tells Qt of these."""
    if isinstance(made, SpokenWidget):
        made.delete_rows()


class SpokenWidget(QAccessibleWidget):
    """A widget with a role of its own, and its rows as children."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, type(widget).SPOKEN_AS)  # type: ignore[attr-defined]
        self._rows: dict[int, SpokenRow] = {}

    @property
    def spoken(self) -> Spoken | None:
        """The widget, if it has rows."""
        widget = self.object()
        return cast(Spoken, widget) if isinstance(widget, Spoken) else None

    def childCount(self) -> int:
        spoken = self.spoken
        return spoken.spoken_count() if spoken is not None else super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        spoken = self.spoken
        if spoken is None:
            return super().child(index)
        if not 0 <= index < spoken.spoken_count():
            return _NONE
        if index not in self._rows:
            row = SpokenRow(self, index)
            row.id = QAccessible.registerAccessibleInterface(row)
            self._rows[index] = row
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if self.spoken is None:
            return super().indexOfChild(child)
        return child.row if isinstance(child, SpokenRow) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        spoken = self.spoken
        if spoken is None:
            return super().childAt(x, y)
        for index in range(spoken.spoken_count()):
            row = self.child(index)
            if row.rect().contains(x, y):
                return row
        return _NONE

    def delete_rows(self) -> None:
        """Let Qt delete the interfaces of the rows."""
        for row in self._rows.values():
            QAccessible.deleteAccessibleInterface(row.id)
        self._rows.clear()


class SpokenRow(QAccessibleInterface):
    """One row of a widget. It holds no words: what it says is asked for at the moment."""

    def __init__(self, whole: SpokenWidget, row: int) -> None:
        super().__init__()
        self._whole = whole
        self.row = row
        self.id = 0  # Qt's number of it, once it is registered

    def isValid(self) -> bool:
        spoken = self._whole.spoken if self._whole.isValid() else None
        return spoken is not None and self.row < spoken.spoken_count()

    def object(self) -> QObject:
        return cast(QObject, None)

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def child(self, _index: int) -> QAccessibleInterface:
        return _NONE

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return _NONE

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def rect(self) -> QRect:
        spoken, widget = self._whole.spoken, self._whole.object()
        if spoken is None or not isinstance(widget, QWidget):
            return QRect()
        place = spoken.spoken_rect(self.row)
        return QRect(widget.mapToGlobal(place.topLeft()), place.size())

    def text(self, kind: QAccessible.Text) -> str:
        spoken = self._whole.spoken
        if spoken is None or kind is not QAccessible.Text.Name:
            return ""
        return spoken.spoken_row(self.row) if self.row < spoken.spoken_count() else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        pass
