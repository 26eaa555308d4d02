"""Bodies and query parameters of objects."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Boolean, Identifier, Text


class ObjectEntityCreate(Write):
    """A new object."""

    object_true: Annotated[Boolean, pydantic.Field(title="True")]
    namespace_id: Identifier
    object_none: Annotated[Text, pydantic.Field(max_length=255, title="None")] | None = None


class ObjectEntityUpdate(Partial, ObjectEntityCreate):
    """The keys to change; what is left out stays as it is."""


class ObjectEntityRead(Read):
    """One object."""

    id: Identifier
    object_none: str | None
    object_true: Boolean
    namespace_id: Identifier
    namespace: Ref


class ObjectEntityQuery(SearchQuery):
    """Which objects to list, in which order."""

    object_none: Annotated[Text | None, equals(models.ObjectEntity.object_none)] = None
    object_true: Annotated[bool | None, equals(models.ObjectEntity.object_true)] = None
    namespace_id: Annotated[Identifier | None, equals(models.ObjectEntity.namespace_id)] = None
