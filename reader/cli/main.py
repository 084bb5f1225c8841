"""Arguments, and what goes wrong: the exit status is a public interface.

0 all done; 1 some of it failed; 2 unusable arguments; 3 the library cannot be used.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

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
    parser = make_parser()
    arguments = parser.parse_args(_with_command(argv, parser.get_default("known")))
    arguments.open_article, arguments.open_sources = None, []
    if arguments.command == "open":
        _read_what(arguments, parser)
    return arguments


def opens_window(arguments: argparse.Namespace) -> bool:
    """Whether these arguments ask for the window."""
    return arguments.command in (None, "open")


def run(arguments: argparse.Namespace) -> int:
    """Run a command and return its exit status; nothing but a bug raises."""
    if not arguments.verbose:  # what went wrong on the way is told by the command itself
        logging.getLogger("variorum").addHandler(logging.NullHandler())
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


def make_parser() -> argparse.ArgumentParser:
    """The parser with all its commands; the manual and the shells' completion are made from it."""
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
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open files in a window of their own, not in one that is open on the library",
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="check that this installation works, in a temporary library, and end",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    text = "open the window, at an article, or with files that it imports and shows"
    window = commands.add_parser("open", help=text, description=text)
    window.add_argument(
        "what",
        nargs="*",
        metavar="ID|FILE",
        help="an article's number, or files and addresses (`variorum FILE…` does the same)",
    )
    for room in (articles, edit, versions, notes, names, figures, library):
        room.add_commands(commands)
    parser.set_defaults(known=frozenset(commands.choices))
    return parser


def _with_command(argv: Sequence[str], known: Collection[str]) -> list[str]:
    """The arguments with `open` put before files that no command stands before.

    So a file manager can start the program with the files that were chosen in it.
    """
    given = list(argv)
    place = 0
    while place < len(given) and given[place].startswith("-"):
        # These two take the next argument for their value.
        place += 2 if given[place] in ("--library", "--names-model") else 1
    if place < len(given) and given[place] not in known and _source(given[place]) is not None:
        given.insert(place, "open")
    return given


def _read_what(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    what: list[str] = arguments.what
    if len(what) == 1 and what[0].isdecimal():
        arguments.open_article = int(what[0])
        return
    for named in what:
        source = _source(named)
        if source is None:
            parser.error(f"there is no file {named}")
        arguments.open_sources.append(source)


def _source(named: str) -> str | None:
    """A path or an address, as `ImportSource.from_argument` takes it; None: it is neither."""
    try:
        address = urlsplit(named) if "://" in named else None
        if address is not None and address.scheme.lower() in ("http", "https"):
            return named
        if address is not None and address.scheme.lower() == "file":
            named = url2pathname(address.path)
        return named if Path(named).expanduser().exists() else None
    except (OSError, RuntimeError, ValueError):  # an address or a home folder that cannot be
        return None
