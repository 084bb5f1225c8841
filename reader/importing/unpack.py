"""A file → the articles in it: one for most files, many for archives, feeds and datasets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from reader.importing.detect import detect_format
from reader.importing.limits import MAX_BYTES, Budget
from reader.importing.parts import Address, Found, Member, Packed, Part, Unread
from reader.importing.problems import (
    EmptyInput,
    ImportProblem,
    TooLarge,
    TooMany,
    TooMuch,
)
from reader.importing.table import TABLE
from reader.progress import NO_PROGRESS, Progress

__all__ = ["Address", "Found", "Part", "Unread", "unpack"]

INSIDE = " › "
"""Stands between the name of a file and that of something in it."""


def unpack(
    data: bytes,
    *,
    name: str = "",
    media_type: str | None = None,
    format: str | None = None,  # noqa: A002 - the word that callers and users have for it
    columns: Mapping[str, str] | None = None,
    progress: Progress = NO_PROGRESS,
) -> Iterator[Found]:
    """What stands in a file, one after the other.

    A file that is an article yields itself: a `Part` with these very bytes and this name. What
    comes out of others has the name that it has in there, `INSIDE` between the levels. The hints
    are those of `read_document`; `columns` says which columns of a dataset are which fields.
    `progress` is only asked whether to stop.

    Raises:
        Cancelled: the reader has asked to stop.
        ImportProblem: why no more can come out of it. What came before is good.
    """
    packed = Packed(data, name, columns or {}, Budget(), progress.checkpoint)
    yield from _found(packed, "", format, media_type, depth=0)


def _found(
    packed: Packed, path: str, format_: str | None, media_type: str | None, depth: int
) -> Iterator[Found]:
    if not packed.data.strip():
        raise EmptyInput
    kind = TABLE[format_ or detect_format(packed.data, packed.name, media_type)]
    if kind.opened is None:
        if len(packed.data) > MAX_BYTES:
            raise TooLarge(len(packed.data), MAX_BYTES)
        yield Part(packed.data, path or packed.name, kind.kind)
        return
    packed.budget.require_depth(depth)
    inside = path + INSIDE if path else ""
    for item in kind.opened(packed):
        if isinstance(item, Member):
            yield from _member(packed, item, inside + item.name, depth + 1)
            continue
        if isinstance(item, Part):
            packed.budget.take(len(item.data))
            whole = item.data is packed.data and not path
            yield Part(
                item.data, item.name if whole else inside + item.name, item.format, item.tags
            )
        elif isinstance(item, Address):
            packed.budget.take(0)
            yield item
        else:
            packed.budget.take(0)
            yield Unread(inside + item.name, item.problem)


def _member(packed: Packed, member: Member, path: str, depth: int) -> Iterator[Found]:
    packed.budget.take(len(member.data))
    inner = replace(packed, data=member.data, name=member.name)
    try:
        yield from _found(inner, path, member.format, member.media_type, depth)
    except (TooMany, TooMuch):
        raise  # nothing more comes out of the whole
    except ImportProblem as problem:
        yield Unread(path, problem)
