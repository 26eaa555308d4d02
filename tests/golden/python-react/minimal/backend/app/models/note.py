"""The table of notes."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class Note(Entity):
    """One note."""

    __tablename__ = "notes"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("title"), BLANKS)) >= 1, name="ck_notes_title"),
    )

    label_prefix: ClassVar[str] = "Note"
    label_field: ClassVar[str | None] = "title"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    title: orm.Mapped[str] = orm.mapped_column(sa.String(255))
