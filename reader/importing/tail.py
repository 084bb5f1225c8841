"""The end of an article: who wrote it, where it was printed, who sent it, what is advertised."""

from __future__ import annotations

import re

from reader.importing import wording
from reader.importing.bylines import is_person, parse_byline, proper
from reader.importing.dates import find_date, parse_date_line
from reader.importing.page import Page, ends_sentence
from reader.text.document import BlockKind

_AGENCY = (
    r"(?:Reuters|AFP|AP|Bloomberg|Xinhua|dpa|DPA|PTI|ANI|IANS|UPI|ANSA|EFE|TASS|Kyodo|Yonhap"
    r"|Bernama"
    r"|Antara|PA|CNA|NYT|The (?:Associated Press|New York Times|Washington Post|Canadian Press)"
    r"|Agence France-Presse|Associated Press|Canadian Press|Press Association|Press Trust of India)"
)
_CAPITALS = r"[A-Z][A-Z&]{2,}(?:[ /][A-Z][A-Z&]+){0,3}"
_SIGNED = re.compile(
    rf"(?<=[.!?”\"’')\]])\s+(?:[—–-]+\s*)?\(?(?P<who>{_AGENCY}|{_CAPITALS})\)?\.?$"
)
_SIGN_LINE = re.compile(
    rf"(?:[—–-]+\s*)?[(\[]?(?:(?:source|via):?\s+)?(?P<who>{_AGENCY}(?:\s*[,/]\s*{_AGENCY})*"
    rf"|{_CAPITALS})[)\]]?\.?$"
)
_ENDS = re.compile(r"[-—–#\s]*(?:ENDS?|30|The End|FIN)[-—–#\s]*$")
_NAME_WORD = r"(?:[A-Z][\w.’'-]*|van|de|von|der|den|al|bin)"
_NAME = rf"(?P<name>{_NAME_WORD}(?: (?:{_NAME_WORD}|and)){{1,7}})"
_NOTE = re.compile(
    rf"(?:About the authors?:? |The (?:writer|author),? )?{_NAME},?(?: who [^,]+,)? (?:(?:is|are"
    rf"|was|were)"
    r" (?:a|an|the|our|based|chief|senior|co-|on|\w+’s|\w+'s|\w+ editor|\w+ correspondent"
    r"|\w+ reporter)\b"
    r"|(?:has )?(?:covers?|covered|reports?|reported|writes|edits|joined|specializes|specialises"
    r"|teaches)\b)"
)
_NOTE_OF = re.compile(r"(?:The (?:writer|author)s?|About the authors?)\b.{5,}", re.IGNORECASE)
_WORK = re.compile(
    r"\b(?:reporters?|correspondents?|writers?|editors?|columnists?|journalists?|authors?"
    r"|professors?"
    r"|fellows?|covers?|covering|freelance|contributor|reporting|researcher|director|lecturer)\b",
    re.IGNORECASE,
)
_PERSON_IN = (
    re.compile(r"follow (?P<name>[\w .’'-]{4,60}?) (?:on|at)\b", re.IGNORECASE),
    re.compile(
        r"(?:write|e-?mail|reach|contact)(?: to)? (?P<name>[\w .’'-]{4,60}?) (?:at|via|on)\b",
        re.IGNORECASE,
    ),
)
_BUTTON = re.compile(
    r"(?:subscribe|sign up|sign me up|register|join)(?: now| here| today)?$", re.IGNORECASE
)
_QUOTES = '“”"«»„「'
_LABEL_WORDS = 6
_LEADS_ON = re.compile(
    r"(?:continue|keep) reading|read (?:more|also|on)\b|.*[:|]\s?\S", re.IGNORECASE
)


def fill_boxes(page: Page) -> None:
    """Take out what stands between the heading of a newsletter's box and its button."""
    for opened, piece in enumerate(page.pieces):
        if page.reasons[opened] != "promotion" or len(piece.text) > 60:
            continue
        inside: list[int] = []
        for index in range(opened + 1, min(len(page.pieces), opened + 5)):
            if page.reasons[index] is not None:
                if _BUTTON.match(page.pieces[index].text):
                    for taken in inside:
                        page.mark(taken, "promotion")
                    break
                continue
            # Two short lines at most, and nobody speaking: else it may be the body between two.
            text = page.pieces[index].text
            if len(text) > 120 or len(inside) == 2 or any(mark in text for mark in _QUOTES):
                break
            inside.append(index)


def read_tail(page: Page) -> None:
    """Take out what follows the body, and learn authors, source and date from it."""
    _split_print_notes(page)
    _sign_off(page)
    _author_notes(page)
    last = next((i for i in range(len(page.pieces) - 1, -1, -1) if page.is_prose(i)), None)
    if last is not None:
        _after_body(page, last)
    _learn(page)


def _split_print_notes(page: Page) -> None:
    index = 0
    while index < len(page.pieces):
        if page.reasons[index] == "print note":
            found = wording.PRINT_TAIL.search(page.pieces[index].text)
            if found and found.start() > 20:
                page.split(index, found.start(), tail="navigation")
        index += 1


def _author_notes(page: Page) -> None:
    """Notes on the authors, from the end up to the first paragraph that is none."""
    for index in range(len(page.pieces) - 1, max(0, len(page.pieces) - 25), -1):
        piece = page.pieces[index]
        if page.reasons[index] is not None:
            continue
        if _is_author_note(page, index):
            page.mark(index, "author note")
        elif page.is_prose(index) or piece.kind is not BlockKind.PARAGRAPH:
            return


def _is_author_note(page: Page, index: int) -> bool:
    piece = page.pieces[index]
    if len(piece.text) > 450:
        return False
    if piece.emphasised and _NOTE_OF.match(piece.text):
        return True
    found = _NOTE.match(piece.text)
    if found is None:
        return False
    names = [n.strip() for n in re.split(r",|\band\b", found.group("name"))]
    if any(name in page.authors for name in names):
        return True
    return piece.emphasised and is_person(names[0]) and bool(_WORK.search(piece.text))


def _after_body(page: Page, last: int) -> None:
    """What stands after the last paragraph of the body: sign-offs, dates, lists of other titles."""
    listed = False  # whether something before has opened a list
    for index in range(last + 1, len(page.pieces)):
        listed = listed or (index > last + 1 and _opens_list(page, index - 1))
        piece = page.pieces[index]
        if page.reasons[index] is not None:
            continue
        text = piece.text
        stamp = parse_date_line(text)
        byline = parse_byline(text)
        if stamp is not None:
            page.published = page.published or stamp.published
            page.mark(index, "date line")
        elif byline is not None and not byline.open:
            page.authors = page.authors or byline.authors
            page.source = page.source or byline.source
            page.mark(index, "byline")
        elif _ENDS.match(text):
            page.mark(index, "sign-off")
        elif (found := _SIGN_LINE.match(text)) and len(text) <= 60:
            page.source = page.source or _agency(found.group("who"))
            page.mark(index, "sign-off")
        elif (
            len(text) <= 160
            and listed
            and not (ends_sentence(text) and any(mark in text for mark in _QUOTES))
        ):
            # Other titles under `Related`, entries of a menu: nothing of the body comes after but
            # what somebody says in a line or two.
            page.mark(index, "related")


def _opens_list(page: Page, index: int) -> bool:
    """Whether nothing but a list follows: a label such as `Most read`, comments, a copyright."""
    if page.reasons[index] in ("source", "comment count"):
        return True
    text = page.pieces[index].text
    if _LEADS_ON.match(text):
        return False
    return page.reasons[index] == "related" and len(text.split()) <= _LABEL_WORDS


def _sign_off(page: Page) -> None:
    """An agency's name behind the last sentence."""
    for index in range(len(page.pieces) - 1, max(-1, len(page.pieces) - 40), -1):
        piece = page.pieces[index]
        if page.reasons[index] is not None or piece.kind is not BlockKind.PARAGRAPH:
            continue
        found = _SIGNED.search(piece.text) if len(piece.text) >= 60 else None
        if found is not None:
            if page.split(index, found.start() + 1, tail="sign-off"):
                page.source = page.source or _agency(found.group("who"))
            return
        if page.is_prose(index):
            return


def _agency(name: str) -> str:
    """An agency's name in normal case; short ones in capitals are abbreviations."""
    return name if len(name) <= 4 or name != name.upper() else proper(name)


def _learn(page: Page) -> None:
    """Authors, source and date from lines that were taken out for another reason."""
    for piece, reason in zip(page.pieces, page.reasons, strict=True):
        if reason == "print note" and page.published is None:
            found = find_date(piece.text)
            page.published = found[2] if found else None
        elif reason in ("social", "contact") and not page.authors:
            for rule in _PERSON_IN:
                named = rule.search(piece.text)
                if named and is_person(named.group("name")):
                    page.authors = (named.group("name"),)
        elif reason == "source" and page.source is None:
            page.source = _copyright_holder(piece.text)


def _copyright_holder(text: str) -> str | None:
    bare = re.sub(
        r"(?:copyright|©|\(c\)|all rights reserved|\d{4}(?:\s?[-–]\s?\d{4})?|\bby\b)",
        " ",
        text,
        flags=re.IGNORECASE,
    )
    bare = re.split(r"[.|,;]\s|[.|,;]$", " ".join(bare.split()).lstrip(".,;| "))[0].strip(" .,|-–")
    name = bool(bare) and bare[0].isupper() and len(bare.split()) <= 6 and len(bare) <= 60
    return bare if name else None
