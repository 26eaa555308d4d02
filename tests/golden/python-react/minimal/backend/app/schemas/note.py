"""Bodies and query parameters of notes."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class NoteCreate(Write):
    """A new note."""

    title: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Title")]


class NoteUpdate(Partial, NoteCreate):
    """The keys to change; what is left out stays as it is."""


class NoteRead(Read):
    """One note."""

    id: Identifier
    title: str


class NoteQuery(SearchQuery):
    """Which notes to list, in which order."""

    title: Annotated[Text | None, equals(models.Note.title)] = None
