"""What commands print: one JSON document, or tables for people; messages on standard error."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
import unicodedata
from collections.abc import Sequence
from typing import Any, TextIO

_SHOWN_AFTER = 1.0
_BAR = 24
_GAP = "  "


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says, and survive text that no encoding can hold."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1))


def print_json_line(value: Any) -> None:
    """One JSON object on a line of its own, flushed."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False), flush=True)


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"variorum: {message}", file=sys.stderr)


def print_table(heads: Sequence[str], rows: Sequence[Sequence[object]], *, wide: int = 0) -> None:
    """Aligned columns; column `wide` gives way so that a line fits the terminal."""
    cells = [[_one_line(str(c)) for c in row] for row in rows]
    widths = [max([_width(h), *(_width(r[i]) for r in cells)]) for i, h in enumerate(heads)]
    room = shutil.get_terminal_size((120, 24)).columns if sys.stdout.isatty() else 10_000
    rest = sum(widths) - widths[wide] + len(_GAP) * (len(heads) - 1)
    widths[wide] = max(12, min(widths[wide], room - rest))
    print(bold(_line(heads, widths)))
    for row in cells:
        print(_line(row, widths))


def bold(text: str) -> str:
    """`text` in bold on a terminal that shows colour, else as it is."""
    if sys.stdout.isatty() and "NO_COLOR" not in os.environ:
        return f"\x1b[1m{text}\x1b[0m"
    return text


def safe(text: str) -> str:
    """`text` without control characters but line ends and tabs: it may come from anywhere."""
    return "".join(
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") else "\ufffd" for c in text
    )


class TerminalProgress:
    """A bar on standard error for work that takes over a second; only on a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._began = time.monotonic()
        self._drawn = False

    def report(self, done: int, total: int | None, message: str = "") -> None:
        if not self._stream.isatty() or time.monotonic() - self._began < _SHOWN_AFTER:
            return
        full = 0 if not total else _BAR * done // total
        count = f"{done}" if total is None else f"{done}/{total}"
        room = max(10, shutil.get_terminal_size((80, 24)).columns - _BAR - len(count) - 4)
        bar = "█" * full + "░" * (_BAR - full)
        text = _cut(_one_line(message), room)
        self._stream.write(f"\r\x1b[K{bar} {count} {text}")
        self._stream.flush()
        self._drawn = True

    def checkpoint(self) -> None:
        pass

    def close(self) -> None:
        """Wipe the bar away."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = []
    for cell, width in zip(cells, widths, strict=True):
        text = _cut(cell, width)
        padded.append(text + " " * (width - _width(text)))
    return _GAP.join(padded).rstrip()


def _one_line(text: str) -> str:
    return " ".join(safe(text).split())


def _width(text: str) -> int:
    return sum(_columns(c) for c in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    kept, used = [], 0
    for character in text:
        used += _columns(character)
        if used > width - 1:
            break
        kept.append(character)
    return "".join(kept) + "…"
