"""The table of parts."""

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.models.base import BLANKS, Entity
from app.models.links import part_replaced_by_table, repair_order_parts_table

if TYPE_CHECKING:
    from app import models


class Part(Entity):
    """One part."""

    __tablename__ = "parts"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_parts"),
        sa.UniqueConstraint("sku", name="uq_parts_sku"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("sku"), BLANKS)) >= 4, name="ck_parts_sku"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_parts_name"),
        sa.CheckConstraint(sa.column("price") >= sa.literal_column("0.0001"), name="ck_parts_price"),
        sa.CheckConstraint(sa.column("in_stock") >= 0, name="ck_parts_in_stock"),
        sa.Index("ix_parts_supplier_id", "supplier_id"),
        sa.Index("ix_parts_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Part"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[int] = orm.mapped_column(sa.BigInteger(), sa.Identity())
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_parts_auth_user_id", ondelete="RESTRICT")
    )
    sku: orm.Mapped[str] = orm.mapped_column(sa.String(20))
    name: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    price: orm.Mapped[Decimal] = orm.mapped_column(sa.Numeric(12, 4))
    in_stock: orm.Mapped[int] = orm.mapped_column(sa.Integer(), server_default="0")
    supplier_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("suppliers.id", name="fk_parts_supplier_id", ondelete="SET NULL")
    )
    supplier: orm.Mapped["models.Supplier | None"] = orm.relationship(
        "Supplier", foreign_keys=[supplier_id], lazy="raise"
    )
    repair_orders: orm.WriteOnlyMapped["models.RepairOrder"] = orm.relationship(
        "RepairOrder", secondary=repair_order_parts_table, back_populates="parts", passive_deletes=True
    )
    replaced_by: orm.WriteOnlyMapped["models.Part"] = orm.relationship(
        "Part",
        secondary=part_replaced_by_table,
        primaryjoin=id == part_replaced_by_table.c.part_id,
        secondaryjoin=id == part_replaced_by_table.c.replaced_by_id,
        back_populates="replaces",
        passive_deletes=True,
    )
    replaces: orm.WriteOnlyMapped["models.Part"] = orm.relationship(
        "Part",
        secondary=part_replaced_by_table,
        primaryjoin=id == part_replaced_by_table.c.replaced_by_id,
        secondaryjoin=id == part_replaced_by_table.c.part_id,
        back_populates="replaced_by",
        passive_deletes=True,
    )
