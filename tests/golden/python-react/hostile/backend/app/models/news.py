"""The table of news."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import BLANKS, Entity


class News(Entity):
    """One news."""

    __tablename__ = "news"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_news"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("headline"), BLANKS)).between(1, 100000),
            name="ck_news_headline",
        ),
        sa.Index("ix_news_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "News"
    label_field: ClassVar[str | None] = "headline"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_news_auth_user_id", ondelete="RESTRICT")
    )
    headline: orm.Mapped[str] = orm.mapped_column(sa.Text())
