"""Bodies and query parameters of links."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class LinkEntityCreate(Write):
    """A new link."""

    href: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Href")]
    form_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    page_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class LinkEntityUpdate(Partial, LinkEntityCreate):
    """The keys to change; what is left out stays as it is."""


class LinkEntityItem(Read):
    """One row of a list."""

    id: Identifier
    href: str
    forms: list[Ref]
    pages: list[Ref]


class LinkEntityRead(LinkEntityItem):
    """One link with all it has."""


class LinkEntityQuery(SearchQuery):
    """Which links to list, in which order."""

    href: Annotated[Text | None, equals(models.LinkEntity.href)] = None
    forms: Annotated[Identifier | None, linked_to(models.LinkEntity.forms)] = None
    pages: Annotated[Identifier | None, linked_to(models.LinkEntity.pages)] = None
