"""The table of options."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class OptionEntity(Entity):
    """One option."""

    __tablename__ = "options"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_options"),
        sa.Index("ix_options_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Option"
    label_field: ClassVar[str | None] = "new"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_options_auth_user_id", ondelete="RESTRICT")
    )
    new: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    edit: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
