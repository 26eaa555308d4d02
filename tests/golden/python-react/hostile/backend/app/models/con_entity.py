"""The table of cons."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Con(Entity):
    """One con."""

    __tablename__ = "cons"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_cons"), sa.Index("ix_cons_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Con"
    label_field: ClassVar[str | None] = "nul"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_cons_auth_user_id", ondelete="RESTRICT")
    )
    nul: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
