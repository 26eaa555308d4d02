"""The table of categories."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import categories_categories_2_table

if TYPE_CHECKING:
    from app import models


class Category(Entity):
    """One category."""

    __tablename__ = "categories"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_categories"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_categories_name"
        ),
        sa.Index("ix_categories_categories_id", "categories_id"),
        sa.Index("ix_categories_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Category"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_categories_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    categories_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("categories_2.id", name="fk_categories_categories_id", ondelete="SET NULL")
    )
    categories: orm.Mapped["models.Categories | None"] = orm.relationship(
        "Categories", foreign_keys=[categories_id], lazy="raise"
    )
    categories_2: orm.WriteOnlyMapped["models.Categories"] = orm.relationship(
        "Categories", secondary=categories_categories_2_table, back_populates="categories_2", passive_deletes=True
    )
