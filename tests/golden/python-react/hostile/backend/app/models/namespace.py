"""The table of namespaces."""

from typing import TYPE_CHECKING, ClassVar, Literal, get_args
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models

type NamespaceFlag = Literal["a", "b"]


class Namespace(Entity):
    """One namespace."""

    __tablename__ = "namespaces"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_namespaces"),
        sa.UniqueConstraint("flag", name="uq_namespaces_flag"),
        sa.CheckConstraint(sa.column("flag").in_(get_args(NamespaceFlag.__value__)), name="ck_namespaces_flag"),
        sa.Index("ix_namespaces_namespace_import_id", "namespace_import_id"),
        sa.Index("ix_namespaces_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Namespace"
    label_field: ClassVar[str | None] = "flag"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_namespaces_auth_user_id", ondelete="RESTRICT")
    )
    flag: orm.Mapped[NamespaceFlag] = orm.mapped_column(sa.String())
    namespace_import_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("imports.id", name="fk_namespaces_namespace_import_id", ondelete="RESTRICT")
    )
    namespace_import: orm.Mapped["models.Import"] = orm.relationship(
        "Import", foreign_keys=[namespace_import_id], lazy="raise"
    )
