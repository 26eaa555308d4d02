"""Bodies and query parameters of options."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class OptionEntityCreate(Write):
    """A new option."""

    new: Annotated[Text, pydantic.Field(max_length=255, title="New")] | None = None
    edit: Annotated[Text, pydantic.Field(max_length=255, title="Edit")] | None = None


class OptionEntityUpdate(Partial, OptionEntityCreate):
    """The keys to change; what is left out stays as it is."""


class OptionEntityRead(Read):
    """One option."""

    id: Identifier
    new: str | None
    edit: str | None


class OptionEntityQuery(SearchQuery):
    """Which options to list, in which order."""

    new: Annotated[Text | None, equals(models.OptionEntity.new)] = None
    edit: Annotated[Text | None, equals(models.OptionEntity.edit)] = None
