"""Bodies and query parameters of promises."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class PromiseEntityCreate(Write):
    """A new promise."""

    promise_then: Annotated[Text, pydantic.Field(max_length=255, title="Then")] | None = None


class PromiseEntityUpdate(Partial, PromiseEntityCreate):
    """The keys to change; what is left out stays as it is."""


class PromiseEntityRead(Read):
    """One promise."""

    id: Identifier
    promise_then: str | None


class PromiseEntityQuery(SearchQuery):
    """Which promises to list, in which order."""

    promise_then: Annotated[Text | None, equals(models.PromiseEntity.promise_then)] = None
