"""The table of tasks."""

from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import JSONB

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models

type TaskState = Literal[
    "name",
    "value",
    "None",
    "True",
    "1",
    "it's",
    'say "hi"',
    "back\\slash",
    "Ready",
    "ready",
    "готово",
    "完了",
    "✅",
    "mro",
    ("a very long enum value that goes on and on and on until it is longer than most columns would like it to be"),
]
type TaskType = Literal["only",]


class Task(Entity):
    """One task."""

    __tablename__ = "tasks"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.CheckConstraint(sa.column("state").in_(get_args(TaskState.__value__)), name="ck_tasks_state"),
        sa.CheckConstraint(sa.column("type").in_(get_args(TaskType.__value__)), name="ck_tasks_type"),
        sa.CheckConstraint(sa.func.octet_length(sa.column("task_bytes")) <= 1048576, name="ck_tasks_task_bytes"),
        sa.Index("ix_tasks_task_type_id", "task_type_id"),
        sa.Index("ix_tasks_task_registry_id", "task_registry_id"),
        sa.Index("ix_tasks_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Task"
    label_field: ClassVar[str | None] = "key"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_tasks_auth_user_id", ondelete="RESTRICT")
    )
    state: orm.Mapped[TaskState] = orm.mapped_column(sa.String(), server_default="it's")
    type: orm.Mapped[TaskType | None] = orm.mapped_column(sa.String())
    date: orm.Mapped[Date | None] = orm.mapped_column(sa.Date())
    time: orm.Mapped[Time | None] = orm.mapped_column(sa.Time())
    datetime: orm.Mapped[DateTime | None] = orm.mapped_column(sa.DateTime(timezone=True))
    task_str: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    task_int: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    task_float: orm.Mapped[float | None] = orm.mapped_column(sa.Double())
    task_bool: orm.Mapped[bool | None] = orm.mapped_column(sa.Boolean())
    task_bytes: orm.Mapped[bytes | None] = orm.mapped_column(
        sa.LargeBinary(), deferred=True, deferred_group="binary", deferred_raiseload=True
    )
    task_list: orm.Mapped[Any | None] = orm.mapped_column(JSONB(none_as_null=True))
    uuid: orm.Mapped[Uuid | None] = orm.mapped_column(sa.Uuid())
    decimal: orm.Mapped[Decimal | None] = orm.mapped_column(sa.Numeric(18, 2))
    key: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    ref: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    children: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    errors: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    task_register: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    control: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    values: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    task_type_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("types.id", name="fk_tasks_task_type_id", ondelete="RESTRICT")
    )
    task_registry_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("types.id", name="fk_tasks_task_registry_id", ondelete="SET NULL")
    )
    task_type: orm.Mapped["models.TypeEntity"] = orm.relationship(
        "TypeEntity", foreign_keys=[task_type_id], lazy="raise"
    )
    task_registry: orm.Mapped["models.TypeEntity | None"] = orm.relationship(
        "TypeEntity", foreign_keys=[task_registry_id], lazy="raise"
    )
