"""Bodies and query parameters of 🚀."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Integer, IntegerText, Text


class Entity19Writable(Write):
    """What can be written of 🚀 beside their links."""

    field_1: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="🎉")]
    field_2: Annotated[Integer, pydantic.Field(title="💥")] | None = None
    relation_reference_id: Identifier | None = None


class Entity19Create(Entity19Writable):
    """A new 🚀."""

    ding_dan_man_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class Entity19Update(Partial, Entity19Writable):
    """The keys to change; what is left out stays as it is."""

    ding_dan_man_ids: UuidLinkChanges


class Entity19Read(Read):
    """One 🚀."""

    id: Identifier
    field_1: str
    field_2: Integer | None
    relation_reference_id: Identifier | None
    relation_reference: Ref | None
    ding_dan_men: Linked = preview_of("ding_dan_men")


class Entity19Query(SearchQuery):
    """Which 🚀 to list, in which order."""

    field_1: Annotated[Text | None, equals(models.Entity19.field_1)] = None
    field_2: Annotated[IntegerText | None, equals(models.Entity19.field_2)] = None
    field_2_min: Annotated[IntegerText | None, at_least(models.Entity19.field_2)] = None
    field_2_max: Annotated[IntegerText | None, at_most(models.Entity19.field_2)] = None
    relation_reference_id: Annotated[Identifier | None, equals(models.Entity19.relation_reference_id)] = None
    ding_dan_men: Annotated[Identifier | None, linked_to(models.Entity19.ding_dan_men)] = None
