"""The table of forms."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity
from app.models.links import link_forms_table

if TYPE_CHECKING:
    from app import models


class FormEntity(Entity):
    """One form."""

    __tablename__ = "forms"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_forms"), sa.Index("ix_forms_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Form"
    label_field: ClassVar[str | None] = "on_submit"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_forms_auth_user_id", ondelete="RESTRICT")
    )
    on_submit: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    links: orm.WriteOnlyMapped["models.LinkEntity"] = orm.relationship(
        "LinkEntity", secondary=link_forms_table, back_populates="forms", passive_deletes=True
    )
