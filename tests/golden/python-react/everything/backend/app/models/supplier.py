"""The table of suppliers."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class Supplier(Entity):
    """One supplier."""

    __tablename__ = "suppliers"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_suppliers"),
        sa.UniqueConstraint("company", name="uq_suppliers_company"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("company"), BLANKS)) >= 1, name="ck_suppliers_company"
        ),
        sa.CheckConstraint(sa.column("lead_time_days").between(0, 365), name="ck_suppliers_lead_time_days"),
        sa.Index("ix_suppliers_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Supplier"
    label_field: ClassVar[str | None] = "company"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_suppliers_auth_user_id", ondelete="RESTRICT")
    )
    company: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    lead_time_days: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
