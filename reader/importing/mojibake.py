"""Text that was decoded wrongly before it came here is mended: `â€™` is `’`, `Ã©` is `é`."""

from __future__ import annotations

import re
from functools import lru_cache, partial

_ENCODINGS = ("cp1252", "latin-1", "cp1251", "mac-roman", "cp1250", "cp1254", "cp437")
_MOST = 3  # times that a text is decoded wrongly one after the other
_SURE = re.compile("â(?:€[\u2122œ\u009d\x9c\x99\x98˜\u201c\u201d¦¢\u00a6]|\u0080[\u0080-\u00bf])")
_PASTED = re.compile("[âÂÃ][\u0080-\u00bf€-™Œœ˜šžŸ‚„…†‡‰‹›‘’“”•–—Š]{1,2}")
_LOST = re.compile("â€(?![\u0080-\u00bf])")
_ASCII = bytes(range(128))
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_C1 = re.compile("[\u0080-\u009f]")
# Windows-1252 has a letter for these bytes: as they are, they were read as Latin-1.
_LATIN = re.compile("[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]")
_HINT = re.compile("[Â-ôРСЧвГĂÄĹĆ╬├Γ‚√∆]")


def mend(text: str) -> str:
    """`text` with what one wrong decoding made of its letters set right; else unchanged."""
    if text.isascii():
        return text
    for _ in range(_MOST):
        mended = _mend_once(text)
        if mended is None:
            break
        text = mended
    if _C1.search(text):  # Windows-1252 that was read as Latin-1
        text = _C1.sub(_windows, text)
    return text


def _windows(found: re.Match[str]) -> str:
    return bytes([ord(found.group())]).decode("cp1252", "replace").replace("\ufffd", "")


def _mend_once(text: str) -> str | None:
    # All signs of it are beyond ASCII, which most of a page is not.
    head = text[: 2**18]
    bare = head.encode("utf-8", "ignore").translate(None, _ASCII).decode("utf-8", "ignore")
    if not _HINT.search(bare):
        return None
    special_runs = _BEYOND_ASCII.findall(head)
    sample = " ".join(special_runs)
    special = sum(map(len, special_runs))
    order = ("latin-1", *_ENCODINGS) if _LATIN.search(sample) else _ENCODINGS
    for encoding in order:
        pattern, table = _tools(encoding)
        found = pattern.findall(sample)
        if not found:
            continue
        size = sum(map(len, found))
        sure = encoding == "cp1252" and bool(_SURE.search(sample))
        # Letters that are right as they are stand alone; what was decoded wrongly never does.
        if size >= 0.75 * special and len(found) > 2:
            mended = pattern.sub(partial(_right, table=table), text)
        elif sure:  # pasted into a text that is right otherwise
            mended = _PASTED.sub(partial(_right, table=table), text)
        else:
            continue
        # Windows-1252 has no letter for the last byte of a closing quote, so it often got lost.
        return _LOST.sub("\u201d", mended) if encoding == "cp1252" else mended
    return None


def _right(found: re.Match[str], table: dict[int, int]) -> str:
    wrong = found.group()
    try:
        return bytes(table[ord(c)] for c in wrong).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return wrong


@lru_cache(maxsize=16)
def _tools(encoding: str) -> tuple[re.Pattern[str], dict[int, int]]:
    """What UTF-8 looks like that is decoded with `encoding`, and the bytes of its letters."""
    shown: dict[int, str] = {}
    for byte in range(0x80, 0x100):
        # What the encoding has no letter for mostly came through as the byte itself.
        c = bytes([byte]).decode(encoding, "ignore") or chr(byte)
        shown[byte] = c

    def group(first: int, last: int) -> str:
        return "[" + "".join(re.escape(shown[byte]) for byte in range(first, last + 1)) + "]"

    rest = group(0x80, 0xBF)
    pattern = (
        f"{group(0xC2, 0xDF)}{rest}|{group(0xE0, 0xEF)}{rest}{{2}}|{group(0xF0, 0xF4)}{rest}{{3}}"
    )
    return re.compile(pattern), {ord(c): byte for byte, c in shown.items()}
