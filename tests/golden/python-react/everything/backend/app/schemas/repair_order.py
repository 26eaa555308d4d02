"""Bodies and query parameters of repair orders."""

from decimal import Decimal
from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.models.repair_order import RepairOrderStatus
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, SerialLinkChanges, Write, preview_of
from app.schemas.fields import (
    BigInteger,
    Boolean,
    ExactDecimal,
    Identifier,
    Instant,
    Integer,
    IntegerText,
    Limits,
    SerialKey,
    SerialKeyText,
    Text,
)


class RepairOrderWritable(Write):
    """What can be written of repair orders beside their links."""

    number: Annotated[BigInteger, pydantic.Field(ge=1000000000000, title="Number")]
    starts_at: Annotated[Instant, pydantic.Field(title="Starts at")]
    urgent: Annotated[Boolean, pydantic.Field(title="Urgent")]
    what_is_wrong: Annotated[Text, pydantic.Field(min_length=1, title="What is wrong")]
    bicycle_id: Identifier
    mechanic_id: Identifier
    status: Annotated[RepairOrderStatus, pydantic.Field(title="Status")] = "open"
    priority: Annotated[Integer, pydantic.Field(ge=1, le=5, title="Priority")] = 3
    quoted_price: (
        Annotated[
            ExactDecimal,
            pydantic.Field(max_digits=10, decimal_places=2, title="Quoted price"),
            Limits(least=Decimal("0")),
        ]
        | None
    ) = Decimal("0.00")
    inspector_id: Identifier | None = None


class RepairOrderCreate(RepairOrderWritable):
    """A new repair order."""

    part_ids: Annotated[list[SerialKey], pydantic.Field(max_length=MAX_LINKS)] = []


class RepairOrderUpdate(Partial, RepairOrderWritable):
    """The keys to change; what is left out stays as it is."""

    part_ids: SerialLinkChanges


class RepairOrderRead(Read):
    """One repair order."""

    id: Identifier
    number: BigInteger
    status: RepairOrderStatus
    priority: Integer
    starts_at: Instant
    quoted_price: ExactDecimal | None
    urgent: Boolean
    what_is_wrong: str
    bicycle_id: Identifier
    bicycle: Ref
    mechanic_id: Identifier
    mechanic: Ref
    inspector_id: Identifier | None
    inspector: Ref | None
    parts: Linked = preview_of("parts")


class RepairOrderQuery(SearchQuery):
    """Which repair orders to list, in which order."""

    number: Annotated[BigInteger | None, equals(models.RepairOrder.number)] = None
    number_min: Annotated[BigInteger | None, at_least(models.RepairOrder.number)] = None
    number_max: Annotated[BigInteger | None, at_most(models.RepairOrder.number)] = None
    status: Annotated[RepairOrderStatus | None, equals(models.RepairOrder.status)] = None
    priority: Annotated[IntegerText | None, equals(models.RepairOrder.priority)] = None
    priority_min: Annotated[IntegerText | None, at_least(models.RepairOrder.priority)] = None
    priority_max: Annotated[IntegerText | None, at_most(models.RepairOrder.priority)] = None
    starts_at: Annotated[Instant | None, equals(models.RepairOrder.starts_at)] = None
    starts_at_min: Annotated[Instant | None, at_least(models.RepairOrder.starts_at)] = None
    starts_at_max: Annotated[Instant | None, at_most(models.RepairOrder.starts_at)] = None
    quoted_price: Annotated[ExactDecimal | None, equals(models.RepairOrder.quoted_price)] = None
    quoted_price_min: Annotated[ExactDecimal | None, at_least(models.RepairOrder.quoted_price)] = None
    quoted_price_max: Annotated[ExactDecimal | None, at_most(models.RepairOrder.quoted_price)] = None
    urgent: Annotated[bool | None, equals(models.RepairOrder.urgent)] = None
    bicycle_id: Annotated[Identifier | None, equals(models.RepairOrder.bicycle_id)] = None
    mechanic_id: Annotated[Identifier | None, equals(models.RepairOrder.mechanic_id)] = None
    inspector_id: Annotated[Identifier | None, equals(models.RepairOrder.inspector_id)] = None
    parts: Annotated[SerialKeyText | None, linked_to(models.RepairOrder.parts)] = None
