"""Which markup a text has: HTML, Markdown or none, told by what stands in it."""

from __future__ import annotations

import re

_SAMPLE = 64 * 1024

_HTML_START = re.compile(
    r"\s*+(?:<\?xml[^>]{0,200}\?>\s*+)?(?:(?><!--.{0,2000}?-->)\s*+)*+"
    r"<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|section|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|ul|ol|li|article|section|em|strong)\b[^<>]{0,300}>"
)
_HTML_NAME = re.compile(r"\.(?:html?|xhtml)$", re.IGNORECASE)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mdown)$", re.IGNORECASE)
# Each of these is a sign of Markdown that plain text hardly ever has by chance.
_MARKDOWN_STRONG = re.compile(
    r"^#{1,6}[ \t]+\S|\[[^\]\n]{1,300}\]\((?:#|https?:|/|mailto:)?[^\s()]{0,500}\)"
    r"|^```|^!\[|^[ ]{0,3}\[[^\]\n]{1,80}\]:[ ]+\S",
    re.MULTILINE,
)
_FRONT_MATTER = re.compile(
    r"\s*(?:---[ \t]*\n[A-Za-z_][\w.-]{0,60}:(?:[ \t][^\n]*)?\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*\n\w[\w-]{0,60}[ \t]*=[^\n]*\n(?:[^\n]*\n){0,200}?\+\+\+)[ \t]*(?:\n|\Z)"
)
_MARKDOWN_WEAK = re.compile(
    r"\\[$#*_\[\]().!>+`~-]|(?<!\w)\*\*\w[^*\n]{0,200}\*\*|^\*[^*\n]+\*$", re.MULTILINE
)


def format_of(text: str, name: str = "") -> str:
    """`"html"`, `"markdown"` or `"text"`, for a decoded text (its beginning is enough)."""
    sample = text[:_SAMPLE]
    if _HTML_START.match(sample):
        return "html"
    tags = len(_TAG.findall(sample))
    path = re.sub(r"[?#].*$", "", name)
    if _HTML_NAME.search(path) and tags:
        return "html"
    # Markup in running text: a fragment of a page, not an article that mentions a tag.
    if tags >= 6 and tags * 400 > len(sample) and re.search(r"</(?:p|div|li|h[1-6])>", sample):
        return "html"
    if (
        _FRONT_MATTER.match(sample)
        or _MARKDOWN_NAME.search(path)
        or _MARKDOWN_STRONG.search(sample)
    ):
        return "markdown"
    return "markdown" if len(_MARKDOWN_WEAK.findall(sample)) >= 2 else "text"
