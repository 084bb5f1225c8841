"""Commands on the library: backup, check, info."""

from __future__ import annotations

import argparse
import platform
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli.arguments import add_command, opened
from reader.cli.output import print_json, print_table
from reader.services import maintain

if TYPE_CHECKING:
    from reader.cli.arguments import Commands


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    backup = add_command(commands, "backup", _backup, "copy the library while it is in use")
    backup.add_argument("path", type=Path, nargs="?", metavar="PATH")
    add_command(commands, "check", _check, "check the library's integrity", json=True)
    add_command(commands, "info", _info, "versions, paths and counts", json=True)


def _backup(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        print(maintain.back_up(library, arguments.path))
    return 0


def _check(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        findings = maintain.check(library)
    broken = [f for f in findings if not f.repaired]
    if arguments.json:
        print_json({"ok": not broken, "findings": [asdict(f) for f in findings]})
    elif not findings:
        print("the library is sound")
    else:
        print_table(
            ("area", "finding", "repaired"),
            [(f.area, f.message, "yes" if f.repaired else "no") for f in findings],
            wide=1,
        )
    return 1 if broken else 0


def _info(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        facts = asdict(maintain.info(library))
    facts = {"version": __version__, "python": platform.python_version(), **facts}
    if arguments.json:
        print_json(facts)
    else:
        for key, value in facts.items():
            print(f"{key.replace('_', ' '):14} {value}")
    return 0
