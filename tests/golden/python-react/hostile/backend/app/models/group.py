"""The table of groups."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity
from app.models.links import group_members_table, user_groups_2_table, user_groups_3_table

if TYPE_CHECKING:
    from app import models


class Group(Entity):
    """One group."""

    __tablename__ = "groups"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        sa.Index("ix_groups_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Group"
    label_field: ClassVar[str | None] = "field_1st_name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_groups_auth_user_id", ondelete="RESTRICT")
    )
    first_name: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    first_name_3: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    first_name_4: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    first_name_5: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    first_name_6: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    first_name_2: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    field_1st_name: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    field_2: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    field_9: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    a_bcd_e: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    users: orm.WriteOnlyMapped["models.User"] = orm.relationship(
        "User", secondary=user_groups_2_table, back_populates="groups_2", passive_deletes=True
    )
    users_2: orm.WriteOnlyMapped["models.User"] = orm.relationship(
        "User", secondary=user_groups_3_table, back_populates="groups_3", passive_deletes=True
    )
    members: orm.WriteOnlyMapped["models.User"] = orm.relationship(
        "User", secondary=group_members_table, back_populates="groups", passive_deletes=True
    )
