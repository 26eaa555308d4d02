"""The table of invoices."""

from datetime import date as Date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models

type InvoiceState = Literal["draft", "sent", "paid", "closed"]


class Invoice(Entity):
    """One invoice."""

    __tablename__ = "invoices"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_invoices"),
        sa.UniqueConstraint("repair_id", name="uq_invoices_repair_id"),
        sa.CheckConstraint(sa.column("total") >= sa.literal_column("0"), name="ck_invoices_total"),
        sa.CheckConstraint(sa.column("state").in_(get_args(InvoiceState.__value__)), name="ck_invoices_state"),
        sa.Index("ix_invoices_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Invoice"
    label_field: ClassVar[str | None] = "issued_on"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_invoices_auth_user_id", ondelete="RESTRICT")
    )
    issued_on: orm.Mapped[Date] = orm.mapped_column(sa.Date())
    total: orm.Mapped[Decimal] = orm.mapped_column(sa.Numeric(12, 2))
    state: orm.Mapped[InvoiceState] = orm.mapped_column(sa.String(), server_default="draft")
    repair_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("repair_orders.id", name="fk_invoices_repair_id", ondelete="RESTRICT")
    )
    repair: orm.Mapped["models.RepairOrder"] = orm.relationship("RepairOrder", foreign_keys=[repair_id], lazy="raise")
