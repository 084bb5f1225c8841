"""What all tables of a library are made with: their names, their values, whose row it is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, MetaData
from sqlalchemy.types import UserDefinedType

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_LARGEST = 2**63


class Scalar(UserDefinedType[Any]):
    """A column that keeps a number as number and a text as text (SQLite: no affinity).

    A NUMERIC column would turn the date `2018` into a number.
    """

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "BLOB"

    def bind_processor(self, dialect: object) -> Any:  # noqa: ARG002
        def process(value: Any) -> Any:
            # SQLite's integers have 64 bits; a sum beyond them is kept as the nearest double.
            if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
                return float(value)
            return value

        return process

    def result_processor(self, dialect: object, coltype: object) -> Any:  # noqa: ARG002
        def process(value: Any) -> Any:
            if isinstance(value, float) and abs(value) >= _LARGEST and value.is_integer():
                return int(value)
            return value

        return process


def article_column(**keywords: Any) -> Column[int]:
    """The column that says of which article a row is; it goes with the article."""
    return Column(
        "article_id",
        Integer,
        ForeignKey("articles.id", ondelete="CASCADE"),
        nullable=False,
        **keywords,
    )
