"""A name model small enough to be written by hand: one row of a table for each word it knows.

Its logits are the sum of a row for the word and a row for the word's casing. The file is put
together here byte by byte, in ONNX's own encoding (protocol buffers), so that the tests need no
library that makes models.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

KINDS = ("person", "organization", "place", "group", "event", "law", "work", "product")
LABELS = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BI"))
_CASES = 5
_SURE = 8.0


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def _field(tag: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(tag << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(tag << 3 | 2) + _varint(len(data)) + data


def _tensor(name: str, rows: Sequence[Sequence[float]]) -> bytes:
    data = b"".join(struct.pack(f"<{len(row)}f", *row) for row in rows)
    shape = _field(1, len(rows)) + _field(1, len(rows[0]))
    return shape + _field(2, 1) + _field(8, name) + _field(9, data)


def _node(operator: str, inputs: Sequence[str], output: str) -> bytes:
    taken = b"".join(_field(1, name) for name in inputs)
    return taken + _field(2, output) + _field(3, output) + _field(4, operator)


def _value(name: str, element: int, shape: Sequence[int | str]) -> bytes:
    dimensions = b"".join(
        _field(1, _field(1, size) if isinstance(size, int) else _field(2, size)) for size in shape
    )
    tensor = _field(1, element) + _field(2, dimensions)
    return _field(1, name) + _field(2, _field(1, tensor))


def _network(words: Sequence[Sequence[float]], cases: Sequence[Sequence[float]]) -> bytes:
    graph = (
        _field(1, _node("Gather", ["words", "ids"], "of_word"))
        + _field(1, _node("Gather", ["cases", "case"], "of_case"))
        + _field(1, _node("Add", ["of_word", "of_case"], "logits"))
        + _field(2, "tiny")
        + _field(5, _tensor("words", words))
        + _field(5, _tensor("cases", cases))
        + _field(11, _value("ids", 7, ["windows", "tokens"]))
        + _field(11, _value("case", 7, ["windows", "tokens"]))
        + _field(12, _value("logits", 1, ["windows", "tokens", len(words[0])]))
    )
    return _field(1, 8) + _field(7, graph) + _field(8, _field(1, "") + _field(2, 17))


def _row(label: str, strength: float = _SURE) -> list[float]:
    return [strength if known == label else 0.0 for known in LABELS]


def write_model(
    folder: Path,
    words: Mapping[str, str],
    *,
    cases: Mapping[int, str] | None = None,
    window: int = 16,
    overlap: int = 4,
) -> Path:
    """Writes a model that gives each of `words` its label and everything else `O`.

    `cases` adds a label's evidence to words of a casing class.
    """
    folder.mkdir(parents=True, exist_ok=True)
    letters = [chr(c) for c in range(ord("a"), ord("z") + 1)]
    pieces = ["[UNK]", "[CLS]", "[SEP]", *words]
    pieces += [p for c in letters for p in (c, f"##{c}") if p not in words]
    vocabulary = {piece: i for i, piece in enumerate(pieces)}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    table = [_row(words.get(piece, "O")) for piece in pieces]
    by_case = [_row((cases or {}).get(i, "-"), 2 * _SURE) for i in range(_CASES)]
    (folder / "model.onnx").write_bytes(_network(table, by_case))
    write_facts(folder, window=window, overlap=overlap)
    return folder


def write_facts(folder: Path, *, window: int = 16, overlap: int = 4, **more: object) -> None:
    """Writes what a model says of itself, and the checksums of the files that are there."""
    facts = {"format": 1, "labels": LABELS, "window": window, "overlap": overlap, **more}
    (folder / "config.json").write_text(json.dumps(facts), encoding="utf-8")
    write_sums(folder)


def write_sums(folder: Path) -> None:
    """Writes the checksums."""
    names = ("model.onnx", "tokenizer.json", "config.json")
    sums = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}" for name in names]
    (folder / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf-8")
