"""The table of sqlalchemies."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Sqlalchemy(Entity):
    """One sqlalchemy."""

    __tablename__ = "sqlalchemies"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_sqlalchemies"),
        sa.Index("ix_sqlalchemies_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Sqlalchemy"
    label_field: ClassVar[str | None] = "sqlalchemy_sa"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_sqlalchemies_auth_user_id", ondelete="RESTRICT")
    )
    sqlalchemy_sa: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    sqlalchemy_orm: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    sqlalchemy_pydantic: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
