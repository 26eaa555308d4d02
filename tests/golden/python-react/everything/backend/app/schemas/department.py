"""Bodies and query parameters of departments."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class DepartmentCreate(Write):
    """A new department."""

    code: Annotated[Text, pydantic.Field(min_length=1, max_length=1, title="Code")]
    title: Annotated[Text, pydantic.Field(min_length=1, max_length=80, title="Title")]
    head_id: Identifier | None = None


class DepartmentUpdate(Partial, DepartmentCreate):
    """The keys to change; what is left out stays as it is."""


class DepartmentRead(Read):
    """One department."""

    id: Identifier
    code: str
    title: str
    head_id: Identifier | None
    head: Ref | None


class DepartmentQuery(SearchQuery):
    """Which departments to list, in which order."""

    code: Annotated[Text | None, equals(models.Department.code)] = None
    title: Annotated[Text | None, equals(models.Department.title)] = None
    head_id: Annotated[Identifier | None, equals(models.Department.head_id)] = None
