"""The table of links."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import link_forms_table, page_entity_page_items_table

if TYPE_CHECKING:
    from app import models


class LinkEntity(Entity):
    """One link."""

    __tablename__ = "links"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_links"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("href"), BLANKS)) >= 1, name="ck_links_href"),
        sa.Index("ix_links_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Link"
    label_field: ClassVar[str | None] = "href"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_links_auth_user_id", ondelete="RESTRICT")
    )
    href: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    forms: orm.WriteOnlyMapped["models.FormEntity"] = orm.relationship(
        "FormEntity", secondary=link_forms_table, back_populates="links", passive_deletes=True
    )
    pages: orm.WriteOnlyMapped["models.PageEntity"] = orm.relationship(
        "PageEntity", secondary=page_entity_page_items_table, back_populates="page_items", passive_deletes=True
    )
