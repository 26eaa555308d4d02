"""Bodies and query parameters of dates."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import Identifier, IsoDate


class DateEntityCreate(Write):
    """A new date."""

    value: Annotated[IsoDate, pydantic.Field(title="Value")]


class DateEntityUpdate(Partial, DateEntityCreate):
    """The keys to change; what is left out stays as it is."""


class DateEntityRead(Read):
    """One date."""

    id: Identifier
    value: IsoDate


class DateEntityQuery(ListQuery):
    """Which dates to list, in which order."""

    value: Annotated[IsoDate | None, equals(models.DateEntity.value)] = None
    value_min: Annotated[IsoDate | None, at_least(models.DateEntity.value)] = None
    value_max: Annotated[IsoDate | None, at_most(models.DateEntity.value)] = None
