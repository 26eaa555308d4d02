"""Bodies and query parameters of people."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class PersonCreate(Write):
    """A new person."""

    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]
    people_2_id: Identifier
    people_id: Identifier | None = None


class PersonUpdate(Partial, PersonCreate):
    """The keys to change; what is left out stays as it is."""


class PersonRead(Read):
    """One person."""

    id: Identifier
    name: str
    people_id: Identifier | None
    people: Ref | None
    people_2_id: Identifier
    people_2: Ref


class PersonQuery(SearchQuery):
    """Which people to list, in which order."""

    name: Annotated[Text | None, equals(models.Person.name)] = None
    people_id: Annotated[Identifier | None, equals(models.Person.people_id)] = None
    people_2_id: Annotated[Identifier | None, equals(models.Person.people_2_id)] = None
