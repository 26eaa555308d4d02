"""The table of auths."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Auth(Entity):
    """One auth."""

    __tablename__ = "auths"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_auths"), sa.Index("ix_auths_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Auth"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_auths_auth_user_id", ondelete="RESTRICT")
    )
    token: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
