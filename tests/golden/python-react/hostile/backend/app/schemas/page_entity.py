"""Bodies and query parameters of pages."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, ListQuery, Partial, Read, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Integer, IntegerText, Json


class PageEntityWritable(Write):
    """What can be written of pages beside their links."""

    items: Annotated[Json, pydantic.Field(title="Items")]
    total: Annotated[Integer, pydantic.Field(title="Total")] | None = None


class PageEntityCreate(PageEntityWritable):
    """A new page."""

    page_item_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class PageEntityUpdate(Partial, PageEntityWritable):
    """The keys to change; what is left out stays as it is."""

    page_item_ids: UuidLinkChanges


class PageEntityRead(Read):
    """One page."""

    id: Identifier
    items: Json
    total: Integer | None
    page_items: Linked = preview_of("page_items")


class PageEntityQuery(ListQuery):
    """Which pages to list, in which order."""

    total: Annotated[IntegerText | None, equals(models.PageEntity.total)] = None
    total_min: Annotated[IntegerText | None, at_least(models.PageEntity.total)] = None
    total_max: Annotated[IntegerText | None, at_most(models.PageEntity.total)] = None
    page_items: Annotated[Identifier | None, linked_to(models.PageEntity.page_items)] = None
