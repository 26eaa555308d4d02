"""Bodies and query parameters of 🛸🛸."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import Boolean, Identifier


class Entity20Create(Write):
    """A new 🛸🛸."""

    field_1: Annotated[Boolean, pydantic.Field(title="🎉🎉")] | None = None


class Entity20Update(Partial, Entity20Create):
    """The keys to change; what is left out stays as it is."""


class Entity20Read(Read):
    """One 🛸🛸."""

    id: Identifier
    field_1: Boolean | None


class Entity20Query(ListQuery):
    """Which 🛸🛸 to list, in which order."""

    field_1: Annotated[bool | None, equals(models.Entity20.field_1)] = None
