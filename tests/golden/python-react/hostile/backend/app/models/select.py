"""The table of selects."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class SelectEntity(Entity):
    """One select."""

    __tablename__ = "selects"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_selects"),
        sa.Index("ix_selects_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Select"
    label_field: ClassVar[str | None] = "table"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_selects_auth_user_id", ondelete="RESTRICT")
    )
    table: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    select_xmin: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    select_ctid: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    select_tableoid: orm.Mapped[int | None] = orm.mapped_column(sa.BigInteger())
