"""The table of errors."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity

if TYPE_CHECKING:
    from app import models


class ErrorEntity(Entity):
    """One error."""

    __tablename__ = "errors"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_errors"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("message"), BLANKS)) >= 1, name="ck_errors_message"
        ),
        sa.Index("ix_errors_error_label_id", "error_label_id"),
        sa.Index("ix_errors_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Error"
    label_field: ClassVar[str | None] = "message"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_errors_auth_user_id", ondelete="RESTRICT")
    )
    message: orm.Mapped[str] = orm.mapped_column(sa.Text())
    error_label_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("promises.id", name="fk_errors_error_label_id", ondelete="CASCADE")
    )
    error_label: orm.Mapped["models.PromiseEntity | None"] = orm.relationship(
        "PromiseEntity", foreign_keys=[error_label_id], lazy="raise"
    )
