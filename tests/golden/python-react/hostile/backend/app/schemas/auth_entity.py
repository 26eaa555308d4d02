"""Bodies and query parameters of auths."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import Identifier


class AuthCreate(Write):
    """A new auth."""

    token: Annotated[str, pydantic.Field(max_length=255, title="Token")] | None = None


class AuthUpdate(Partial, AuthCreate):
    """The keys to change; what is left out stays as it is."""


class AuthRead(Read):
    """One auth."""

    id: Identifier
    token: str | None


class AuthQuery(ListQuery):
    """Which auths to list, in which order."""

    token: Annotated[str | None, equals(models.Auth.token)] = None
