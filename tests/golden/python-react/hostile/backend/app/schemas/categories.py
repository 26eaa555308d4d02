"""Bodies and query parameters of categories 2."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Text


class CategoriesWritable(Write):
    """What can be written of categories 2 beside their links."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]


class CategoriesCreate(CategoriesWritable):
    """A new categories."""

    categories_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class CategoriesUpdate(Partial, CategoriesWritable):
    """The keys to change; what is left out stays as it is."""

    categories_2_ids: UuidLinkChanges


class CategoriesRead(Read):
    """One categories."""

    id: Identifier
    name: str
    categories_2: Linked = preview_of("categories_2")


class CategoriesQuery(SearchQuery):
    """Which categories 2 to list, in which order."""

    name: Annotated[Text | None, equals(models.Categories.name)] = None
    categories_2: Annotated[Identifier | None, linked_to(models.Categories.categories_2)] = None
