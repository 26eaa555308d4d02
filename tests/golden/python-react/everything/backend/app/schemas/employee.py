"""Bodies and query parameters of employees."""

from datetime import time as Time
from decimal import Decimal
from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.models.employee import EmployeeRole
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Base64, ExactDecimal, Identifier, Integer, IntegerText, IsoDate, IsoTime, Limits, Text


class EmployeeWritable(Write):
    """What can be written of employees beside their links."""

    full_name: Annotated[Text, pydantic.Field(min_length=1, max_length=120, title="Full name")]
    badge_number: Annotated[Integer, pydantic.Field(ge=1, le=9999, title="Badge number")]
    hired_on: Annotated[IsoDate, pydantic.Field(title="Hired on")]
    department_id: Identifier
    hourly_rate: (
        Annotated[
            ExactDecimal,
            pydantic.Field(max_digits=6, decimal_places=2, title="Hourly rate"),
            Limits(least=Decimal("0"), most=Decimal("500")),
        ]
        | None
    ) = None
    shift_starts: Annotated[IsoTime, pydantic.Field(title="Shift starts")] | None = Time.fromisoformat("08:00:00")
    photo: Annotated[Base64, pydantic.Field(max_length=200000, title="Photo")] | None = None
    role: Annotated[EmployeeRole, pydantic.Field(title="Role")] = "mechanic"
    manager_id: Identifier | None = None


class EmployeeCreate(EmployeeWritable):
    """A new employee."""

    mentor_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    mentee_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class EmployeeUpdate(Partial, EmployeeWritable):
    """The keys to change; what is left out stays as it is."""

    mentor_ids: UuidLinkChanges
    mentee_ids: UuidLinkChanges


class EmployeeItem(Read):
    """One row of a list, without binary fields."""

    id: Identifier
    full_name: str
    badge_number: Integer
    hourly_rate: ExactDecimal | None
    hired_on: IsoDate
    shift_starts: IsoTime | None
    role: EmployeeRole
    department_id: Identifier
    department: Ref
    manager_id: Identifier | None
    manager: Ref | None
    mentors: Linked = preview_of("mentors")
    mentees: Linked = preview_of("mentees")


class EmployeeRead(EmployeeItem):
    """One employee with all it has."""

    photo: Base64 | None


class EmployeeQuery(SearchQuery):
    """Which employees to list, in which order."""

    full_name: Annotated[Text | None, equals(models.Employee.full_name)] = None
    badge_number: Annotated[IntegerText | None, equals(models.Employee.badge_number)] = None
    badge_number_min: Annotated[IntegerText | None, at_least(models.Employee.badge_number)] = None
    badge_number_max: Annotated[IntegerText | None, at_most(models.Employee.badge_number)] = None
    hourly_rate: Annotated[ExactDecimal | None, equals(models.Employee.hourly_rate)] = None
    hourly_rate_min: Annotated[ExactDecimal | None, at_least(models.Employee.hourly_rate)] = None
    hourly_rate_max: Annotated[ExactDecimal | None, at_most(models.Employee.hourly_rate)] = None
    hired_on: Annotated[IsoDate | None, equals(models.Employee.hired_on)] = None
    hired_on_min: Annotated[IsoDate | None, at_least(models.Employee.hired_on)] = None
    hired_on_max: Annotated[IsoDate | None, at_most(models.Employee.hired_on)] = None
    shift_starts: Annotated[IsoTime | None, equals(models.Employee.shift_starts)] = None
    shift_starts_min: Annotated[IsoTime | None, at_least(models.Employee.shift_starts)] = None
    shift_starts_max: Annotated[IsoTime | None, at_most(models.Employee.shift_starts)] = None
    role: Annotated[EmployeeRole | None, equals(models.Employee.role)] = None
    department_id: Annotated[Identifier | None, equals(models.Employee.department_id)] = None
    manager_id: Annotated[Identifier | None, equals(models.Employee.manager_id)] = None
    mentors: Annotated[Identifier | None, linked_to(models.Employee.mentors)] = None
    mentees: Annotated[Identifier | None, linked_to(models.Employee.mentees)] = None
