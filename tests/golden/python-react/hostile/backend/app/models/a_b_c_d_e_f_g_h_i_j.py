"""The table of A/b\\c:d*e?f"g<h>i|js."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID as Uuid

import sqlalchemy as sa
from sqlalchemy import orm

from app.ids import uuid7
from app.models.base import Entity

if TYPE_CHECKING:
    from app import models


class ABCDEFGHIJ(Entity):
    """One A/b\\c:d*e?f"g<h>i|j."""

    __tablename__ = "a_b_c_d_e_f_g_h_i_js"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_a_b_c_d_e_f_g_h_i_js"),
        sa.Index("ix_a_b_c_d_e_f_g_h_i_js_relation_3d_id", "relation_3d_id"),
        sa.Index("ix_a_b_c_d_e_f_g_h_i_js_auth_user_id", "auth_user_id"),
    )

    label_prefix: ClassVar[str] = 'A/b\\c:d*e?f"g<h>i|j'

    id: orm.Mapped[Uuid] = orm.mapped_column(sa.Uuid(), default=uuid7)
    auth_user_id: orm.Mapped[Uuid] = orm.mapped_column(
        sa.Uuid(), sa.ForeignKey("auth_users.id", name="fk_a_b_c_d_e_f_g_h_i_js_auth_user_id", ondelete="RESTRICT")
    )
    etc_passwd: orm.Mapped[str | None] = orm.mapped_column(sa.String(255))
    relation_3d_id: orm.Mapped[Uuid | None] = orm.mapped_column(
        sa.Uuid(),
        sa.ForeignKey("entity_3d_models.id", name="fk_a_b_c_d_e_f_g_h_i_js_relation_3d_id", ondelete="SET NULL"),
    )
    relation_3d: orm.Mapped["models.Entity3dModel | None"] = orm.relationship(
        "Entity3dModel", foreign_keys=[relation_3d_id], lazy="raise"
    )
