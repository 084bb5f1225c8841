"""Processes that read PDFs badly; spawned processes import them from here."""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from threading import Event


def dies(connection: Connection) -> None:
    connection.recv()
    os.kill(os.getpid(), signal.SIGSEGV)


def hangs(connection: Connection) -> None:
    connection.recv()
    Event().wait()


def tires(connection: Connection) -> None:
    """Ends at once, as one that was idle for long."""
