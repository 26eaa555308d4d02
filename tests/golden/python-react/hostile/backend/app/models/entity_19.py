"""The table of 🚀."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import ding_dan_huo_jian_table

if TYPE_CHECKING:
    from app import models


class Entity19(Entity):
    """One 🚀."""

    __tablename__ = "entity_19s"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_entity_19s"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("field_1"), BLANKS)) >= 1, name="ck_entity_19s_field_1"
        ),
        sa.Index("ix_entity_19s_relation_reference_id", "relation_reference_id"),
        sa.Index("ix_entity_19s_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "🚀"
    label_field: ClassVar[str | None] = "field_1"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_entity_19s_auth_user_id", ondelete="RESTRICT")
    )
    field_1: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    field_2: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    relation_reference_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("entity_20s.id", name="fk_entity_19s_relation_reference_id", ondelete="SET NULL")
    )
    relation_reference: orm.Mapped["models.Entity20 | None"] = orm.relationship(
        "Entity20", foreign_keys=[relation_reference_id], lazy="raise"
    )
    ding_dan_men: orm.WriteOnlyMapped["models.DingDan"] = orm.relationship(
        "DingDan", secondary=ding_dan_huo_jian_table, back_populates="huo_jian", passive_deletes=True
    )
