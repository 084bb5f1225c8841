"""The head of an article: title, deck, byline, date line, and what stands among them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.importing import wording
from reader.importing.bylines import Byline, parse_byline, parse_names
from reader.importing.dates import find_date, parse_date_line
from reader.importing.flattened import given_names
from reader.importing.page import Page, ends_sentence
from reader.importing.wordsets import fold
from reader.text.document import BlockKind

_REACH = 30  # pieces at the top in which a head is looked for
_LONGEST_TITLE = 220
_LONGEST_TOP_TITLE = 400  # of a heading of the first level, where the text begins
_LONGEST_LINE_TITLE = 100  # of a plain line that could as well be a paragraph
_LONGEST_DECK = 400
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] [^\W\d_]")
_CAPITAL_START = re.compile(
    r"(?:THE|A|AN|IT|IN|ON|AT|AS|WHEN|FOR|IF|AFTER|BEFORE|WITH|THERE|THIS) [A-Za-z]"
)
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{2,30}(?:,[^—–.]{2,30})?(?: \([A-Za-z ]{2,20}\))? ?[—–-]+ ?\S"
)
_DATELINE_SOURCE = re.compile(
    r"[A-Z][\w .,'’-]{2,45}\((?P<source>[A-Z][A-Za-z ]{1,25})\) ?[—–-]+ ?\S"
)
_FROM = re.compile(
    r"(?:from|source|via|in)?:?\s*(?P<name>(?:The\s+)?[A-Z][\w&’'. -]{2,50}?)\s*[,|·•–—-]\s*",
    re.IGNORECASE,
)

_SENT_BY = re.compile(r"\s*[/|·•–—]\s*(?P<name>[A-Z][\w&’'.]*(?: [A-Z][\w&’'.]*){0,4})$")


def read_head(page: Page) -> None:
    """Find title, deck, byline and date line, and take them out."""
    _mail_headers(page)
    title = _title(page)
    if title is not None:
        page.title = page.title or page.pieces[title].text
        page.mark(title, "title")
    index, decked = _top(page), page.subtitle is not None
    stop = index + _REACH
    while index < min(len(page.pieces), stop):
        if page.reasons[index] is not None:
            index += 1
            continue
        used = _byline(page, index, titled=title is not None and index > title) or _stamp(
            page, index
        )
        if used:
            index += used
            continue
        if title is not None and index > title and not decked and _is_deck(page, index, title):
            page.subtitle = page.subtitle or page.pieces[index].text
            page.mark(index, "subtitle")
            decked = True
        elif page.is_prose(index) or page.pieces[index].kind is not BlockKind.PARAGRAPH:
            break
        elif title is not None and (_is_rubric(page, index, title) or _amid_head(page, index)):
            page.mark(index, _kicker_reason(page.pieces[index].text))
        index += 1
    lead = next((i for i in range(len(page.pieces)) if page.is_prose(i)), None)
    if lead is not None and page.source is None:
        found = _DATELINE_SOURCE.match(page.pieces[lead].text)
        page.source = found.group("source") if found else None


def _top(page: Page) -> int:
    """Where the article begins: the first piece that the format itself does not take out."""
    return next((i for i, piece in enumerate(page.pieces) if piece.reason is None), 0)


def _mail_headers(page: Page) -> None:
    for index in range(min(len(page.pieces), 10)):
        if page.reasons[index] not in (None, "related", "navigation"):
            continue
        titled = wording.TITLE_HEADER.match(page.pieces[index].text)
        if titled and page.title is None:
            page.title = titled.group("value")
            page.mark(index, "title")
            continue
        found = wording.MAIL_HEADER.match(page.pieces[index].text)
        if found is None:
            if index > 2:
                return
            continue
        field, value = found.group("field").lower(), found.group("value")
        if field in ("date", "sent"):
            stamp = parse_date_line(value)
            if stamp is None:
                continue
            page.published = page.published or stamp.published
            page.mark(index, "date line")
        elif field == "subject" or index <= 4:
            page.mark(index, "navigation")


def _title(page: Page) -> int | None:
    """The piece that is the title."""
    known = _matching_title(page)
    if known is not None or page.metadata.title is not None:
        return known
    candidates = list(_title_candidates(page))
    top = next(
        (
            i
            for i in candidates
            if page.pieces[i].kind is BlockKind.HEADING and page.pieces[i].level == 1
        ),
        None,
    )
    if top is not None:
        return top
    if not candidates:
        return None
    first = candidates[0]
    if len(candidates) > 1 and page.pieces[first].kind is not BlockKind.HEADING:
        second = candidates[1]
        text, after = page.pieces[first].text, page.pieces[second].text
        # A line of a word or three over a longer one is the rubric, not the title.
        if len(text.split()) <= 3 and len(after.split()) >= 4 and not after.endswith("."):
            return second
    return first


def _matching_title(page: Page) -> int | None:
    if page.metadata.title is None:
        return None
    wanted = fold(page.metadata.title)
    best = next((i for i, reason in enumerate(page.reasons) if reason == "title"), None)
    if best is not None:
        return best
    top = _top(page)
    for index in range(top, min(len(page.pieces), top + _REACH)):
        piece = page.pieces[index]
        longest = _LONGEST_TOP_TITLE if piece.kind is BlockKind.HEADING else _LONGEST_TITLE
        if page.reasons[index] not in (None, "related") or len(piece.text) > longest:
            continue
        have = fold(piece.text)
        if have and (have == wanted or (len(have) > 2 and have == wanted[: len(have)])):
            if piece.kind is BlockKind.HEADING:
                return index
            best = index if best is None else best
    return best


def _title_candidates(page: Page) -> Iterator[int]:
    doubtful: list[int] = []  # could as well be names without `By`
    found = False
    top = _top(page)
    for index in range(top, min(len(page.pieces), top + _REACH)):
        piece = page.pieces[index]
        if page.reasons[index] is not None:
            continue
        opens = index == top and piece.level == 1
        longest = _LONGEST_TOP_TITLE if opens else _LONGEST_TITLE
        if piece.kind is BlockKind.HEADING and len(piece.text) <= longest:
            found = True
            yield index
            continue
        if parse_date_line(piece.text) or _dated_byline(piece.text) or parse_byline(piece.text):
            continue
        after = page.following(index)
        names = parse_names(piece.text)
        if names and (
            names.open or (after is not None and parse_date_line(page.pieces[after].text))
        ):
            doubtful += [] if names.open else [index]
            continue
        if piece.kind is BlockKind.PARAGRAPH and _title_like(piece.text) and after is not None:
            if names and index and any(_is_by(page, before) for before in (index - 1, index - 2)):
                continue
            found = True
            yield index
        elif page.is_prose(index) or len(piece.text.split()) > 8:
            break  # running text: what follows is no title
    if not found:
        yield from doubtful[:1]


def _is_by(page: Page, index: int) -> bool:
    byline = parse_byline(page.pieces[index].text) if index >= 0 else None
    return byline is not None and byline.open


def _title_like(text: str) -> bool:
    if len(text) > _LONGEST_TITLE or text[:1].islower() or text.endswith((":", ";", ",")):
        return False
    if len(text) > _LONGEST_LINE_TITLE and (len(text) > 160 or _TWO_SENTENCES.search(text)):
        return False
    bare = text.rstrip("”\"'’)")
    if bare.endswith(".") and not bare.endswith(("...", "U.S.", "U.K.")):
        long = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
        return len(text) <= 150 and sum(w[0].isupper() for w in long) >= 0.8 * max(1, len(long))
    return not bare.endswith(("!", "?")) or len(text) <= 140


def _is_deck(page: Page, index: int, title: int) -> bool:
    """Whether the first line after a title (and its captions) is the deck and not the lead."""
    piece = page.pieces[index]
    if (
        piece.lead
        or len(piece.text) > _LONGEST_DECK
        or piece.kind
        not in (
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
        )
    ):
        return False
    if page.metadata.subtitle and fold(page.metadata.subtitle) == fold(piece.text):
        return True
    if piece.kind is BlockKind.HEADING:
        # A heading of a sentence's length under the title is a deck, a short one opens a section.
        return piece.level is not None and len(piece.text.split()) >= 8
    after = page.following(index)
    if after is None or _DATELINE.match(piece.text):
        return False
    if any(page.reasons[i] in ("byline", "date line") for i in range(title + 1, index)):
        # The byline stood before: only a line that says so itself is still a deck.
        whole = len(piece.text.split()) >= 5 and not ends_sentence(piece.text)
        return piece.emphasised or (whole and not _joins(page, after))
    following = page.pieces[after]
    sentences = len(re.findall(r"[.!?][\"'”’]*\s+[\"'“‘]?[A-Z]", piece.text)) + 1
    if piece.emphasised and not following.emphasised:
        return True
    if sentences <= 4 and (_byline(page, after, dry=True) or _stamp(page, after, dry=True)):
        return True
    if sentences > 2 or not page.is_prose(after):
        return False
    if following.gap > piece.gap and following.gap >= 2:
        return True
    if _CAPITAL_START.match(following.text) or _DATELINE.match(following.text):
        return True
    if len(piece.text.split()) >= 5 and not ends_sentence(piece.text):
        return not _joins(page, after)
    return _repeated(page, index)


def _joins(page: Page, after: int) -> bool:
    return page.pieces[after].text[:1].islower()


def _repeated(page: Page, index: int) -> bool:
    """Whether a later paragraph nearly repeats this one: then it is a deck, not the lead."""
    mine = fold(page.pieces[index].text)
    if len(mine) < 10:
        return False
    triples = {mine[i : i + 3] for i in range(len(mine) - 2)}
    for later in range(index + 1, min(len(page.pieces), index + 40)):
        theirs = fold(page.pieces[later].text) if page.reasons[later] is None else ()
        shared = {theirs[i : i + 3] for i in range(len(theirs) - 2)} & triples
        if len(shared) >= 0.6 * len(triples):
            return True
    return False


def _dated_byline(text: str) -> tuple[Byline, str | None] | None:
    """A byline with the date on the same line."""
    if len(text) > 200 or (found := find_date(text)) is None:
        return None
    head = text[: found[0]].rstrip(" ,|·•–—-([")
    head = re.sub(
        r"[\s,|·•–—-]*\b(?:posted|published|updated)(?: on)?:?$", "", head, flags=re.IGNORECASE
    )
    stamp = parse_date_line(text[found[0] :])
    byline = parse_byline(head) or parse_names(head)
    return (byline, stamp.published) if byline and stamp and not byline.open else None


def _byline(page: Page, index: int, *, titled: bool = False, dry: bool = False) -> int:
    """Take a byline that begins at `index`; how many pieces it has, 0 if there is none."""
    text = page.pieces[index].text
    dated = _dated_byline(text)
    if dated:
        if not dry:
            page.published = page.published or dated[1]
            _credit(page, dated[0], [index])
        return 1
    byline = parse_byline(text)
    started = byline is not None
    if byline is None:
        byline = parse_names(text) if titled or dry else None
        if byline is None:
            return 0
    taken, names, source, is_open = [index], list(byline.authors), byline.source, byline.open
    at = page.following(index)
    while at is not None and at < index + 16:
        more = parse_names(page.pieces[at].text)
        # A list of names goes on after `By`, a comma or `and`, and on lines without a gap.
        if more is None or not (is_open or (started and page.pieces[at].gap == 0)):
            break
        taken.append(at)
        names += more.authors
        is_open = more.open or (started and len(taken) == 2 and not byline.authors)
        at = page.following(at)
    # Names without `By` are a byline where the date follows, or where they make a list.
    dated_next = at is not None and bool(_stamp(page, at, dry=True))
    lone = len(taken) == 1 and names[:1] and names[0].split()[0].lower() in given_names()
    leads = bool(lone) and at is not None and page.is_prose(at)
    if not started and not dated_next and not leads and len(taken) < 2:
        return 0
    if started and not names and source is None and byline.open:
        return 0
    if not dry:
        _credit(page, Byline(tuple(names), source), taken)
    return taken[-1] - index + 1


def _credit(page: Page, byline: Byline, taken: list[int]) -> None:
    if not page.authors:
        page.authors = tuple(dict.fromkeys(byline.authors))
    if page.source is None and byline.source:
        page.source = byline.source
    for index in taken:
        page.mark(index, "byline")


def _stamp(page: Page, index: int, *, dry: bool = False) -> int:
    """Take a date line at `index`: 1, or 0 if there is none."""
    text = page.pieces[index].text
    stamp, source = parse_date_line(text), None
    if stamp is None and len(text) <= 120 and (found := _FROM.match(text)) is not None:
        # `From The Town Crier, March 14, 2023`
        stamp, source = parse_date_line(text[found.end() :]), found.group("name")
    if stamp is None and len(text) <= 120 and (found := _SENT_BY.search(text)) is not None:
        # `March 14, 2023 / 6:40 AM / Coast News`
        stamp, source = parse_date_line(text[: found.start()]), found.group("name")
    if stamp is None:
        return 0
    if not dry:
        page.published = page.published or stamp.published
        page.source = page.source or source
        page.mark(index, "date line")
    return 1


def _is_rubric(page: Page, index: int, title: int) -> bool:
    """Whether a line above the title is a short one, without a sentence in it."""
    text = page.pieces[index].text
    return index < title and len(text.split()) <= 8 and not ends_sentence(text)


def _amid_head(page: Page, index: int) -> bool:
    """Whether a short line stands among byline, date line and captions, before the lead."""
    text = page.pieces[index].text
    if len(text.split()) > 4 or ends_sentence(text) or text.endswith((":", ",")):
        return False
    after = page.following(index)
    if after is None:
        return False
    skipped = any(page.reasons[i] is not None for i in range(index + 1, after))
    return skipped or bool(_byline(page, after, dry=True) or _stamp(page, after, dry=True))


def _kicker_reason(text: str) -> str:
    return "source" if re.match(r"The [A-Z]", text) else "navigation"
