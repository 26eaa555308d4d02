"""The table of imports."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class Import(Entity):
    """One import."""

    __tablename__ = "imports"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.CheckConstraint(sa.func.octet_length(sa.column("import_import")) <= 3, name="ck_imports_import_import"),
        sa.Index("ix_imports_object_id", "object_id"),
        sa.Index("ix_imports_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Import"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_imports_auth_user_id", ondelete="RESTRICT")
    )
    import_import: orm.Mapped[bytes] = orm.mapped_column(
        sa.LargeBinary(), deferred=True, deferred_group="binary", deferred_raiseload=True
    )
    object_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("objects.id", name="fk_imports_object_id", ondelete="SET NULL", use_alter=True)
    )
    object: orm.Mapped["models.ObjectEntity | None"] = orm.relationship(
        "ObjectEntity", foreign_keys=[object_id], lazy="raise"
    )
