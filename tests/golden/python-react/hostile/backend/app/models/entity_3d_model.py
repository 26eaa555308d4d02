"""The table of 3D models."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Entity3dModel(Entity):
    """One 3D model."""

    __tablename__ = "entity_3d_models"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_entity_3d_models"),
        sa.CheckConstraint(sa.func.octet_length(sa.column("file")) <= 1048576, name="ck_entity_3d_models_file"),
        sa.Index("ix_entity_3d_models_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "3D Model"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_entity_3d_models_auth_user_id", ondelete="RESTRICT")
    )
    file: orm.Mapped[bytes | None] = orm.mapped_column(
        sa.LargeBinary(), deferred=True, deferred_group="binary", deferred_raiseload=True
    )
