"""Bodies and query parameters of maps."""

from typing import Annotated

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier


class MapEntityCreate(Write):
    """A new map."""

    date_id: Identifier


class MapEntityUpdate(Partial, MapEntityCreate):
    """The keys to change; what is left out stays as it is."""


class MapEntityRead(Read):
    """One map."""

    id: Identifier
    date_id: Identifier
    date: Ref


class MapEntityQuery(ListQuery):
    """Which maps to list, in which order."""

    date_id: Annotated[Identifier | None, equals(models.MapEntity.date_id)] = None
