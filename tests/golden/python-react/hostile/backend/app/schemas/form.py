"""Bodies and query parameters of forms."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Text


class FormEntityWritable(Write):
    """What can be written of forms beside their links."""

    on_submit: Annotated[Text, pydantic.Field(max_length=255, title="On submit")] | None = None


class FormEntityCreate(FormEntityWritable):
    """A new form."""

    link_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class FormEntityUpdate(Partial, FormEntityWritable):
    """The keys to change; what is left out stays as it is."""

    link_ids: UuidLinkChanges


class FormEntityRead(Read):
    """One form."""

    id: Identifier
    on_submit: str | None
    links: Linked = preview_of("links")


class FormEntityQuery(SearchQuery):
    """Which forms to list, in which order."""

    on_submit: Annotated[Text | None, equals(models.FormEntity.on_submit)] = None
    links: Annotated[Identifier | None, linked_to(models.FormEntity.links)] = None
