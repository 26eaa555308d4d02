"""The table of objects."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class ObjectEntity(Entity):
    """One object."""

    __tablename__ = "objects"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_objects"),
        sa.UniqueConstraint("object_true", name="uq_objects_object_true"),
        sa.UniqueConstraint("namespace_id", name="uq_objects_namespace_id"),
        sa.Index("ix_objects_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Object"
    label_field: ClassVar[str | None] = "object_none"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_objects_auth_user_id", ondelete="RESTRICT")
    )
    object_none: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    object_true: orm.Mapped[bool] = orm.mapped_column(sa.Boolean())
    namespace_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("namespaces.id", name="fk_objects_namespace_id", ondelete="CASCADE")
    )
    namespace: orm.Mapped["models.Namespace"] = orm.relationship("Namespace", foreign_keys=[namespace_id], lazy="raise")
