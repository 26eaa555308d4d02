"""The table of users."""

from datetime import datetime as DateTime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import group_members_table, user_follows_table, user_groups_2_table, user_groups_3_table

if TYPE_CHECKING:
    from app import models


class User(Entity):
    """One user."""

    __tablename__ = "users"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("email", name="uq_users_email"),
        sa.UniqueConstraint("spouse_id", name="uq_users_spouse_id"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("email"), BLANKS)) >= 1, name="ck_users_email"),
        sa.Index("ix_users_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "User"
    label_field: ClassVar[str | None] = "user_label"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_users_auth_user_id", ondelete="RESTRICT")
    )
    password: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    email: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    is_active: orm.Mapped[bool] = orm.mapped_column(sa.Boolean(), server_default="true")
    owner: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    user_auth_user_id: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    user_version: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    user_label: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    deleted_at: orm.Mapped[DateTime | None] = orm.mapped_column(sa.DateTime(timezone=True))
    spouse_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("users.id", name="fk_users_spouse_id", ondelete="SET NULL")
    )
    spouse: orm.Mapped["models.User | None"] = orm.relationship(
        "User",
        foreign_keys=[spouse_id],
        remote_side=[id],
        # A record may refer to itself; without this SQLAlchemy could not tell what of it to store first.
        post_update=True,
        lazy="raise",
    )
    groups_2: orm.WriteOnlyMapped["models.Group"] = orm.relationship(
        "Group", secondary=user_groups_2_table, back_populates="users", passive_deletes=True
    )
    groups_3: orm.WriteOnlyMapped["models.Group"] = orm.relationship(
        "Group", secondary=user_groups_3_table, back_populates="users_2", passive_deletes=True
    )
    groups: orm.WriteOnlyMapped["models.Group"] = orm.relationship(
        "Group", secondary=group_members_table, back_populates="members", passive_deletes=True
    )
    follows: orm.WriteOnlyMapped["models.User"] = orm.relationship(
        "User",
        secondary=user_follows_table,
        primaryjoin=id == user_follows_table.c.user_id,
        secondaryjoin=id == user_follows_table.c.follow_id,
        back_populates="follows_of",
        passive_deletes=True,
    )
    follows_of: orm.WriteOnlyMapped["models.User"] = orm.relationship(
        "User",
        secondary=user_follows_table,
        primaryjoin=id == user_follows_table.c.follow_id,
        secondaryjoin=id == user_follows_table.c.user_id,
        back_populates="follows",
        passive_deletes=True,
    )
