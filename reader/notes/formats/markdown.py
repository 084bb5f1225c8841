"""Notes as Markdown: front matter, then each passage as a block quote with its comment.

What people wrote is escaped, so that CommonMark and Obsidian show it and read nothing into it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from reader.notes.formats.wording import article_line, note_line
from reader.notes.model import ArticleReference, ExportedArticle, Note

# Everything that CommonMark, its tables and strike-through, or Obsidian (tags, links, comments,
# highlights, block ids, formulas) give a meaning inside a line.
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~=^$&%{}]")
# What only means something where a line begins: lists, rules.
_LEADING = re.compile(r"^([-+]|\d{1,9}(?=[.)]))")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as one Markdown document in UTF-8."""
    parts = [_front_matter(articles)]
    for exported in articles:
        parts.append(f"# {escape(_one_line(exported.article.title)) or 'Untitled'}")
        if about := _about(exported.article):
            parts.append(about)
        parts.extend(_note(note) for note in exported.notes)
    return "\n\n".join(parts) + "\n"


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


def _note(note: Note) -> str:
    quoted = [f"> {line}".rstrip() for line in _paragraphs(note.anchor.quote).split("\n")]
    parts = ["\n".join(quoted)]
    if note.text.strip():
        parts.append(_paragraphs(note.text))
    if note.tags:
        parts.append("Tags: " + ", ".join(escape(_one_line(tag)) for tag in note.tags))
    parts.append(f"*{escape(note_line(note))}*")
    return "\n\n".join(parts)


def _about(article: ArticleReference) -> str:
    line = escape(article_line(article))
    if not article.url:
        return line
    # In angle brackets only these would end an address before its end.
    address = re.sub(r"[\s<>\\]", lambda found: f"%{ord(found.group()):02X}", article.url)
    return f"{line} · <{address}>" if line else f"<{address}>"


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
    tags = {_tag(tag): None for one in articles for note in one.notes for tag in note.tags}
    lines.extend(_yaml_list("tags", (tag for tag in tags if tag)))
    return "\n".join([*lines, "---"])


def _tag(tag: str) -> str:
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
