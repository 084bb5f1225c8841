"""RSS and Atom → records: the entries that hold their article; of the others the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin, urlsplit

from lxml import etree

from reader.importing.decode import decode
from reader.importing.formats.columns import mail_date
from reader.importing.formats.record import make_record
from reader.importing.formats.zipped import without_surrogates
from reader.importing.limits import MAX_BYTES
from reader.importing.markup import format_of
from reader.importing.parts import Address, Opened, Packed, Unread
from reader.importing.problems import (
    DamagedFile,
    EmptyInput,
    ImportProblem,
    NoAddress,
    TooLarge,
)

# Atomic: a comment that could end at several places would be tried at all of them.
_FEED = re.compile(
    r"\s*+(?:(?><\?.{0,500}?\?>|<!--.{0,5000}?-->|<!DOCTYPE[^>\[]{0,300}+>)\s*+)*+"
    r"<(?:[a-z]{1,8}:)?(?:rss|feed|rdf)\b",
    re.IGNORECASE | re.DOTALL,
)
# A description that is as long is the article, not its teaser: most programs cut at 55 words.
_TEASER_WORDS = 60
_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;|&#8230;|\bread (?:more|on)\b.{0,40})\W*$", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_ATOM_HTML = ("html", "text/html")
_ATOM_XHTML = ("xhtml", "application/xhtml+xml")


def is_feed(text: str) -> bool:
    """Whether a text begins like an RSS or Atom feed."""
    return bool(_FEED.match(text))


def open_feed(packed: Packed) -> Iterator[Opened]:
    """The entries of a feed: those with an article in them as records, the others' addresses."""
    if len(packed.data) > MAX_BYTES:
        raise TooLarge(len(packed.data), MAX_BYTES)
    root = _parse(packed.data)
    channel = next((e for e in root.iter() if _tag(e) == "channel"), root)
    entries = [e for e in root.iter() if _tag(e) in ("item", "entry")]
    if not entries:
        raise DamagedFile("feed", "there is no entry in it") if len(root) == 0 else EmptyInput
    source = _plain(_child_text(channel, "title"))
    language = _child_text(channel, "language") or root.get(_XML_LANG)
    base = root.get(_XML_BASE) or _link(channel, packed.name) or packed.name
    for number, entry in enumerate(entries, start=1):
        if number % 200 == 0:
            packed.checkpoint()
        yield _entry(entry, f"entry {number}", source, language, base)


_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_XML = "{http://www.w3.org/XML/1998/namespace}"
_XML_LANG, _XML_BASE = _XML + "lang", _XML + "base"


def _parse(data: bytes) -> etree._Element:
    # Entities are never resolved and nothing is loaded; what is not well formed is mended.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, huge_tree=False, load_dtd=False
    )
    try:
        root = etree.fromstring(without_surrogates(data.lstrip()), parser=parser)
        if root is None or (len(root) == 0 and len(data) > 200):
            # The encoding that it names may be wrong: then as text, without the declaration.
            text = re.sub(r"^\s*<\?xml[^>]*\?>", "", decode(data))
            root = etree.fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise DamagedFile("feed")
    return root


def _entry(
    entry: etree._Element, name: str, source: str | None, language: str | None, base: str
) -> Opened:
    title = _plain(_child_text(entry, "title"))
    url = _link(entry, base)
    shown = f"{name} ({title[:80]})" if title else name
    html, whole = _body(entry)
    if not whole and url and _is_teaser(html):
        return Address(url, title)
    try:
        return make_record(
            shown,
            {
                "title": title,
                "authors": _authors(entry),
                "published": _published(entry),
                "source": source,
                "url": url,
                "language": entry.get(_XML_LANG) or language,
                "html" if format_of(html) == "html" or "<" in html else "text": html,
            },
        )
    except ImportProblem as problem:
        return Unread(shown, problem if url or html.strip() else NoAddress())


def _is_teaser(html: str) -> bool:
    text = _TAG.sub(" ", html).strip()
    return len(text.split()) < _TEASER_WORDS or bool(_CUT.search(text[-80:]))


def _body(entry: etree._Element) -> tuple[str, bool]:
    """The text of an entry, and whether it is given as the whole of it."""
    children = [child for child in entry if isinstance(child.tag, str)]
    for child in children:
        if _tag(child) == "encoded" or (_tag(child) == "content" and not child.get("url")):
            text = _content(child)
            if text.strip():
                return text, True
    found = [
        _content(child) for child in children if _tag(child) in ("description", "summary", "body")
    ]
    return max(found, key=len, default=""), False


def _content(element: etree._Element) -> str:
    kind = (element.get("type") or "").lower()
    inner = [child for child in element if isinstance(child.tag, str)]
    if inner and (kind in _ATOM_XHTML or kind not in _ATOM_HTML):
        return "".join(_markup(child) for child in inner)
    text = _text(element)
    # Written escaped twice by some: no article spells out its tags.
    return unescape(text) if "&lt;p" in text and "<" not in text else text


def _markup(element: etree._Element) -> str:
    """An element as HTML, its namespaces left out."""
    for each in element.iter():
        if isinstance(each.tag, str):
            name = _tag(each).rpartition(":")[2]  # of a prefix that nothing explains
            each.tag = name if _NAME.fullmatch(name) else "span"
    etree.cleanup_namespaces(element)
    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=True))


def _link(element: etree._Element, base: str) -> str | None:
    """The address of an entry or channel: a page on the web, or None."""
    links = [child for child in element if _tag(child) == "link"]
    atom = [e.get("href") for e in links if e.get("href") and e.get("rel", "alternate") in _PAGES]
    found = [*atom, *((e.text or "").strip() for e in links)]
    found += [
        (child.text or "").strip()
        for child in element
        if _tag(child) == "guid" and child.get("isPermaLink", "true").lower() == "true"
    ]
    for address in found:
        if not address:
            continue
        try:
            whole = urljoin(base, address) if base.startswith("http") else address
            parts = urlsplit(whole)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname:
            return whole
    return None


_PAGES = ("alternate", "")


def _authors(entry: etree._Element) -> list[str]:
    found = []
    for child in entry:
        tag = _tag(child)
        if tag == "creator":
            found.append(_plain(_text(child)))
        elif tag == "author":
            name = _child_text(child, "name")
            # RSS has an address here, the name behind it in brackets.
            text = name or _text(child)
            bracketed = re.search(r"\(([^()]+)\)\s*$", text) if "@" in text else None
            found.append(_plain(bracketed.group(1) if bracketed else text))
    return [name for name in found if name and "@" not in name]


def _published(entry: etree._Element) -> str | None:
    for wanted in ("published", "pubdate", "issued", "date", "created", "updated", "modified"):
        value = _child_text(entry, wanted)
        if value:
            return mail_date(value) if re.match(r"[A-Za-z]{3},|\d{1,2} [A-Z]", value) else value
    return None


def _child_text(element: etree._Element, wanted: str) -> str | None:
    for child in element:
        if _tag(child) == wanted:
            text = " ".join(_text(child).split())
            if text:
                return text
    return None


def _text(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _plain(text: str | None) -> str | None:
    """A title or name without the markup that some feeds put into it."""
    if not text:
        return None
    return " ".join(unescape(_TAG.sub("", unescape(text))).split()) or None


def _tag(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
