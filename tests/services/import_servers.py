"""Processes that import badly; spawned processes import them from here."""

from __future__ import annotations

import logging
import os
import signal
from multiprocessing.connection import Connection
from threading import Event

from reader.services.changes import Changes
from reader.services.import_process import Came, Noted, Over, Reached, Task
from reader.services.import_report import ADDED, ImportResult


def dies(connection: Connection) -> None:
    """Imports the first source, and dies over the second."""
    task: Task = connection.recv()
    first, second = task.sources[0].label, task.sources[1].label
    connection.send(Came(ImportResult(first, ADDED, 1, first), Changes(added=frozenset({1}))))
    connection.send(Reached(1, len(task.sources), "Importing", second))
    os.kill(os.getpid(), signal.SIGSEGV)


def hangs(connection: Connection) -> None:
    """Imports the first source, and never comes back from the second."""
    task: Task = connection.recv()
    first = task.sources[0].label
    connection.send(Came(ImportResult(first, ADDED, 1, first), Changes(added=frozenset({1}))))
    connection.send(Reached(1, len(task.sources), "Importing", task.sources[1].label))
    Event().wait()


def stumbles(connection: Connection) -> None:
    """Meets a fault that nobody foresaw."""
    connection.recv()
    connection.send(Noted(logging.WARNING, "something was odd"))
    connection.send(Over(details="ValueError at clean.py:12"))
