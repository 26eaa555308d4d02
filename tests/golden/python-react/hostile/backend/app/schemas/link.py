"""Bodies and query parameters of links."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Text


class LinkEntityWritable(Write):
    """What can be written of links beside their links."""

    href: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Href")]


class LinkEntityCreate(LinkEntityWritable):
    """A new link."""

    form_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    page_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class LinkEntityUpdate(Partial, LinkEntityWritable):
    """The keys to change; what is left out stays as it is."""

    form_ids: UuidLinkChanges
    page_ids: UuidLinkChanges


class LinkEntityRead(Read):
    """One link."""

    id: Identifier
    href: str
    forms: Linked = preview_of("forms")
    pages: Linked = preview_of("pages")


class LinkEntityQuery(SearchQuery):
    """Which links to list, in which order."""

    href: Annotated[Text | None, equals(models.LinkEntity.href)] = None
    forms: Annotated[Identifier | None, linked_to(models.LinkEntity.forms)] = None
    pages: Annotated[Identifier | None, linked_to(models.LinkEntity.pages)] = None
