"""Commands on tags: tags, and tag add, remove, rename, merge, color, delete."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli.arguments import add_command, opened
from reader.cli.output import complain, print_json, print_table
from reader.notes.model import Color
from reader.services import browse, tags
from reader.services.tags import EmptyTag, NoSuchTag
from reader.services.undo_steps import Done

if TYPE_CHECKING:
    from reader.cli.arguments import Commands

_NO_COLOR = "none"


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    add_command(commands, "tags", _list, "the tags of articles and notes", json=True)

    tag = commands.add_parser("tag", help="give, take, rename, merge, colour and delete tags")
    verbs = tag.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, run, text in (
        ("add", _add, "give articles a tag"),
        ("remove", _remove, "take a tag from articles"),
    ):
        verb = add_command(verbs, name, run, text)
        verb.add_argument("tag", metavar="TAG")
        verb.add_argument("ids", type=int, nargs="+", metavar="ID")
    rename = add_command(verbs, "rename", _rename, "give a tag another name, everywhere")
    rename.add_argument("tag", metavar="TAG")
    rename.add_argument("name", metavar="NAME")
    merge = add_command(verbs, "merge", _merge, "make one tag of several")
    merge.add_argument("tags", nargs="+", metavar="TAG")
    merge.add_argument("--into", required=True, metavar="NAME")
    color = add_command(verbs, "color", _color, "give a tag a colour")
    color.add_argument("tag", metavar="TAG")
    color.add_argument("color", choices=[*Color, _NO_COLOR], metavar="C")
    delete = add_command(verbs, "delete", _delete, "take a tag from everything")
    delete.add_argument("tag", metavar="TAG")


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        found = tags.list_tags(library)
    if arguments.json:
        print_json(
            [
                {"tag": t.label, "color": t.color, "articles": t.articles, "notes": t.notes}
                for t in found
            ]
        )
    else:
        print_table(
            ("tag", "colour", "articles", "notes"),
            [(t.label, t.color or "", t.articles, t.notes) for t in found],
        )
    return 0


def _add(arguments: argparse.Namespace) -> int:
    return _on_articles(arguments, give=True)


def _remove(arguments: argparse.Namespace) -> int:
    return _on_articles(arguments, give=False)


def _on_articles(arguments: argparse.Namespace, *, give: bool) -> int:
    act = tags.tag_articles if give else tags.untag_articles
    with opened(arguments) as library:
        known = {row.id for row in browse.article_rows(library, arguments.ids)}
        unknown = [id for id in arguments.ids if id not in known]  # noqa: A001
        _tell(act(library, sorted(known), arguments.tag))
    for id in unknown:  # noqa: A001
        complain(f"There is no article {id} in the library; the list shows those there are.")
    return 1 if unknown else 0


def _rename(arguments: argparse.Namespace) -> int:
    try:
        with opened(arguments) as library:
            _tell(tags.rename_tag(library, arguments.tag, arguments.name))
    except (NoSuchTag, EmptyTag) as problem:
        complain(str(problem))
        return 1
    return 0


def _merge(arguments: argparse.Namespace) -> int:
    try:
        with opened(arguments) as library:
            _tell(tags.merge_tags(library, arguments.tags, arguments.into))
    except (NoSuchTag, EmptyTag) as problem:
        complain(str(problem))
        return 1
    return 0


def _color(arguments: argparse.Namespace) -> int:
    color = None if arguments.color == _NO_COLOR else Color(arguments.color)
    try:
        with opened(arguments) as library:
            _tell(tags.color_tag(library, arguments.tag, color))
    except EmptyTag as problem:
        complain(str(problem))
        return 1
    return 0


def _delete(arguments: argparse.Namespace) -> int:
    try:
        with opened(arguments) as library:
            _tell(tags.delete_tag(library, arguments.tag))
    except NoSuchTag as problem:
        complain(str(problem))
        return 1
    return 0


def _tell(done: Done) -> None:
    many = len(done.changes.articles)
    print(f"{many} {'article' if many == 1 else 'articles'} changed" if done.steps else "no change")
