"""Bodies and query parameters of namespaces."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.models.namespace import NamespaceFlag
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier


class NamespaceCreate(Write):
    """A new namespace."""

    flag: Annotated[NamespaceFlag, pydantic.Field(title="Flag")]
    namespace_import_id: Identifier


class NamespaceUpdate(Partial, NamespaceCreate):
    """The keys to change; what is left out stays as it is."""


class NamespaceRead(Read):
    """One namespace."""

    id: Identifier
    flag: NamespaceFlag
    namespace_import_id: Identifier
    namespace_import: Ref


class NamespaceQuery(ListQuery):
    """Which namespaces to list, in which order."""

    flag: Annotated[NamespaceFlag | None, equals(models.Namespace.flag)] = None
    namespace_import_id: Annotated[Identifier | None, equals(models.Namespace.namespace_import_id)] = None
