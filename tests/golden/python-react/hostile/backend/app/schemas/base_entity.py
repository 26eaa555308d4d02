"""Bodies and query parameters of bases."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class BaseEntityCreate(Write):
    """A new base."""

    base_registry: Annotated[Text, pydantic.Field(max_length=255, title="Registry")] | None = None
    base_query: Annotated[Text, pydantic.Field(max_length=255, title="Query")] | None = None
    owner_id: Identifier | None = None


class BaseEntityUpdate(Partial, BaseEntityCreate):
    """The keys to change; what is left out stays as it is."""


class BaseEntityRead(Read):
    """One base."""

    id: Identifier
    base_registry: str | None
    base_query: str | None
    owner_id: Identifier | None
    owner: Ref | None


class BaseEntityQuery(SearchQuery):
    """Which bases to list, in which order."""

    base_registry: Annotated[Text | None, equals(models.BaseEntity.base_registry)] = None
    base_query: Annotated[Text | None, equals(models.BaseEntity.base_query)] = None
    owner_id: Annotated[Identifier | None, equals(models.BaseEntity.owner_id)] = None
