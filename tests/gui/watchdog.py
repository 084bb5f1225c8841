"""Tells for how long the window's event loop did nothing else than one thing."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 4  # milliseconds between two looks at the clock


@dataclass(frozen=True, slots=True)
class Stall:
    """A time without a beat, in seconds: by the clock, and of the processor for this thread.

    On a busy machine the clock goes on while the thread waits for a processor; what the program
    itself does to the window is what it computes.
    """

    wall: float
    computed: float


class Watchdog(QObject):
    """Beats in the event loop while it is `started`; long times between beats are stalls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._wall = self._computed = 0.0
        self.stalls: list[Stall] = []

    def start(self) -> None:
        """Forget what was seen and begin."""
        self.stalls.clear()
        self._wall, self._computed = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Look at the clock a last time and end."""
        self._beat()
        self._timer.stop()

    @property
    def longest(self) -> Stall:
        """The stall with the longest time by the clock."""
        return max(self.stalls, key=lambda stall: stall.wall, default=Stall(0.0, 0.0))

    @property
    def heaviest(self) -> Stall:
        """The stall in which this thread computed longest."""
        return max(self.stalls, key=lambda stall: stall.computed, default=Stall(0.0, 0.0))

    def over(self, seconds: float) -> list[Stall]:
        """Those by the clock that were longer."""
        return [stall for stall in self.stalls if stall.wall > seconds]

    def _beat(self) -> None:
        wall, computed = time.perf_counter(), time.thread_time()
        self.stalls.append(Stall(wall - self._wall, computed - self._computed))
        self._wall, self._computed = wall, computed
