"""Objects as the public JSON has them. Names of keys are an interface: add, never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from reader.library.records import (
    Article,
    ArticleRow,
    Detail,
    DetailValue,
    FigureEntry,
    NameEntry,
    WaitingNote,
)
from reader.notes.model import Note
from reader.services.edit_metadata import Details
from reader.services.import_report import ImportResult
from reader.services.lend_details import LentDetails
from reader.text.document import Document
from reader.text.marks import FigureValue, Mark
from reader.text.spans import Span
from reader.versions.model import Comparison, MarkChange, RowOp, VersionGroup, WordRun
from reader.versions.related import Related

Json = dict[str, Any]


def details(article: int, shown: Details) -> Json:
    """An article's details; `found` has them as cleaning found them, `edited` names the others."""
    return (
        {"id": article}
        | {detail.value: _listed(value) for detail, value in shown.shown.items()}
        | {
            "found": {detail.value: _listed(value) for detail, value in shown.found.items()},
            "edited": [detail.value for detail in Detail if detail in shown.corrections],
        }
    )


def import_result(result: ImportResult) -> Json:
    return {
        "source": result.source,
        "status": result.status,
        "id": result.id,
        "title": result.title,
        "versions": list(result.versions),
        "error": result.error,
    }


def article_row(row: ArticleRow) -> Json:
    return {
        "id": row.id,
        "title": row.title,
        "authors": list(row.authors),
        "source": row.source,
        "published": row.published,
        "added": row.added,
        "words": row.words,
        "language": row.language,
        "flattened": row.flattened,
        "unread": row.unread,
        "starred": row.starred,
        "tags": list(row.tags),
        "notes": row.notes,
        "versions": list(row.versions),
    }


def article(stored: Article, lent: LentDetails) -> Json:
    shown = document(stored.document, stored.marks)
    return shown | {
        "lent": lent_by(lent),
        "id": stored.id,
        "title": stored.row.title,
        "origin": stored.origin,
        "format": stored.format,
        "names": stored.names.value,
        "versions": list(stored.row.versions),
    }


def lent_by(lent: LentDetails) -> Json | None:
    """What a version says in place of what an article lacks, and which does."""
    if lent.lender is None:
        return None
    return {"by": lent.lender.id} | {
        detail.value: list(value) if isinstance(value, tuple) else value
        for detail, value in lent.values.items()
    }


def document(shown: Document, marks: Iterable[Mark]) -> Json:
    return {
        "id": None,
        "title": shown.title,
        "subtitle": shown.subtitle,
        "authors": list(shown.authors),
        "source": shown.source,
        "published": shown.published,
        "language": shown.language,
        "flattened": shown.flattened,
        "url": shown.url,
        "text": shown.text,
        "blocks": [
            {"kind": b.kind.value, "start": b.start, "end": b.end}
            | ({} if b.level is None else {"level": b.level})
            for b in shown.blocks
        ],
        "removed": [{"text": r.text, "reason": r.reason, "at": r.at} for r in shown.removed],
        "marks": [mark(m) for m in marks],
        "versions": [],
    }


def mark(shown: Mark) -> Json:
    return {
        "start": shown.start,
        "end": shown.end,
        "text": shown.text,
        "kind": shown.kind.value,
        "value": _plain(shown.value),
        "low": _plain(shown.low),
        "high": _plain(shown.high),
        "unit": shown.unit,
        "bound": shown.bound,
        "entity": shown.entity,
        "by": shown.by.value,
    }


def figure_value(shown: FigureValue) -> Json:
    """What a figure says, apart from where it stands."""
    return {
        "kind": shown.kind.value,
        "value": _plain(shown.value),
        "low": _plain(shown.low),
        "high": _plain(shown.high),
        "unit": shown.unit,
        "bound": shown.bound,
    }


def version_group(group: VersionGroup) -> Json:
    return {
        "id": group.id,
        "members": list(group.members),
        "pairs": [
            {
                "a": p.a,
                "b": p.b,
                "kind": p.kind.value,
                "similarity": round(p.similarity, 4),
                "contained": round(p.contained, 4),
                "by": p.by.value,
            }
            for p in group.pairs
        ],
    }


def related(one: Related, title: str) -> Json:
    """An article related to another; see `Related`."""
    return {
        "id": one.article,
        "title": title,
        "score": round(one.score, 4),
        "shared": [
            {
                "text": trait.text,
                "kind": trait.mark.kind.value,
                "value": _plain(trait.mark.value),
                "low": _plain(trait.mark.low),
                "high": _plain(trait.mark.high),
                "unit": trait.mark.unit,
                "articles": len(trait.articles),
            }
            for trait in one.reasons
        ],
    }


def comparison(a: int, b: int, shown: Comparison) -> Json:
    return {
        "a": a,
        "b": b,
        "similarity": round(shown.similarity, 4),
        "rows": [
            {
                "op": row.op.value,
                "a": _span(row.a),
                "b": _span(row.b),
                "words": [_run(w) for w in row.words],
            }
            for row in shown.rows
        ],
        "summary": {
            "words": {op.value: shown.words.get(op, 0) for op in RowOp},
            "figures": [_change(c) for c in shown.figures],
            "names": [_change(c) for c in shown.names],
        },
    }


def note(shown: Note, carried: Mapping[int, Span]) -> Json:
    return {
        "id": shown.id,
        "article": shown.article,
        "start": shown.anchor.start,
        "end": shown.anchor.end,
        "quote": shown.anchor.quote,
        "prefix": shown.anchor.prefix,
        "suffix": shown.anchor.suffix,
        "text": shown.text,
        "color": shown.color.value,
        "tags": list(shown.tags),
        "created": shown.created,
        "modified": shown.modified,
        "state": shown.state.value,
        "carried": {str(k): {"start": s.start, "end": s.end} for k, s in carried.items()},
    }


def waiting(kept: WaitingNote) -> Json:
    about, shown = kept.about, kept.note
    return {
        "id": kept.id,
        "title": about.title,
        "authors": list(about.authors),
        "source": about.source,
        "published": about.published,
        "url": about.url,
        "sha256": about.raw_hash,
        "quote": shown.anchor.quote,
        "prefix": shown.anchor.prefix,
        "suffix": shown.anchor.suffix,
        "text": shown.text,
        "color": shown.color.value,
        "tags": list(shown.tags),
        "created": shown.created,
        "modified": shown.modified,
        "origin": kept.origin,
    }


def name_entry(entry: NameEntry) -> Json:
    return {
        "entity": entry.entity,
        "kind": entry.kind.value,
        "mentions": entry.mentions,
        "articles": list(entry.articles),
        "aliases": list(entry.aliases),
    }


def figure_entry(entry: FigureEntry) -> Json:
    return {
        "kind": entry.kind.value,
        "value": _plain(entry.value),
        "low": _plain(entry.low),
        "high": _plain(entry.high),
        "unit": entry.unit,
        "texts": list(entry.texts),
        "mentions": entry.mentions,
        "articles": list(entry.articles),
    }


def _run(run: WordRun) -> Json:
    return {"op": run.op.value, "a": _span(run.a), "b": _span(run.b)}


def _change(change: MarkChange) -> Json:
    return {
        "a": None if change.a is None else mark(change.a),
        "b": None if change.b is None else mark(change.b),
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _listed(value: DetailValue) -> str | list[str] | None:
    return list(value) if isinstance(value, tuple) else value


def _plain(value: float | str | None) -> float | str | None:
    """Whole numbers without a fraction: 150000000000, not 150000000000.0."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**63:
        return int(value)
    return value
