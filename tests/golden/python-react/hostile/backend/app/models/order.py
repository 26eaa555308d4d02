"""The table of orders."""

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class Order(Entity):
    """One order."""

    __tablename__ = "orders"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.CheckConstraint(sa.column("order").between(-5, 5), name="ck_orders_order"),
        sa.CheckConstraint(sa.column("where").regexp_match("^[\"'`\\\\\\/\\$\\{\\}]{1,4}$"), name="ck_orders_where"),
        sa.Index("ix_orders_order_user_id", "order_user_id"),
        sa.Index("ix_orders_user_2_id", "user_2_id"),
        sa.Index("ix_orders_user_3_id", "user_3_id"),
        sa.Index("ix_orders_order_select_id", "order_select_id"),
        sa.Index("ix_orders_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Order"
    label_field: ClassVar[str | None] = "select"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_orders_auth_user_id", ondelete="RESTRICT")
    )
    order: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    select: orm.Mapped[str | None] = orm.mapped_column(
        sa.String(255), server_default='it\'s a "default" \\ with ${all} {{of}} it'
    )
    where: orm.Mapped[str | None] = orm.mapped_column(sa.String(4))
    limit: orm.Mapped[Decimal | None] = orm.mapped_column(sa.Numeric(4, 4))
    offset: orm.Mapped[int | None] = orm.mapped_column(sa.BigInteger())
    user: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    order_page: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    order_page_size: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    order_sort: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    order_search: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    order_deleted: orm.Mapped[bool | None] = orm.mapped_column(sa.Boolean())
    price_min: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    price: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    order_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("users.id", name="fk_orders_order_user_id", ondelete="RESTRICT")
    )
    user_2_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("users.id", name="fk_orders_user_2_id", ondelete="SET NULL")
    )
    user_3_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("users.id", name="fk_orders_user_3_id", ondelete="SET NULL")
    )
    order_select_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("selects.id", name="fk_orders_order_select_id", ondelete="CASCADE")
    )
    order_user: orm.Mapped["models.User"] = orm.relationship("User", foreign_keys=[order_user_id], lazy="raise")
    user_2: orm.Mapped["models.User | None"] = orm.relationship("User", foreign_keys=[user_2_id], lazy="raise")
    user_3: orm.Mapped["models.User | None"] = orm.relationship("User", foreign_keys=[user_3_id], lazy="raise")
    order_select: orm.Mapped["models.SelectEntity | None"] = orm.relationship(
        "SelectEntity", foreign_keys=[order_select_id], lazy="raise"
    )
