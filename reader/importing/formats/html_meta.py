"""What a page says of itself: JSON-LD, OpenGraph, `<meta>`, microdata, `<time>`, `<title>`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from reader.importing.bylines import parse_byline, parse_names, proper
from reader.importing.dates import find_date, parse_date_line
from reader.importing.pieces import Metadata
from reader.importing.wordsets import fold

_LONGEST_JSON = 2 * 2**20
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Story|Review|Column|WebPage)$", re.IGNORECASE)
_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d)(?::(?P<sec>\d\d))?(?:[.,]\d+)?"
    r"\s*(?P<zone>Z"
    r"|[+-]\d\d:?\d\d)?)?"
)
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
    data = _json_ld(root)
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
        authors=_authors(root, meta, data),
        source=source if source and not source.startswith(("http", "@", "www.")) else None,
        published=_published(root, meta, data),
        language=_first(
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
    if zone == "Z":
        zone = "+00:00"
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


def _json_ld(root: HtmlElement) -> dict[str, Any]:
    """The description of the article in the page's JSON-LD; empty if there is none."""
    fallback: dict[str, Any] = {}
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        if len(script.text) > _LONGEST_JSON:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            kind = thing.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if not any(isinstance(k, str) and _ARTICLE.search(k) for k in kinds):
                continue
            if thing.get("headline") and "WebPage" not in kinds:
                return thing
            fallback = fallback or thing
    return fallback if fallback.get("headline") or fallback.get("datePublished") else {}


def _things(data: object) -> Iterator[dict[str, Any]]:
    waiting, seen = [data], 0
    while waiting and seen < 5000:
        thing = waiting.pop(0)
        seen += 1
        if isinstance(thing, list):
            waiting += thing
        elif isinstance(thing, dict):
            yield thing
            waiting += [
                thing[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in thing
            ]


def _authors(root: HtmlElement, meta: dict[str, str], data: dict[str, Any]) -> tuple[str, ...]:
    named = list(people(data.get("author")))
    if not named:
        named = [name for key in _AUTHORS if key in meta for name in people(meta[key])][:8]
    if not named:
        places = root.xpath(
            "//*[@itemprop='author'] | //a[@rel='author'] | //*[contains(concat(' ', @class, ' "
            "'), ' byline ')]"
            " | //*[contains(concat(' ', @class, ' '), ' author ')]"
        )
        for place in places[:4]:
            named = list(people(" ".join("".join(place.itertext()).split())))
            if named:
                break
    return tuple(dict.fromkeys(named))


def people(value: object) -> Iterator[str]:
    """Names out of a string, an object with a name, or a list of either."""
    for item in value if isinstance(value, list) else [value]:
        name = _name(item)
        if not name or len(name) > 200 or name.startswith(("http:", "https:", "@", "www.")):
            continue
        found = parse_byline(name) or parse_names(name)
        if found and found.authors:
            yield from found.authors
        elif isinstance(value, (dict, list)) and 0 < len(name) <= 60:
            yield proper(name)


def _published(root: HtmlElement, meta: dict[str, str], data: dict[str, Any]) -> str | None:
    for value in (_text(data.get("datePublished")), *(meta.get(key) for key in _DATES)):
        if stamp := iso_stamp(value):
            return stamp
    for path in (
        "//*[@itemprop='datePublished']",
        "//article//time[@datetime]",
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
    headings = {fold(" ".join(e.text_content().split())) for e in root.iter("h1")}
    if fold(title) in headings:
        return title
    parts = [part for part in _SITE.split(title) if part.strip()]
    if len(parts) < 2:
        return title
    for part in parts:
        if fold(part) in headings and len(part) > 10:
            return part.strip()
    ends = [title[: m.start()] for m in _SITE.finditer(title)]
    if source and fold(parts[-1]) == fold(source):
        return ends[-1].strip()
    return ends[-1].strip() if "|" in title and len(ends[-1]) > 15 else title


def _itemprop(root: HtmlElement, name: str) -> str | None:
    for element in root.xpath(f"//*[@itemprop='{name}']")[:1]:
        return element.get("content") or " ".join(element.text_content().split()) or None
    return None


def _lone_heading(root: HtmlElement) -> str | None:
    found = [" ".join(e.text_content().split()) for e in root.iter("h1")]
    return found[0] if len(found) == 1 and found[0] and len(found[0]) <= 250 else None


def _page_title(root: HtmlElement) -> str | None:
    element = root.find(".//title")
    return " ".join(element.text_content().split()) or None if element is not None else None


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
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
