"""Bodies and query parameters of sqlalchemies."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Text


class SqlalchemyCreate(Write):
    """A new sqlalchemy."""

    sqlalchemy_sa: Annotated[Text, pydantic.Field(max_length=255, title="Sa")] | None = None
    sqlalchemy_orm: Annotated[Text, pydantic.Field(max_length=255, title="Orm")] | None = None
    sqlalchemy_pydantic: Annotated[Text, pydantic.Field(max_length=255, title="Pydantic")] | None = None


class SqlalchemyUpdate(Partial, SqlalchemyCreate):
    """The keys to change; what is left out stays as it is."""


class SqlalchemyRead(Read):
    """One sqlalchemy."""

    id: Identifier
    sqlalchemy_sa: str | None
    sqlalchemy_orm: str | None
    sqlalchemy_pydantic: str | None


class SqlalchemyQuery(SearchQuery):
    """Which sqlalchemies to list, in which order."""

    sqlalchemy_sa: Annotated[Text | None, equals(models.Sqlalchemy.sqlalchemy_sa)] = None
    sqlalchemy_orm: Annotated[Text | None, equals(models.Sqlalchemy.sqlalchemy_orm)] = None
    sqlalchemy_pydantic: Annotated[Text | None, equals(models.Sqlalchemy.sqlalchemy_pydantic)] = None
