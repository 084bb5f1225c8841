"""Notes as one HTML page that stands alone: no script, nothing fetched, fit to be printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape as escape_markup
from typing import Any

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

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1rem; line-height: 1.55;
  font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
.about, .meta { font: .8rem/1.5 Inter, system-ui, sans-serif; opacity: .75; margin: 0 0 1.5rem; }
.note { margin: 0 0 1.5rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid; }
blockquote { margin: 0 0 .5rem; font-style: italic; white-space: pre-wrap; }
.text { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }
.text pre { white-space: pre-wrap; }
.meta { margin: 0; }
.tag { border: 1px solid; border-radius: 1rem; padding: 0 .5rem; margin-right: .4rem; }
.orphaned blockquote { text-decoration: line-through; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; } .note { break-inside: avoid; }
  a { color: inherit; } }
"""


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as a complete HTML document in UTF-8."""
    title = articles[0].article.title if len(articles) == 1 else "Notes"
    colors = "".join(
        f".{color.value} {{ border-left-color: {value}; }}\n" for color, value in _COLORS.items()
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
        self._markdown.enable(["table", "strikethrough"]).disable("image")
        self._markdown.add_render_rule("link_open", _link_open)

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


def _link_open(self: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    if not str(tokens[at].attrGet("href")).startswith("#"):
        tokens[at].attrSet("rel", "noreferrer")
    return str(self.renderToken(tokens, at, options, env))


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
    lines = [
        f'<section class="note {note.color.value}{orphaned}">',
        f'<blockquote dir="auto">{_escape(note.anchor.quote)}</blockquote>',
    ]
    if note.text.strip():
        lines.append(f'<div class="text" dir="auto">{comments.render(note.text)}</div>')
    tags = "".join(f'<span class="tag" dir="auto">{_escape(tag)}</span>' for tag in note.tags)
    lines.append(f'<p class="meta">{tags}{_escape(note_line(note))}</p>')
    return "\n".join([*lines, "</section>"])
