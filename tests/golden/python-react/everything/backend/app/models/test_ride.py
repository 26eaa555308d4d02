"""The table of test rides."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class TestRide(Entity):
    """Which customer rode which bicycle; it has no field of its own."""

    __tablename__ = "test_rides"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_test_rides"),
        sa.Index("ix_test_rides_customer_id", "customer_id"),
        sa.Index("ix_test_rides_bicycle_id", "bicycle_id"),
        sa.Index("ix_test_rides_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = "Test ride"

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_test_rides_auth_user_id", ondelete="RESTRICT")
    )
    customer_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("customers.id", name="fk_test_rides_customer_id", ondelete="CASCADE")
    )
    bicycle_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("bicycles.id", name="fk_test_rides_bicycle_id", ondelete="CASCADE")
    )
    customer: orm.Mapped["models.Customer"] = orm.relationship("Customer", foreign_keys=[customer_id], lazy="raise")
    bicycle: orm.Mapped["models.Bicycle"] = orm.relationship("Bicycle", foreign_keys=[bicycle_id], lazy="raise")
