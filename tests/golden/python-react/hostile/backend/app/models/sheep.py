"""The table of sheep."""

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity
from app.models.links import sheep_related_sheep_table

if TYPE_CHECKING:
    from app import models


class Sheep(Entity):
    """One sheep."""

    __tablename__ = "sheep"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_sheep"), sa.Index("ix_sheep_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Sheep"
    label_field: ClassVar[str | None] = "wool"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_sheep_auth_user_id", ondelete="RESTRICT")
    )
    wool: orm.Mapped[Decimal] = orm.mapped_column(sa.Numeric(38, 10))
    related_sheep: orm.WriteOnlyMapped["models.Sheep"] = orm.relationship(
        "Sheep",
        secondary=sheep_related_sheep_table,
        primaryjoin=id == sheep_related_sheep_table.c.sheep_id,
        secondaryjoin=id == sheep_related_sheep_table.c.related_sheep_id,
        back_populates="related_from",
        passive_deletes=True,
    )
    related_from: orm.WriteOnlyMapped["models.Sheep"] = orm.relationship(
        "Sheep",
        secondary=sheep_related_sheep_table,
        primaryjoin=id == sheep_related_sheep_table.c.related_sheep_id,
        secondaryjoin=id == sheep_related_sheep_table.c.sheep_id,
        back_populates="related_sheep",
        passive_deletes=True,
    )
