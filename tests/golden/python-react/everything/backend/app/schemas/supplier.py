"""Bodies and query parameters of suppliers."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Identifier, Integer, IntegerText, Text


class SupplierCreate(Write):
    """A new supplier."""

    company: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Company")]
    lead_time_days: Annotated[Integer, pydantic.Field(ge=0, le=365, title="Lead time days")] | None = None


class SupplierUpdate(Partial, SupplierCreate):
    """The keys to change; what is left out stays as it is."""


class SupplierRead(Read):
    """One supplier."""

    id: Identifier
    company: str
    lead_time_days: Integer | None


class SupplierQuery(SearchQuery):
    """Which suppliers to list, in which order."""

    company: Annotated[Text | None, equals(models.Supplier.company)] = None
    lead_time_days: Annotated[IntegerText | None, equals(models.Supplier.lead_time_days)] = None
    lead_time_days_min: Annotated[IntegerText | None, at_least(models.Supplier.lead_time_days)] = None
    lead_time_days_max: Annotated[IntegerText | None, at_most(models.Supplier.lead_time_days)] = None
