"""Accounts, their sessions and the count of attempts to sign in."""

from datetime import datetime
from typing import Literal, get_args
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from app.clock import utcnow
from app.ids import uuid7
from app.models.base import Base

type Role = Literal["admin", "member"]


class AuthUser(Base):
    """An account. Members see their own records, admins see all."""

    __tablename__ = "auth_users"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_auth_users"),
        sa.UniqueConstraint("email", name="uq_auth_users_email"),
        sa.CheckConstraint(sa.column("role").in_(get_args(Role.__value__)), name="ck_auth_users_role"),
    )

    id: orm.Mapped[UUID] = orm.mapped_column(sa.Uuid(), default=uuid7)
    # Lower case, so that one address is one account.
    email: orm.Mapped[str] = orm.mapped_column(sa.String(254))
    name: orm.Mapped[str] = orm.mapped_column(sa.String(120))
    password_hash: orm.Mapped[str] = orm.mapped_column(sa.String(255), deferred=True)
    role: orm.Mapped[Role] = orm.mapped_column(sa.String(20))
    active: orm.Mapped[bool] = orm.mapped_column(sa.Boolean(), default=True, server_default=sa.true())
    # Until when a password that somebody else has seen may be used, and then only to choose another; null when it is one's own.
    one_time_until: orm.Mapped[datetime | None] = orm.mapped_column(sa.DateTime(timezone=True))
    created_at: orm.Mapped[datetime] = orm.mapped_column(
        sa.DateTime(timezone=True), default=utcnow, server_default=sa.func.now()
    )

    @property
    def is_admin(self) -> bool:
        return self.role == "admin"

    @property
    def must_change_password(self) -> bool:
        return self.one_time_until is not None


class AuthSession(Base):
    """One sign-in on one device. Only a keyed hash of its token is stored: a stolen table opens nothing."""

    __tablename__ = "auth_sessions"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_auth_sessions"),
        sa.Index("ix_auth_sessions_user_id", "user_id"),
        sa.Index("ix_auth_sessions_expires_at", "expires_at"),
    )

    id: orm.Mapped[UUID] = orm.mapped_column(sa.Uuid(), default=uuid7)
    user_id: orm.Mapped[UUID] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_auth_sessions_user_id", ondelete="CASCADE")
    )
    token_hash: orm.Mapped[bytes] = orm.mapped_column(sa.LargeBinary(32))
    created_at: orm.Mapped[datetime] = orm.mapped_column(
        sa.DateTime(timezone=True), default=utcnow, server_default=sa.func.now()
    )
    expires_at: orm.Mapped[datetime] = orm.mapped_column(sa.DateTime(timezone=True))


class AuthAttempt(Base):
    """How often something that is limited was tried in a window; stored, so that all processes count together."""

    __tablename__ = "auth_attempts"
    __table_args__ = (
        sa.PrimaryKeyConstraint("key", name="pk_auth_attempts"),
        sa.Index("ix_auth_attempts_window_ends_at", "window_ends_at"),
    )

    key: orm.Mapped[bytes] = orm.mapped_column(sa.LargeBinary(32))
    count: orm.Mapped[int] = orm.mapped_column(sa.Integer())
    window_ends_at: orm.Mapped[datetime] = orm.mapped_column(sa.DateTime(timezone=True))
