"""The table of types."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class TypeEntity(Entity):
    """One type."""

    __tablename__ = "types"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_types"),
        sa.UniqueConstraint("name", name="uq_types_name"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 2, name="ck_types_name"),
        sa.Index("ix_types_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Type"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_types_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(2))
