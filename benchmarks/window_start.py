"""A fresh process that paints its first window and ends: started by window.py.

    python benchmarks/window_start.py empty
    python benchmarks/window_start.py program LIBRARY

Prints, in seconds since the clock in the environment's STARTED (time.monotonic): when the window
was first painted, when (in the program) its real list first had articles in it; then the
processor's seconds until either.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


cpu: list[float] = []


def told(*moments: float) -> None:
    """Print and end at once, without the work of an orderly end."""
    started = float(os.environ["STARTED"])
    cpu.append(time.process_time())
    print(*(f"{moment - started:.4f}" for moment in moments), *(f"{c:.4f}" for c in cpu))
    sys.stdout.flush()
    os._exit(0)


def empty() -> None:
    """An empty PySide6 window."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Centre(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            told(time.monotonic(), time.monotonic())

    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.setCentralWidget(Centre())
    window.show()
    application.exec()


def program(library: Path) -> None:
    """The program on a library, as its command starts it."""
    from reader.__main__ import main
    from reader.gui import opening
    from reader.gui.main_window import MainWindow

    moments: list[float] = []
    rows_painted, furnish = opening._Rows.paintEvent, MainWindow.furnish  # noqa: SLF001

    def first_paint(self: opening._Rows, event: object) -> None:
        rows_painted(self, event)  # type: ignore[arg-type]
        moments.append(time.monotonic())
        cpu.append(time.process_time())

    def furnish_and_watch(self: MainWindow, *given: object) -> None:
        from reader.gui.library.rows_view import RowsView

        painted = RowsView.paintEvent

        def with_rows(view: RowsView, event: object) -> None:
            painted(view, event)  # type: ignore[arg-type]
            if view.model().rowCount():
                told(moments[0], time.monotonic())

        RowsView.paintEvent = with_rows  # type: ignore[method-assign,assignment]
        furnish(self, *given)  # type: ignore[arg-type]

    opening._Rows.paintEvent = first_paint  # type: ignore[method-assign,assignment]  # noqa: SLF001
    MainWindow.furnish = furnish_and_watch  # type: ignore[method-assign,assignment]
    main(["--library", str(library)])


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        program(Path(sys.argv[2]))
