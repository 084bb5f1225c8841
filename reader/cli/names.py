"""Commands on names: the index, a name's page, and the reader's own word on names."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.output import complain, print_json, print_table, safe
from reader.library.records import NameAct, NameCorrection
from reader.notes.anchor import find_quote
from reader.progress import NO_PROGRESS
from reader.services import browse
from reader.services.annotate import NoSuchPassage
from reader.services.correct_names import correct_name, list_corrections, undo_correction
from reader.services.name_again import name_all_waiting
from reader.services.name_page import NamePage, name_page
from reader.text.marks import NAME_KINDS, MarkKind
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.cli.arguments import Commands
    from reader.cli.serialize import Json
    from reader.library.database import Library

_SHOWN_ARTICLES = 8
_KINDS = [kind.value for kind in MarkKind if kind in NAME_KINDS]


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    index = add_command(
        commands, "names", _names, "the names of the library, with their articles", json=True
    )
    index.add_argument("query", nargs="?", default="", metavar="QUERY")

    name = commands.add_parser("name", help="a name's page, and what you say of names")
    verbs = name.add_subparsers(dest="verb", metavar="VERB", required=True)
    show = add_command(verbs, "show", _show, "all that the library tells of a name", json=True)
    show.add_argument("name", metavar="NAME")
    show.add_argument("--kind", choices=_KINDS, default=None)
    correct = add_command(verbs, "correct", _correct, "say what a name is, or is not", json=True)
    correct.add_argument("name", metavar="NAME", help="the name, or words as they are written")
    said = correct.add_mutually_exclusive_group(required=True)
    said.add_argument("--not-a-name", action="store_true")
    said.add_argument("--kind", choices=_KINDS, help="it is of this kind")
    said.add_argument("--mark", choices=_KINDS, help="these words are a name of this kind")
    said.add_argument("--same-as", metavar="OTHER", help="it stands for another name")
    said.add_argument("--rename", metavar="OTHER", help="it is to be called otherwise")
    said.add_argument("--apart", metavar="OTHER", help="it does not stand for this other name")
    correct.add_argument("--article", type=int, metavar="ID", help="in this article only")
    correct.add_argument("--quote", metavar="TEXT", help="only where this passage of it stands")
    add_command(verbs, "rules", _rules, "what you said of names", json=True)
    remove = add_command(verbs, "remove", _remove, "take back what you said of a name")
    remove.add_argument("number", type=int, metavar="NUMBER")


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
    rest = len(ids) - _SHOWN_ARTICLES
    return shown if rest <= 0 else f"{shown} and {rest} more"


def _show(arguments: argparse.Namespace) -> int:
    kind = MarkKind(arguments.kind) if arguments.kind else None
    with opened(arguments) as library:
        page = name_page(library, arguments.name, kind)
    if page is None:
        complain(f"No article has the name {safe(arguments.name)}.")
        return 1
    if arguments.json:
        print_json(_page(page))
        return 0
    print(f"{safe(page.entity)}  ({page.kind}, {page.articles} articles, {page.mentions} mentions)")
    rows = [
        ("written", ", ".join(f"{a.text} {a.mentions}" for a in page.aliases)),
        ("with", ", ".join(f"{c.entity} {c.together}" for c in page.company)),
        ("figures", ", ".join(f.mark.text for f in page.figures)),
        ("maybe the same", ", ".join(one.entity for one in page.maybe)),
        ("articles", _articles(tuple(one.id for one in page.listed))),
    ]
    for label, told in rows:
        if told:
            print(f"{label + ':':<16}{safe(told)}")
    return 0


def _page(page: NamePage) -> Json:
    return {
        "entity": page.entity,
        "kind": page.kind.value,
        "mentions": page.mentions,
        "articles": page.articles,
        "aliases": [{"text": a.text, "mentions": a.mentions} for a in page.aliases],
        "with": [
            {"entity": c.entity, "kind": c.kind.value, "together": c.together} for c in page.company
        ],
        "figures": [
            {"article": f.article, "mentions": f.mentions, **serialize.mark(f.mark)}
            for f in page.figures
        ],
        "months": page.months,
        "maybe": [{"entity": one.entity, "articles": one.articles} for one in page.maybe],
        "latest": [
            {"id": a.id, "title": a.title, "published": a.published, "mentions": a.mentions}
            for a in page.listed
        ],
    }


def _correct(arguments: argparse.Namespace) -> int:
    act, kind, other = _said(arguments)
    if arguments.quote is not None and arguments.article is None:
        complain("--quote needs --article: it is a passage of one article.")
        return 2
    with opened(arguments) as library:
        if kind is None and act is not NameAct.NO_NAME:
            page = name_page(library, other or arguments.name) or name_page(library, arguments.name)
            kind = page.kind if page is not None else MarkKind.PERSON
        span = _span(library, arguments.article, arguments.quote) if arguments.quote else None
        rule, changes = correct_name(
            library, arguments.name, kind, other, act=act, article=arguments.article, span=span
        )
        changes |= name_all_waiting(library, NO_PROGRESS)
    if arguments.json:
        print_json({"rule": _rule(rule), "changed": sorted(changes.articles)})
    else:
        print(f"rule {rule.id}: {len(changes.articles)} articles named again")
    return 0


def _said(arguments: argparse.Namespace) -> tuple[NameAct, MarkKind | None, str | None]:
    if arguments.not_a_name:
        return NameAct.NO_NAME, None, None
    if arguments.kind:
        return NameAct.KIND, MarkKind(arguments.kind), None
    if arguments.mark:
        return NameAct.NAME, MarkKind(arguments.mark), None
    if arguments.same_as:
        return NameAct.SAME, None, arguments.same_as
    if arguments.rename:
        return NameAct.RENAME, None, arguments.rename
    return NameAct.APART, None, arguments.apart


def _span(library: Library, article: int, quote: str) -> Span:
    text = browse.read_article(library, article).document.text
    found = find_quote(text, quote)
    if found is None:
        raise NoSuchPassage("The article does not have this passage; give its words as they stand.")
    return Span(found.start, found.end)


def _rule(rule: NameCorrection) -> Json:
    return {
        "id": rule.id,
        "act": rule.act.value,
        "name": rule.entity,
        "kind": rule.kind.value if rule.kind else None,
        "other": rule.same_as,
        "article": rule.article,
        "quote": rule.anchor.quote if rule.anchor else None,
    }


def _rules(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        rules = list_corrections(library)
    if arguments.json:
        print_json([_rule(rule) for rule in rules])
        return 0
    print_table(
        ("rule", "says", "name", "kind", "other", "where"),
        [
            (
                rule.id,
                rule.act.value,
                rule.entity,
                rule.kind.value if rule.kind else "",
                rule.same_as or "",
                _where(rule),
            )
            for rule in rules
        ],
        wide=2,
    )
    return 0


def _where(rule: NameCorrection) -> str:
    if rule.article is None:
        return "everywhere"
    return f"article {rule.article}" + (", one place" if rule.anchor else "")


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        rule = next((r for r in list_corrections(library) if r.id == arguments.number), None)
        if rule is None:
            complain(f"There is no rule {arguments.number}; `name rules` lists them.")
            return 1
        changes = undo_correction(library, rule) | name_all_waiting(library, NO_PROGRESS)
    print(f"rule {rule.id} taken back: {len(changes.articles)} articles named again")
    return 0
