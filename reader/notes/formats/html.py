"""Notes as one HTML page that stands alone: no script, nothing fetched, fit to be printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from html import escape as escape_markup
from typing import Any
from unicodedata import bidirectional

from reader.notes.formats import markdown
from reader.notes.formats.comment import fit
from reader.notes.formats.wording import article_line, note_line
from reader.notes.links import find_links
from reader.notes.model import AnchorState, Color, ExportedArticle, Note

_COLORS = {
    Color.YELLOW: "#ffd400",
    Color.RED: "#ff6666",
    Color.GREEN: "#5fb236",
    Color.BLUE: "#2ea8e5",
    Color.PURPLE: "#a28ae5",
    Color.MAGENTA: "#e56eee",
    Color.ORANGE: "#f19837",
    Color.GRAY: "#aaaaaa",
}

_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]}…”’»]", re.IGNORECASE)

_STYLE = """
:root { color-scheme: light dark; --faint: #6b6660; --line: #d9d4cb; --code: #f3f0ea;
  --paper: #fffdf9; --ink: #1f1d1a; --link: #1a5a96; }
@media (prefers-color-scheme: dark) { :root { --faint: #a29c92; --line: #45413b; --code: #2b2925;
  --paper: #1b1a18; --ink: #e8e4dc; --link: #8fbcec; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { max-width: 44rem; margin: 2.5rem auto 4rem; padding: 0 1.25rem; overflow-wrap: anywhere;
  font: 1rem/1.6 Inter, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
h1, .passage { font-family: "Source Serif 4", Georgia, "Times New Roman", "Noto Serif", serif; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .35rem; }
article + article { margin-top: 3.5rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
a { color: var(--link); }
.about, .meta { font-size: .8125rem; line-height: 1.5; color: var(--faint); margin: 0; }
.note { margin: 1.75rem 0 0; padding-inline-start: 1rem; border-inline-start: 4px solid; }
.passage { font-size: 1.0625rem; margin: 0 0 .5rem; white-space: pre-wrap; }
.text { font-size: .9375rem; margin: 0 0 .6rem; }
.text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }
.text p, .text ul, .text ol, .text pre, .text table, .text blockquote { margin: .6rem 0; }
.text ul, .text ol { padding-inline-start: 1.5rem; }
.text h3, .text h4, .text h5, .text h6 { font-size: 1rem; margin: 1rem 0 .4rem; }
.text blockquote { padding-inline-start: .8rem; border-inline-start: 2px solid var(--line); }
.text li > ul, .text li > ol { margin: 0; }
.text code, .text pre { background: var(--code); border-radius: 4px;
  font: .85em/1.5 ui-monospace, Consolas, Menlo, "DejaVu Sans Mono", monospace; }
.text code { padding: .1em .3em; }
.text pre { padding: .6rem .8rem; white-space: pre-wrap; }
.text pre code { padding: 0; font-size: 1em; }
.text table { border-collapse: collapse; }
.text th, .text td { border: 1px solid var(--line); padding: .2rem .6rem; }
.tag { display: inline-block; max-width: 100%; border: 1px solid var(--line); border-radius: .75rem;
  padding: 0 .55rem; margin: 0 0 .25rem; margin-inline-end: .4rem; }
.orphaned .passage { color: var(--faint); text-decoration: line-through; }
@page { margin: 2cm; }
@media print {
  :root { --faint: #555; --line: #bbb; --code: #fff; --paper: #fff; --ink: #000; --link: #000; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  .note, .text pre, .text tr { break-inside: avoid; } h1, .about { break-after: avoid; }
  .text pre { border: 1px solid var(--line); } }
"""


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as a complete HTML document in UTF-8."""
    title = articles[0].article.title if len(articles) == 1 else "Notes"
    colors = "".join(
        f".{color.value} {{ border-color: {value}; }}\n" for color, value in _COLORS.items()
    )
    there = {exported.article.id for exported in articles}
    many = Counter(one.article.title for one in articles)
    titles = {one.article.title: one.article.id for one in articles if many[one.article.title] == 1}
    reader = _Comments(titles, there)
    body = "\n".join(_article(exported, reader) for exported in articles)
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escape(title) or 'Notes'}</title>\n<style>{_STYLE}{colors}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _escape(text: str) -> str:
    return escape_markup(_clean(text))


def _clean(text: str) -> str:
    # Control characters are not allowed in HTML, not even escaped.
    shown = "".join("\ufffd" if char < " " and char not in "\t\n\r" else char for char in text)
    return shown.replace("\r\n", "\n").replace("\r", "\n")


class _Comments:
    """Comments, which are Markdown, as HTML: no markup of their own, no picture is fetched."""

    def __init__(self, titles: dict[str, int], articles: set[int]) -> None:
        self._titles = titles
        self._articles = articles
        from markdown_it import MarkdownIt  # not at every start of the program

        self._markdown = MarkdownIt("commonmark", {"html": False})
        self._markdown.enable(["table", "strikethrough"])
        self._markdown.core.ruler.push("addresses", _link_addresses)
        self._markdown.add_render_rule("link_open", _link_open)
        self._markdown.add_render_rule("image", _image)

    def render(self, text: str) -> str:
        """The comment's HTML; links to articles of the page lead there."""
        places = {}
        for link in find_links(text):
            article = self._titles.get(link.title or "") if link.article is None else link.article
            shown = markdown.escape(" ".join(link.shown.split()))
            known = article in self._articles
            places[link.start, link.end] = f"[{shown}](#article-{article})" if known else shown
        out: str = self._markdown.render(fit(_clean(text), places))
        return out.strip()


def _link_addresses(state: Any) -> None:
    """Addresses of the web that stand in a comment as they are become links, but in links."""
    for block in state.tokens:
        inside, parts = 0, []
        for token in block.children or ():
            inside += (token.type == "link_open") - (token.type == "link_close")
            parts += [token] if inside or token.type != "text" else _parted(token)
        if parts:
            block.children = parts


def _parted(token: Any) -> list[Any]:
    make, words, last = type(token), token.content, 0
    parts: list[Any] = []
    for found in _ADDRESS.finditer(words):
        parts += [
            make("text", "", 0, content=words[last : found.start()]),
            make("link_open", "a", 1, attrs={"href": found.group()}),
            make("text", "", 0, content=found.group()),
            make("link_close", "a", -1),
        ]
        last = found.end()
    return [*parts, make("text", "", 0, content=words[last:])] if parts else [token]


def _link_open(self: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    if not str(tokens[at].attrGet("href")).startswith("#"):
        tokens[at].attrSet("rel", "noreferrer")
    return str(self.renderToken(tokens, at, options, env))


def _image(self: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    """A picture as a link to it: nothing is fetched before the reader wants it."""
    token = tokens[at]
    shown = self.renderInlineAsText(token.children or [], options, env) or token.attrGet("src")
    where = escape_markup(str(token.attrGet("src")))
    return f'<a href="{where}" rel="noreferrer">{escape_markup(str(shown))}</a>'


def _article(exported: ExportedArticle, comments: _Comments) -> str:
    article = exported.article
    about = _escape(article_line(article))
    if article.url:
        shown = _escape(article.url)
        web = article.url.lower().startswith(("https://", "http://"))
        link = f'<a href="{shown}" rel="noreferrer">{shown}</a>' if web else shown
        about = f"{about} · {link}" if about else link
    lines = [
        # What is not in the library has no number, and no link leads to it.
        f'<article id="article-{article.id}">' if article.id else "<article>",
        f'<h1 dir="auto">{_escape(article.title) or "Untitled"}</h1>',
    ]
    if about:
        lines.append(f'<p class="about" dir="auto">{about}</p>')
    lines.extend(_note(note, comments) for note in exported.notes)
    return "\n".join([*lines, "</article>"])


def _note(note: Note, comments: _Comments) -> str:
    orphaned = " orphaned" if note.state is AnchorState.ORPHANED else ""
    runs = _direction(note.anchor.quote)
    lines = [
        f'<section class="note {note.color.value}{orphaned}" dir="{runs}">',
        f'<blockquote class="passage">{_escape(note.anchor.quote)}</blockquote>',
    ]
    if note.text.strip():
        lines.append(f'<div class="text" dir="auto">{comments.render(note.text)}</div>')
    tags = "".join(f'<span class="tag" dir="auto">{_escape(tag)}</span>' for tag in note.tags)
    lines.append(f'<p class="meta">{tags}<bdi dir="ltr">{_escape(note_line(note))}</bdi></p>')
    return "\n".join([*lines, "</section>"])


def _direction(text: str) -> str:
    """How a text runs: as its first letter does."""
    for char in text:
        kind = bidirectional(char)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"
