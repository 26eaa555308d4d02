"""The table of repair orders."""

from datetime import datetime as DateTime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import repair_order_parts_table

if TYPE_CHECKING:
    from app import models

type RepairOrderStatus = Literal["open", "in progress", "done", "cancelled"]


class RepairOrder(Entity):
    """One visit of one bicycle to the workshop."""

    __tablename__ = "repair_orders"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_repair_orders"),
        sa.UniqueConstraint("number", name="uq_repair_orders_number"),
        sa.UniqueConstraint("bicycle_id", "starts_at", name="uq_repair_orders_bicycle_id_starts_at"),
        sa.CheckConstraint(sa.column("number") >= 1000000000000, name="ck_repair_orders_number"),
        sa.CheckConstraint(
            sa.column("status").in_(get_args(RepairOrderStatus.__value__)), name="ck_repair_orders_status"
        ),
        sa.CheckConstraint(sa.column("priority").between(1, 5), name="ck_repair_orders_priority"),
        sa.CheckConstraint(sa.column("quoted_price") >= sa.literal_column("0"), name="ck_repair_orders_quoted_price"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("what_is_wrong"), BLANKS)) >= 1,
            name="ck_repair_orders_what_is_wrong",
        ),
        sa.Index("ix_repair_orders_bicycle_id", "bicycle_id"),
        sa.Index("ix_repair_orders_mechanic_id", "mechanic_id"),
        sa.Index("ix_repair_orders_inspector_id", "inspector_id"),
        sa.Index("ix_repair_orders_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Repair order"
    label_field: ClassVar[str | None] = "number"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_repair_orders_auth_user_id", ondelete="RESTRICT")
    )
    number: orm.Mapped[int] = orm.mapped_column(sa.BigInteger())
    status: orm.Mapped[RepairOrderStatus] = orm.mapped_column(sa.String(), server_default="open")
    priority: orm.Mapped[int] = orm.mapped_column(sa.Integer(), server_default="3")
    starts_at: orm.Mapped[DateTime] = orm.mapped_column(sa.DateTime(timezone=True))
    quoted_price: orm.Mapped[Decimal | None] = orm.mapped_column(sa.Numeric(10, 2), server_default="0.00")
    urgent: orm.Mapped[bool] = orm.mapped_column(sa.Boolean())
    what_is_wrong: orm.Mapped[str] = orm.mapped_column(sa.Text())
    bicycle_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("bicycles.id", name="fk_repair_orders_bicycle_id", ondelete="RESTRICT")
    )
    mechanic_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("employees.id", name="fk_repair_orders_mechanic_id", ondelete="RESTRICT")
    )
    inspector_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("employees.id", name="fk_repair_orders_inspector_id", ondelete="SET NULL")
    )
    bicycle: orm.Mapped["models.Bicycle"] = orm.relationship("Bicycle", foreign_keys=[bicycle_id], lazy="raise")
    mechanic: orm.Mapped["models.Employee"] = orm.relationship("Employee", foreign_keys=[mechanic_id], lazy="raise")
    inspector: orm.Mapped["models.Employee | None"] = orm.relationship(
        "Employee", foreign_keys=[inspector_id], lazy="raise"
    )
    parts: orm.WriteOnlyMapped["models.Part"] = orm.relationship(
        "Part", secondary=repair_order_parts_table, back_populates="repair_orders", passive_deletes=True
    )
