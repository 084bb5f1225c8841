"""Arguments, and what goes wrong: the exit status is a public interface.

0 all done; 1 some of it failed; 2 unusable arguments; 3 the library cannot be used.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from reader import __version__, paths
from reader.cli import articles, edit, figures, library, names, notes, versions
from reader.cli.output import complain, use_utf8
from reader.highlights.names import NamesUnavailable
from reader.library.errors import (
    ArticleNotFound,
    LibraryError,
    NoteNotFound,
)
from reader.services.annotate import NoSuchPassage
from reader.services.edit_metadata import NoSuchDate
from reader.services.find_versions import SameArticle
from reader.services.reclean import NothingChosen, NothingLeft

_TOLD = (
    ArticleNotFound,
    NamesUnavailable,
    NoSuchDate,
    NoSuchPassage,
    NoteNotFound,
    NothingChosen,
    NothingLeft,
    SameArticle,
)
"""What a command may find that it cannot do, while the library is well."""

OK, SOME_FAILED, BAD_ARGUMENTS, NO_LIBRARY = 0, 1, 2, 3


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments; exits with status 2 and a line of usage if they make no sense."""
    use_utf8()
    return _parser().parse_args(argv)


def opens_window(arguments: argparse.Namespace) -> bool:
    """Whether these arguments ask for the window."""
    return arguments.command in (None, "open")


def run(arguments: argparse.Namespace) -> int:
    """Run a command and return its exit status; nothing but a bug raises."""
    try:
        return int(arguments.run(arguments))
    except _TOLD as problem:
        complain(str(problem))
        return SOME_FAILED
    except LibraryError as problem:
        complain(str(problem))
        return NO_LIBRARY
    except KeyboardInterrupt:
        complain("stopped; what was finished is kept")
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output went away: nobody is left to tell
        return SOME_FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="variorum",
        description="A reader for articles that exist in many copies. Without a command it opens "
        "the window.",
    )
    parser.add_argument("--version", action="version", version=f"variorum {__version__}")
    parser.add_argument("--verbose", action="store_true", help="say more on standard error")
    parser.add_argument(
        "--library",
        type=Path,
        default=paths.default_library(),
        metavar="FILE",
        help="the library to use (else $VARIORUM_LIBRARY, else the user's own)",
    )
    parser.add_argument(
        "--names-model",
        type=Path,
        default=paths.chosen_name_model(),
        metavar="FOLDER",
        help="a name model to use instead of the shipped one (else $VARIORUM_NAMES_MODEL)",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    window = commands.add_parser("open", help="open the window, at an article if one is named")
    window.add_argument("id", type=int, nargs="?", metavar="ID")
    for room in (articles, edit, versions, notes, names, figures, library):
        room.add_commands(commands)
    return parser
