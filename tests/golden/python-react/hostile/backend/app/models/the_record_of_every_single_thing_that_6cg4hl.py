"""The table of the record of every single thing that anybody in this whole company has ever
said or written or thought about any one of the many different customers
that we have had the pleasure to serve since the beginning of our businesses."""

from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import the_record_of_every_single_thing_that_6cg4hl_3iumfw_table

if TYPE_CHECKING:
    from app import models

type TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 = Literal["x", "y"]


class TheRecordOfEverySingleThingThat6cg4hl(Entity):
    """One the record of every single thing that anybody in this whole company has ever
    said or written or thought about any one of the many different customers
    that we have had the pleasure to serve since the beginning of our business."""

    __tablename__ = "the_record_of_every_single_thing_that_lt0b51"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_the_record_of_every_single_thing_that_lt0b51"),
        sa.UniqueConstraint(
            "the_reason_why_this_particular_thing_was_tamukk",
            "the_reason_why_this_particular_thing_was_eeacn2",
            "person_id",
            name="uq_the_record_of_every_single_thing_that_lt0b51_the_1kjl1b",
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("the_reason_why_this_particular_thing_was_tamukk"), BLANKS))
            >= 1,
            name="ck_the_record_of_every_single_thing_that_lt0b51_the_qx6jrk",
        ),
        sa.CheckConstraint(
            sa.column("the_reason_why_this_particular_thing_was_eeacn2").in_(
                get_args(TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3.__value__)
            ),
            name="ck_the_record_of_every_single_thing_that_lt0b51_the_crkf0h",
        ),
        sa.Index("ix_the_record_of_every_single_thing_that_lt0b51_person_id", "person_id"),
        sa.Index("ix_the_record_of_every_single_thing_that_lt0b51_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = (
        "The record of every single thing that anybody in this whole company has ever "
        "said or written or thought about any one of the many different customers that "
        "we have had the pleasure to serve since the beginning of our business"
    )
    label_field: ClassVar[str | None] = "the_reason_why_this_particular_thing_was_tamukk"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(),
        sa.ForeignKey(
            "auth_users.id", name="fk_the_record_of_every_single_thing_that_lt0b51_auth_user_id", ondelete="RESTRICT"
        ),
    )
    the_reason_why_this_particular_thing_was_tamukk: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    the_reason_why_this_particular_thing_was_eeacn2: orm.Mapped[
        TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 | None
    ] = orm.mapped_column(sa.String())
    person_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(),
        sa.ForeignKey(
            "people.id", name="fk_the_record_of_every_single_thing_that_lt0b51_person_id", ondelete="RESTRICT"
        ),
    )
    person: orm.Mapped["models.Person"] = orm.relationship("Person", foreign_keys=[person_id], lazy="raise")
    related_the_record_of_every_single_thing_4vv2rp: orm.WriteOnlyMapped[
        "models.TheRecordOfEverySingleThingThat6cg4hl"
    ] = orm.relationship(
        "TheRecordOfEverySingleThingThat6cg4hl",
        secondary=the_record_of_every_single_thing_that_6cg4hl_3iumfw_table,
        primaryjoin=id
        == the_record_of_every_single_thing_that_6cg4hl_3iumfw_table.c.the_record_of_every_single_thing_that_6cg4hl_id,
        secondaryjoin=id
        == the_record_of_every_single_thing_that_6cg4hl_3iumfw_table.c.related_the_record_of_every_single_thing_4vv2rp_id,
        back_populates="related_from",
        passive_deletes=True,
    )
    related_from: orm.WriteOnlyMapped["models.TheRecordOfEverySingleThingThat6cg4hl"] = orm.relationship(
        "TheRecordOfEverySingleThingThat6cg4hl",
        secondary=the_record_of_every_single_thing_that_6cg4hl_3iumfw_table,
        primaryjoin=id
        == the_record_of_every_single_thing_that_6cg4hl_3iumfw_table.c.related_the_record_of_every_single_thing_4vv2rp_id,
        secondaryjoin=id
        == the_record_of_every_single_thing_that_6cg4hl_3iumfw_table.c.the_record_of_every_single_thing_that_6cg4hl_id,
        back_populates="related_the_record_of_every_single_thing_4vv2rp",
        passive_deletes=True,
    )
