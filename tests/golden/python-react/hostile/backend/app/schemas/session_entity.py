"""Bodies and query parameters of sessions."""

from typing import Annotated

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier


class SessionEntityCreate(Write):
    """A new session."""

    user_id: Identifier


class SessionEntityUpdate(Partial, SessionEntityCreate):
    """The keys to change; what is left out stays as it is."""


class SessionEntityRead(Read):
    """One session."""

    id: Identifier
    user_id: Identifier
    user: Ref


class SessionEntityQuery(ListQuery):
    """Which sessions to list, in which order."""

    user_id: Annotated[Identifier | None, equals(models.SessionEntity.user_id)] = None
