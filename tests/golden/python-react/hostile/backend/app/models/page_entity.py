"""The table of pages."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import JSONB

from app.ids import uuid7
from app.models.base import Entity
from app.models.links import page_entity_page_items_table

if TYPE_CHECKING:
    from app import models


class PageEntity(Entity):
    """One page."""

    __tablename__ = "pages"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_pages"), sa.Index("ix_pages_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Page"
    label_field: ClassVar[str | None] = "total"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_pages_auth_user_id", ondelete="RESTRICT")
    )
    items: orm.Mapped[Any] = orm.mapped_column(JSONB(none_as_null=True))
    total: orm.Mapped[int | None] = orm.mapped_column(sa.Integer())
    page_items: orm.WriteOnlyMapped["models.LinkEntity"] = orm.relationship(
        "LinkEntity", secondary=page_entity_page_items_table, back_populates="pages", passive_deletes=True
    )
