"""Bodies and query parameters of news."""

from typing import Annotated

import pydantic

from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class NewsCreate(Write):
    """A new news."""

    headline: Annotated[Text, pydantic.Field(min_length=1, max_length=100000, title="Headline")]


class NewsUpdate(Partial, NewsCreate):
    """The keys to change; what is left out stays as it is."""


class NewsRead(Read):
    """One news."""

    id: Identifier
    headline: str


class NewsQuery(SearchQuery):
    """Which news to list, in which order."""
