"""Bodies and query parameters of 订单."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import ExactDecimal, Identifier, Text


class DingDanCreate(Write):
    """A new 订单."""

    bian_hao: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="编号")]
    klient_id: Identifier
    jin_e: Annotated[ExactDecimal, pydantic.Field(max_digits=10, decimal_places=2, title="金额")] | None = None
    huo_jian_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class DingDanUpdate(Partial, DingDanCreate):
    """The keys to change; what is left out stays as it is."""


class DingDanItem(Read):
    """One row of a list."""

    id: Identifier
    bian_hao: str
    jin_e: ExactDecimal | None
    klient_id: Identifier
    klient: Ref
    huo_jian: list[Ref]


class DingDanRead(DingDanItem):
    """One 订单 with all it has."""


class DingDanQuery(SearchQuery):
    """Which 订单 to list, in which order."""

    bian_hao: Annotated[Text | None, equals(models.DingDan.bian_hao)] = None
    jin_e: Annotated[ExactDecimal | None, equals(models.DingDan.jin_e)] = None
    jin_e_min: Annotated[ExactDecimal | None, at_least(models.DingDan.jin_e)] = None
    jin_e_max: Annotated[ExactDecimal | None, at_most(models.DingDan.jin_e)] = None
    klient_id: Annotated[Identifier | None, equals(models.DingDan.klient_id)] = None
    huo_jian: Annotated[Identifier | None, linked_to(models.DingDan.huo_jian)] = None
