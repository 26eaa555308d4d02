"""Bodies and query parameters of categories."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class CategoryCreate(Write):
    """A new category."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]
    categories_id: Identifier | None = None
    categories_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class CategoryUpdate(Partial, CategoryCreate):
    """The keys to change; what is left out stays as it is."""


class CategoryItem(Read):
    """One row of a list."""

    id: Identifier
    name: str
    categories_id: Identifier | None
    categories: Ref | None
    categories_2: list[Ref]


class CategoryRead(CategoryItem):
    """One category with all it has."""


class CategoryQuery(SearchQuery):
    """Which categories to list, in which order."""

    name: Annotated[Text | None, equals(models.Category.name)] = None
    categories_id: Annotated[Identifier | None, equals(models.Category.categories_id)] = None
    categories_2: Annotated[Identifier | None, linked_to(models.Category.categories_2)] = None
