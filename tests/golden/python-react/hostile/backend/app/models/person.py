"""The table of people."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity

if TYPE_CHECKING:
    from app import models


class Person(Entity):
    """One person."""

    __tablename__ = "people"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("people_id", name="uq_people_people_id"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_people_name"),
        sa.Index("ix_people_people_2_id", "people_2_id"),
        sa.Index("ix_people_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Person"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_people_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    people_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("people_2.id", name="fk_people_people_id", ondelete="SET NULL")
    )
    people_2_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("people_2.id", name="fk_people_people_2_id", ondelete="RESTRICT")
    )
    people: orm.Mapped["models.People | None"] = orm.relationship("People", foreign_keys=[people_id], lazy="raise")
    people_2: orm.Mapped["models.People"] = orm.relationship("People", foreign_keys=[people_2_id], lazy="raise")
