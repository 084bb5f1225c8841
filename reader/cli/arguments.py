"""Arguments that several commands share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from reader.library.database import Library, open_library

if TYPE_CHECKING:
    # argparse names the type that its own documentation has people use with an underscore.
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

Command = Callable[[argparse.Namespace], int]


def add_command(
    commands: Commands, name: str, run: Command, text: str, *, json: bool = False
) -> argparse.ArgumentParser:
    """A subcommand with its help line, the function that runs it, and perhaps `--json`."""
    parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(run=run)
    if json:
        parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Library]:
    """The library that the arguments name, closed afterwards."""
    if arguments.verbose:
        print(f"variorum: library {arguments.library}", file=sys.stderr)
    library = open_library(arguments.library)
    try:
        yield library
    finally:
        library.close()
