"""Bodies and query parameters of selects."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import BigInteger, Identifier, Integer, IntegerText, Text


class SelectEntityCreate(Write):
    """A new select."""

    table: Annotated[Text, pydantic.Field(max_length=255, title="Table")] | None = None
    select_xmin: Annotated[Integer, pydantic.Field(title="Xmin")] | None = None
    select_ctid: Annotated[Text, pydantic.Field(max_length=255, title="Ctid")] | None = None
    select_tableoid: Annotated[BigInteger, pydantic.Field(title="Tableoid")] | None = None


class SelectEntityUpdate(Partial, SelectEntityCreate):
    """The keys to change; what is left out stays as it is."""


class SelectEntityRead(Read):
    """One select."""

    id: Identifier
    table: str | None
    select_xmin: Integer | None
    select_ctid: str | None
    select_tableoid: BigInteger | None


class SelectEntityQuery(SearchQuery):
    """Which selects to list, in which order."""

    table: Annotated[Text | None, equals(models.SelectEntity.table)] = None
    select_xmin: Annotated[IntegerText | None, equals(models.SelectEntity.select_xmin)] = None
    select_xmin_min: Annotated[IntegerText | None, at_least(models.SelectEntity.select_xmin)] = None
    select_xmin_max: Annotated[IntegerText | None, at_most(models.SelectEntity.select_xmin)] = None
    select_ctid: Annotated[Text | None, equals(models.SelectEntity.select_ctid)] = None
    select_tableoid: Annotated[BigInteger | None, equals(models.SelectEntity.select_tableoid)] = None
    select_tableoid_min: Annotated[BigInteger | None, at_least(models.SelectEntity.select_tableoid)] = None
    select_tableoid_max: Annotated[BigInteger | None, at_most(models.SelectEntity.select_tableoid)] = None
