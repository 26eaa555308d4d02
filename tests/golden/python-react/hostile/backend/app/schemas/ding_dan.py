"""Bodies and query parameters of 订单."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import ExactDecimal, Identifier, Text


class DingDanWritable(Write):
    """What can be written of 订单 beside their links."""

    bian_hao: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="编号")]
    klient_id: Identifier
    jin_e: Annotated[ExactDecimal, pydantic.Field(max_digits=10, decimal_places=2, title="金额")] | None = None


class DingDanCreate(DingDanWritable):
    """A new 订单."""

    huo_jian_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class DingDanUpdate(Partial, DingDanWritable):
    """The keys to change; what is left out stays as it is."""

    huo_jian_ids: UuidLinkChanges


class DingDanRead(Read):
    """One 订单."""

    id: Identifier
    bian_hao: str
    jin_e: ExactDecimal | None
    klient_id: Identifier
    klient: Ref
    huo_jian: Linked = preview_of("huo_jian")


class DingDanQuery(SearchQuery):
    """Which 订单 to list, in which order."""

    bian_hao: Annotated[Text | None, equals(models.DingDan.bian_hao)] = None
    jin_e: Annotated[ExactDecimal | None, equals(models.DingDan.jin_e)] = None
    jin_e_min: Annotated[ExactDecimal | None, at_least(models.DingDan.jin_e)] = None
    jin_e_max: Annotated[ExactDecimal | None, at_most(models.DingDan.jin_e)] = None
    klient_id: Annotated[Identifier | None, equals(models.DingDan.klient_id)] = None
    huo_jian: Annotated[Identifier | None, linked_to(models.DingDan.huo_jian)] = None
