"""Bodies and query parameters of parts."""

from decimal import Decimal
from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import (
    MAX_LINKS,
    Linked,
    Partial,
    Read,
    Ref,
    SearchQuery,
    SerialLinkChanges,
    UuidLinkChanges,
    Write,
    preview_of,
)
from app.schemas.fields import ExactDecimal, Identifier, Integer, IntegerText, Limits, SerialKey, SerialKeyText, Text


class PartWritable(Write):
    """What can be written of parts beside their links."""

    sku: Annotated[Text, pydantic.Field(min_length=4, max_length=20, title="SKU")]
    name: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Name")]
    price: Annotated[
        ExactDecimal, pydantic.Field(max_digits=12, decimal_places=4, title="Price"), Limits(least=Decimal("0.0001"))
    ]
    in_stock: Annotated[Integer, pydantic.Field(ge=0, title="In stock")] = 0
    supplier_id: Identifier | None = None


class PartCreate(PartWritable):
    """A new part."""

    repair_order_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    replaced_by_ids: Annotated[list[SerialKey], pydantic.Field(max_length=MAX_LINKS)] = []
    replace_ids: Annotated[list[SerialKey], pydantic.Field(max_length=MAX_LINKS)] = []


class PartUpdate(Partial, PartWritable):
    """The keys to change; what is left out stays as it is."""

    repair_order_ids: UuidLinkChanges
    replaced_by_ids: SerialLinkChanges
    replace_ids: SerialLinkChanges


class PartRead(Read):
    """One part."""

    id: int
    sku: str
    name: str
    price: ExactDecimal
    in_stock: Integer
    supplier_id: Identifier | None
    supplier: Ref | None
    repair_orders: Linked = preview_of("repair_orders")
    replaced_by: Linked = preview_of("replaced_by")
    replaces: Linked = preview_of("replaces")


class PartQuery(SearchQuery):
    """Which parts to list, in which order."""

    sku: Annotated[Text | None, equals(models.Part.sku)] = None
    name: Annotated[Text | None, equals(models.Part.name)] = None
    price: Annotated[ExactDecimal | None, equals(models.Part.price)] = None
    price_min: Annotated[ExactDecimal | None, at_least(models.Part.price)] = None
    price_max: Annotated[ExactDecimal | None, at_most(models.Part.price)] = None
    in_stock: Annotated[IntegerText | None, equals(models.Part.in_stock)] = None
    in_stock_min: Annotated[IntegerText | None, at_least(models.Part.in_stock)] = None
    in_stock_max: Annotated[IntegerText | None, at_most(models.Part.in_stock)] = None
    supplier_id: Annotated[Identifier | None, equals(models.Part.supplier_id)] = None
    repair_orders: Annotated[Identifier | None, linked_to(models.Part.repair_orders)] = None
    replaced_by: Annotated[SerialKeyText | None, linked_to(models.Part.replaced_by)] = None
    replaces: Annotated[SerialKeyText | None, linked_to(models.Part.replaces)] = None
