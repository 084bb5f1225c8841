"""Notes as Markdown: front matter, then each passage as a block quote with its comment.

Passages, titles, names and tags are escaped, so that CommonMark and Obsidian show them and read
nothing into them. Comments are Markdown themselves and stay so, kept within their place (see
comment.py). A link in them to an article that is known stays a link, by its title; one to a note
of the same document leads to its block id; others are text. Where an article has an address on
the web, each note links back to its place there.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.notes.citations.passage import place_link
from reader.notes.formats.comment import fit
from reader.notes.formats.wording import article_line, note_line
from reader.notes.links import Link, find_links
from reader.notes.model import ArticleReference, ExportedArticle, Note

# Everything that CommonMark, its tables and strike-through, or Obsidian (tags, links, comments,
# highlights, block ids, formulas) give a meaning inside a line.
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~=^$&{}]|%(?=%)|(?<=%)%")
# What only means something where a line begins: lists, rules.
_LEADING = re.compile(r"^([-+]|\d{1,9}(?=[.)]))")
_LONGEST_NAME = 120  # bytes, so that a file's name with its ending is one everywhere
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def write(articles: Sequence[ExportedArticle], known: Mapping[int | str, str] | None = None) -> str:
    """The notes as one Markdown document in UTF-8.

    `known` says which articles links may lead to: the title to write for a number, or for a title
    as it stands in a link. Those of the document are known without it.
    """
    titles = known_titles(articles, known)
    notes = {note.id for one in articles for note in one.notes}
    linked: set[int | None] = {
        link.note
        for one in articles
        for note in one.notes
        for link in find_links(note.text)
        if link.note in notes
    }
    parts = [_front_matter(articles)]
    for exported in articles:
        parts.append(f"# {escape(_one_line(exported.article.title)) or 'Untitled'}")
        if about := _about(exported.article):
            parts.append(about)
        parts.extend(_note(note, exported.article.url, titles, linked) for note in exported.notes)
    return "\n\n".join(parts) + "\n"


def known_titles(
    articles: Sequence[ExportedArticle], known: Mapping[int | str, str] | None
) -> dict[int | str, str]:
    """The titles to which links may lead, by number and by title; one that two bear is no name."""
    titles: dict[int | str, str] = {one.article.id: one.article.title for one in articles}
    many = Counter(one.article.title for one in articles)
    titles |= {title: title for title, count in many.items() if count == 1}
    return titles | dict(known or {})


def comment(note: Note, titles: Mapping[int | str, str], linked: Iterable[int | None] = ()) -> str:
    """A note's comment as it stands in a document."""
    places = {
        (link.start, link.end): _link(link, titles, set(linked)) for link in find_links(note.text)
    }
    return fit(note.text, places)


def _link(link: Link, titles: Mapping[int | str, str], notes: set[int | None]) -> str:
    shown = escape(_one_line(link.shown))
    if link.note is not None:
        return f"[[#^note-{link.note}|{shown}]]" if link.note in notes else shown
    title = titles.get(link.article or link.title or "")
    if title is None:
        return shown if link.title is None else f"\\[\\[{escape(link.title)}\\]\\]"
    target = file_name(title)
    own = link.shown if link.shown not in (title, f"#{link.article}") else title
    return f"[[{target}]]" if own == target else f"[[{target}|{escape(_one_line(own))}]]"


def file_name(title: str) -> str:
    """A title as the name of a file on any system, and as Obsidian links to it; never empty."""
    kept = re.sub(r'[\\/:*?"<>|#^\[\]\x00-\x1f\x7f]+', " ", _one_line(title))
    bare = " ".join(kept.split()).strip(". ")
    while len(bare.encode("utf-8", "replace")) > _LONGEST_NAME:
        bare = bare[:-1].rstrip()
    reserved = re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", bare)
    return f"{bare or 'Untitled'}{' article' if reserved else ''}"


def escape(text: str) -> str:
    """`text` on one line so that Markdown shows it as it is."""
    line = _SPECIAL.sub(r"\\\g<0>", text.strip())
    if found := _LEADING.match(line):
        mark = found.group()
        return f"{mark}\\{line[len(mark) :]}" if mark.isdigit() else f"\\{line}"
    return line


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _paragraphs(text: str) -> str:
    """Lines kept as lines: a backslash breaks them, blank ones part paragraphs."""
    lines = [escape(line) for line in _LINE_BREAK.split(text)]
    out: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        out.append(line + "\\" if line and following else line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip("\n")


def quoted(text: str) -> str:
    """A passage as a block quote."""
    return "\n".join(f"> {line}".rstrip() for line in _paragraphs(text).split("\n"))


def _note(
    note: Note, url: str | None, titles: Mapping[int | str, str], linked: set[int | None]
) -> str:
    parts = [quoted(note.anchor.quote)]
    if note.text.strip():
        parts.append(comment(note, titles, linked))
    if note.tags:
        parts.append("Tags: " + ", ".join(escape(_one_line(tag)) for tag in note.tags))
    last = f"*{escape(note_line(note))}*"
    if place := place_link(url, note.anchor):
        last += f" · [in its place](<{_address(place)}>)"
    if note.id in linked:
        last += f" ^note-{note.id}"
    return "\n\n".join([*parts, last])


def _about(article: ArticleReference) -> str:
    line = escape(article_line(article))
    if not article.url:
        return line
    address = _address(article.url)
    return f"{line} · <{address}>" if line else f"<{address}>"


def _address(url: str) -> str:
    # In angle brackets only these would end an address before its end.
    return re.sub(r"[\s<>\\]", lambda found: f"%{ord(found.group()):02X}", url)


def _front_matter(articles: Sequence[ExportedArticle]) -> str:
    lines = ["---"]
    if len(articles) == 1:
        article = articles[0].article
        lines.append(f"title: {_yaml(article.title)}")
        lines.extend(_yaml_list("authors", article.authors))
        lines.extend(
            f"{name}: {_yaml(value)}"
            for name, value in (
                ("source", article.source),
                ("published", article.published),
                ("url", article.url),
                ("sha256", article.raw_hash),
            )
            if value
        )
    else:
        lines.append('title: "Notes"')
        lines.append(f"articles: {len(articles)}")
    tags = {tag_name(tag): None for one in articles for note in one.notes for tag in note.tags}
    lines.extend(_yaml_list("tags", (tag for tag in tags if tag)))
    return "\n".join([*lines, "---"])


def tag_name(tag: str) -> str:
    """A tag as Obsidian takes it: letters, digits, `_`, `-` and `/` only."""
    bare = re.sub(r"[^\w/-]+", "-", tag).strip("-")
    return f"tag-{bare}" if bare.isdigit() else bare


def _yaml(value: str) -> str:
    # A JSON string is a YAML string, but for the line breaks that only YAML knows.
    quoted = json.dumps(value, ensure_ascii=False)
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff]", lambda c: f"\\u{ord(c.group()):04x}", quoted)


def _yaml_list(name: str, values: Iterable[str]) -> list[str]:
    entries = [f"  - {_yaml(value)}" for value in values]
    return [f"{name}:", *entries] if entries else []
