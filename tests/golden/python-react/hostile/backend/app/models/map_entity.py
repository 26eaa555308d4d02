"""The table of maps."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class MapEntity(Entity):
    """One map."""

    __tablename__ = "maps"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_maps"),
        sa.UniqueConstraint("date_id", name="uq_maps_date_id"),
        sa.Index("ix_maps_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Map"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_maps_auth_user_id", ondelete="RESTRICT")
    )
    date_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("dates.id", name="fk_maps_date_id", ondelete="RESTRICT")
    )
    date: orm.Mapped["models.DateEntity"] = orm.relationship("DateEntity", foreign_keys=[date_id], lazy="raise")
