"""Bodies and query parameters of types 2."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class TypesEntityCreate(Write):
    """A new types."""

    enum: Annotated[Text, pydantic.Field(max_length=255, title="Enum")] | None = None


class TypesEntityUpdate(Partial, TypesEntityCreate):
    """The keys to change; what is left out stays as it is."""


class TypesEntityRead(Read):
    """One types."""

    id: Identifier
    enum: str | None


class TypesEntityQuery(SearchQuery):
    """Which types 2 to list, in which order."""

    enum: Annotated[Text | None, equals(models.TypesEntity.enum)] = None
