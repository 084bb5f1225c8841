"""Names by rule: known places and peoples, titled persons, heads of bodies, laws, events, works."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.highlights.name_shape import (
    PARTICLES,
    SURE_TITLES,
    Found,
    Token,
    joined,
    runs,
    sentence_starts,
    tokens_of,
    word_set,
)
from reader.highlights.name_words import Entry, NameWords
from reader.text.marks import MarkKind

RULE = 3
"""The weight of a rule's finding, against 1 for the model's."""

_INNER = frozenset({"of", "for", "and", "the", "on", "in"})
_LAW_NUMBER = re.compile(r"\b(?:Section|Title|Proposition) (?:\d+|[IVX]+)\b")
_YEARED = re.compile(
    r"\b(?:[A-Z][\w’'-]+ )+(?:(?:in|of|for) )?(?:[A-Z][\w’'-]+ )*(?:19|20)\d\d\b(?!-)"
)
# `G-20` is the meeting, but for what only its members can be or do.
_GATHERING = re.compile(
    r"\b(?:G-?(?:7|8|20)|Group of (?:7|8|20|Seven|Eight|Twenty))\b"
    r"(?P<members>['’]?s? (?:\w+ )?(?:leaders|countries|nations|members?|economies|partners|states|"
    r"presidency|ministers|group|said|says|agreed)\b)?"
)
_DATELINE = re.compile(
    r"\s*(?P<town>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,3})(?:, [A-Z][\w. ]{1,20})?"
    r"(?: \([^()\n]{2,40}\))? ?(?:[—–]|--?) "
)
_QUOTED = re.compile(r"[“\"]([A-Z][^“”\"\n]{2,80}?)[,.]?[”\"]")
_WORK_CUE = re.compile(
    r"\b(?:books?|novels?|memoir|films?|movies?|documentary|shows?|series|plays?|musical|operas?|"
    r"albums?|songs?|singles?|tracks?|painting|poems?|essay|article|report|paper|magazine|column|"
    r"podcast|episode of|host of|interview on|appear(?:ed|ing|ance)? on|author of|titled|entitled|"
    r"called|headlined)\b[^.!?]{0,25}$",
    re.IGNORECASE,
)
_ADDRESS = word_set("mr mrs ms dr messrs")
# Given names that are small words too: with a capital behind a family name they are names.
_GIVEN = word_set("he she an so do in on my you me we her may")
_SMALL = word_set("a an and as at but by for from in is of on or the to with vs")


def known_names(text: str, words: NameWords) -> Iterator[tuple[Found, Entry]]:
    """Every listed spelling in the text, the longest at each place, doubtful ones as well."""
    done = 0
    for word in re.finditer(r"\w+", text):
        at = word.start()
        if at < done:
            continue
        for entry in words.known_by_word.get(word.group(), ()):
            end = at + len(entry.spelling)
            if text.startswith(entry.spelling, at) and not _continues(text, end):
                if _fits(text, at, entry):
                    yield Found(at, end, entry.kind, 0 if entry.doubtful else RULE), entry
                    done = end
                break


def _continues(text: str, end: int) -> bool:
    return text[end - 1].isalnum() and text[end : end + 1].isalnum()


def _fits(text: str, at: int, entry: Entry) -> bool:
    spelling = entry.spelling
    if spelling.endswith(".") and entry.kind is MarkKind.PLACE and spelling.count(".") < 2:
        return text[max(0, at - 2) : at] == ", "  # `Calif.`, `Pa.` only after a town
    if at and text[at - 1] in "-–" and spelling.isupper() and len(spelling) < 3:
        return False
    if text[at + len(spelling) : at + len(spelling) + 1] in {"$", "€", "£"}:  # `US$50`
        return False
    if spelling in {"US", "AP", "UN", "EU", "WHO"}:  # not in a line of capitals
        around = re.findall(r"[A-Za-z]+", text[max(0, at - 14) : at] + " " + text[at + 3 : at + 16])
        around = [w for w in around if len(w) > 3]
        return not around or not all(w.isupper() for w in around)
    return True


def pattern_names(text: str, words: NameWords) -> Iterator[Found]:
    """What the rules find without the model."""
    tokens = tokens_of(text)
    yield from _datelined(text)
    yield from _titled(text, tokens, words)
    yield from _bodies(text, tokens, words)
    yield from _headed(text, tokens, words)
    yield from _yeared(text, words)
    yield from (Found(m.start(), m.end(), MarkKind.LAW, RULE) for m in _LAW_NUMBER.finditer(text))
    for met in _GATHERING.finditer(text):
        kind = MarkKind.ORGANIZATION if met["members"] else MarkKind.EVENT
        end = met.start("members") if met["members"] else met.end()
        yield Found(met.start(), end, kind, RULE)
    yield from _works(text)


def _datelined(text: str) -> Iterator[Found]:
    """The town that a report is dated from, `RIGA, Latvia (AP) — `, there and in the text."""
    line = _DATELINE.match(text)
    if line is None:
        return
    yield Found(line.start("town"), line.end("town"), MarkKind.PLACE, RULE)
    town = re.escape(line["town"].title())
    for met in re.finditer(rf"\b{town}\b", text):
        yield Found(met.start(), met.end(), MarkKind.PLACE, RULE)


def _titled(text: str, tokens: Sequence[Token], words: NameWords) -> Iterator[Found]:
    i = 0
    while i < len(tokens):
        lower = tuple(t.lower for t in tokens[i : i + 4])
        size = next((n for n in range(len(lower), 0, -1) if lower[:n] in words.titles), 0)
        if not size or not tokens[i].is_capital:
            i += 1
            continue
        if i + size < len(tokens) and (tokens[i + size].lower,) in words.titles:
            i += size  # `Major General`
            continue
        yield from _after_title(text, tokens, i, i + size, words)
        i += size


def _after_title(
    text: str, tokens: Sequence[Token], first: int, start: int, words: NameWords
) -> Iterator[Found]:
    if start >= len(tokens) or not _gap_ok(text, tokens[start - 1], tokens[start]):
        return
    end = start
    while end < len(tokens) and end - start < 5:
        token = tokens[end]
        if end > start and not joined(text, tokens[end - 1], token):
            break
        if end > start and "-" in text[tokens[end - 1].end : token.start] and len(token.text) > 2:
            break
        named = token.lower not in words.not_names
        if end == start:
            named |= tokens[first].lower in _ADDRESS  # `Mrs. May`
        else:
            named |= token.lower in _GIVEN  # `Premier Wen He left`
        if not (token.is_capital and named):
            if token.text not in PARTICLES or end + 1 >= len(tokens):
                break
            if not tokens[end + 1].is_capital:
                break
        end += 1
    if end == start:
        return
    picked = tokens[start:end]
    said = text[picked[0].start : picked[-1].end]
    if any(t.lower in words.heads for t in picked) or said in words.known:
        return
    # `General Motors`, `King Street`: only address and office words are sure by themselves.
    title = tokens[first].lower
    sure = title in {"mr", "mrs", "ms", "messrs", "president", "senator", "sen", "chancellor"}
    if title == "messrs" and text[picked[-1].end : picked[-1].end + 5] == " and ":
        after = [t for t in tokens[end : end + 2] if t.is_capital]
        if after:
            yield Found(after[0].start, after[0].end, MarkKind.PERSON, RULE + 1)
    yield Found(picked[0].start, picked[-1].end, MarkKind.PERSON, RULE + 1 if sure else 1)


def _gap_ok(text: str, left: Token, right: Token) -> bool:
    return text[left.end : right.start] in {" ", ". ", "\u00a0", ".\u00a0"}


def _bodies(text: str, tokens: Sequence[Token], words: NameWords) -> Iterator[Found]:
    """`Institute for …`, `Ministry of … and …`, with the capitalised words before it."""
    for i, token in enumerate(tokens):
        if not token.is_capital or token.lower not in words.heads_of or i + 2 >= len(tokens):
            continue
        link = tokens[i + 1]
        if link.text not in {"of", "for", "on"} or not joined(text, token, link):
            continue
        j = i + 2
        if tokens[j].text == "the" and j + 1 < len(tokens):
            j += 1
        if not tokens[j].is_capital or not joined(text, tokens[j - 1], tokens[j]):
            continue
        end = _body_end(text, tokens, j, words)
        start = i
        while (
            start
            and tokens[start - 1].is_capital
            and joined(text, tokens[start - 1], tokens[start])
            and tokens[start - 1].lower not in words.not_names
        ):
            start -= 1
        yield Found(tokens[start].start, tokens[end - 1].end, MarkKind.ORGANIZATION, RULE + 1)


def _body_end(text: str, tokens: Sequence[Token], j: int, words: NameWords) -> int:
    end = j
    while True:
        first = end
        while (
            end < len(tokens)
            and tokens[end].is_capital
            and (end == first or joined(text, tokens[end - 1], tokens[end]))
        ):
            end += 1
        if end + 1 >= len(tokens) or not joined(text, tokens[end - 1], tokens[end]):
            return end
        link, after = tokens[end], tokens[end + 1]
        if link.text not in {"and", "of", "for"} or not after.is_capital:
            return end
        if not joined(text, link, after) or after.lower in words.not_names:
            return end
        part = text[tokens[first].start : tokens[end - 1].end]
        # `Bank of Canada and Mexico`, `School of Economics and Oxford University` are two names.
        if link.text == "and" and (part in words.known or not _plain(text, tokens, end + 1, words)):
            return end
        end += 1


def _plain(text: str, tokens: Sequence[Token], at: int, words: NameWords) -> bool:
    run = [tokens[at]]
    for token in tokens[at + 1 :]:
        if not token.is_capital or not joined(text, run[-1], token):
            break
        run.append(token)
    return (
        run[-1].lower not in words.heads
        and run[0].text not in words.known
        and words.casing.get(run[0].lower, 1.0) < 0.5
    )


def _headed(text: str, tokens: Sequence[Token], words: NameWords) -> Iterator[Found]:
    """Runs of capitals that end in a telling noun: bodies, laws, events."""
    for first, j in runs(text, tokens, inner=_INNER - {"in", "on"}):
        i = first
        while i < j and (tokens[i].lower in words.not_names or not tokens[i].is_capital):
            i += 1
        while i < j and tokens[i].lower in SURE_TITLES:  # `President Park` is no park
            i += 1
        if j - i < 2:
            continue
        if tokens[i].lower in words.storms and j - i == 2:
            yield Found(tokens[i].start, tokens[j - 1].end, MarkKind.EVENT, RULE)
            continue
        for k in range(j - 1, i, -1):
            last = tokens[k].lower
            kind = _head_kind(last, words)
            if kind is None or (k < j - 1 and kind is not MarkKind.ORGANIZATION):
                continue
            start = _run_start(tokens, i, k, words)
            if kind is MarkKind.PLACE and tokens[k - 1].lower in words.heads:
                kind = MarkKind.ORGANIZATION  # `School District`
            if k - start > 1 and _opens(text, tokens[start], words):
                start += 1
            end = _after_head(text, tokens, k, kind)
            if k > start and not _known_list(text, tokens, start, k, words):
                yield Found(tokens[start].start, end, kind, RULE if k == j - 1 else 1)
            break


def _opens(text: str, token: Token, words: NameWords) -> bool:
    """A common word that has its capital for standing first: `Attended Orrin High School`."""
    return words.is_common(token.text) and sentence_starts(text, token.start)


def _head_kind(word: str, words: NameWords) -> MarkKind | None:
    if word in words.kind_heads:
        return words.kind_heads[word]
    return MarkKind.ORGANIZATION if word in words.heads else None


def _run_start(tokens: Sequence[Token], i: int, k: int, words: NameWords) -> int:
    """Where in the run the name begins that ends with the head `k`."""
    start = _after_link(tokens, i, k, words)
    while start < k and not tokens[start].is_capital:
        start += 1
    return start


def _after_link(tokens: Sequence[Token], i: int, k: int, words: NameWords) -> int:
    # `Canada and the Northern Trade Council`: what stands before "and the" is another name.
    for m in range(k - 1, i, -1):
        if tokens[m].text == "the":
            return m + 1
        if tokens[m].text == "and" and not words.is_common(tokens[m - 1].text):
            return m + 1
        given = tokens[i].lower in words.men or tokens[i].lower in words.women
        if tokens[m].text == "of" and given and m - i > 1:
            return m + 1  # `Jane Orrin of Tidewater Hospital`
    return i


def _after_head(text: str, tokens: Sequence[Token], k: int, kind: MarkKind) -> int:
    rest = text[tokens[k].end : tokens[k].end + 9]
    if kind is MarkKind.LAW and re.match(r" of (?:1[6-9]|20)\d\d\b", rest):
        return tokens[k].end + 8
    if kind is MarkKind.EVENT:
        numeral = re.match(r" (?:I{1,3}|IV)\b", rest)
        return tokens[k].end + (len(numeral.group()) if numeral else 0)
    if re.match(r"\.", rest) and tokens[k].text in {"Corp", "Inc", "Co", "Ltd", "Bros"}:
        return tokens[k].end + 1
    return tokens[k].end


def _known_list(text: str, tokens: Sequence[Token], i: int, k: int, words: NameWords) -> bool:
    # `American Services`, `Chinese Company`: an adjective of nation and one common noun in a
    # headline or at a sentence's start is no body unless the noun is a sure one.
    return (
        k - i == 1
        and sentence_starts(text, tokens[i].start)
        and words.is_common(tokens[i].text)
        and text[tokens[i].start : tokens[i].end] not in words.known
        and words.is_common(tokens[k].text)
        and tokens[k].lower in {"group", "company", "media", "news", "services", "oil", "party"}
    )


def _yeared(text: str, words: NameWords) -> Iterator[Found]:
    """`Made in Ruritania 2030`, `Vision 2030 plan`: programmes that carry a year."""
    for met in _YEARED.finditer(text):
        parts = met.group().split()
        if parts[0].lower() in words.not_names:
            continue
        if any(p.lower() in words.not_names for p in parts if p not in {"in", "of", "for"}):
            continue
        after = re.match(r"[\s’”\"-]*([a-z]+)", text[met.end() :])
        named = bool(after) and after is not None and after[1] in words.plans
        inner = any(p in {"in", "of", "for"} for p in parts) and words.is_common(parts[0])
        vision = parts[0].lower() in {"vision", "agenda", "horizon", "project", "plan", "strategy"}
        if named or vision or (inner and parts[-2][0].isupper()):
            yield Found(met.start(), met.end(), MarkKind.LAW, RULE + 1)


def _works(text: str) -> Iterator[Found]:
    for met in _QUOTED.finditer(text):
        inside = met[1].split()
        titled = all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalpha() for w in inside)
        if not titled or not _WORK_CUE.search(text[max(0, met.start() - 40) : met.start()]):
            continue
        yield Found(met.start(1), met.end(1), MarkKind.WORK, RULE)
