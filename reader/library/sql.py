"""Small helpers for statements."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Text, bindparam, func, literal, select
from sqlalchemy.sql.selectable import Select


def numbers(values: Iterable[int]) -> Select[Any]:
    """A subquery of these numbers, for `column.in_(…)`; any count of them, and one cached plan.

    A list of parameters would meet SQLite's limit of variables with a large selection.
    """
    return _each(bindparam(None, json.dumps(list(values)), Text, unique=True))


def texts(values: Iterable[str]) -> Select[Any]:
    """The same of texts."""
    return _each(bindparam(None, json.dumps(list(values)), Text, unique=True))


def numbers_named(name: str) -> Select[Any]:
    """The same for a statement made beforehand: `name` is given as a JSON array."""
    return _each(bindparam(name, type_=Text))


def _each(array: BindParameter[str]) -> Select[Any]:
    return select(func.json_each(array).table_valued("value").c.value)


def has_words(column: ColumnElement[str], key: str) -> ColumnElement[bool]:
    """Whether a column of keys (see folding.py) has these words, one after the other.

    The last word may be the beginning of one.
    """
    return func.instr(literal(" ") + column, " " + key) > 0
