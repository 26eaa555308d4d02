"""The table of auth users."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class AuthUserEntity(Entity):
    """One auth user."""

    __tablename__ = "app_auth_users"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_app_auth_users"),
        sa.Index("ix_app_auth_users_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Auth user"
    label_field: ClassVar[str | None] = "email"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_app_auth_users_auth_user_id", ondelete="RESTRICT")
    )
    email: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
