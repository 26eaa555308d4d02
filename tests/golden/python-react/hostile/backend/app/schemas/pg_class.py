"""Bodies and query parameters of pg classes."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import BigInteger, Identifier


class PgClassCreate(Write):
    """A new pg class."""

    pg_class_oid: Annotated[BigInteger, pydantic.Field(title="Oid")] | None = None


class PgClassUpdate(Partial, PgClassCreate):
    """The keys to change; what is left out stays as it is."""


class PgClassRead(Read):
    """One pg class."""

    id: Identifier
    pg_class_oid: BigInteger | None


class PgClassQuery(ListQuery):
    """Which pg classes to list, in which order."""

    pg_class_oid: Annotated[BigInteger | None, equals(models.PgClass.pg_class_oid)] = None
    pg_class_oid_min: Annotated[BigInteger | None, at_least(models.PgClass.pg_class_oid)] = None
    pg_class_oid_max: Annotated[BigInteger | None, at_most(models.PgClass.pg_class_oid)] = None
