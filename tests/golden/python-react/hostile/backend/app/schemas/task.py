"""Bodies and query parameters of tasks."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals
from app.models.task import TaskState, TaskType
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import (
    Base64,
    Boolean,
    ExactDecimal,
    Float,
    FloatText,
    Identifier,
    Instant,
    Integer,
    IntegerText,
    IsoDate,
    IsoTime,
    Json,
    Text,
)


class TaskCreate(Write):
    """A new task."""

    task_type_id: Identifier
    state: Annotated[TaskState, pydantic.Field(title="State")] = "it's"
    type: Annotated[TaskType, pydantic.Field(title="Type")] | None = None
    date: Annotated[IsoDate, pydantic.Field(title="Date")] | None = None
    time: Annotated[IsoTime, pydantic.Field(title="Time")] | None = None
    datetime: Annotated[Instant, pydantic.Field(title="Datetime")] | None = None
    task_str: Annotated[Text, pydantic.Field(max_length=255, title="Str")] | None = None
    task_int: Annotated[Integer, pydantic.Field(title="Int")] | None = None
    task_float: Annotated[Float, pydantic.Field(title="Float")] | None = None
    task_bool: Annotated[Boolean, pydantic.Field(title="Bool")] | None = None
    task_bytes: Annotated[Base64, pydantic.Field(max_length=1048576, title="Bytes")] | None = None
    task_list: Annotated[Json, pydantic.Field(title="List")] | None = None
    uuid: Annotated[Identifier, pydantic.Field(title="UUID")] | None = None
    decimal: Annotated[ExactDecimal, pydantic.Field(max_digits=18, decimal_places=2, title="Decimal")] | None = None
    key: Annotated[Text, pydantic.Field(max_length=255, title="Key")] | None = None
    ref: Annotated[Text, pydantic.Field(max_length=255, title="Ref")] | None = None
    children: Annotated[Text, pydantic.Field(max_length=255, title="Children")] | None = None
    errors: Annotated[Text, pydantic.Field(max_length=255, title="Errors")] | None = None
    task_register: Annotated[Text, pydantic.Field(max_length=255, title="Register")] | None = None
    control: Annotated[Text, pydantic.Field(max_length=255, title="Control")] | None = None
    values: Annotated[Text, pydantic.Field(max_length=255, title="Values")] | None = None
    task_registry_id: Identifier | None = None


class TaskUpdate(Partial, TaskCreate):
    """The keys to change; what is left out stays as it is."""


class TaskItem(Read):
    """One row of a list, without binary fields."""

    id: Identifier
    state: TaskState
    type: TaskType | None
    date: IsoDate | None
    time: IsoTime | None
    datetime: Instant | None
    task_str: str | None
    task_int: Integer | None
    task_float: Float | None
    task_bool: Boolean | None
    task_list: Json | None
    uuid: Identifier | None
    decimal: ExactDecimal | None
    key: str | None
    ref: str | None
    children: str | None
    errors: str | None
    task_register: str | None
    control: str | None
    values: str | None
    task_type_id: Identifier
    task_type: Ref
    task_registry_id: Identifier | None
    task_registry: Ref | None


class TaskRead(TaskItem):
    """One task with all it has."""

    task_bytes: Base64 | None


class TaskQuery(SearchQuery):
    """Which tasks to list, in which order."""

    state: Annotated[TaskState | None, equals(models.Task.state)] = None
    type: Annotated[TaskType | None, equals(models.Task.type)] = None
    date: Annotated[IsoDate | None, equals(models.Task.date)] = None
    date_min: Annotated[IsoDate | None, at_least(models.Task.date)] = None
    date_max: Annotated[IsoDate | None, at_most(models.Task.date)] = None
    time: Annotated[IsoTime | None, equals(models.Task.time)] = None
    time_min: Annotated[IsoTime | None, at_least(models.Task.time)] = None
    time_max: Annotated[IsoTime | None, at_most(models.Task.time)] = None
    datetime: Annotated[Instant | None, equals(models.Task.datetime)] = None
    datetime_min: Annotated[Instant | None, at_least(models.Task.datetime)] = None
    datetime_max: Annotated[Instant | None, at_most(models.Task.datetime)] = None
    task_str: Annotated[Text | None, equals(models.Task.task_str)] = None
    task_int: Annotated[IntegerText | None, equals(models.Task.task_int)] = None
    task_int_min: Annotated[IntegerText | None, at_least(models.Task.task_int)] = None
    task_int_max: Annotated[IntegerText | None, at_most(models.Task.task_int)] = None
    task_float: Annotated[FloatText | None, equals(models.Task.task_float)] = None
    task_float_min: Annotated[FloatText | None, at_least(models.Task.task_float)] = None
    task_float_max: Annotated[FloatText | None, at_most(models.Task.task_float)] = None
    task_bool: Annotated[bool | None, equals(models.Task.task_bool)] = None
    uuid: Annotated[Identifier | None, equals(models.Task.uuid)] = None
    decimal: Annotated[ExactDecimal | None, equals(models.Task.decimal)] = None
    decimal_min: Annotated[ExactDecimal | None, at_least(models.Task.decimal)] = None
    decimal_max: Annotated[ExactDecimal | None, at_most(models.Task.decimal)] = None
    key: Annotated[Text | None, equals(models.Task.key)] = None
    ref: Annotated[Text | None, equals(models.Task.ref)] = None
    children: Annotated[Text | None, equals(models.Task.children)] = None
    errors: Annotated[Text | None, equals(models.Task.errors)] = None
    task_register: Annotated[Text | None, equals(models.Task.task_register)] = None
    control: Annotated[Text | None, equals(models.Task.control)] = None
    values: Annotated[Text | None, equals(models.Task.values)] = None
    task_type_id: Annotated[Identifier | None, equals(models.Task.task_type_id)] = None
    task_registry_id: Annotated[Identifier | None, equals(models.Task.task_registry_id)] = None
