"""The table of classes."""

from datetime import date as Date
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import JSONB

from app.models.base import BLANKS, Entity

if TYPE_CHECKING:
    from app import models


class Class(Entity):
    """A school class. \"\"" */ {{#each x}} `rm -rf`"""

    __tablename__ = "classes"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_classes"),
        sa.UniqueConstraint("class_class", name="uq_classes_class_class"),
        sa.UniqueConstraint("class_copy", name="uq_classes_class_copy"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("class_schema"), BLANKS)) >= 1, name="ck_classes_class_schema"
        ),
        sa.CheckConstraint(sa.column("class_copy").between(1, 3), name="ck_classes_class_copy"),
        sa.Index("ix_classes_class_record_id", "class_record_id"),
        sa.Index("ix_classes_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Class"
    label_field: ClassVar[str | None] = "class_schema"

    id: orm.Mapped[int] = orm.mapped_column(sa.BigInteger(), sa.Identity())
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_classes_auth_user_id", ondelete="RESTRICT")
    )
    class_metadata: orm.Mapped[Any | None] = orm.mapped_column(JSONB(none_as_null=True))
    class_schema: orm.Mapped[str] = orm.mapped_column(sa.String(40))
    class_model_config: orm.Mapped[str | None] = orm.mapped_column(sa.Text())
    class_from: orm.Mapped[Date | None] = orm.mapped_column(sa.Date())
    class_class: orm.Mapped[str | None] = orm.mapped_column(sa.String(1))
    class_self: orm.Mapped[bool] = orm.mapped_column(sa.Boolean(), server_default="true")
    class_json: orm.Mapped[Any | None] = orm.mapped_column(JSONB(none_as_null=True))
    class_copy: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    class_dict: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    init: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    private: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    proto: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    class_constructor: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    class_prototype: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    to_string: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    has_own_property: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    class_record_id: orm.Mapped[int | None] = orm.mapped_column(
        sa.BigInteger(), sa.ForeignKey("classes.id", name="fk_classes_class_record_id", ondelete="SET NULL")
    )
    class_record: orm.Mapped["models.Class | None"] = orm.relationship(
        "Class",
        foreign_keys=[class_record_id],
        remote_side=[id],
        # A record may refer to itself; without this SQLAlchemy could not tell what of it to store first.
        post_update=True,
        lazy="raise",
    )
