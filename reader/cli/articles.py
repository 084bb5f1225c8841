"""Commands on articles: import, list, show, analyze, reclean, remove, restore."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.analyze import add_analyze
from reader.cli.arguments import add_command, opened
from reader.cli.output import TerminalProgress, complain, print_json, print_table, safe
from reader.highlights.names import NamesUnavailable
from reader.importing.formats.columns import FIELDS
from reader.library.database import Library
from reader.library.records import Article, Sort
from reader.services import browse, organise
from reader.services.import_articles import import_articles
from reader.services.import_report import FAILED
from reader.services.lend_details import LentDetails, lent_details, with_lent
from reader.services.name_again import name_all_waiting
from reader.services.name_articles import name_articles, pending_articles
from reader.services.name_worker import NameWorker
from reader.services.reclean import reclean
from reader.services.sources import ImportSource
from reader.services.waiting import settle_waiting

if TYPE_CHECKING:
    from reader.cli.arguments import Commands


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    add = add_command(commands, "import", _import, "clean, mark and store articles", json=True)
    add.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder, address or -")
    add.add_argument("--tag", action="append", default=[], metavar="T", help="tag what is added")
    add.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="FIELD=COLUMN,…",
        help="which columns of a dataset are which fields, as in title=headline,text=story",
    )
    add.add_argument("--no-recurse", action="store_true", help="leave out folders in folders")

    listing = add_command(commands, "list", _list, "articles that match a query", json=True)
    listing.add_argument("query", nargs="?", default="", metavar="QUERY")
    listing.add_argument("--sort", type=Sort, choices=list(Sort), default=None, metavar="FIELD")
    listing.add_argument("--limit", type=_count, default=None, metavar="N")

    show = add_command(commands, "show", _show, "one article with its marks", json=True)
    show.add_argument("id", type=int, metavar="ID")
    which = show.add_mutually_exclusive_group()
    which.add_argument("--raw", action="store_true", help="the bytes as imported")
    which.add_argument("--removed", action="store_true", help="what cleaning took out, and why")

    add_analyze(commands)

    again = add_command(
        commands, "reclean", _reclean, "clean and mark again with today's rules", json=True
    )
    again.add_argument("ids", type=int, nargs="*", metavar="ID")

    remove = add_command(commands, "remove", _remove, "move articles to the trash")
    remove.add_argument("ids", type=int, nargs="*", metavar="ID")
    remove.add_argument("--forever", action="store_true", help="empty the trash")

    restore = add_command(commands, "restore", _restore, "bring articles back from the trash")
    restore.add_argument("ids", type=int, nargs="+", metavar="ID")


def _import(arguments: argparse.Namespace) -> int:
    progress = TerminalProgress()
    sources = [
        ImportSource("-", data=sys.stdin.buffer.read())
        if argument == "-"
        else ImportSource.from_argument(argument)
        for argument in arguments.sources
    ]
    with opened(arguments) as library:
        report = import_articles(
            library,
            sources,
            tags=arguments.tag,
            columns=arguments.columns,
            recurse=not arguments.no_recurse,
            progress=progress,
        )
        settled = settle_waiting(library, report.changes.added)
        named = find_names(library, arguments, progress)
    progress.close()
    if arguments.json:
        print_json([serialize.import_result(r) for r in report.results])
    else:
        for result in report.results:
            if result.status != FAILED:
                print(f"{result.id:>5}  {result.status}  {safe(result.title or result.source)}")
        print(report.summary)
        if settled.notes:
            print(f"{len(settled.notes)} waiting note(s) found their article")
    for result in report.with_status(FAILED):
        complain(f"{safe(result.source)}: {result.error}")
    return 1 if report.with_status(FAILED) or not named else 0


def find_names(library: Library, arguments: argparse.Namespace, progress: TerminalProgress) -> bool:
    """Find the names that wait to be found; whether that went well."""
    waiting = pending_articles(library)
    if not waiting:
        name_all_waiting(library, progress)
        return True
    worker = NameWorker(model=arguments.names_model)
    try:
        name_articles(library, waiting, worker, version=worker.version, progress=progress)
    except NamesUnavailable as problem:
        complain(f"{problem} The articles are stored; their names are found later.")
        return False
    finally:
        worker.stop()
    name_all_waiting(library, progress)
    if worker.notice:
        complain(worker.notice)
    return True


def _list(arguments: argparse.Namespace) -> int:
    sort = arguments.sort or Sort.ADDED
    with opened(arguments) as library:
        ids = browse.find_articles(
            library,
            arguments.query,
            sort=sort,
            descending=sort in (Sort.ADDED, Sort.PUBLISHED, Sort.WORDS, Sort.RELEVANCE),
            limit=arguments.limit,
        )
        rows = browse.article_rows(library, ids)
    if arguments.json:
        print_json([serialize.article_row(r) for r in rows])
    elif not rows:
        print("no articles match" if arguments.query else "the library is empty")
    else:
        print_table(
            ("id", "title", "source", "published", "words", "notes", "versions"),
            [
                (
                    r.id,
                    r.title,
                    r.source or "",
                    (r.published or "")[:10],
                    r.words,
                    r.notes or "",
                    " ".join(map(str, r.versions)),
                )
                for r in rows
            ],
            wide=1,
        )
    return 0


def _show(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        if arguments.raw and not arguments.json:
            sys.stdout.buffer.write(browse.imported_bytes(library, arguments.id))
            sys.stdout.buffer.flush()
            return 0
        shown = browse.read_article(library, arguments.id)
        raw = browse.imported_text(library, arguments.id) if arguments.raw else None
        lent = lent_details(library, arguments.id)
    if arguments.json and arguments.raw:
        print_json({"id": shown.id, "raw": raw})
    elif arguments.json:
        print_json(serialize.article(shown, lent))
    elif arguments.removed:
        for removed in shown.document.removed:
            print(f"[{removed.reason}] {safe(removed.text)}")
    else:
        _print_article(with_lent(shown, lent), lent)
    return 0


def _print_article(shown: Article, lent: LentDetails) -> None:
    head = [
        shown.row.title,
        shown.document.subtitle,
        " · ".join(
            filter(None, (", ".join(shown.row.authors), shown.row.source, shown.row.published))
        ),
    ]
    if lent.lender is not None:
        said = ", ".join(detail.value for detail in lent.values)
        head.append(f"({said}: as version {lent.lender.id} says)")
    print(safe("\n".join(line for line in head if line)))
    print()
    print(safe(shown.document.text))


def _reclean(arguments: argparse.Namespace) -> int:
    progress = TerminalProgress()
    with opened(arguments) as library:
        changes = reclean(library, arguments.ids or None, progress)
        named = find_names(library, arguments, progress)
    progress.close()
    if arguments.json:
        print_json({"recleaned": sorted(changes.articles), "names": named})
    else:
        print(f"{len(changes.articles)} cleaned again")
    return 0 if named else 1


def _remove(arguments: argparse.Namespace) -> int:
    if not arguments.ids and not arguments.forever:
        complain("name the articles to remove, or --forever to empty the trash")
        return 2
    with opened(arguments) as library:
        if arguments.ids:
            organise.trash(library, arguments.ids)
            print(f"{len(arguments.ids)} moved to the trash")
        if arguments.forever:
            print(f"{len(organise.empty_trash(library).removed)} deleted for ever")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        organise.restore(library, arguments.ids)
    print(f"{len(arguments.ids)} restored")
    return 0


def _columns(text: str) -> dict[str, str]:
    """`title=headline,text=story` as a mapping; a column's name may hold a blank, but no comma."""
    chosen: dict[str, str] = {}
    for pair in text.split(","):
        field, equals, column = (part.strip() for part in pair.partition("="))
        if field not in FIELDS or not equals or not column:
            raise argparse.ArgumentTypeError(
                f"{pair!r} is no FIELD=COLUMN; fields: {', '.join(FIELDS)}"
            )
        chosen[field] = column
    return chosen


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise argparse.ArgumentTypeError("a count is 0 or more")
    return count
