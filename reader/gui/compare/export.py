"""A comparison as a web page that needs nothing else: to send, to print, to keep."""

from __future__ import annotations

from html import escape

from reader.gui.compare.model import CompareModel, Piece
from reader.gui.compare.presenter import alike, head_line, moved_text, summary
from reader.text.spans import Span
from reader.versions.model import RowOp

_STYLE = """
body { font: 16px/1.55 Georgia, serif; color: #1f1d1a; background: #fffdf9; margin: 2em auto;
  max-width: 76em; padding: 0 1.5em; }
header p { color: #5f5a52; font: 14px/1.5 sans-serif; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: left; font-size: 1.1em; vertical-align: top; padding: 0 1.2em 1em 0; }
th small { display: block; color: #5f5a52; font: 13px sans-serif; margin-top: .3em; }
td { vertical-align: top; padding: .25em 1.2em .25em 0; overflow-wrap: break-word; }
td.none { background: repeating-linear-gradient(135deg, #f0ece5 0 6px, transparent 6px 12px); }
ins { background: #d9f0dd; color: #1d5e33; text-decoration: underline; }
del { background: #f9dcd9; color: #8c2419; text-decoration: line-through; }
mark.changed { background: #fdebc4; color: #6e4b00; border-bottom: 2px dashed #6e4b00; }
mark.moved { background: #e2ddf7; color: #4b3a94; border-left: 3px solid #4b3a94; }
mark.light { background: #eae5db; color: inherit; }
""".strip()

_TAGS = {
    RowOp.ADDED: ("<ins>", "</ins>"),
    RowOp.REMOVED: ("<del>", "</del>"),
    RowOp.CHANGED: ('<mark class="changed">', "</mark>"),
    RowOp.MOVED: ('<mark class="moved">', "</mark>"),
    RowOp.LIGHT: ('<mark class="light">', "</mark>"),
}


def comparison_html(model: CompareModel, shown: list[tuple[Piece, ...]]) -> str:
    """The comparison with the differences shown, as one HTML document."""
    loaded = model.loaded
    told = [summary(loaded.comparison), moved_text(loaded.comparison)]
    told.append(alike(loaded.comparison.similarity))
    heads = "".join(
        f'<th scope="col">{escape(one.row.title)}<small>{escape(head_line(one))}</small></th>'
        for one in (loaded.a, loaded.b)
    )
    rows = "\n".join(
        f"<tr>{_cell(model.text_a, row.a, [(p, p.a) for p in pieces])}"
        f"{_cell(model.text_b, row.b, [(p, p.b) for p in pieces])}</tr>"
        for row, pieces in zip(model.rows, shown, strict=True)
    )
    title = escape(f"Comparison: {loaded.a.row.title}")
    return (
        f'<!doctype html>\n<html lang="{escape(loaded.a.row.language or "en")}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n'
        f"<body>\n<header><p>{escape(' · '.join(filter(None, told)))}</p></header>\n"
        f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n"
        "</body>\n</html>\n"
    )


def _cell(text: str, span: Span | None, pieces: list[tuple[Piece, Span | None]]) -> str:
    if span is None:
        return '<td class="none"></td>'
    out = []
    at = span.start
    for piece, own in sorted(
        ((p, s) for p, s in pieces if s is not None), key=lambda pair: pair[1].start
    ):
        start, end = max(at, own.start), min(span.end, own.end)
        if start >= end:
            continue
        before, after = _TAGS[piece.op]
        out.append(f"{escape(text[at:start])}{before}{escape(text[start:end])}{after}")
        at = end
    out.append(escape(text[at : span.end]))
    return f"<td>{''.join(out)}</td>"
