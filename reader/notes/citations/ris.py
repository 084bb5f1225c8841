"""Articles as RIS, which EndNote, Mendeley, Zotero and others read: a line a field, CRLF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.notes.citations.source import Source, one_line, split_date, split_name


def write(sources: Sequence[Source]) -> str:
    """The records, one behind the other."""
    return "".join(
        f"{tag}  - {value}".rstrip(" ") + (" \r\n" if tag == "ER" else "\r\n")
        for source in sources
        for tag, value in _fields(source)
    )


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if source.where else "ELEC" if source.url else "GEN"
    yield "TI", source.whole_title or "Untitled"
    for author in source.authors:
        if name := _author(author):
            yield "AU", name
    if source.where:
        yield "T2", source.where
    date = split_date(source.published)
    if date is not None:
        yield "PY", f"{date.year:04}"
        month, day = (f"{part:02}" if part else "" for part in (date.month, date.day))
        yield "DA", f"{date.year:04}/{month}/{day}/"
    if source.url:
        yield "UR", one_line(source.url)
        if seen := split_date(source.seen):
            yield "Y2", "/".join([f"{part:02}" for part in seen.parts])
    if source.language:
        yield "LA", source.language
    yield "ER", ""


def _author(text: str) -> str:
    name = split_name(text)
    if name.literal:
        # A comma would part it into family and given name.
        return name.literal.replace(",", "")
    family = " ".join(part for part in (name.particle, name.family) if part)
    return ", ".join(part for part in (family, name.given, name.suffix) if part)
