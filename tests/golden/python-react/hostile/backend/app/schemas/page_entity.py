"""Bodies and query parameters of pages."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier, Integer, IntegerText, Json


class PageEntityCreate(Write):
    """A new page."""

    items: Annotated[Json, pydantic.Field(title="Items")]
    total: Annotated[Integer, pydantic.Field(title="Total")] | None = None
    page_item_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class PageEntityUpdate(Partial, PageEntityCreate):
    """The keys to change; what is left out stays as it is."""


class PageEntityItem(Read):
    """One row of a list."""

    id: Identifier
    items: Json
    total: Integer | None
    page_items: list[Ref]


class PageEntityRead(PageEntityItem):
    """One page with all it has."""


class PageEntityQuery(ListQuery):
    """Which pages to list, in which order."""

    total: Annotated[IntegerText | None, equals(models.PageEntity.total)] = None
    total_min: Annotated[IntegerText | None, at_least(models.PageEntity.total)] = None
    total_max: Annotated[IntegerText | None, at_most(models.PageEntity.total)] = None
    page_items: Annotated[Identifier | None, linked_to(models.PageEntity.page_items)] = None
