"""Bodies and query parameters of invoices."""

from decimal import Decimal
from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.models.invoice import InvoiceState
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import ExactDecimal, Identifier, IsoDate, Limits


class InvoiceCreate(Write):
    """A new invoice."""

    issued_on: Annotated[IsoDate, pydantic.Field(title="Issued on")]
    total: Annotated[
        ExactDecimal, pydantic.Field(max_digits=12, decimal_places=2, title="Total"), Limits(least=Decimal("0"))
    ]
    repair_id: Identifier
    state: Annotated[InvoiceState, pydantic.Field(title="State")] = "draft"


class InvoiceUpdate(Partial, InvoiceCreate):
    """The keys to change; what is left out stays as it is."""


class InvoiceRead(Read):
    """One invoice."""

    id: Identifier
    issued_on: IsoDate
    total: ExactDecimal
    state: InvoiceState
    repair_id: Identifier
    repair: Ref


class InvoiceQuery(ListQuery):
    """Which invoices to list, in which order."""

    issued_on: Annotated[IsoDate | None, equals(models.Invoice.issued_on)] = None
    issued_on_min: Annotated[IsoDate | None, at_least(models.Invoice.issued_on)] = None
    issued_on_max: Annotated[IsoDate | None, at_most(models.Invoice.issued_on)] = None
    total: Annotated[ExactDecimal | None, equals(models.Invoice.total)] = None
    total_min: Annotated[ExactDecimal | None, at_least(models.Invoice.total)] = None
    total_max: Annotated[ExactDecimal | None, at_most(models.Invoice.total)] = None
    state: Annotated[InvoiceState | None, equals(models.Invoice.state)] = None
    repair_id: Annotated[Identifier | None, equals(models.Invoice.repair_id)] = None
