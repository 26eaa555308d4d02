"""The table of customers."""

from datetime import date as Date
from typing import Any, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import JSONB

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class Customer(Entity):
    """A person or company that owns bicycles."""

    __tablename__ = "customers"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sa.UniqueConstraint("email", name="uq_customers_email"),
        sa.UniqueConstraint("loyalty_number", name="uq_customers_loyalty_number"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 2, name="ck_customers_name"
        ),
        sa.CheckConstraint(
            sa.and_(
                sa.func.char_length(sa.func.btrim(sa.column("email"), BLANKS)) >= 1,
                sa.column("email").regexp_match("^[^@ \\t\\n\\r\\f\\v]+@[^@ \\t\\n\\r\\f\\v]+\\.[a-z]{2,10}$"),
            ),
            name="ck_customers_email",
        ),
        sa.CheckConstraint(sa.column("phone").regexp_match("^\\+?[0-9 ]{6,20}$"), name="ck_customers_phone"),
        sa.CheckConstraint(
            sa.column("birth_date") >= sa.literal_column("DATE '1900-01-01'"), name="ck_customers_birth_date"
        ),
        sa.CheckConstraint(sa.func.char_length(sa.column("notes")) <= 5000, name="ck_customers_notes"),
        sa.Index("ix_customers_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Customer"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_customers_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(120))
    email: orm.Mapped[str] = orm.mapped_column(sa.String(160))
    phone: orm.Mapped[str | None] = orm.mapped_column(sa.String(30))
    birth_date: orm.Mapped[Date | None] = orm.mapped_column(sa.Date())
    newsletter: orm.Mapped[bool] = orm.mapped_column(sa.Boolean(), server_default="false")
    preferences: orm.Mapped[Any | None] = orm.mapped_column(JSONB(none_as_null=True))
    loyalty_number: orm.Mapped[Uuid | None] = orm.mapped_column(sa.Uuid())
    notes: orm.Mapped[str | None] = orm.mapped_column(sa.Text())
