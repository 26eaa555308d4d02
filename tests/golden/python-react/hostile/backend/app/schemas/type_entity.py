"""Bodies and query parameters of types."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class TypeEntityCreate(Write):
    """A new type."""

    name: Annotated[Text, pydantic.Field(min_length=2, max_length=2, title="Name")]


class TypeEntityUpdate(Partial, TypeEntityCreate):
    """The keys to change; what is left out stays as it is."""


class TypeEntityRead(Read):
    """One type."""

    id: Identifier
    name: str


class TypeEntityQuery(SearchQuery):
    """Which types to list, in which order."""

    name: Annotated[Text | None, equals(models.TypeEntity.name)] = None
