"""Bodies and query parameters of 🚀."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Integer, IntegerText, Text


class Entity19Create(Write):
    """A new 🚀."""

    field_1: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="🎉")]
    field_2: Annotated[Integer, pydantic.Field(title="💥")] | None = None
    relation_reference_id: Identifier | None = None
    ding_dan_man_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class Entity19Update(Partial, Entity19Create):
    """The keys to change; what is left out stays as it is."""


class Entity19Item(Read):
    """One row of a list."""

    id: Identifier
    field_1: str
    field_2: Integer | None
    relation_reference_id: Identifier | None
    relation_reference: Ref | None
    ding_dan_men: list[Ref]


class Entity19Read(Entity19Item):
    """One 🚀 with all it has."""


class Entity19Query(SearchQuery):
    """Which 🚀 to list, in which order."""

    field_1: Annotated[Text | None, equals(models.Entity19.field_1)] = None
    field_2: Annotated[IntegerText | None, equals(models.Entity19.field_2)] = None
    field_2_min: Annotated[IntegerText | None, at_least(models.Entity19.field_2)] = None
    field_2_max: Annotated[IntegerText | None, at_most(models.Entity19.field_2)] = None
    relation_reference_id: Annotated[Identifier | None, equals(models.Entity19.relation_reference_id)] = None
    ding_dan_men: Annotated[Identifier | None, linked_to(models.Entity19.ding_dan_men)] = None
