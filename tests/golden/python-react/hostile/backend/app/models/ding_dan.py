"""The table of 订单."""

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import ding_dan_huo_jian_table

if TYPE_CHECKING:
    from app import models


class DingDan(Entity):
    """One 订单."""

    __tablename__ = "ding_dans"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_ding_dans"),
        sa.UniqueConstraint("bian_hao", name="uq_ding_dans_bian_hao"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("bian_hao"), BLANKS)) >= 1, name="ck_ding_dans_bian_hao"
        ),
        sa.Index("ix_ding_dans_klient_id", "klient_id"),
        sa.Index("ix_ding_dans_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "订单"
    label_field: ClassVar[str | None] = "bian_hao"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_ding_dans_auth_user_id", ondelete="RESTRICT")
    )
    bian_hao: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    jin_e: orm.Mapped[Decimal | None] = orm.mapped_column(sa.Numeric(10, 2))
    klient_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("klients.id", name="fk_ding_dans_klient_id", ondelete="RESTRICT")
    )
    klient: orm.Mapped["models.Klient"] = orm.relationship("Klient", foreign_keys=[klient_id], lazy="raise")
    huo_jian: orm.WriteOnlyMapped["models.Entity19"] = orm.relationship(
        "Entity19", secondary=ding_dan_huo_jian_table, back_populates="ding_dan_men", passive_deletes=True
    )
