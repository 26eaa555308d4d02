"""Bodies and query parameters of errors."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class ErrorEntityCreate(Write):
    """A new error."""

    message: Annotated[Text, pydantic.Field(min_length=1, title="Message")]
    error_label_id: Identifier | None = None


class ErrorEntityUpdate(Partial, ErrorEntityCreate):
    """The keys to change; what is left out stays as it is."""


class ErrorEntityRead(Read):
    """One error."""

    id: Identifier
    message: str
    error_label_id: Identifier | None
    error_label: Ref | None


class ErrorEntityQuery(SearchQuery):
    """Which errors to list, in which order."""

    error_label_id: Annotated[Identifier | None, equals(models.ErrorEntity.error_label_id)] = None
