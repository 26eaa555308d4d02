"""The table of health."""

from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity
from app.models.links import health_entity_klient_table

if TYPE_CHECKING:
    from app import models

type HealthOnly = Literal["one",]


class Health(Entity):
    """One health."""

    __tablename__ = "health"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_health"),
        sa.UniqueConstraint("only", name="uq_health_only"),
        sa.CheckConstraint(sa.column("pulse").between(0, 300), name="ck_health_pulse"),
        sa.CheckConstraint(sa.column("only").in_(get_args(HealthOnly.__value__)), name="ck_health_only"),
        sa.Index("ix_health_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Health"
    label_field: ClassVar[str | None] = "pulse"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_health_auth_user_id", ondelete="RESTRICT")
    )
    pulse: orm.Mapped[int] = orm.mapped_column(sa.Integer())
    only: orm.Mapped[HealthOnly] = orm.mapped_column(sa.String())
    klient: orm.WriteOnlyMapped["models.Klient"] = orm.relationship(
        "Klient", secondary=health_entity_klient_table, back_populates="health", passive_deletes=True
    )
