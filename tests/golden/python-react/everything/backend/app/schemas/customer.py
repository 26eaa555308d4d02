"""Bodies and query parameters of customers."""

from datetime import date as Date
from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.schemas.base import Partial, Read, SearchQuery, Write
from app.schemas.fields import Boolean, Identifier, IsoDate, Json, Limits, Text


class CustomerCreate(Write):
    """A new customer."""

    name: Annotated[Text, pydantic.Field(min_length=2, max_length=120, title="Name")]
    email: Annotated[
        Text,
        pydantic.Field(
            min_length=1,
            max_length=160,
            pattern="^[^@ \\t\\n\\r\\f\\v]+@[^@ \\t\\n\\r\\f\\v]+\\.[a-z]{2,10}$",
            title="Email",
            description="Where invoices go.",
        ),
    ]
    phone: Annotated[Text, pydantic.Field(max_length=30, pattern="^\\+?[0-9 ]{6,20}$", title="Phone")] | None = None
    birth_date: (
        Annotated[IsoDate, Limits(least=Date.fromisoformat("1900-01-01")), pydantic.Field(title="Birth date")] | None
    ) = None
    newsletter: Annotated[Boolean, pydantic.Field(title="Newsletter")] = False
    preferences: (
        Annotated[Json, pydantic.Field(title="Preferences", description="Anything the shop wants to remember.")] | None
    ) = None
    loyalty_number: Annotated[Identifier, pydantic.Field(title="Loyalty number")] | None = None
    notes: Annotated[Text, pydantic.Field(max_length=5000, title="Notes")] | None = None


class CustomerUpdate(Partial, CustomerCreate):
    """The keys to change; what is left out stays as it is."""


class CustomerRead(Read):
    """One customer."""

    id: Identifier
    name: str
    email: str
    phone: str | None
    birth_date: IsoDate | None
    newsletter: Boolean
    preferences: Json | None
    loyalty_number: Identifier | None
    notes: str | None


class CustomerQuery(SearchQuery):
    """Which customers to list, in which order."""

    name: Annotated[Text | None, equals(models.Customer.name)] = None
    email: Annotated[Text | None, equals(models.Customer.email)] = None
    phone: Annotated[Text | None, equals(models.Customer.phone)] = None
    birth_date: Annotated[IsoDate | None, equals(models.Customer.birth_date)] = None
    birth_date_min: Annotated[IsoDate | None, at_least(models.Customer.birth_date)] = None
    birth_date_max: Annotated[IsoDate | None, at_most(models.Customer.birth_date)] = None
    newsletter: Annotated[bool | None, equals(models.Customer.newsletter)] = None
    loyalty_number: Annotated[Identifier | None, equals(models.Customer.loyalty_number)] = None
