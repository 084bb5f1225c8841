"""Why an element of a page is no part of its article: what its markup calls it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from lxml.html import HtmlElement

_ROLES = {
    "navigation": "navigation", "banner": "navigation", "contentinfo": "navigation",
    "complementary": "related", "search": "navigation", "dialog": "promotion", "menu": "navigation",
    "menubar": "navigation", "toolbar": "navigation", "alertdialog": "cookie note",
}  # fmt: skip
_TAGS = {"nav": "navigation", "aside": "related", "footer": "navigation", "button": "navigation"}
_WORDS = (
    ("social", "share sharing social sharebar sharedaddy addthis addtoany socials"),
    ("cookie note", "cookie cookies consent gdpr"),
    ("comment count", "comment comments disqus respond commentlist livefyre"),
    (
        "promotion",
        "newsletter signup subscribe subscription subscriptions promo promos promotion cta"
        " donate donation optin mailchimp",
    ),
    (
        "advertisement",
        "ad ads advert advertisement advertising sponsored sponsor dfp adsense adslot",
    ),
    (
        "related",
        "related recommended recommendation recommendations outbrain taboola trending popular"
        " mostread readmore morestories sidebar widget widgets rail yarpp zergnet jp-relatedposts",
    ),
    (
        "navigation",
        "breadcrumb breadcrumbs nav navbar navigation menu pagination pager toolbar masthead topbar"
        " skip skiplink footer copyright colophon screenreader visuallyhidden taglist",
    ),
    ("author note", "bio authorbio authorbox"),
    ("caption", "caption captions figcaption slideshow carousel lightbox imagecredit photocredit"),
)
_REASON_OF = {word: reason for reason, line in _WORDS for word in line.split()}
# What words written in one begin with: `relatedposts`, `sharebuttons`.
_STARTS = re.compile(
    r"(?P<social>share(?:bar|box|button|icon|link|tool|this|wrap|post)|social(?!i[sz]))"
    r"|(?P<related>related|recommend(?:ed|ation)|outbrain|taboola|mostread|mostpopular|trending"
    r"|sidebar(?!less))"
    r"|(?P<comment>comment(?:s|list|form|area|box|section|thread|count|wrap|block)|disqus)"
    r"|(?P<promotion>newsletter|subscri(?:be|ption)|signup)"
    r"|(?P<advertisement>advert(?!orial)|adsby|adslot|sponsor)"
    r"|(?P<navigation>breadcrumb|pagination|navbar|navmenu)|(?P<cookie>cookie)"
    r"|(?P<caption>(?:img|image|photo|picture|gallery|media|wp)caption)"
)
_FULL = {"comment": "comment count", "cookie": "cookie note"}
_NEGATED = frozenset({"has", "no", "with", "without", "hide", "hidden"})
_PAIR_WORDS = (
    ("promotion", "sign-up"),
    ("related", "read-more most-read more-stories also-like"),
    ("author note", "about-author author-box author-info author-card"),
    (
        "navigation",
        "tag-list sr-only screen-reader visually-hidden post-tags entry-tags article-tags log-in"
        " site-header global-header page-header",
    ),
    ("caption", "image-credit photo-credit image-source photo-source picture-credit"),
)
_PAIRS = {word: reason for reason, line in _PAIR_WORDS for word in line.split()}
_CLASS_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+(?![a-z])")
_UNSEEN = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "screenreader")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def class_words(element: HtmlElement) -> tuple[str, ...]:
    """The words of an element's class and id, in lower case."""
    return _words(f"{element.get('class') or ''} {element.get('id') or ''}"[:400])


@lru_cache(maxsize=4096)
def _words(named: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _CLASS_WORD.findall(named))


def reason_of(element: HtmlElement, tag: str, words: tuple[str, ...]) -> str | None:
    """The reason for which an element is no part of the article, by its tag, role and class."""
    if tag in ("body", "html", "main", "article"):
        return None
    if tag == "figcaption" or (
        tag == "figure"
        and element.find(".//blockquote") is None
        and element.find(".//table") is None
        and element.find(".//pre") is None
    ):
        return "caption"
    if tag == "footer" and next(element.iterancestors("blockquote"), None) is not None:
        return None  # whose words they are
    role = (element.get("role") or "").lower()
    found = _TAGS.get(tag) or _ROLES.get(role)
    if found:
        return found
    if is_hidden(element):
        return "markup"
    if tag == "form":
        return "promotion" if element.find(".//input") is not None else None
    if tag == "header" and not any(True for _ in element.iterancestors("article", "main")):
        return "navigation"
    return _named(words) if words else None


def is_hidden(element: HtmlElement) -> bool:
    """Whether the page does not show an element."""
    return element.get("hidden") is not None or bool(
        (style := element.get("style")) and _HIDDEN.search(style)
    )


def inline_reason(element: HtmlElement) -> str | None:
    """The reason for which an element inside a line is none of it: hidden, or a caption."""
    if is_hidden(element):
        return "markup"
    named = (element.get("class") or "") + (element.get("id") or "")
    if not named:
        return None
    lower = named.lower()
    if any(word in lower for word in _UNSEEN):
        return "markup"
    return "caption" if "caption" in lower and element.tag != "a" else None


@lru_cache(maxsize=4096)
def _named(words: tuple[str, ...]) -> str | None:
    """The reason that an element's class names."""
    for pair in pairwise(words):
        if "-".join(pair) in _PAIRS:
            return _PAIRS["-".join(pair)]
    before = ""
    for word in words:
        if before not in _NEGATED:
            if found := _REASON_OF.get(word):
                return found
            if len(word) > 6 and (start := _STARTS.match(word)):
                kind = str(start.lastgroup)
                return _FULL.get(kind, kind)
        before = word
    return None
