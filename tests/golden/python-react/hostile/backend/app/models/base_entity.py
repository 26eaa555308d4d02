"""The table of bases."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class BaseEntity(Entity):
    """One base."""

    __tablename__ = "bases"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_bases"),
        sa.Index("ix_bases_owner_id", "owner_id"),
        sa.Index("ix_bases_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Base"
    label_field: ClassVar[str | None] = "base_registry"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_bases_auth_user_id", ondelete="RESTRICT")
    )
    base_registry: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    base_query: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    owner_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auths.id", name="fk_bases_owner_id", ondelete="SET NULL")
    )
    owner: orm.Mapped["models.Auth | None"] = orm.relationship("Auth", foreign_keys=[owner_id], lazy="raise")
