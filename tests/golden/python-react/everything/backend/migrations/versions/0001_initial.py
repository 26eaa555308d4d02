"""The tables as they were generated."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Unicode's white space: text of nothing else counts as empty.
BLANKS = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)


def upgrade() -> None:
    op.create_table(
        "auth_users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("password_hash", sa.String(255), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("one_time_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_auth_users"),
        sa.UniqueConstraint("email", name="uq_auth_users_email"),
        sa.CheckConstraint(sa.column("role").in_(["admin", "member"]), name="ck_auth_users_role"),
    )
    op.create_table(
        "auth_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_auth_sessions"),
        sa.ForeignKeyConstraint(["user_id"], ["auth_users.id"], name="fk_auth_sessions_user_id", ondelete="CASCADE"),
    )
    op.create_index("ix_auth_sessions_user_id", "auth_sessions", ["user_id"])
    op.create_index("ix_auth_sessions_expires_at", "auth_sessions", ["expires_at"])
    op.create_table(
        "auth_attempts",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("window_ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_auth_attempts"),
    )
    op.create_index("ix_auth_attempts_window_ends_at", "auth_attempts", ["window_ends_at"])
    op.create_table(
        "customers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("email", sa.String(160), nullable=False),
        sa.Column("phone", sa.String(30), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("newsletter", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("preferences", JSONB(none_as_null=True), nullable=True),
        sa.Column("loyalty_number", sa.Uuid(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_customers_auth_user_id", ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("email", name="uq_customers_email"),
        sa.UniqueConstraint("loyalty_number", name="uq_customers_loyalty_number"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 2, name="ck_customers_name"
        ),
        sa.CheckConstraint(
            sa.and_(
                sa.func.char_length(sa.func.btrim(sa.column("email"), BLANKS)) >= 1,
                sa.column("email").regexp_match("^[^@ \\t\\n\\r\\f\\v]+@[^@ \\t\\n\\r\\f\\v]+\\.[a-z]{2,10}$"),
            ),
            name="ck_customers_email",
        ),
        sa.CheckConstraint(sa.column("phone").regexp_match("^\\+?[0-9 ]{6,20}$"), name="ck_customers_phone"),
        sa.CheckConstraint(
            sa.column("birth_date") >= sa.literal_column("DATE '1900-01-01'"), name="ck_customers_birth_date"
        ),
        sa.CheckConstraint(sa.func.char_length(sa.column("notes")) <= 5000, name="ck_customers_notes"),
    )
    op.create_index("ix_customers_auth_user_id", "customers", ["auth_user_id"])
    op.create_table(
        "bicycles",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("frame_number", sa.String(8), nullable=False),
        sa.Column("model", sa.String(255), nullable=False),
        sa.Column("weight", sa.Double(), nullable=True),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("gears", sa.Integer(), server_default="1", nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bicycles"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_bicycles_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["customers.id"], name="fk_bicycles_owner_id", ondelete="CASCADE"),
        sa.UniqueConstraint("frame_number", name="uq_bicycles_frame_number"),
        sa.UniqueConstraint("owner_id", "model", name="uq_bicycles_owner_id_model"),
        sa.CheckConstraint(
            sa.and_(
                sa.func.char_length(sa.func.btrim(sa.column("frame_number"), BLANKS)) >= 1,
                sa.column("frame_number").regexp_match("^[A-Z]{2}[0-9]{6}$"),
            ),
            name="ck_bicycles_frame_number",
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("model"), BLANKS)) >= 1, name="ck_bicycles_model"
        ),
        sa.CheckConstraint(sa.column("weight").between(0.5, 60), name="ck_bicycles_weight"),
        sa.CheckConstraint(
            sa.column("colour").in_(["red", "blue", "green", "black", "other"]), name="ck_bicycles_colour"
        ),
        sa.CheckConstraint(sa.column("gears").between(1, 33), name="ck_bicycles_gears"),
    )
    op.create_index("ix_bicycles_auth_user_id", "bicycles", ["auth_user_id"])
    op.create_index("ix_bicycles_owner_id", "bicycles", ["owner_id"])
    op.create_table(
        "suppliers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("company", sa.String(255), nullable=False),
        sa.Column("lead_time_days", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_suppliers"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_suppliers_auth_user_id", ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("company", name="uq_suppliers_company"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("company"), BLANKS)) >= 1, name="ck_suppliers_company"
        ),
        sa.CheckConstraint(sa.column("lead_time_days").between(0, 365), name="ck_suppliers_lead_time_days"),
    )
    op.create_index("ix_suppliers_auth_user_id", "suppliers", ["auth_user_id"])
    op.create_table(
        "parts",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("sku", sa.String(20), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("price", sa.Numeric(12, 4), nullable=False),
        sa.Column("in_stock", sa.Integer(), server_default="0", nullable=False),
        sa.Column("supplier_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_parts"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_parts_auth_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["supplier_id"], ["suppliers.id"], name="fk_parts_supplier_id", ondelete="SET NULL"),
        sa.UniqueConstraint("sku", name="uq_parts_sku"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("sku"), BLANKS)) >= 4, name="ck_parts_sku"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_parts_name"),
        sa.CheckConstraint(sa.column("price") >= sa.literal_column("0.0001"), name="ck_parts_price"),
        sa.CheckConstraint(sa.column("in_stock") >= 0, name="ck_parts_in_stock"),
    )
    op.create_index("ix_parts_auth_user_id", "parts", ["auth_user_id"])
    op.create_index("ix_parts_supplier_id", "parts", ["supplier_id"])
    op.create_table(
        "test_rides",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("bicycle_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_test_rides"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_test_rides_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name="fk_test_rides_customer_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["bicycle_id"], ["bicycles.id"], name="fk_test_rides_bicycle_id", ondelete="CASCADE"),
    )
    op.create_index("ix_test_rides_auth_user_id", "test_rides", ["auth_user_id"])
    op.create_index("ix_test_rides_customer_id", "test_rides", ["customer_id"])
    op.create_index("ix_test_rides_bicycle_id", "test_rides", ["bicycle_id"])
    op.create_table(
        "departments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(1), nullable=False),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("head_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_departments"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_departments_auth_user_id", ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("code", name="uq_departments_code"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("code"), BLANKS)) >= 1, name="ck_departments_code"
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("title"), BLANKS)) >= 1, name="ck_departments_title"
        ),
    )
    op.create_index("ix_departments_auth_user_id", "departments", ["auth_user_id"])
    op.create_index("ix_departments_head_id", "departments", ["head_id"])
    op.create_table(
        "employees",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("full_name", sa.String(120), nullable=False),
        sa.Column("badge_number", sa.Integer(), nullable=False),
        sa.Column("hourly_rate", sa.Numeric(6, 2), nullable=True),
        sa.Column("hired_on", sa.Date(), nullable=False),
        sa.Column("shift_starts", sa.Time(), server_default="08:00:00", nullable=True),
        sa.Column("photo", sa.LargeBinary(), nullable=True),
        sa.Column("role", sa.String(), server_default="mechanic", nullable=False),
        sa.Column("department_id", sa.Uuid(), nullable=False),
        sa.Column("manager_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_employees"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_employees_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name="fk_employees_department_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["manager_id"], ["employees.id"], name="fk_employees_manager_id", ondelete="SET NULL"),
        sa.UniqueConstraint("badge_number", name="uq_employees_badge_number"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("full_name"), BLANKS)) >= 1, name="ck_employees_full_name"
        ),
        sa.CheckConstraint(sa.column("badge_number").between(1, 9999), name="ck_employees_badge_number"),
        sa.CheckConstraint(
            sa.column("hourly_rate").between(sa.literal_column("0"), sa.literal_column("500")),
            name="ck_employees_hourly_rate",
        ),
        sa.CheckConstraint(sa.func.octet_length(sa.column("photo")) <= 200000, name="ck_employees_photo"),
        sa.CheckConstraint(
            sa.column("role").in_(["mechanic", "inspector", "front desk", "manager"]), name="ck_employees_role"
        ),
    )
    op.create_index("ix_employees_auth_user_id", "employees", ["auth_user_id"])
    op.create_index("ix_employees_department_id", "employees", ["department_id"])
    op.create_index("ix_employees_manager_id", "employees", ["manager_id"])
    op.create_table(
        "repair_orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(), server_default="open", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="3", nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("quoted_price", sa.Numeric(10, 2), server_default="0.00", nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("what_is_wrong", sa.Text(), nullable=False),
        sa.Column("bicycle_id", sa.Uuid(), nullable=False),
        sa.Column("mechanic_id", sa.Uuid(), nullable=False),
        sa.Column("inspector_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_repair_orders"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_repair_orders_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["bicycle_id"], ["bicycles.id"], name="fk_repair_orders_bicycle_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["mechanic_id"], ["employees.id"], name="fk_repair_orders_mechanic_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["inspector_id"], ["employees.id"], name="fk_repair_orders_inspector_id", ondelete="SET NULL"
        ),
        sa.UniqueConstraint("number", name="uq_repair_orders_number"),
        sa.UniqueConstraint("bicycle_id", "starts_at", name="uq_repair_orders_bicycle_id_starts_at"),
        sa.CheckConstraint(sa.column("number") >= 1000000000000, name="ck_repair_orders_number"),
        sa.CheckConstraint(
            sa.column("status").in_(["open", "in progress", "done", "cancelled"]), name="ck_repair_orders_status"
        ),
        sa.CheckConstraint(sa.column("priority").between(1, 5), name="ck_repair_orders_priority"),
        sa.CheckConstraint(sa.column("quoted_price") >= sa.literal_column("0"), name="ck_repair_orders_quoted_price"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("what_is_wrong"), BLANKS)) >= 1,
            name="ck_repair_orders_what_is_wrong",
        ),
    )
    op.create_index("ix_repair_orders_auth_user_id", "repair_orders", ["auth_user_id"])
    op.create_index("ix_repair_orders_bicycle_id", "repair_orders", ["bicycle_id"])
    op.create_index("ix_repair_orders_mechanic_id", "repair_orders", ["mechanic_id"])
    op.create_index("ix_repair_orders_inspector_id", "repair_orders", ["inspector_id"])
    op.create_table(
        "invoices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("total", sa.Numeric(12, 2), nullable=False),
        sa.Column("state", sa.String(), server_default="draft", nullable=False),
        sa.Column("repair_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_invoices"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_invoices_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["repair_id"], ["repair_orders.id"], name="fk_invoices_repair_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("repair_id", name="uq_invoices_repair_id"),
        sa.CheckConstraint(sa.column("total") >= sa.literal_column("0"), name="ck_invoices_total"),
        sa.CheckConstraint(sa.column("state").in_(["draft", "sent", "paid", "closed"]), name="ck_invoices_state"),
    )
    op.create_index("ix_invoices_auth_user_id", "invoices", ["auth_user_id"])
    op.create_table(
        "employee_mentors",
        sa.Column("employee_id", sa.Uuid(), nullable=False),
        sa.Column("mentor_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("employee_id", "mentor_id", name="pk_employee_mentors"),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employees.id"], name="fk_employee_mentors_employee_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["employees.id"], name="fk_employee_mentors_mentor_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_employee_mentors_mentor_id", "employee_mentors", ["mentor_id", "employee_id"])
    op.create_table(
        "repair_order_parts",
        sa.Column("repair_order_id", sa.Uuid(), nullable=False),
        sa.Column("part_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("repair_order_id", "part_id", name="pk_repair_order_parts"),
        sa.ForeignKeyConstraint(
            ["repair_order_id"], ["repair_orders.id"], name="fk_repair_order_parts_repair_order_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["part_id"], ["parts.id"], name="fk_repair_order_parts_part_id", ondelete="CASCADE"),
    )
    op.create_index("ix_repair_order_parts_part_id", "repair_order_parts", ["part_id", "repair_order_id"])
    op.create_table(
        "part_replaced_by",
        sa.Column("part_id", sa.BigInteger(), nullable=False),
        sa.Column("replaced_by_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("part_id", "replaced_by_id", name="pk_part_replaced_by"),
        sa.ForeignKeyConstraint(["part_id"], ["parts.id"], name="fk_part_replaced_by_part_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"], ["parts.id"], name="fk_part_replaced_by_replaced_by_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_part_replaced_by_replaced_by_id", "part_replaced_by", ["replaced_by_id", "part_id"])
    # Tables that refer to each other get these once both are there.
    op.create_foreign_key(
        "fk_departments_head_id", "departments", "employees", ["head_id"], ["id"], ondelete="SET NULL"
    )


def downgrade() -> None:
    op.drop_constraint("fk_departments_head_id", "departments", type_="foreignkey")
    op.drop_table("employee_mentors")
    op.drop_table("repair_order_parts")
    op.drop_table("part_replaced_by")
    for table in (
        "customers",
        "bicycles",
        "suppliers",
        "parts",
        "test_rides",
        "departments",
        "employees",
        "repair_orders",
        "invoices",
    )[::-1]:
        op.drop_table(table)
    op.drop_table("auth_attempts")
    op.drop_table("auth_sessions")
    op.drop_table("auth_users")
