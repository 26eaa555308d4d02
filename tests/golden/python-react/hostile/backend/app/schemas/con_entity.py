"""Bodies and query parameters of cons."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class ConCreate(Write):
    """A new con."""

    nul: Annotated[Text, pydantic.Field(max_length=255, title="Nul")] | None = None


class ConUpdate(Partial, ConCreate):
    """The keys to change; what is left out stays as it is."""


class ConRead(Read):
    """One con."""

    id: Identifier
    nul: str | None


class ConQuery(SearchQuery):
    """Which cons to list, in which order."""

    nul: Annotated[Text | None, equals(models.Con.nul)] = None
