"""The program: a subcommand goes to the command line, none opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run Variorum with these arguments (None: the process's) and return its exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given or (len(given) == 2 and given[0] == "--library"):
        return _open_window(*given[1:])
    from reader.cli.main import opens_window, parse, run

    arguments = parse(given)
    if arguments.self_test:
        from reader.self_test import run as run_self_test

        return run_self_test()
    if not opens_window(arguments):
        return run(arguments)
    from reader.app import main as open_window  # late, because a command never loads Qt

    return open_window(
        arguments.library, arguments.open_article, arguments.names_model, arguments.open_sources
    )


def _open_window(library: str | None = None) -> int:
    """The usual start, without the commands: they take longer to load than the window."""
    from reader import paths
    from reader.app import main as open_window

    path = Path(library) if library else paths.default_library()
    return open_window(path, None, paths.chosen_name_model(), [])


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # first of all: a frozen worker process starts here
    sys.exit(main())
