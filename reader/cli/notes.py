"""Commands on notes: note add, list, edit, remove; export and import-notes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.output import complain, print_json, print_table, safe
from reader.library.database import Library
from reader.notes.formats import EXPORTS
from reader.notes.formats.problems import NotesUnreadable
from reader.notes.model import Color, Note
from reader.services import annotate
from reader.services.export_notes import export_notes
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource, SourceProblem, load

if TYPE_CHECKING:
    from reader.cli.arguments import Commands


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    note = commands.add_parser("note", help="add, list, edit and remove notes")
    verbs = note.add_subparsers(dest="verb", metavar="VERB", required=True)

    add = add_command(verbs, "add", _add, "mark a passage, with or without a comment", json=True)
    add.add_argument("id", type=int, metavar="ID")
    add.add_argument("--quote", required=True, metavar="TEXT", help="the passage, word for word")
    add.add_argument("--prefix", default="", metavar="P", help="what stands before it")
    add.add_argument("--suffix", default="", metavar="S", help="what stands after it")

    listing = add_command(verbs, "list", _list, "notes of an article or of the library", json=True)
    listing.add_argument("id", type=int, nargs="?", metavar="ID")
    listing.add_argument("--query", default="", metavar="Q")

    edit = add_command(verbs, "edit", _edit, "change a note", json=True)
    edit.add_argument("note", type=int, metavar="NOTE")

    for parser in (add, edit):
        parser.add_argument("--text", default=None, metavar="NOTE", help="the comment")
        parser.add_argument("--color", type=Color, choices=list(Color), default=None, metavar="C")
        parser.add_argument("--tag", action="append", default=None, metavar="T")
    edit.add_argument("--no-tags", action="store_true", help="take its tags away")

    remove = add_command(verbs, "remove", _remove, "remove a note")
    remove.add_argument("note", type=int, metavar="NOTE")

    export = add_command(commands, "export", _export, "notes with their passages")
    export.add_argument("ids", type=int, nargs="*", metavar="ID")
    export.add_argument("--format", required=True, choices=list(EXPORTS), dest="form")
    export.add_argument("--output", type=Path, default=None, metavar="PATH")

    back = add_command(
        commands, "import-notes", _import_notes, "read exported json or jsonld back", json=True
    )
    back.add_argument("file", metavar="FILE", help="a file, or -")


def _add(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        note = annotate.add_note_by_quote(
            library,
            arguments.id,
            arguments.quote,
            prefix=arguments.prefix,
            suffix=arguments.suffix,
            text=arguments.text or "",
            color=arguments.color or Color.YELLOW,
            tags=arguments.tag or (),
        )
        return _print_notes(library, [note], arguments, alone=True)


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        notes = annotate.list_notes(library, article=arguments.id, query=arguments.query)
        return _print_notes(library, notes, arguments)


def _edit(arguments: argparse.Namespace) -> int:
    tags = () if arguments.no_tags else arguments.tag
    with opened(arguments) as library:
        note = annotate.edit_note(
            library, arguments.note, text=arguments.text, color=arguments.color, tags=tags
        )
        return _print_notes(library, [note], arguments, alone=True)


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        annotate.remove_note(library, arguments.note)
    print(f"note {arguments.note} removed")
    return 0


def _print_notes(
    library: Library, notes: Sequence[Note], arguments: argparse.Namespace, *, alone: bool = False
) -> int:
    if not arguments.json:
        print_table(
            ("note", "article", "passage", "comment", "colour", "tags", "state"),
            [
                (n.id, n.article, n.anchor.quote, n.text, n.color, " ".join(n.tags), n.state)
                for n in notes
            ],
            wide=2,
        )
        return 0
    carried = annotate.carried_notes(library, notes)
    shown = [serialize.note(n, carried.get(n.id, {})) for n in notes]
    print_json(shown[0] if alone else shown)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        text = export_notes(library, arguments.ids or None, arguments.form)
    if arguments.output is None:
        sys.stdout.write(text)
        return 0
    try:
        arguments.output.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        complain(f"{arguments.output} could not be written: {error.strerror or error}")
        return 1
    return 0


def _import_notes(arguments: argparse.Namespace) -> int:
    try:
        if arguments.file == "-":
            data = sys.stdin.buffer.read()
        else:
            data = load(ImportSource.from_path(Path(arguments.file).expanduser())).data
        text = data.decode("utf-8-sig")
        with opened(arguments) as library:
            report = import_notes(library, text)
    except UnicodeDecodeError:
        complain(f"{safe(arguments.file)}: This is not UTF-8 text, so it is no export of notes.")
        return 1
    except (SourceProblem, NotesUnreadable) as problem:
        complain(f"{safe(arguments.file)}: {problem}")
        return 1
    if arguments.json:
        print_json(
            {
                "added": [n.id for n in report.added],
                "present": report.present,
                "failed": list(report.homeless),
            }
        )
    else:
        print(f"{len(report.added)} added, {report.present} already here")
    for sentence in report.homeless:
        complain(safe(sentence))
    return 1 if report.homeless else 0
