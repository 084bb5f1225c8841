"""A note's comment, which is Markdown, made fit to stand in a document with others.

What the reader set (emphasis, lists, links, code) stays. What would reach beyond the comment is
kept in: a fence that is not closed, headings above those of the document, rules that would make
one of the line before. HTML, Obsidian's comments and display formulas are shown as they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.notes.links import code_spans

_FENCE = re.compile(r"^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})")
_HEADING = re.compile(r"^( {0,3})(#{1,6})(?=[ \t]|$)")
_RULE = re.compile(r"^ {0,3}(?==+[ \t]*$|-+[ \t]*$|[-*_](?:[ \t]*[-*_]){2,}[ \t]*$)")
_REACHING = re.compile(r"<(?=[A-Za-z/!?])(?!https?://[^\s<>]*>)|%%|\$\$")
_DEEPER = 2  # levels: above a comment stand the article's title and its parts
_LINE_BREAK = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def fit(text: str, links: Mapping[tuple[int, int], str]) -> str:
    """The comment as Markdown for a document; `links` says what stands at the links' places."""
    body = _LINE_BREAK.sub("\n", _replaced(text, links)).strip("\n")
    out: list[str] = []
    fence = ""
    for line in body.split("\n"):
        found = _FENCE.match(line)
        if fence:
            out.append(line)
            mark = found.group(1) if found else ""
            if mark.startswith(fence) and line.strip() == mark:
                fence = ""
            continue
        if found:
            fence = found.group(1)
            out.append(line)
            continue
        out.append(_line(line))
    if fence:
        out.append(fence)
    return "\n".join(out)


def _line(line: str) -> str:
    if heading := _HEADING.match(line):
        deeper = "#" * min(6, len(heading.group(2)) + _DEEPER)
        return f"{heading.group(1)}{deeper}{line[heading.end() :]}"
    if rule := _RULE.match(line):
        return f"{rule.group()}\\{line[rule.end() :]}"
    return line


def _replaced(text: str, links: Mapping[tuple[int, int], str]) -> str:
    """The text with what stands for its links, and with what reaches too far escaped."""
    code = code_spans(text)
    changes = dict(links)
    for found in _REACHING.finditer(text):
        at = found.start()
        inside = any(a <= at < b for a, b in code) or any(a <= at < b for a, b in links)
        slashes = len(text[:at]) - len(text[:at].rstrip("\\"))
        if not inside and slashes % 2 == 0:
            changes[at, found.end()] = "".join(f"\\{char}" for char in found.group())
    out: list[str] = []
    last = 0
    for (start, end), shown in sorted(changes.items()):
        out += [text[last:start], shown]
        last = end
    return "".join([*out, text[last:]])
