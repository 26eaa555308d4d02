"""The table of departments."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity

if TYPE_CHECKING:
    from app import models


class Department(Entity):
    """A part of the company, led by an employee."""

    __tablename__ = "departments"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_departments"),
        sa.UniqueConstraint("code", name="uq_departments_code"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("code"), BLANKS)) >= 1, name="ck_departments_code"
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("title"), BLANKS)) >= 1, name="ck_departments_title"
        ),
        sa.Index("ix_departments_head_id", "head_id"),
        sa.Index("ix_departments_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Department"
    label_field: ClassVar[str | None] = "title"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_departments_auth_user_id", ondelete="RESTRICT")
    )
    code: orm.Mapped[str] = orm.mapped_column(sa.String(1))
    title: orm.Mapped[str] = orm.mapped_column(sa.String(80))
    head_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("employees.id", name="fk_departments_head_id", ondelete="SET NULL", use_alter=True)
    )
    head: orm.Mapped["models.Employee | None"] = orm.relationship("Employee", foreign_keys=[head_id], lazy="raise")
