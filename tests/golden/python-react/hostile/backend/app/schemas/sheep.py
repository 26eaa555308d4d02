"""Bodies and query parameters of sheep."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import ExactDecimal, Identifier


class SheepCreate(Write):
    """A new sheep."""

    wool: Annotated[ExactDecimal, pydantic.Field(max_digits=38, decimal_places=10, title="Wool")]
    related_sheep_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    related_from_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class SheepUpdate(Partial, SheepCreate):
    """The keys to change; what is left out stays as it is."""


class SheepItem(Read):
    """One row of a list."""

    id: Identifier
    wool: ExactDecimal
    related_sheep: list[Ref]
    related_from: list[Ref]


class SheepRead(SheepItem):
    """One sheep with all it has."""


class SheepQuery(ListQuery):
    """Which sheep to list, in which order."""

    wool: Annotated[ExactDecimal | None, equals(models.Sheep.wool)] = None
    wool_min: Annotated[ExactDecimal | None, at_least(models.Sheep.wool)] = None
    wool_max: Annotated[ExactDecimal | None, at_most(models.Sheep.wool)] = None
    related_sheep: Annotated[Identifier | None, linked_to(models.Sheep.related_sheep)] = None
    related_from: Annotated[Identifier | None, linked_to(models.Sheep.related_from)] = None
