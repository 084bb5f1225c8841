from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader.gui.opened_files import OpenedFiles


def test_a_file_that_the_desktop_hands_over_is_asked_for(
    qapp: QApplication, tmp_path: Path
) -> None:
    opened = OpenedFiles(qapp)
    asked: list[list[str]] = []
    opened.asked.connect(asked.append)
    try:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "a page.html")))
    finally:
        qapp.removeEventFilter(opened)
        opened.deleteLater()
    assert asked == [[str(tmp_path / "a page.html")]]
