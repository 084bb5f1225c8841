"""Commands on notes: note add, list, edit, remove, suggest, attach, confirm; backlinks."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.cli import note_files, serialize, tags
from reader.cli.arguments import add_command, opened
from reader.cli.output import print_json, print_table
from reader.library.database import Library
from reader.library.errors import NoteNotFound
from reader.library.records import NoteSort
from reader.notes.anchor import find_quote
from reader.notes.model import Color, Note
from reader.services import annotate, browse
from reader.services.backlinks import backlinks
from reader.services.find_notes import find_notes, note_rows
from reader.services.waiting import remove_waiting, waiting_notes

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
    note_files.add_filters(listing, query=False)
    listing.add_argument("--sort", type=NoteSort, choices=list(NoteSort), default=NoteSort.PLACE)
    listing.add_argument("--descending", action="store_true", help="the last first")

    edit = add_command(verbs, "edit", _edit, "change a note", json=True)
    edit.add_argument("note", type=int, metavar="NOTE")

    for parser in (add, edit):
        parser.add_argument("--text", default=None, metavar="NOTE", help="the comment")
        parser.add_argument("--color", type=Color, choices=list(Color), default=None, metavar="C")
        parser.add_argument("--tag", action="append", default=None, metavar="T")
    edit.add_argument("--no-tags", action="store_true", help="take its tags away")

    remove = add_command(verbs, "remove", _remove, "remove a note")
    remove.add_argument("note", type=int, metavar="NOTE")

    attach = add_command(verbs, "attach", _attach, "put a note on another passage", json=True)
    attach.add_argument("note", type=int, metavar="NOTE")
    attach.add_argument("--quote", required=True, metavar="TEXT", help="the passage")
    attach.add_argument("--prefix", default="", metavar="P", help="what stands before it")
    attach.add_argument("--suffix", default="", metavar="S", help="what stands after it")

    confirm = add_command(
        verbs, "confirm", _confirm, "a moved note stands where it should", json=True
    )
    confirm.add_argument("note", type=int, metavar="NOTE")

    suggest = add_command(
        verbs, "suggest", _suggest, "where a lost or moved note may belong", json=True
    )
    suggest.add_argument("note", type=int, metavar="NOTE")

    waiting = add_command(
        verbs, "waiting", _waiting, "notes whose article is not in the library", json=True
    )
    waiting.add_argument("--query", default="", metavar="Q")
    note_files.add_filters(waiting, query=False)
    waiting.add_argument(
        "--remove", type=int, nargs="+", default=(), metavar="NOTE", help="let go of these"
    )

    links = add_command(
        commands, "backlinks", _backlinks, "the notes that link to an article", json=True
    )
    links.add_argument("id", type=int, metavar="ID")

    note_files.add_commands(commands)
    tags.add_commands(commands)


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
        if arguments.id is None:
            query = replace(
                note_files.chosen(arguments), sort=arguments.sort, descending=arguments.descending
            )
            notes = [row.note for row in note_rows(library, find_notes(library, query))]
        else:
            notes = _of_article(library, arguments)
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


def _waiting(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        if arguments.remove:
            gone = remove_waiting(library, arguments.remove).steps
            print(f"{len(gone)} notes removed")
            return 0 if len(gone) == len(set(arguments.remove)) else 1
        found = waiting_notes(library, note_files.chosen(arguments))
    if arguments.json:
        print_json([serialize.waiting(one) for one in found])
        return 0
    print_table(
        ("note", "article", "passage", "comment", "colour", "tags", "from"),
        [
            (
                *(one.id, one.about.title or one.about.url or "", one.note.anchor.quote),
                *(one.note.text, one.note.color, " ".join(one.note.tags), one.origin),
            )
            for one in found
        ],
        wide=2,
    )
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


def _of_article(library: Library, arguments: argparse.Namespace) -> list[Note]:
    """An article's notes that the filters leave; it may lie in the trash."""
    notes = annotate.list_notes(library, article=arguments.id, query=arguments.query)
    if not browse.article_rows(library, [arguments.id])[0].trashed:
        query = replace(
            note_files.chosen(arguments, [arguments.id]),
            sort=arguments.sort,
            descending=arguments.descending,
        )
        return [row.note for row in note_rows(library, find_notes(library, query))]
    return notes


def _attach(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        note = next((r.note for r in note_rows(library, [arguments.note])), None)
        if note is None:
            raise NoteNotFound(arguments.note)
        text = browse.read_article(library, note.article).document.text
        place = find_quote(text, arguments.quote, arguments.prefix, arguments.suffix)
        if place is None:
            raise annotate.NoSuchPassage(
                "These words do not stand in the article; quote them as they are shown."
            )
        attached = annotate.attach_note(library, note.id, place.start, place.end)
        return _print_notes(library, [attached], arguments, alone=True)


def _confirm(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        note = annotate.confirm_note(library, arguments.note)
        return _print_notes(library, [note], arguments, alone=True)


def _suggest(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        places = annotate.suggest_places(library, arguments.note)
    if arguments.json:
        print_json(
            [
                {"start": p.start, "end": p.end, "text": p.text, "score": round(p.score, 4)}
                for p in places
            ]
        )
    else:
        print_table(("likeness", "passage"), [(f"{p.score:.2f}", p.text) for p in places], wide=1)
    return 0


def _backlinks(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        notes = [row.note for row in backlinks(library, arguments.id)]
        return _print_notes(library, notes, arguments)
