"""The table of sessions."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class SessionEntity(Entity):
    """One session."""

    __tablename__ = "sessions"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.Index("ix_sessions_user_id", "user_id"),
        sa.Index("ix_sessions_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Session"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_sessions_auth_user_id", ondelete="RESTRICT")
    )
    user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("users.id", name="fk_sessions_user_id", ondelete="CASCADE")
    )
    user: orm.Mapped["models.User"] = orm.relationship("User", foreign_keys=[user_id], lazy="raise")
