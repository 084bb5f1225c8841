"""The pages of the guide: read from their files, set as HTML, searched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

_CODE = re.compile(r"[`*_>#|]|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\[")


@dataclass(frozen=True)
class GuidePage:
    """A page: `name` is that of its file, `title` its first head."""

    name: str
    source: str

    @cached_property
    def title(self) -> str:
        """The first head of the page."""
        head = re.search(r"^# +(.+)$", self.source, re.MULTILINE)
        return head[1].strip() if head else self.name

    @cached_property
    def words(self) -> str:
        """The page without its markup, for the search."""
        return " ".join(_CODE.sub(" ", self.source).split())


def read_pages(folder: Path) -> list[GuidePage]:
    """The pages in their order; none where the folder is not there."""
    files = sorted(folder.glob("*.md")) if folder.is_dir() else []
    return [GuidePage(file.name, file.read_text(encoding="utf-8")) for file in files]


def page_html(source: str, keys: Mapping[str, str] | None = None) -> str:
    """Markdown as HTML for a QTextBrowser. Markup in it is shown as it is written, not obeyed.

    `keys` are usual keys, as the guide has them, with those that hold now: these are shown.
    """
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(source)
    for token in tokens:
        for child in token.children or ():
            if child.type == "code_inline" and keys and child.content in keys:
                child.content = keys[child.content]
    _spread_tables(tokens)
    html: str = markdown.renderer.render(tokens, markdown.options, {})
    return html


def _spread_tables(tokens: list[Token]) -> None:
    for token in tokens:
        if token.type == "table_open":
            token.attrSet("cellspacing", "0")
            token.attrSet("cellpadding", "6")


def hits(page: GuidePage, words: str) -> int:
    """How often the words stand in a page, if each of them does; 0 if one does not."""
    text = page.words.casefold()
    counts = [text.count(word) for word in words.casefold().split()]
    return sum(counts) if counts and all(counts) else 0


@dataclass(frozen=True, slots=True)
class Release:
    """The entries of the change log for one version (`Unreleased`: what comes next)."""

    version: str
    source: str


def releases(changelog: str) -> list[Release]:
    """The versions of a change log, the latest first."""
    parts = re.split(r"^## +(.+)$", changelog, flags=re.MULTILINE)[1:]
    return [
        Release(head.strip().strip("[]").split("]")[0].split(" ")[0], body.strip())
        for head, body in zip(parts[::2], parts[1::2], strict=True)
    ]


def news_since(changelog: str, earlier: str | None, now: str) -> list[Release]:
    """What changed after the version `earlier`, up to `now`; of the latest alone if none is known.

    What is not released yet is told too: whoever has it in the change log runs it.
    """
    found = [r for r in releases(changelog) if r.source]
    ahead = [r for r in found if not version_key(r.version)]
    done = [
        r for r in found if version_key(r.version) and version_key(r.version) <= version_key(now)
    ]
    if earlier is None or not version_key(earlier):
        return ahead + done[:1]
    return ahead + [r for r in done if version_key(r.version) > version_key(earlier)]


def version_key(version: str) -> tuple[int, ...]:
    """A version to be compared: `v0.12.1` → (0, 12, 1); empty if it is none."""
    found = re.fullmatch(r"v?(\d+(?:\.\d+)*)(?:[-+.]?[a-z].*)?", version.strip(), re.IGNORECASE)
    return tuple(int(part) for part in found[1].split(".")) if found else ()
