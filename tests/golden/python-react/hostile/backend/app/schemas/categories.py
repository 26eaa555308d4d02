"""Bodies and query parameters of categories 2."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class CategoriesCreate(Write):
    """A new categories."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]
    categories_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class CategoriesUpdate(Partial, CategoriesCreate):
    """The keys to change; what is left out stays as it is."""


class CategoriesItem(Read):
    """One row of a list."""

    id: Identifier
    name: str
    categories_2: list[Ref]


class CategoriesRead(CategoriesItem):
    """One categories with all it has."""


class CategoriesQuery(SearchQuery):
    """Which categories 2 to list, in which order."""

    name: Annotated[Text | None, equals(models.Categories.name)] = None
    categories_2: Annotated[Identifier | None, linked_to(models.Categories.categories_2)] = None
