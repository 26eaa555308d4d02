"""Bodies and query parameters of auth users."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class AuthUserEntityCreate(Write):
    """A new auth user."""

    email: Annotated[Text, pydantic.Field(max_length=255, title="Email")] | None = None


class AuthUserEntityUpdate(Partial, AuthUserEntityCreate):
    """The keys to change; what is left out stays as it is."""


class AuthUserEntityRead(Read):
    """One auth user."""

    id: Identifier
    email: str | None


class AuthUserEntityQuery(SearchQuery):
    """Which auth users to list, in which order."""

    email: Annotated[Text | None, equals(models.AuthUserEntity.email)] = None
