"""Bodies and query parameters of test rides."""

from typing import Annotated

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Ref, Write
from app.schemas.fields import Identifier


class TestRideCreate(Write):
    """A new test ride."""

    customer_id: Identifier
    bicycle_id: Identifier


class TestRideUpdate(Partial, TestRideCreate):
    """The keys to change; what is left out stays as it is."""


class TestRideRead(Read):
    """One test ride."""

    id: Identifier
    customer_id: Identifier
    customer: Ref
    bicycle_id: Identifier
    bicycle: Ref


class TestRideQuery(ListQuery):
    """Which test rides to list, in which order."""

    customer_id: Annotated[Identifier | None, equals(models.TestRide.customer_id)] = None
    bicycle_id: Annotated[Identifier | None, equals(models.TestRide.bicycle_id)] = None
