"""Bodies and query parameters of people 2."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class PeopleCreate(Write):
    """A new people."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]


class PeopleUpdate(Partial, PeopleCreate):
    """The keys to change; what is left out stays as it is."""


class PeopleRead(Read):
    """One people."""

    id: Identifier
    name: str


class PeopleQuery(SearchQuery):
    """Which people 2 to list, in which order."""

    name: Annotated[Text | None, equals(models.People.name)] = None
