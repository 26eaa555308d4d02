"""Bodies and query parameters of sheep."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, ListQuery, Partial, Read, UuidLinkChanges, Write, preview_of
from app.schemas.fields import ExactDecimal, Identifier


class SheepWritable(Write):
    """What can be written of sheep beside their links."""

    wool: Annotated[ExactDecimal, pydantic.Field(max_digits=38, decimal_places=10, title="Wool")]


class SheepCreate(SheepWritable):
    """A new sheep."""

    related_sheep_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    related_from_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class SheepUpdate(Partial, SheepWritable):
    """The keys to change; what is left out stays as it is."""

    related_sheep_ids: UuidLinkChanges
    related_from_ids: UuidLinkChanges


class SheepRead(Read):
    """One sheep."""

    id: Identifier
    wool: ExactDecimal
    related_sheep: Linked = preview_of("related_sheep")
    related_from: Linked = preview_of("related_from")


class SheepQuery(ListQuery):
    """Which sheep to list, in which order."""

    wool: Annotated[ExactDecimal | None, equals(models.Sheep.wool)] = None
    wool_min: Annotated[ExactDecimal | None, at_least(models.Sheep.wool)] = None
    wool_max: Annotated[ExactDecimal | None, at_most(models.Sheep.wool)] = None
    related_sheep: Annotated[Identifier | None, linked_to(models.Sheep.related_sheep)] = None
    related_from: Annotated[Identifier | None, linked_to(models.Sheep.related_from)] = None
