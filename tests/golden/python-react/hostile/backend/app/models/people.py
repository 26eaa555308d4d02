"""The table of people 2."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class People(Entity):
    """One people."""

    __tablename__ = "people_2"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_people_2"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_people_2_name"),
        sa.Index("ix_people_2_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "People"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_people_2_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(255))
