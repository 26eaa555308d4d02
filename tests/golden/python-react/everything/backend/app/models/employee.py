"""The table of employees."""

from datetime import date as Date
from datetime import time as Time
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import employee_mentors_table

if TYPE_CHECKING:
    from app import models

type EmployeeRole = Literal["mechanic", "inspector", "front desk", "manager"]


class Employee(Entity):
    """Mechanics, inspectors and office staff."""

    __tablename__ = "employees"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_employees"),
        sa.UniqueConstraint("badge_number", name="uq_employees_badge_number"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("full_name"), BLANKS)) >= 1, name="ck_employees_full_name"
        ),
        sa.CheckConstraint(sa.column("badge_number").between(1, 9999), name="ck_employees_badge_number"),
        sa.CheckConstraint(
            sa.column("hourly_rate").between(sa.literal_column("0"), sa.literal_column("500")),
            name="ck_employees_hourly_rate",
        ),
        sa.CheckConstraint(sa.func.octet_length(sa.column("photo")) <= 200000, name="ck_employees_photo"),
        sa.CheckConstraint(sa.column("role").in_(get_args(EmployeeRole.__value__)), name="ck_employees_role"),
        sa.Index("ix_employees_department_id", "department_id"),
        sa.Index("ix_employees_manager_id", "manager_id"),
        sa.Index("ix_employees_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Employee"
    label_field: ClassVar[str | None] = "full_name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_employees_auth_user_id", ondelete="RESTRICT")
    )
    full_name: orm.Mapped[str] = orm.mapped_column(sa.String(120))
    badge_number: orm.Mapped[int] = orm.mapped_column(sa.Integer())
    hourly_rate: orm.Mapped[Decimal | None] = orm.mapped_column(sa.Numeric(6, 2))
    hired_on: orm.Mapped[Date] = orm.mapped_column(sa.Date())
    shift_starts: orm.Mapped[Time | None] = orm.mapped_column(sa.Time(), server_default="08:00:00")
    photo: orm.Mapped[bytes | None] = orm.mapped_column(
        sa.LargeBinary(), deferred=True, deferred_group="binary", deferred_raiseload=True
    )
    role: orm.Mapped[EmployeeRole] = orm.mapped_column(sa.String(), server_default="mechanic")
    department_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("departments.id", name="fk_employees_department_id", ondelete="RESTRICT")
    )
    manager_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("employees.id", name="fk_employees_manager_id", ondelete="SET NULL")
    )
    department: orm.Mapped["models.Department"] = orm.relationship(
        "Department", foreign_keys=[department_id], lazy="raise"
    )
    manager: orm.Mapped["models.Employee | None"] = orm.relationship(
        "Employee",
        foreign_keys=[manager_id],
        remote_side=[id],
        # A record may refer to itself; without this SQLAlchemy could not tell what of it to store first.
        post_update=True,
        lazy="raise",
    )
    mentors: orm.WriteOnlyMapped["models.Employee"] = orm.relationship(
        "Employee",
        secondary=employee_mentors_table,
        primaryjoin=id == employee_mentors_table.c.employee_id,
        secondaryjoin=id == employee_mentors_table.c.mentor_id,
        back_populates="mentees",
        passive_deletes=True,
    )
    mentees: orm.WriteOnlyMapped["models.Employee"] = orm.relationship(
        "Employee",
        secondary=employee_mentors_table,
        primaryjoin=id == employee_mentors_table.c.mentor_id,
        secondaryjoin=id == employee_mentors_table.c.employee_id,
        back_populates="mentors",
        passive_deletes=True,
    )
