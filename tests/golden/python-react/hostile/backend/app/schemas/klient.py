"""Bodies and query parameters of клиент."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, IsoDate, Text


class KlientWritable(Write):
    """What can be written of клиент beside their links."""

    imya: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Имя")]
    data_rozhdeniya: Annotated[IsoDate, pydantic.Field(title="Дата рождения")] | None = None


class KlientCreate(KlientWritable):
    """A new клиент."""

    health_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class KlientUpdate(Partial, KlientWritable):
    """The keys to change; what is left out stays as it is."""

    health_ids: UuidLinkChanges


class KlientRead(Read):
    """One клиент."""

    id: Identifier
    imya: str
    data_rozhdeniya: IsoDate | None
    health: Linked = preview_of("health")


class KlientQuery(SearchQuery):
    """Which клиент to list, in which order."""

    imya: Annotated[Text | None, equals(models.Klient.imya)] = None
    data_rozhdeniya: Annotated[IsoDate | None, equals(models.Klient.data_rozhdeniya)] = None
    data_rozhdeniya_min: Annotated[IsoDate | None, at_least(models.Klient.data_rozhdeniya)] = None
    data_rozhdeniya_max: Annotated[IsoDate | None, at_most(models.Klient.data_rozhdeniya)] = None
    health: Annotated[Identifier | None, linked_to(models.Klient.health)] = None
