"""The table of categories 2."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity
from app.models.links import categories_categories_2_table

if TYPE_CHECKING:
    from app import models


class Categories(Entity):
    """One categories."""

    __tablename__ = "categories_2"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_categories_2"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_categories_2_name"
        ),
        sa.Index("ix_categories_2_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Categories"
    label_field: ClassVar[str | None] = "name"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_categories_2_auth_user_id", ondelete="RESTRICT")
    )
    name: orm.Mapped[str] = orm.mapped_column(sa.String(255))
    categories_2: orm.WriteOnlyMapped["models.Category"] = orm.relationship(
        "Category", secondary=categories_categories_2_table, back_populates="categories_2", passive_deletes=True
    )
