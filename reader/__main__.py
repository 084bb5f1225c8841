"""The program: a subcommand goes to the command line, none opens the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run Variorum with these arguments (None: the process's) and return its exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given or (len(given) == 2 and given[0] == "--library"):
        # The usual start, without the commands: they take longer to load than the window.
        from reader import paths

        path = Path(given[1]) if given else paths.default_library()
        return _open_window(path, None, paths.chosen_name_model(), [])
    from reader.cli.main import opens_window, parse, run

    arguments = parse(given)
    if arguments.self_test:
        from reader.self_test import run as run_self_test

        return run_self_test()
    if not opens_window(arguments):
        return run(arguments)
    if _is_handed_over(arguments):
        return 0
    return _open_window(
        arguments.library, arguments.open_article, arguments.names_model, arguments.open_sources
    )


def _is_handed_over(arguments: argparse.Namespace) -> bool:
    """Whether files to open went to a window that is there already."""
    files: list[str] = arguments.open_sources
    if not files or arguments.new_window or any("://" in file for file in files):
        return False
    from reader import paths
    from reader.hand_over import hand_over

    # Who names a model wants a window that names with it.
    chosen = arguments.names_model == paths.chosen_name_model()
    return chosen and hand_over(arguments.library, files)


def _open_window(
    library: Path, article: int | None, names_model: Path | None, sources: list[str]
) -> int:
    """Open the window, and return the exit status once it is closed.

    What a start makes stays, so looking for garbage, which takes a tenth of it, begins later.
    """
    gc.disable()
    try:
        from reader.app import main as open_window  # late, because a command never loads Qt

        return open_window(library, article, names_model, sources)
    finally:
        gc.enable()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # first of all: a frozen worker process starts here
    sys.exit(main())
