"""Commands by which the reader has a say in an article: edit, take-out, put-back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.articles import find_names
from reader.cli.output import TerminalProgress, complain, print_json, print_table, safe
from reader.library.records import Detail, DetailValue
from reader.notes.anchor import find_quote
from reader.services import browse
from reader.services.annotate import NoSuchPassage
from reader.services.edit_metadata import (
    AS_FOUND,
    AsFound,
    Details,
    NoSuchDate,
    edit_details,
    read_date,
    read_details,
)
from reader.services.reclean import put_back, take_out

if TYPE_CHECKING:
    from reader.cli.arguments import Commands


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    edit = add_command(
        commands, "edit", _edit, "put right title, authors, date, source; or show them", json=True
    )
    edit.add_argument("id", type=int, metavar="ID")
    edit.add_argument("--title", metavar="T")
    edit.add_argument("--subtitle", metavar="S", help="an empty one says that there is none")
    edit.add_argument("--author", action="append", metavar="A", help="once for each author")
    edit.add_argument("--published", type=_date, metavar="D", help="2018, 2018-05, 2018-05-21 …")
    edit.add_argument("--source", metavar="S")
    edit.add_argument("--reset", action="store_true", help="back to what was found, first")

    out = add_command(
        commands, "take-out", _take_out, "take a passage out of the text for good", json=True
    )
    out.add_argument("id", type=int, metavar="ID")
    out.add_argument("--quote", required=True, metavar="TEXT", help="the words to take out")
    out.add_argument("--prefix", default="", metavar="P", help="what stands before them")
    out.add_argument("--suffix", default="", metavar="S", help="what stands after them")

    back = add_command(
        commands, "put-back", _put_back, "put back what `show --removed` lists", json=True
    )
    back.add_argument("id", type=int, metavar="ID")
    back.add_argument("--text", required=True, metavar="TEXT", help="all of it, as it is listed")


def _edit(arguments: argparse.Namespace) -> int:
    said: dict[Detail, DetailValue | AsFound] = {}
    if arguments.reset:
        said |= dict.fromkeys(Detail, AS_FOUND)
    for detail, value in (
        (Detail.TITLE, arguments.title),
        (Detail.SUBTITLE, arguments.subtitle),
        (Detail.AUTHORS, arguments.author and tuple(arguments.author)),
        (Detail.PUBLISHED, arguments.published),
        (Detail.SOURCE, arguments.source),
    ):
        if value is not None:
            said[detail] = value
    with opened(arguments) as library:
        if said:
            edit_details(library, arguments.id, said)
        details = read_details(library, arguments.id)
    if arguments.json:
        print_json(serialize.details(arguments.id, details))
    else:
        _print_details(details)
    return 0


def _print_details(details: Details) -> None:
    def words(value: DetailValue) -> str:
        return safe("; ".join(value) if isinstance(value, tuple) else value or "")

    print_table(
        ("", "", "as found"),
        [
            (
                detail.value,
                words(details.shown[detail]),
                words(details.found[detail]) if detail in details.corrections else "",
            )
            for detail in Detail
        ],
        wide=1,
    )


def _take_out(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        text = browse.read_article(library, arguments.id).document.text
        passage = find_quote(text, arguments.quote, arguments.prefix, arguments.suffix)
        if passage is None:
            raise NoSuchPassage("The article has no such words to take out.")
        decided = take_out(library, arguments.id, passage.start, passage.end)
        named = find_names(library, arguments, TerminalProgress())
    if arguments.json:
        print_json({"id": arguments.id, "taken_out": list(decided.after)})
    else:
        print("\n\n".join(safe(out) for out in decided.after))
    return 0 if named else 1


def _put_back(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        removed = browse.read_article(library, arguments.id).document.removed
        words = arguments.text.split()
        text = next((out.text for out in removed if out.text.split() == words), None)
        if text is None:
            complain("nothing with this text was taken out of the article")
            return 1
        put_back(library, arguments.id, text)
        named = find_names(library, arguments, TerminalProgress())
    if arguments.json:
        print_json({"id": arguments.id, "put_back": text})
    else:
        print("put back")
    return 0 if named else 1


def _date(text: str) -> str:
    try:
        return read_date(text) or ""
    except NoSuchDate as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
