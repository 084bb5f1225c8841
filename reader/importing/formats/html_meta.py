"""What a page says of itself: JSON-LD, OpenGraph, `<meta>`, microdata, `<time>`, `<title>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from reader.importing.bylines import parse_byline, parse_names, proper
from reader.importing.dates import find_date, parse_date_line
from reader.importing.formats.html_jsonld import article_data
from reader.importing.language import regional
from reader.importing.pieces import Metadata
from reader.importing.wordsets import fold

_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d)(?::(?P<sec>\d\d))?(?:[.,]\d+)?"
    r"\s*(?P<zone>Z\b|UTC|GMT|[+-]\d{1,2}:?\d\d)?)?"
)
_NOBODY = re.compile(
    r"\b(?:staff|admin(?:istrator)?|editors?|desk|team|newsroom|redaktion|redacción|rédaction"
    r"|redazione|redação|редакция|bureau|agenc(?:y|ies)|news service|webmaster|guest)\b"
    r"|编辑部|編集部",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?$")
_LONGEST_TITLE = 1_000
_MOST_HEADINGS = 50
_SITE = re.compile(r"\s+[|–—»·•:-]\s+|\s+[|»]\s*")
_DATES = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "citation_publication_date",
    "article.published",
    "date.issued",
)
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "article:author_name",
    "twitter:creator:name",
)


def read_metadata(root: HtmlElement) -> Metadata:
    """The metadata of a page, from the most to the least reliable of its places."""
    meta = _meta(root)
    data = article_data(root)
    title = _first(
        _text(data.get("headline")),
        meta.get("og:title"),
        _itemprop(root, "headline"),
        meta.get("twitter:title"),
        meta.get("dc.title"),
        _lone_heading(root),
        _page_title(root),
    )
    source = _first(
        _name(data.get("publisher")),
        meta.get("og:site_name"),
        meta.get("application-name"),
        meta.get("dc.publisher"),
    )
    return Metadata(
        title=_without_site(title, source, root),
        subtitle=_first(
            _text(data.get("alternativeHeadline")),
            _text(data.get("description")),
            meta.get("og:description"),
            meta.get("description"),
        ),
        authors=_authors(root, meta, data, source),
        source=source if source and not source.startswith(("http", "@", "www.")) else None,
        published=_published(root, meta, data),
        language=regional(
            root.get("lang"),
            root.get("{http://www.w3.org/XML/1998/namespace}lang"),
            _text(data.get("inLanguage")),
            meta.get("og:locale"),
            meta.get("content-language"),
        ),
        url=_url(root, meta, data),
    )


def iso_stamp(text: str | None) -> str | None:
    """A date of markup in ISO 8601 as the document keeps it; None if it is none."""
    if not text:
        return None
    if _EPOCH.match(text.strip()):
        return datetime.fromtimestamp(int(text.strip()[:10]), UTC).isoformat()
    found = _ISO.match(text.strip())
    if found is None:
        line = parse_date_line(text.strip())
        if line is not None and line.published:
            return line.published
        dated = find_date(text)
        return dated[2] if dated else None
    day, clock, zone = found.group("day"), found.group("time"), found.group("zone")
    if parse_date_line(day) is None or not (1 <= int(day[5:7]) <= 12):
        return None
    if clock is None:
        return day
    if zone in ("Z", "UTC", "GMT"):
        zone = "+00:00"
    elif zone and len(zone.replace(":", "")) == 4:
        zone = f"{zone[0]}0{zone[1:].replace(':', '')[:1]}:{zone[-2:]}"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{day}T{clock}:{found.group('sec') or '00'}{zone or ''}"


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        key = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        value = " ".join((element.get("content") or "").split())
        if key and value and len(value) < 2000:
            found.setdefault(key.strip().lower(), value)
    return found


def _authors(
    root: HtmlElement, meta: dict[str, str], data: dict[str, Any], source: str | None
) -> tuple[str, ...]:
    named = list(people(data.get("author") or data.get("creator")))
    if not named:
        named = [name for key in _AUTHORS if key in meta for name in people(meta[key])][:8]
    if not named:
        places = root.xpath(
            "//*[@itemprop='author'] | //a[@rel='author'] | //*[contains(concat(' ', @class, ' "
            "'), ' byline ')]"
            " | //*[contains(concat(' ', @class, ' '), ' author ')]"
        )
        for place in places[:4]:
            inner = place.xpath(".//*[@itemprop='name']")
            text = inner[0].get("content") or _spaced(inner[0]) if inner else _spaced(place)
            named = list(people(text))
            if named:
                break
    once: dict[tuple[str, ...], str] = {}
    for name in named:
        once.setdefault(fold(name), name)
    return tuple(name for key, name in once.items() if key != fold(source))


def people(value: object, *, listed: bool = False) -> Iterator[str]:
    """Names out of a string, an object with a name, or a list of either.

    What is in a list or an object is a name even if it does not look like one.
    """
    if isinstance(value, list):
        for item in value[:50]:
            yield from people(item, listed=True)
        return
    if isinstance(value, dict):
        kind = value.get("@type")
        if isinstance(kind, str) and kind.endswith("Organization"):
            return
        if isinstance(value.get("name"), list):
            yield from (name for one in value["name"][:50] for name in people({"name": one}))
            return
        name = _text(value.get("name")) or _text(
            [f"{_text(value.get('givenName')) or ''} {_text(value.get('familyName')) or ''}"]
        )
    else:
        name = _text(value)
    if not name:
        return
    # `ann@post.example (Ann Lee)`, `Ann Lee (The Post)`
    name = re.sub(r"^\S+@\S+\s*\((.+)\)$", r"\1", name)
    name = re.sub(r"\s*\([^()]*\)$|\s*<\S+@\S+>$", "", name)
    if len(name) > 200 or re.match(r"https?:|@|www\.|\S+@\S+$", name):
        return
    found = parse_byline(name) or parse_names(name)
    if found and found.authors:
        yield from found.authors
    elif (listed or isinstance(value, dict)) and len(name) <= 60 and not _NOBODY.search(name):
        yield proper(name)


def _spaced(element: HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _published(root: HtmlElement, meta: dict[str, str], data: dict[str, Any]) -> str | None:
    for value in (_text(data.get("datePublished")), *(meta.get(key) for key in _DATES)):
        if stamp := iso_stamp(value):
            return stamp
    for path in (
        "//*[@itemprop='datePublished']",
        "//time[@datetime][ancestor::article]",
        "//time[@pubdate]",
        "//time[@datetime]",
    ):
        for element in root.xpath(path)[:1]:
            value = element.get("datetime") or element.get("content") or element.text_content()
            if stamp := iso_stamp(value):
                return stamp
    return iso_stamp(_text(data.get("dateCreated"))) or iso_stamp(_text(data.get("dateModified")))


def _url(root: HtmlElement, meta: dict[str, str], data: dict[str, Any]) -> str | None:
    canonical = [
        e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"
    ]
    page = data.get("mainEntityOfPage")
    found = _first(
        *canonical[:1],
        meta.get("og:url"),
        _text(page.get("@id")) if isinstance(page, dict) else _text(page),
        _text(data.get("url")),
    )
    return found if found and re.match(r"https?://\S+$", found) else None


def _without_site(title: str | None, source: str | None, root: HtmlElement) -> str | None:
    """A title without the name of the site behind (or before) it."""
    if not title:
        return None
    # A page of very many headings, each within the next, would be read as often as it has them.
    headings = {
        fold(" ".join(e.text_content()[:_LONGEST_TITLE].split()))
        for e in islice(root.iter("h1"), _MOST_HEADINGS)
    }
    if fold(title) in headings:
        return title
    parts = [part for part in _SITE.split(title) if part.strip()]
    if len(parts) < 2:
        return title
    for part in parts:
        if fold(part) in headings and len(part) > 10:
            return part.strip()
    ends = [title[: m.start()] for m in _SITE.finditer(title)]
    if source and fold(parts[-1]) == fold(source) and " | " not in ends[-1]:
        return ends[-1].strip()
    first = title.split(" | ")[0].strip()
    return first if len(first) > 15 else ends[-1].strip() if "|" in title else title


def _itemprop(root: HtmlElement, name: str) -> str | None:
    for element in root.xpath(f"//*[@itemprop='{name}']")[:1]:
        return element.get("content") or " ".join(element.text_content().split()) or None
    return None


def _lone_heading(root: HtmlElement) -> str | None:
    headings = list(islice(root.iter("h1"), 2))
    if len(headings) != 1:
        return None
    found = " ".join(headings[0].text_content().split())
    return found if found and len(found) <= 250 else None


def _page_title(root: HtmlElement) -> str | None:
    element = root.find(".//title")
    return " ".join(element.text_content().split()) or None if element is not None else None


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    # Some pages escape their headlines twice.
    value = unescape(re.sub(r"<[^<>]{1,80}>", "", value))
    return " ".join(value.split()) or None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value and value.strip()), None)
