"""A comparison as a web page that needs nothing else, and as plain text: to send, to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from reader.gui.compare.loading import Loaded
from reader.gui.compare.model import CompareModel, Piece, Places
from reader.gui.compare.presenter import (
    alike,
    change_text,
    head_line,
    moved_text,
    sides_alone,
    summary,
)
from reader.gui.language import later, tr
from reader.gui.reading.mark_words import kind_name
from reader.gui.reading.mark_words import summary as mark_summary
from reader.gui.theme import HUES, Theme
from reader.notes.model import AnchorState, Color
from reader.services.annotate import PlacedNote
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.model import RowOp

SIGNS = {RowOp.ADDED: "+", RowOp.REMOVED: "−", RowOp.CHANGED: "≠", RowOp.MOVED: "↕"}
"""What stands between the columns, so that nothing is said by colour alone."""
LEGEND = later("+ only at the right   − only at the left   ≠ changed   ↕ stands elsewhere")

_STYLE = """
body { font: 16px/1.55 Georgia, serif; color: #1f1d1a; background: #fffdf9; margin: 2em auto;
  max-width: 76em; padding: 0 1.5em; }
header p, footer { color: #5f5a52; font: 14px/1.5 sans-serif; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
col.sign { width: 2.4em; }
th { text-align: left; font-size: 1.1em; vertical-align: top; padding: 0 1.2em 1em 0; }
th small { display: block; color: #5f5a52; font: 13px sans-serif; margin-top: .3em; }
td { vertical-align: top; padding: .25em 1.2em .25em 0; overflow-wrap: break-word; }
td.sign { text-align: center; padding: .25em 0; font: 600 14px/1.7 sans-serif; color: #5f5a52; }
td.none { background: repeating-linear-gradient(135deg, #f0ece5 0 6px, transparent 6px 12px); }
ins { background: #d9f0dd; color: #1d5e33; text-decoration: underline; }
del { background: #f9dcd9; color: #8c2419; text-decoration: line-through; }
mark.changed { background: #fdebc4; color: #6e4b00; border-bottom: 2px dashed #6e4b00; }
mark.moved { background: #e2ddf7; color: #4b3a94; border-left: 3px solid #4b3a94; }
mark.light { background: #eae5db; color: inherit; }
ol.notes { font-size: 15px; padding-left: 1.4em; } ol.notes q { font-style: italic; }
@media print { body { background: none; margin: 0; max-width: none; font-size: 11pt; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
""".strip()
_TAGS = {
    RowOp.ADDED: ("<ins>", "</ins>"),
    RowOp.REMOVED: ("<del>", "</del>"),
    RowOp.CHANGED: ('<mark class="changed">', "</mark>"),
    RowOp.MOVED: ('<mark class="moved">', "</mark>"),
    RowOp.LIGHT: ('<mark class="light">', "</mark>"),
}
_UNDERLINES = {
    "money": "solid", "percent": "dashed", "date": "dotted", "number": "dotted",
    "person": "solid", "organization": "dashed", "place": "dotted",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over the text of a side: marks and the reader's highlights."""

    marks: tuple[Mark, ...] = ()
    notes: tuple[PlacedNote, ...] = ()


NO_OVERLAY = Overlay()


def sign_of(pieces: Iterable[Piece]) -> str:
    """The sign of a row; empty where nothing shown differs, or only its spelling."""
    ops = {piece.op for piece in pieces} - {RowOp.LIGHT}
    if not ops:
        return ""
    return SIGNS[ops.pop()] if len(ops) == 1 else SIGNS[RowOp.CHANGED]


def told(loaded: Loaded) -> str:
    """What differs in one line: `1 figure, 16 words differ · 1 sentence moved · 93% alike`."""
    found = loaded.comparison
    parts = [summary(found), moved_text(found), alike(found.similarity)]
    return " · ".join(filter(None, parts))


def figures_told(loaded: Loaded) -> list[str]:
    """The figures that differ: `$3 million against $4 million`, `5%: only at the left`."""
    return [change_text(change, sides_alone()) for change in loaded.comparison.figures]


def comparison_html(
    model: CompareModel,
    shown: Sequence[Sequence[Piece]],
    overlays: tuple[Overlay, Overlay] = (NO_OVERLAY, NO_OVERLAY),
    theme: Theme | None = None,
) -> str:
    """The comparison with the differences shown, as one HTML document.

    `overlays` are the marks and notes of both sides, in the colours of `theme`.
    """
    loaded = model.loaded
    heads = [
        f'<th scope="col">{escape(one.row.title)}<small>{escape(head_line(one))}</small></th>'
        for one in (loaded.a, loaded.b)
    ]
    cells = (_Cells(model.text_a, overlays[0]), _Cells(model.text_b, overlays[1]))
    rows = "\n".join(
        f"<tr>{cells[0].cell(row.a, [(p, p.a) for p in pieces])}"
        f'<td class="sign">{sign_of(pieces)}</td>'
        f"{cells[1].cell(row.b, [(p, p.b) for p in pieces])}</tr>"
        for row, pieces in zip(model.rows, shown, strict=True)
    )
    figures = "".join(f"<li>{escape(line)}</li>" for line in figures_told(loaded))
    title = escape(tr("Comparison: {title}").format(title=loaded.a.row.title))
    style = _STYLE + (_colors(theme) if theme is not None else "")
    return (
        f'<!doctype html>\n<html lang="{escape(loaded.a.row.language or "en")}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n<style>\n{style}\n</style>\n</head>\n'
        f"<body>\n<header><p>{escape(told(loaded))}</p><p>{tr(LEGEND)}</p>"
        f"{f'<ul>{figures}</ul>' if figures else ''}</header>\n"
        '<table>\n<colgroup><col><col class="sign"><col></colgroup>\n'
        f"<thead><tr>{heads[0]}<th></th>{heads[1]}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n"
        f"</table>\n{_notes(overlays)}</body>\n</html>\n"
    )


def comparison_text(model: CompareModel, shown: Sequence[Sequence[Piece]]) -> str:
    """The comparison as plain text: a line a sentence, what differs with its sign before it."""
    loaded = model.loaded
    lines = [
        f"{loaded.a.row.title} — {head_line(loaded.a)}",
        f"{loaded.b.row.title} — {head_line(loaded.b)}",
        told(loaded),
        *figures_told(loaded),
        "",
    ]
    for row, pieces in zip(model.rows, shown, strict=True):
        a = " ".join(row.a.of(model.text_a).split()) if row.a else ""
        b = " ".join(row.b.of(model.text_b).split()) if row.b else ""
        sign = sign_of(pieces)
        if sign == SIGNS[RowOp.CHANGED]:
            lines += [f"{SIGNS[RowOp.REMOVED]} {a}", f"{SIGNS[RowOp.ADDED]} {b}"]
        else:
            lines.append(f"{sign or ' '} {a or b}")
    return "\n".join(lines) + "\n"


def listed_notes(overlays: tuple[Overlay, Overlay]) -> list[PlacedNote]:
    """The notes of both sides, each once, in text order."""
    first: dict[int, PlacedNote] = {}
    for overlay in overlays:
        for placed in overlay.notes:
            if placed.state is not AnchorState.ORPHANED:
                first.setdefault(placed.note.id, placed)
    return list(first.values())


def _notes(overlays: tuple[Overlay, Overlay]) -> str:
    notes = listed_notes(overlays)
    if not notes:
        return ""
    items = "".join(
        f"<li><q>{escape(' '.join(one.note.anchor.quote.split()))}</q>"
        f"{f'<br>{escape(one.note.text)}' if one.note.text.strip() else ''}</li>"
        for one in notes
    )
    head = escape(tr("Notes"))
    return f'<footer>{head}</footer>\n<ol class="notes">{items}</ol>\n'


def _colors(theme: Theme) -> str:
    lines = []
    for hue in dict.fromkeys(HUES.values()):
        line, color = _UNDERLINES.get(hue, "solid"), theme.hex(f"{hue}_line")
        lines.append(f".{hue} {{ border-bottom: 1px {line} {color}; }}")
    lines += [f".note-{one.value} {{ background: {theme.note(one).name()}; }}" for one in Color]
    return "\n" + "\n".join(lines)


class _Cells:
    """The cells of one side."""

    def __init__(self, text: str, overlay: Overlay) -> None:
        self._text = text
        self._marks = Places(overlay.marks)
        self._notes = [note for note in overlay.notes if note.state is not AnchorState.ORPHANED]

    def cell(self, span: Span | None, pieces: list[tuple[Piece, Span | None]]) -> str:
        """A cell: the words of a row with what differs, marks and highlights."""
        if span is None:
            return '<td class="none"></td>'
        own = [(piece, part) for piece, part in pieces if part is not None]
        changed = [part for piece, part in own if piece.op is RowOp.CHANGED]
        marks = [
            mark
            for mark in self._marks.within(span)
            if not any(part.start <= mark.start and mark.end <= part.end for part in changed)
        ]
        notes = [n for n in self._notes if n.start < span.end and span.start < n.end]
        cuts = {span.start, span.end}
        for start, end in (
            *((part.start, part.end) for _, part in own),
            *((mark.start, mark.end) for mark in marks),
            *((note.start, note.end) for note in notes),
        ):
            cuts |= {min(max(start, span.start), span.end), min(max(end, span.start), span.end)}
        edges = sorted(cuts)
        out: list[str] = []
        open_tag = ("", "")
        for start, end in pairwise(edges):
            piece = next((p for p, part in own if part.start <= start and end <= part.end), None)
            tag = _TAGS[piece.op] if piece is not None else ("", "")
            if tag != open_tag:
                out += [open_tag[1], tag[0]]
                open_tag = tag
            out.append(self._dressed(start, end, marks, notes))
        out.append(open_tag[1])
        return f"<td>{''.join(out)}</td>"

    def _dressed(
        self, start: int, end: int, marks: Sequence[Mark], notes: Sequence[PlacedNote]
    ) -> str:
        words = escape(self._text[start:end])
        for mark in marks:
            if mark.start <= start and end <= mark.end:
                tip = escape(f"{mark_summary(mark)} · {kind_name(mark.kind)}")
                words = f'<span class="{HUES[mark.kind]}" title="{tip}">{words}</span>'
        for note in notes:
            if note.start <= start and end <= note.end:
                tip = f' title="{escape(note.note.text)}"' if note.note.text.strip() else ""
                words = f'<span class="note-{note.note.color.value}"{tip}>{words}</span>'
        return words
