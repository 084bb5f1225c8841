"""Commands on versions: versions, compare, related, dressed, scan, link, unlink."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.output import TerminalProgress, print_json, print_table, safe
from reader.services import browse, find_versions
from reader.services.compare import compare_articles
from reader.services.dress import dress_article
from reader.services.related import related_articles
from reader.text.spans import Span
from reader.versions.model import Comparison, RowOp
from reader.versions.related import Related

if TYPE_CHECKING:
    from reader.cli.arguments import Commands

_REASONS = 6
_SIGNS = {
    RowOp.EQUAL: " ",
    RowOp.LIGHT: "~",
    RowOp.CHANGED: "*",
    RowOp.ADDED: "+",
    RowOp.REMOVED: "-",
    RowOp.MOVED: ">",
}


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    groups = add_command(commands, "versions", _versions, "groups of versions", json=True)
    groups.add_argument("id", type=int, nargs="?", metavar="ID")
    compare = add_command(commands, "compare", _compare, "two articles aligned", json=True)
    akin = add_command(
        commands, "related", _related, "articles that share rare names and figures", json=True
    )
    akin.add_argument("id", type=int, metavar="ID")
    dressed = add_command(
        commands, "dressed", _dressed, "a flattened article with a version's capitals", json=True
    )
    dressed.add_argument("id", type=int, metavar="ID")
    dressed.add_argument("twin", type=int, nargs="?", metavar="TWIN", help="else the most alike")
    add_command(commands, "scan", _scan, "look for versions in the whole library", json=True)
    link = add_command(commands, "link", _link, "say that two articles are versions")
    unlink = add_command(commands, "unlink", _unlink, "say that two articles are no versions")
    for parser in (compare, link, unlink):
        parser.add_argument("a", type=int, metavar="A")
        parser.add_argument("b", type=int, metavar="B")


def _versions(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        groups = find_versions.version_groups(library, arguments.id)
        titles = {
            row.id: row.title
            for row in browse.article_rows(library, [m for g in groups for m in g.members])
        }
    if arguments.json:
        print_json([serialize.version_group(g) for g in groups])
    elif not groups:
        print("no versions")
    else:
        for group in groups:
            for member in group.members:
                print(f"{member:>5}  {safe(titles.get(member, ''))}")
            print_table(
                ("a", "b", "kind", "similarity", "contained", "by"),
                [
                    (p.a, p.b, p.kind, f"{p.similarity:.2f}", f"{p.contained:.2f}", p.by)
                    for p in group.pairs
                ],
            )
            print()
    return 0


def _related(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        found = related_articles(library, arguments.id)
        titles = {
            row.id: row.title
            for row in browse.article_rows(library, [one.article for one in found])
        }
    if arguments.json:
        print_json([serialize.related(one, titles.get(one.article, "")) for one in found])
    elif not found:
        print("nothing related")
    else:
        table = [
            (one.article, titles.get(one.article, ""), ", ".join(_reasons(one))) for one in found
        ]
        print_table(("id", "title", "shares"), table, wide=1)
    return 0


def _reasons(one: Related) -> list[str]:
    return [trait.text for trait in one.reasons[:_REASONS]]


def _dressed(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        text = browse.read_article(library, arguments.id).document.text
        dressing = dress_article(library, arguments.id, arguments.twin)
    made = dressing.dressed if dressing is not None else None
    if arguments.json:
        print_json(
            {
                "id": arguments.id,
                "twin": dressing.twin.id if dressing is not None else None,
                "share": round(made.dressed, 4) if made is not None else 0.0,
                "text": made.text if made is not None else text,
            }
        )
    elif dressing is None or made is None:
        print("no version has capitals for it", file=sys.stderr)
        print(safe(text))
    else:
        print(f"with the capitals of {dressing.twin.id}", file=sys.stderr)
        print(safe(made.text))
    return 0


def _scan(arguments: argparse.Namespace) -> int:
    progress = TerminalProgress()
    with opened(arguments) as library:
        changes = find_versions.scan_library(library, progress)
    progress.close()
    if arguments.json:
        print_json({"changed": sorted(changes.versions)})
    else:
        print(f"{len(changes.versions)} articles have other versions than before")
    return 0


def _compare(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        done = compare_articles(library, arguments.a, arguments.b)
        if arguments.json:
            print_json(serialize.comparison(arguments.a, arguments.b, done))
            return 0
        a = browse.read_article(library, arguments.a).document.text
        b = browse.read_article(library, arguments.b).document.text
    _print_rows(done, a, b)
    return 0


def _print_rows(done: Comparison, a: str, b: str) -> None:
    for row in done.rows:
        sign = _SIGNS[row.op]
        left, right = _of(row.a, a), _of(row.b, b)
        if row.op in (RowOp.EQUAL, RowOp.LIGHT):
            print(f"{sign} {left}")
            continue
        if left:
            print(f"{'-' if right else sign} {left}")
        if right:
            print(f"{'+' if left else sign} {right}")
    counts = ", ".join(f"{n} {op.value}" for op in RowOp if (n := done.words.get(op, 0)))
    print(f"\n{done.similarity:.0%} alike; words: {counts}")
    for change in (*done.figures, *done.names):
        left = change.a.text if change.a else "—"
        right = change.b.text if change.b else "—"
        print(f"differs: {safe(left)} | {safe(right)}")


def _of(span: Span | None, text: str) -> str:
    return "" if span is None else " ".join(safe(span.of(text)).split())


def _link(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        find_versions.link(library, arguments.a, arguments.b)
    print(f"{arguments.a} and {arguments.b} are versions, as you say")
    return 0


def _unlink(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        find_versions.unlink(library, arguments.a, arguments.b)
    print(f"{arguments.a} and {arguments.b} are no versions, as you say")
    return 0
