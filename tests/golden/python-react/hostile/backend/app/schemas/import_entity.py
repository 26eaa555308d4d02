"""Bodies and query parameters of imports."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Base64, Identifier


class ImportCreate(Write):
    """A new import."""

    import_import: Annotated[Base64, pydantic.Field(max_length=3, title="Import")]
    object_id: Identifier | None = None


class ImportUpdate(Partial, ImportCreate):
    """The keys to change; what is left out stays as it is."""


class ImportItem(Read):
    """One row of a list, without binary fields."""

    id: Identifier
    object_id: Identifier | None
    object: Ref | None


class ImportRead(ImportItem):
    """One import with all it has."""

    import_import: Base64


class ImportQuery(ListQuery):
    """Which imports to list, in which order."""

    object_id: Annotated[Identifier | None, equals(models.Import.object_id)] = None
