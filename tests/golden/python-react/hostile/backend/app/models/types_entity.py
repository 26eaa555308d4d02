"""The table of types 2."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class TypesEntity(Entity):
    """One types."""

    __tablename__ = "types_2"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_types_2"),
        sa.Index("ix_types_2_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Types"
    label_field: ClassVar[str | None] = "enum"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_types_2_auth_user_id", ondelete="RESTRICT")
    )
    enum: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
