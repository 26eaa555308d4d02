"""Bodies and query parameters of A/b\\c:d*e?f"g<h>i|js."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier


class ABCDEFGHIJCreate(Write):
    """A new A/b\\c:d*e?f"g<h>i|j."""

    etc_passwd: Annotated[str, pydantic.Field(max_length=255, title="../../etc/passwd")] | None = None
    relation_3d_id: Identifier | None = None


class ABCDEFGHIJUpdate(Partial, ABCDEFGHIJCreate):
    """The keys to change; what is left out stays as it is."""


class ABCDEFGHIJRead(Read):
    """One A/b\\c:d*e?f"g<h>i|j."""

    id: Identifier
    etc_passwd: str | None
    relation_3d_id: Identifier | None
    relation_3d: Ref | None


class ABCDEFGHIJQuery(ListQuery):
    """Which A/b\\c:d*e?f"g<h>i|js to list, in which order."""

    etc_passwd: Annotated[str | None, equals(models.ABCDEFGHIJ.etc_passwd)] = None
    relation_3d_id: Annotated[Identifier | None, equals(models.ABCDEFGHIJ.relation_3d_id)] = None
