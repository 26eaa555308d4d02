"""The table of straßes."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class Strasse(Entity):
    """One straße."""

    __tablename__ = "strasses"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_strasses"),
        sa.UniqueConstraint("strasse_grosse_id", name="uq_strasses_strasse_grosse_id"),
        sa.CheckConstraint(sa.column("grosse").between(-1.5, 10000000000), name="ck_strasses_grosse"),
        sa.Index("ix_strasses_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Straße"
    label_field: ClassVar[str | None] = "naive_cafe"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_strasses_auth_user_id", ondelete="RESTRICT")
    )
    grosse: orm.Mapped[float | None] = orm.mapped_column(sa.Double())
    naive_cafe: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    mass_s: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    strasse_grosse_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("klients.id", name="fk_strasses_strasse_grosse_id", ondelete="SET NULL")
    )
    strasse_grosse: orm.Mapped["models.Klient | None"] = orm.relationship(
        "Klient", foreign_keys=[strasse_grosse_id], lazy="raise"
    )
