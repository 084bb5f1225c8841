"""Commands on the library: backup, check, info."""

from __future__ import annotations

import argparse
import platform
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli.arguments import add_command, opened
from reader.cli.output import TerminalProgress, complain, print_json, print_table
from reader.services import backups, maintain
from reader.services.places import place_warnings
from reader.services.salvage import salvage_library

if TYPE_CHECKING:
    from reader.cli.arguments import Commands


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    backup = add_command(commands, "backup", _backup, "copy the library while it is in use")
    backup.add_argument("path", type=Path, nargs="?", metavar="PATH")
    listed = add_command(commands, "backups", _backups, "the copies of the library", json=True)
    listed.set_defaults(json=False)
    restored = add_command(
        commands, "restore-backup", _restore, "put a copy in the library's place; what was is kept"
    )
    restored.add_argument(
        "backup",
        metavar="BACKUP",
        help="a path, a number of `variorum backups`, or `latest`",
    )
    checked = add_command(commands, "check", _check, "check the library's integrity", json=True)
    checked.add_argument(
        "--repair",
        action="store_true",
        help="make again what can be made of the imported files and the notes",
    )
    salvaged = add_command(
        commands,
        "salvage",
        _salvage,
        "save what can be read of a damaged library into a new one",
        json=True,
    )
    salvaged.add_argument(
        "target", type=Path, nargs="?", metavar="PATH", help="the new library (else beside the old)"
    )
    add_command(commands, "info", _info, "versions, paths and counts", json=True)


def _backup(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        print(maintain.back_up(library, arguments.path))
    return 0


def _backups(arguments: argparse.Namespace) -> int:
    found = backups.list_backups(arguments.library.expanduser().absolute())
    if arguments.json:
        print_json(
            [
                {
                    "number": number,
                    "path": str(one.backup.path),
                    "made": one.backup.made.isoformat().replace("+00:00", "Z"),
                    "kind": one.backup.kind.name.lower().replace("_", "-"),
                    "before": one.backup.why or None,
                    "size": one.backup.size,
                    "schema": one.facts.schema,
                    "articles": one.facts.articles,
                    "notes": one.facts.notes,
                    "usable": one.facts.usable,
                }
                for number, one in enumerate(found, 1)
            ]
        )
    elif not found:
        print("there is no copy of this library yet; `variorum backup` makes one")
    else:
        print_table(
            ("number", "made", "articles", "notes", "MB", "path"),
            [
                (
                    number,
                    f"{one.backup.made.astimezone():%Y-%m-%d %H:%M}",
                    one.facts.articles if one.facts.usable else "?",
                    one.facts.notes if one.facts.usable else "?",
                    f"{one.backup.size / 1e6:.1f}",
                    one.backup.path,
                )
                for number, one in enumerate(found, 1)
            ],
            wide=5,
        )
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    library = arguments.library.expanduser().absolute()
    copy = Path(arguments.backup).expanduser()
    if arguments.backup == "latest" or arguments.backup.isdecimal():
        found = backups.list_backups(library)
        number = 1 if arguments.backup == "latest" else int(arguments.backup)
        if not 1 <= number <= len(found):
            complain(
                f"there are {len(found)} copies of this library; `variorum backups` lists them"
            )
            return 1
        copy = found[number - 1].backup.path
    kept = backups.restore_backup(library, copy)
    print(library)
    if kept is not None:
        print(f"variorum: what was there is kept as {kept}", file=sys.stderr)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    progress = TerminalProgress()
    with opened(arguments) as library:
        look = maintain.repair if arguments.repair else maintain.check
        try:
            findings = look(library, progress)
        finally:
            progress.close()
    for warning in place_warnings(arguments.library.expanduser().absolute()):
        complain(warning)
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
        if broken and not arguments.repair:
            print("`variorum check --repair` makes again what can be made again", file=sys.stderr)
    return 1 if broken else 0


def _salvage(arguments: argparse.Namespace) -> int:
    progress = TerminalProgress()
    try:
        report = salvage_library(arguments.library, arguments.target, progress)
    finally:
        progress.close()
    if arguments.json:
        found = asdict(report)
        found["path"] = str(report.path)
        print_json(found)
    else:
        print(report.path)
        for line in (*report.sentences, *(one.message for one in report.findings)):
            print(f"variorum: {line}", file=sys.stderr)
    return 1 if report.lost or report.findings else 0


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
