"""The table of dates."""

from datetime import date as Date
from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class DateEntity(Entity):
    """One date."""

    __tablename__ = "dates"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_dates"),
        sa.UniqueConstraint("value", name="uq_dates_value"),
        sa.Index("ix_dates_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Date"
    label_field: ClassVar[str | None] = "value"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_dates_auth_user_id", ondelete="RESTRICT")
    )
    value: orm.Mapped[Date] = orm.mapped_column(sa.Date())
