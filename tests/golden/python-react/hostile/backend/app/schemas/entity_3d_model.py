"""Bodies and query parameters of 3D models."""

from typing import Annotated

import pydantic

from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import Base64, Identifier


class Entity3dModelCreate(Write):
    """A new 3D model."""

    file: Annotated[Base64, pydantic.Field(max_length=1048576, title="File")] | None = None


class Entity3dModelUpdate(Partial, Entity3dModelCreate):
    """The keys to change; what is left out stays as it is."""


class Entity3dModelItem(Read):
    """One row of a list, without binary fields."""

    id: Identifier


class Entity3dModelRead(Entity3dModelItem):
    """One 3D model with all it has."""

    file: Base64 | None


class Entity3dModelQuery(ListQuery):
    """Which 3D models to list, in which order."""
