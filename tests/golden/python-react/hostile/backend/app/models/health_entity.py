"""The table of health."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Health(Entity):
    """One health."""

    __tablename__ = "health"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_health"),
        sa.CheckConstraint(sa.column("pulse").between(0, 300), name="ck_health_pulse"),
        sa.Index("ix_health_owner_id", "owner_id"),
    )

    label_prefix: ClassVar[str] = "Health"
    label_field: ClassVar[str | None] = "pulse"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    owner_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_health_owner_id", ondelete="RESTRICT")
    )
    pulse: orm.Mapped[int] = orm.mapped_column(sa.Integer())
