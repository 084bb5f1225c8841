"""Commands on the library: names, backup, check, info."""

from __future__ import annotations

import argparse
import platform
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.output import print_json, print_table
from reader.services import browse, maintain

if TYPE_CHECKING:
    from reader.cli.arguments import Commands

_SHOWN_ARTICLES = 8


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    names = add_command(
        commands, "names", _names, "the names of the library, with their articles", json=True
    )
    names.add_argument("query", nargs="?", default="", metavar="QUERY")
    backup = add_command(commands, "backup", _backup, "copy the library while it is in use")
    backup.add_argument("path", type=Path, nargs="?", metavar="PATH")
    add_command(commands, "check", _check, "check the library's integrity", json=True)
    add_command(commands, "info", _info, "versions, paths and counts", json=True)


def _names(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        found = browse.list_names(library, arguments.query)
    if arguments.json:
        print_json([serialize.name_entry(e) for e in found])
    else:
        print_table(
            ("name", "kind", "mentions", "articles"),
            [(e.entity, e.kind, e.mentions, _articles(e.articles)) for e in found],
        )
    return 0


def _articles(ids: tuple[int, ...]) -> str:
    shown = " ".join(map(str, ids[:_SHOWN_ARTICLES]))
    return (
        shown if len(ids) <= _SHOWN_ARTICLES else f"{shown} and {len(ids) - _SHOWN_ARTICLES} more"
    )


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
