"""Bodies and query parameters of tests."""

from typing import Annotated

import pydantic

from app import models
from app.filters import equals
from app.schemas.base import ListQuery, Partial, Read, Write
from app.schemas.fields import Boolean, Identifier


class TestCreate(Write):
    """A new test."""

    test_assert: Annotated[Boolean, pydantic.Field(title="Assert")] | None = None


class TestUpdate(Partial, TestCreate):
    """The keys to change; what is left out stays as it is."""


class TestRead(Read):
    """One test."""

    id: Identifier
    test_assert: Boolean | None


class TestQuery(ListQuery):
    """Which tests to list, in which order."""

    test_assert: Annotated[bool | None, equals(models.Test.test_assert)] = None
