"""The encoder's tokenizer, with and without the entries that English news never needs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tokenizers import Tokenizer

SPECIAL: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
TOKENIZER_FILE: Final = "tokenizer.json"


def open_tokenizer(path: Path) -> Tokenizer:
    """Read a tokenizer and switch off what would cut or fill texts."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def special_id(tokenizer: Tokenizer, token: str) -> int:
    """Return a special token's number. Raises ValueError where the tokenizer lacks it."""
    number = tokenizer.token_to_id(token)
    if number is None:
        raise ValueError(f"the tokenizer has no {token}")
    return int(number)


def kept_entries(encoder: Path, texts: Iterable[str], *, least: int = 0) -> list[int]:
    """Return the vocabulary's entries to keep, in order.

    Kept are the special ones, everything written in basic Latin letters or digits, single
    characters of any script, and what occurs in the texts at least once beyond `least` times.
    """
    tokenizer = open_tokenizer(encoder / TOKENIZER_FILE)
    counts: Counter[int] = Counter()
    for text in texts:
        counts.update(tokenizer.encode(text, add_special_tokens=False).ids)
    kept = []
    for entry, index in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1]):
        bare = entry.removeprefix("##")
        latin = bare.isascii() and not entry.startswith("[unused")
        if entry in SPECIAL or latin or counts[index] > least:
            kept.append(index)
    return kept


def write_tokenizer(encoder: Path, kept: list[int], target: Path) -> None:
    """Write the tokenizer with only the kept entries, renumbered in order."""
    content: dict[str, Any] = json.loads((encoder / TOKENIZER_FILE).read_text(encoding="utf-8"))
    entries = {index: entry for entry, index in content["model"]["vocab"].items()}
    renumbered = {entries[index]: new for new, index in enumerate(kept)}
    content["model"]["vocab"] = renumbered
    content["truncation"] = content["padding"] = None
    for token in content["added_tokens"]:
        token["id"] = renumbered[token["content"]]
    template = content.get("post_processor") or {}
    for name, token in template.get("special_tokens", {}).items():
        token["ids"] = [renumbered[name]]
    target.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
