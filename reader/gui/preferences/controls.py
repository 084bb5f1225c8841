"""Small controls and deeds that several pages of the preferences share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.gui.language import number, tr


def button(words: str, *, name: str = "") -> QPushButton:
    """A button for a row."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    if name:
        made.setAccessibleName(name)
    return made


def side_by_side(*widgets: QWidget) -> QWidget:
    """Several controls in one row."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    return whole


def show_folder(folder: Path) -> None:
    """Show a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def size_words(size: int) -> str:
    """A size in words: `12.4 MB`, `96 kB`."""
    if size < 1e6:
        return tr("{size} kB").format(size=number(max(1, size / 1e3)))
    return tr("{size} MB").format(size=number(size / 1e6, 1))
