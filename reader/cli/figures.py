"""Commands on figures: figures, and the reader's own word on one: figure correct, list, remove."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli import serialize
from reader.cli.arguments import add_command, opened
from reader.cli.output import complain, print_json, print_table, safe
from reader.notes.anchor import find_quote
from reader.services import browse
from reader.services.annotate import NoSuchPassage
from reader.services.correct_figures import (
    correct_figure,
    list_figure_corrections,
    undo_figure_correction,
)
from reader.services.figure_places import MOST, FigureInContext, find_figures, same_figure
from reader.services.read_figure import BOUNDS, NoSuchValue, read_figure
from reader.text.marks import FIGURE_KINDS, FigureValue, Mark, MarkKind
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.cli.arguments import Commands
    from reader.library.records import FigureCorrection

_SHOWN_ARTICLES = 8
_KINDS = [kind.value for kind in MarkKind if kind in FIGURE_KINDS]
_EXACT = "exact"


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    index = add_command(
        commands, "figures", _figures, "the figures of the library, with their articles", json=True
    )
    index.add_argument(
        "query", nargs="?", default="", metavar="QUERY", help="words, a value, or money:>1bn …"
    )
    index.add_argument(
        "--places", action="store_true", help="each place with its sentence, newest article first"
    )
    index.add_argument("--limit", type=int, default=MOST, metavar="N", help="places at most")

    figure = commands.add_parser("figure", help="what other articles, or you, say of a figure")
    verbs = figure.add_subparsers(dest="verb", metavar="VERB", required=True)
    same = add_command(verbs, "same", _same, "the same figure in other articles", json=True)
    correct = add_command(verbs, "correct", _correct, "say what a passage says", json=True)
    for parser in (same, correct):
        parser.add_argument("id", type=int, metavar="ID")
        parser.add_argument("--quote", required=True, metavar="TEXT", help="the figure's words")
        parser.add_argument("--prefix", default="", metavar="P", help="what stands before them")
        parser.add_argument("--suffix", default="", metavar="S", help="what stands after them")
    said = correct.add_mutually_exclusive_group(required=True)
    said.add_argument("--value", metavar="V", help="such as $150bn, 10..20%%, 2018-03, 3 days")
    said.add_argument("--not-a-figure", action="store_true")
    correct.add_argument("--kind", choices=_KINDS, default=None)
    correct.add_argument("--unit", default=None, metavar="U", help="a currency or unit")
    correct.add_argument("--bound", choices=[*BOUNDS, _EXACT], default="")
    listing = add_command(verbs, "list", _list, "what you said of figures", json=True)
    listing.add_argument("id", type=int, nargs="?", metavar="ID")
    remove = add_command(verbs, "remove", _remove, "take back what you said of a figure")
    remove.add_argument("number", type=int, metavar="NUMBER")


def _figures(arguments: argparse.Namespace) -> int:
    if arguments.places:
        with opened(arguments) as library:
            places = find_figures(library, arguments.query, limit=arguments.limit)
        _print_places(places, json=arguments.json)
        return 0
    with opened(arguments) as library:
        found = browse.list_figures(library, arguments.query)
    if arguments.json:
        print_json([serialize.figure_entry(e) for e in found])
        return 0
    print_table(
        ("figure", "kind", "value", "unit", "mentions", "articles"),
        [
            (
                " | ".join(e.texts),
                e.kind,
                _value(e.value, e.low, e.high),
                e.unit or "",
                e.mentions,
                _articles(e.articles),
            )
            for e in found
        ],
    )
    return 0


def _same(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        article = browse.read_article(library, arguments.id)
        span = _passage(arguments, article.document.text)
        mark = next((m for m in article.marks if m.is_figure and _meets(m, span)), None)
        if mark is None:
            raise NoSuchPassage("There is no figure in these words.")
        places = same_figure(library, mark, but=arguments.id)
    _print_places(places, json=arguments.json)
    return 0


def _correct(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        article = browse.read_article(library, arguments.id)
        span = _passage(arguments, article.document.text)
        figure = None
        if not arguments.not_a_figure:
            try:
                figure = read_figure(
                    arguments.value,
                    kind=MarkKind(arguments.kind) if arguments.kind else None,
                    unit=arguments.unit,
                    bound=None if arguments.bound == _EXACT else arguments.bound,
                    published=article.document.published,
                )
            except NoSuchValue as problem:
                complain(str(problem))
                return 2
        said, _ = correct_figure(library, arguments.id, span, figure)
    if arguments.json:
        print_json(_correction(said, span))
    else:
        print(f"{said.id}: {_told(said)}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        placed = list_figure_corrections(library, arguments.id)
    if arguments.json:
        print_json([_correction(one.correction, one.span) for one in placed])
    elif not placed:
        print("you have corrected no figures")
    else:
        print_table(
            ("number", "article", "title", "says", "made"),
            [
                (
                    one.correction.id,
                    one.row.id,
                    one.row.title,
                    _told(one.correction) + ("" if one.span else " (its words are gone)"),
                    one.correction.made[:10],
                )
                for one in placed
            ],
            wide=2,
        )
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        known = [one.correction for one in list_figure_corrections(library)]
        said = next((one for one in known if one.id == arguments.number), None)
        if said is None:
            complain(f"there is no correction {arguments.number}; see variorum figure list")
            return 1
        undo_figure_correction(library, said)
    print(f"{arguments.number} taken back")
    return 0


def _passage(arguments: argparse.Namespace, text: str) -> Span:
    found = find_quote(text, arguments.quote, arguments.prefix, arguments.suffix)
    if found is None:
        raise NoSuchPassage("The article has no such words.")
    return Span(found.start, found.end)


def _meets(mark: Mark, span: Span) -> bool:
    return mark.start < span.end and span.start < mark.end


def _print_places(places: list[FigureInContext], *, json: bool) -> None:
    if json:
        print_json([_place(one) for one in places])
        return
    if not places:
        print("no figures match")
    for one in places:
        day = (one.row.published or "")[:10]
        print(f"{one.row.id:>5}  {safe(one.row.title)}{f'  {day}' if day else ''}")
        print(f"       {safe(one.sentence)}")


def _place(one: FigureInContext) -> serialize.Json:
    return {
        "id": one.row.id,
        "title": one.row.title,
        "published": one.row.published,
        "likeness": one.likeness.value,
        "mark": serialize.mark(one.mark),
        "sentence": one.sentence,
    }


def _correction(said: FigureCorrection, span: Span | None) -> serialize.Json:
    figure = said.figure
    return {
        "id": said.id,
        "article": said.article,
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "quote": said.anchor.quote,
        "figure": None if figure is None else serialize.figure_value(figure),
        "made": said.made,
    }


def _told(said: FigureCorrection) -> str:
    quote = " ".join(safe(said.anchor.quote).split())
    if said.figure is None:
        return f"“{quote}” is no figure"
    return f"“{quote}” is {_words(said.figure)}"


def _words(figure: FigureValue) -> str:
    parts = (figure.bound, _value(figure.value, figure.low, figure.high), figure.unit)
    return f"{figure.kind.value} {' '.join(part for part in parts if part)}"


def _value(value: object, low: object, high: object) -> str:
    if value is None and low is not None:
        return f"{low}…{high}"
    return "" if value is None else str(value)


def _articles(articles: tuple[int, ...]) -> str:
    shown = " ".join(map(str, articles[:_SHOWN_ARTICLES]))
    more = len(articles) - _SHOWN_ARTICLES
    return f"{shown} and {more} more" if more > 0 else shown
