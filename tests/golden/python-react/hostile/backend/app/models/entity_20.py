"""The table of 🛸🛸."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Entity20(Entity):
    """One 🛸🛸."""

    __tablename__ = "entity_20s"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_entity_20s"),
        sa.Index("ix_entity_20s_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "🛸🛸"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_entity_20s_auth_user_id", ondelete="RESTRICT")
    )
    field_1: orm.Mapped[bool | None] = orm.mapped_column(sa.Boolean())
