"""The table of bicycles."""

from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity

if TYPE_CHECKING:
    from app import models

type BicycleColour = Literal["red", "blue", "green", "black", "other"]


class Bicycle(Entity):
    """One bicycle."""

    __tablename__ = "bicycles"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_bicycles"),
        sa.UniqueConstraint("frame_number", name="uq_bicycles_frame_number"),
        sa.UniqueConstraint("owner_id", "model", name="uq_bicycles_owner_id_model"),
        sa.CheckConstraint(
            sa.and_(
                sa.func.char_length(sa.func.btrim(sa.column("frame_number"), BLANKS)) >= 1,
                sa.column("frame_number").regexp_match("^[A-Z]{2}[0-9]{6}$"),
            ),
            name="ck_bicycles_frame_number",
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("model"), BLANKS)) >= 1, name="ck_bicycles_model"
        ),
        sa.CheckConstraint(sa.column("weight").between(0.5, 60), name="ck_bicycles_weight"),
        sa.CheckConstraint(sa.column("colour").in_(get_args(BicycleColour.__value__)), name="ck_bicycles_colour"),
        sa.CheckConstraint(sa.column("gears").between(1, 33), name="ck_bicycles_gears"),
        sa.Index("ix_bicycles_owner_id", "owner_id"),
        sa.Index("ix_bicycles_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Bicycle"
    label_field: ClassVar[str | None] = "frame_number"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_bicycles_auth_user_id", ondelete="RESTRICT")
    )
    frame_number: orm.Mapped[str] = orm.mapped_column(sa.String(8))
    model: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    weight: orm.Mapped[float | None] = orm.mapped_column(sa.Double())
    colour: orm.Mapped[BicycleColour | None] = orm.mapped_column(sa.String())
    gears: orm.Mapped[int | None] = orm.mapped_column(sa.Integer(), server_default="1")
    owner_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("customers.id", name="fk_bicycles_owner_id", ondelete="CASCADE")
    )
    owner: orm.Mapped["models.Customer"] = orm.relationship("Customer", foreign_keys=[owner_id], lazy="raise")
