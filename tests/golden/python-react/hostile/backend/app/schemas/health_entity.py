"""Bodies and query parameters of health."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.models.health_entity import HealthOnly
from app.schemas.base import MAX_LINKS, Linked, ListQuery, Partial, Read, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Integer, IntegerText


class HealthWritable(Write):
    """What can be written of health beside their links."""

    pulse: Annotated[Integer, pydantic.Field(ge=0, le=300, title="Pulse")]
    only: Annotated[HealthOnly, pydantic.Field(title="Only")]


class HealthCreate(HealthWritable):
    """A new health."""

    klient_ids: Annotated[list[Identifier], pydantic.Field(min_length=1, max_length=MAX_LINKS)]


class HealthUpdate(Partial, HealthWritable):
    """The keys to change; what is left out stays as it is."""

    klient_ids: UuidLinkChanges


class HealthRead(Read):
    """One health."""

    id: Identifier
    pulse: Integer
    only: HealthOnly
    klient: Linked = preview_of("klient")


class HealthQuery(ListQuery):
    """Which health to list, in which order."""

    pulse: Annotated[IntegerText | None, equals(models.Health.pulse)] = None
    pulse_min: Annotated[IntegerText | None, at_least(models.Health.pulse)] = None
    pulse_max: Annotated[IntegerText | None, at_most(models.Health.pulse)] = None
    only: Annotated[HealthOnly | None, equals(models.Health.only)] = None
    klient: Annotated[Identifier | None, linked_to(models.Health.klient)] = None
