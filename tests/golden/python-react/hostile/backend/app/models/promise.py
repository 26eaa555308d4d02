"""The table of promises."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class PromiseEntity(Entity):
    """One promise."""

    __tablename__ = "promises"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sa.Index("ix_promises_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Promise"
    label_field: ClassVar[str | None] = "promise_then"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_promises_auth_user_id", ondelete="RESTRICT")
    )
    promise_then: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
