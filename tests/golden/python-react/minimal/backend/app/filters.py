"""Declares beside a query parameter which rows it lets through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pydantic
import sqlalchemy as sa
from sqlalchemy import orm


@dataclass(frozen=True)
class Filter:
    """Metadata of a field of a query model: makes the condition for the value that was sent."""

    condition: Callable[[Any], sa.ColumnElement[bool]]


def equals(column: orm.InstrumentedAttribute[Any]) -> Filter:
    return Filter(lambda value: column == value)


def at_least(column: orm.InstrumentedAttribute[Any]) -> Filter:
    return Filter(lambda value: column >= value)


def at_most(column: orm.InstrumentedAttribute[Any]) -> Filter:
    return Filter(lambda value: column <= value)


def conditions(query: pydantic.BaseModel) -> Iterator[sa.ColumnElement[bool]]:
    """Yields the condition of every filter that the client sent."""
    for name, field in type(query).model_fields.items():
        value = getattr(query, name)
        if value is None:
            continue
        yield from (item.condition(value) for item in field.metadata if isinstance(item, Filter))
