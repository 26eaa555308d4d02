"""Link tables of many-to-many relationships."""

import sqlalchemy as sa

from app.models.base import Base

employee_mentors_table = sa.Table(
    "employee_mentors",
    Base.metadata,
    sa.Column(
        "employee_id",
        sa.Uuid(),
        sa.ForeignKey("employees.id", name="fk_employee_mentors_employee_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "mentor_id", sa.Uuid(), sa.ForeignKey("employees.id", name="fk_employee_mentors_mentor_id", ondelete="CASCADE")
    ),
    sa.PrimaryKeyConstraint("employee_id", "mentor_id", name="pk_employee_mentors"),
    sa.Index("ix_employee_mentors_mentor_id", "mentor_id", "employee_id"),
)

repair_order_parts_table = sa.Table(
    "repair_order_parts",
    Base.metadata,
    sa.Column(
        "repair_order_id",
        sa.Uuid(),
        sa.ForeignKey("repair_orders.id", name="fk_repair_order_parts_repair_order_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "part_id", sa.BigInteger(), sa.ForeignKey("parts.id", name="fk_repair_order_parts_part_id", ondelete="CASCADE")
    ),
    sa.PrimaryKeyConstraint("repair_order_id", "part_id", name="pk_repair_order_parts"),
    sa.Index("ix_repair_order_parts_part_id", "part_id", "repair_order_id"),
)

part_replaced_by_table = sa.Table(
    "part_replaced_by",
    Base.metadata,
    sa.Column(
        "part_id", sa.BigInteger(), sa.ForeignKey("parts.id", name="fk_part_replaced_by_part_id", ondelete="CASCADE")
    ),
    sa.Column(
        "replaced_by_id",
        sa.BigInteger(),
        sa.ForeignKey("parts.id", name="fk_part_replaced_by_replaced_by_id", ondelete="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("part_id", "replaced_by_id", name="pk_part_replaced_by"),
    sa.Index("ix_part_replaced_by_replaced_by_id", "replaced_by_id", "part_id"),
)
