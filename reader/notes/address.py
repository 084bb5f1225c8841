"""One form for the many in which one address is written."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

_TRACKING = frozenset({"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref"})


def address_key(url: str | None) -> str:
    """An address without scheme, `www.`, last slash, part of the page and what only tracks.

    Two that share it are taken for one page. Empty for what is no address.
    """
    try:
        parts = urlsplit((url or "").strip())
        host, port = (parts.hostname or "").lower().removeprefix("www."), parts.port
    except ValueError:
        return ""
    if not host or parts.scheme.lower() not in ("http", "https"):
        return ""
    asked = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith("utm_") and name.lower() not in _TRACKING
    ]
    where = host if port in (None, 80, 443) else f"{host}:{port}"
    query = f"?{urlencode(sorted(asked))}" if asked else ""
    return f"{where}{unquote(parts.path).rstrip('/')}{query}"
