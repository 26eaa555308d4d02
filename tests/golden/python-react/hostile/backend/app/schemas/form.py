"""Bodies and query parameters of forms."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class FormEntityCreate(Write):
    """A new form."""

    on_submit: Annotated[Text, pydantic.Field(max_length=255, title="On submit")] | None = None
    link_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class FormEntityUpdate(Partial, FormEntityCreate):
    """The keys to change; what is left out stays as it is."""


class FormEntityItem(Read):
    """One row of a list."""

    id: Identifier
    on_submit: str | None
    links: list[Ref]


class FormEntityRead(FormEntityItem):
    """One form with all it has."""


class FormEntityQuery(SearchQuery):
    """Which forms to list, in which order."""

    on_submit: Annotated[Text | None, equals(models.FormEntity.on_submit)] = None
    links: Annotated[Identifier | None, linked_to(models.FormEntity.links)] = None
