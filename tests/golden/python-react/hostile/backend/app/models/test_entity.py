"""The table of tests."""

from typing import ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity


class Test(Entity):
    """One test."""

    __tablename__ = "tests"
    __table_args__ = (sa.PrimaryKeyConstraint("id", name="pk_tests"), sa.Index("ix_tests_auth_user_id", "auth_user_id"))

    label_prefix: ClassVar[str] = "Test"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_tests_auth_user_id", ondelete="RESTRICT")
    )
    test_assert: orm.Mapped[bool | None] = orm.mapped_column(sa.Boolean())
