"""The table of pg classes."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class PgClass(Entity):
    """One pg class."""

    __tablename__ = "app_pg_classes"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_app_pg_classes"),
        sa.Index("ix_app_pg_classes_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Pg class"
    label_field: ClassVar[str | None] = "pg_class_oid"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_app_pg_classes_auth_user_id", ondelete="RESTRICT")
    )
    pg_class_oid: orm.Mapped[int | None] = orm.mapped_column(sa.BigInteger())
