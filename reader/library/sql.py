"""Small helpers for statements."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, func, literal, select
from sqlalchemy.sql.selectable import Select


def numbers(values: Iterable[int]) -> Select[Any]:
    """A subquery of these numbers, for `column.in_(…)`; any count of them, and one cached plan.

    A list of parameters would meet SQLite's limit of variables with a large selection.
    """
    each = func.json_each(bindparam(None, json.dumps(list(values)), Text, unique=True))
    return select(each.table_valued("value").c.value)


def has_words(column: ColumnElement[str], key: str) -> ColumnElement[bool]:
    """Whether a column of keys (see folding.py) has these words, one after the other.

    The last word may be the beginning of one.
    """
    return func.instr(literal(" ") + column, " " + key) > 0
