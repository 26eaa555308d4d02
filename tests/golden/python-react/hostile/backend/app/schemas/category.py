"""Bodies and query parameters of categories."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Text


class CategoryWritable(Write):
    """What can be written of categories beside their links."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]
    categories_id: Identifier | None = None


class CategoryCreate(CategoryWritable):
    """A new category."""

    categories_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class CategoryUpdate(Partial, CategoryWritable):
    """The keys to change; what is left out stays as it is."""

    categories_2_ids: UuidLinkChanges


class CategoryRead(Read):
    """One category."""

    id: Identifier
    name: str
    categories_id: Identifier | None
    categories: Ref | None
    categories_2: Linked = preview_of("categories_2")


class CategoryQuery(SearchQuery):
    """Which categories to list, in which order."""

    name: Annotated[Text | None, equals(models.Category.name)] = None
    categories_id: Annotated[Identifier | None, equals(models.Category.categories_id)] = None
    categories_2: Annotated[Identifier | None, linked_to(models.Category.categories_2)] = None
