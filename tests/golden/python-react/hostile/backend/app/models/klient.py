"""The table of клиент."""

from datetime import date as Date
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import health_entity_klient_table

if TYPE_CHECKING:
    from app import models


class Klient(Entity):
    """Клиент клиники"""

    __tablename__ = "klients"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_klients"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("imya"), BLANKS)) >= 1, name="ck_klients_imya"),
        sa.Index("ix_klients_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Клиент"
    label_field: ClassVar[str | None] = "imya"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_klients_auth_user_id", ondelete="RESTRICT")
    )
    imya: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    data_rozhdeniya: orm.Mapped[Date | None] = orm.mapped_column(sa.Date())
    health: orm.WriteOnlyMapped["models.Health"] = orm.relationship(
        "Health", secondary=health_entity_klient_table, back_populates="klient", passive_deletes=True
    )
