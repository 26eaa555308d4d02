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
        "classes",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("class_metadata", JSONB(none_as_null=True), nullable=True),
        sa.Column("class_schema", sa.String(40), nullable=False),
        sa.Column("class_model_config", sa.Text(), nullable=True),
        sa.Column("class_from", sa.Date(), nullable=True),
        sa.Column("class_class", sa.String(1), nullable=True),
        sa.Column("class_self", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("class_json", JSONB(none_as_null=True), nullable=True),
        sa.Column("class_copy", sa.Integer(), nullable=True),
        sa.Column("class_dict", sa.String(255), nullable=True),
        sa.Column("init", sa.String(255), nullable=True),
        sa.Column("private", sa.String(255), nullable=True),
        sa.Column("proto", sa.String(255), nullable=True),
        sa.Column("class_constructor", sa.String(255), nullable=True),
        sa.Column("class_prototype", sa.String(255), nullable=True),
        sa.Column("to_string", sa.String(255), nullable=True),
        sa.Column("has_own_property", sa.String(255), nullable=True),
        sa.Column("class_record_id", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_classes"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_classes_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["class_record_id"], ["classes.id"], name="fk_classes_class_record_id", ondelete="SET NULL"
        ),
        sa.UniqueConstraint("class_class", name="uq_classes_class_class"),
        sa.UniqueConstraint("class_copy", name="uq_classes_class_copy"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("class_schema"), BLANKS)) >= 1, name="ck_classes_class_schema"
        ),
        sa.CheckConstraint(sa.column("class_copy").between(1, 3), name="ck_classes_class_copy"),
    )
    op.create_index("ix_classes_auth_user_id", "classes", ["auth_user_id"])
    op.create_index("ix_classes_class_record_id", "classes", ["class_record_id"])
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("password", sa.String(255), nullable=True),
        sa.Column("email", sa.String(255), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("owner", sa.String(255), nullable=True),
        sa.Column("user_auth_user_id", sa.Integer(), nullable=True),
        sa.Column("user_version", sa.String(255), nullable=True),
        sa.Column("user_label", sa.String(255), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("spouse_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_users_auth_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["spouse_id"], ["users.id"], name="fk_users_spouse_id", ondelete="SET NULL"),
        sa.UniqueConstraint("email", name="uq_users_email"),
        sa.UniqueConstraint("spouse_id", name="uq_users_spouse_id"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("email"), BLANKS)) >= 1, name="ck_users_email"),
    )
    op.create_index("ix_users_auth_user_id", "users", ["auth_user_id"])
    op.create_table(
        "groups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("first_name", sa.String(255), nullable=True),
        sa.Column("first_name_3", sa.String(255), nullable=True),
        sa.Column("first_name_4", sa.String(255), nullable=True),
        sa.Column("first_name_5", sa.String(255), nullable=True),
        sa.Column("first_name_6", sa.String(255), nullable=True),
        sa.Column("first_name_2", sa.String(255), nullable=True),
        sa.Column("field_1st_name", sa.String(255), nullable=True),
        sa.Column("field_2", sa.Integer(), nullable=True),
        sa.Column("field_9", sa.String(255), nullable=True),
        sa.Column("a_bcd_e", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_groups_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_groups_auth_user_id", "groups", ["auth_user_id"])
    op.create_table(
        "types",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(2), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_types"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_types_auth_user_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("name", name="uq_types_name"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 2, name="ck_types_name"),
    )
    op.create_index("ix_types_auth_user_id", "types", ["auth_user_id"])
    op.create_table(
        "tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), server_default="it's", nullable=False),
        sa.Column("type", sa.String(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("datetime", sa.DateTime(timezone=True), nullable=True),
        sa.Column("task_str", sa.String(255), nullable=True),
        sa.Column("task_int", sa.Integer(), nullable=True),
        sa.Column("task_float", sa.Double(), nullable=True),
        sa.Column("task_bool", sa.Boolean(), nullable=True),
        sa.Column("task_bytes", sa.LargeBinary(), nullable=True),
        sa.Column("task_list", JSONB(none_as_null=True), nullable=True),
        sa.Column("uuid", sa.Uuid(), nullable=True),
        sa.Column("decimal", sa.Numeric(18, 2), nullable=True),
        sa.Column("key", sa.String(255), nullable=True),
        sa.Column("ref", sa.String(255), nullable=True),
        sa.Column("children", sa.String(255), nullable=True),
        sa.Column("errors", sa.String(255), nullable=True),
        sa.Column("task_register", sa.String(255), nullable=True),
        sa.Column("control", sa.String(255), nullable=True),
        sa.Column("values", sa.String(255), nullable=True),
        sa.Column("task_type_id", sa.Uuid(), nullable=False),
        sa.Column("task_registry_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_tasks_auth_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["task_type_id"], ["types.id"], name="fk_tasks_task_type_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["task_registry_id"], ["types.id"], name="fk_tasks_task_registry_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint(
            sa.column("state").in_(
                [
                    "name",
                    "value",
                    "None",
                    "True",
                    "1",
                    "it's",
                    'say "hi"',
                    "back\\slash",
                    "Ready",
                    "ready",
                    "готово",
                    "完了",
                    "✅",
                    "mro",
                    (
                        "a very long enum value that goes on and on and on until it is longer than most "
                        "columns would like it to be"
                    ),
                ]
            ),
            name="ck_tasks_state",
        ),
        sa.CheckConstraint(sa.column("type").in_(["only"]), name="ck_tasks_type"),
        sa.CheckConstraint(sa.func.octet_length(sa.column("task_bytes")) <= 1048576, name="ck_tasks_task_bytes"),
    )
    op.create_index("ix_tasks_auth_user_id", "tasks", ["auth_user_id"])
    op.create_index("ix_tasks_task_type_id", "tasks", ["task_type_id"])
    op.create_index("ix_tasks_task_registry_id", "tasks", ["task_registry_id"])
    op.create_table(
        "selects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("table", sa.String(255), nullable=True),
        sa.Column("select_xmin", sa.Integer(), nullable=True),
        sa.Column("select_ctid", sa.String(255), nullable=True),
        sa.Column("select_tableoid", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_selects"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_selects_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_selects_auth_user_id", "selects", ["auth_user_id"])
    op.create_table(
        "orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("select", sa.String(255), server_default='it\'s a "default" \\ with ${all} {{of}} it', nullable=True),
        sa.Column("where", sa.String(4), nullable=True),
        sa.Column("limit", sa.Numeric(4, 4), nullable=True),
        sa.Column("offset", sa.BigInteger(), nullable=True),
        sa.Column("user", sa.String(255), nullable=True),
        sa.Column("order_page", sa.Integer(), nullable=True),
        sa.Column("order_page_size", sa.Integer(), nullable=True),
        sa.Column("order_sort", sa.String(255), nullable=True),
        sa.Column("order_search", sa.String(255), nullable=True),
        sa.Column("order_deleted", sa.Boolean(), nullable=True),
        sa.Column("price_min", sa.Integer(), nullable=True),
        sa.Column("price", sa.Integer(), nullable=True),
        sa.Column("order_user_id", sa.Uuid(), nullable=False),
        sa.Column("user_2_id", sa.Uuid(), nullable=True),
        sa.Column("user_3_id", sa.Uuid(), nullable=True),
        sa.Column("order_select_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_orders_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["order_user_id"], ["users.id"], name="fk_orders_order_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["user_2_id"], ["users.id"], name="fk_orders_user_2_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["user_3_id"], ["users.id"], name="fk_orders_user_3_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["order_select_id"], ["selects.id"], name="fk_orders_order_select_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint(sa.column("order").between(-5, 5), name="ck_orders_order"),
        sa.CheckConstraint(sa.column("where").regexp_match("^[\"'`\\\\\\/\\$\\{\\}]{1,4}$"), name="ck_orders_where"),
    )
    op.create_index("ix_orders_auth_user_id", "orders", ["auth_user_id"])
    op.create_index("ix_orders_order_user_id", "orders", ["order_user_id"])
    op.create_index("ix_orders_user_2_id", "orders", ["user_2_id"])
    op.create_index("ix_orders_user_3_id", "orders", ["user_3_id"])
    op.create_index("ix_orders_order_select_id", "orders", ["order_select_id"])
    op.create_table(
        "categories_2",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_categories_2"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_categories_2_auth_user_id", ondelete="RESTRICT"
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_categories_2_name"
        ),
    )
    op.create_index("ix_categories_2_auth_user_id", "categories_2", ["auth_user_id"])
    op.create_table(
        "categories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("categories_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_categories"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_categories_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["categories_id"], ["categories_2.id"], name="fk_categories_categories_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_categories_name"
        ),
    )
    op.create_index("ix_categories_auth_user_id", "categories", ["auth_user_id"])
    op.create_index("ix_categories_categories_id", "categories", ["categories_id"])
    op.create_table(
        "people_2",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people_2"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_people_2_auth_user_id", ondelete="RESTRICT"
        ),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_people_2_name"),
    )
    op.create_index("ix_people_2_auth_user_id", "people_2", ["auth_user_id"])
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("people_id", sa.Uuid(), nullable=True),
        sa.Column("people_2_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_people_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["people_id"], ["people_2.id"], name="fk_people_people_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["people_2_id"], ["people_2.id"], name="fk_people_people_2_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("people_id", name="uq_people_people_id"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("name"), BLANKS)) >= 1, name="ck_people_name"),
    )
    op.create_index("ix_people_auth_user_id", "people", ["auth_user_id"])
    op.create_index("ix_people_people_2_id", "people", ["people_2_id"])
    op.create_table(
        "sheep",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("wool", sa.Numeric(38, 10), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sheep"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_sheep_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_sheep_auth_user_id", "sheep", ["auth_user_id"])
    op.create_table(
        "news",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_news_auth_user_id", ondelete="RESTRICT"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("headline"), BLANKS)).between(1, 100000),
            name="ck_news_headline",
        ),
    )
    op.create_index("ix_news_auth_user_id", "news", ["auth_user_id"])
    op.create_table(
        "klients",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("imya", sa.String(255), nullable=False),
        sa.Column("data_rozhdeniya", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_klients"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_klients_auth_user_id", ondelete="RESTRICT"
        ),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("imya"), BLANKS)) >= 1, name="ck_klients_imya"),
    )
    op.create_index("ix_klients_auth_user_id", "klients", ["auth_user_id"])
    op.create_table(
        "ding_dans",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("bian_hao", sa.String(255), nullable=False),
        sa.Column("jin_e", sa.Numeric(10, 2), nullable=True),
        sa.Column("klient_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ding_dans"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_ding_dans_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["klient_id"], ["klients.id"], name="fk_ding_dans_klient_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("bian_hao", name="uq_ding_dans_bian_hao"),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("bian_hao"), BLANKS)) >= 1, name="ck_ding_dans_bian_hao"
        ),
    )
    op.create_index("ix_ding_dans_auth_user_id", "ding_dans", ["auth_user_id"])
    op.create_index("ix_ding_dans_klient_id", "ding_dans", ["klient_id"])
    op.create_table(
        "entity_20s",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("field_1", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity_20s"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_entity_20s_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_entity_20s_auth_user_id", "entity_20s", ["auth_user_id"])
    op.create_table(
        "entity_19s",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("field_1", sa.String(255), nullable=False),
        sa.Column("field_2", sa.Integer(), nullable=True),
        sa.Column("relation_reference_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity_19s"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_entity_19s_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["relation_reference_id"],
            ["entity_20s.id"],
            name="fk_entity_19s_relation_reference_id",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("field_1"), BLANKS)) >= 1, name="ck_entity_19s_field_1"
        ),
    )
    op.create_index("ix_entity_19s_auth_user_id", "entity_19s", ["auth_user_id"])
    op.create_index("ix_entity_19s_relation_reference_id", "entity_19s", ["relation_reference_id"])
    op.create_table(
        "strasses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("grosse", sa.Double(), nullable=True),
        sa.Column("naive_cafe", sa.String(255), nullable=True),
        sa.Column("mass_s", sa.String(255), nullable=True),
        sa.Column("strasse_grosse_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_strasses"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_strasses_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["strasse_grosse_id"], ["klients.id"], name="fk_strasses_strasse_grosse_id", ondelete="SET NULL"
        ),
        sa.UniqueConstraint("strasse_grosse_id", name="uq_strasses_strasse_grosse_id"),
        sa.CheckConstraint(sa.column("grosse").between(-1.5, 10000000000), name="ck_strasses_grosse"),
    )
    op.create_index("ix_strasses_auth_user_id", "strasses", ["auth_user_id"])
    op.create_table(
        "the_record_of_every_single_thing_that_lt0b51",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("the_reason_why_this_particular_thing_was_tamukk", sa.String(255), nullable=False),
        sa.Column("the_reason_why_this_particular_thing_was_eeacn2", sa.String(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_the_record_of_every_single_thing_that_lt0b51"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"],
            ["auth_users.id"],
            name="fk_the_record_of_every_single_thing_that_lt0b51_auth_user_id",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name="fk_the_record_of_every_single_thing_that_lt0b51_person_id",
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint(
            "the_reason_why_this_particular_thing_was_tamukk",
            "the_reason_why_this_particular_thing_was_eeacn2",
            "person_id",
            name="uq_the_record_of_every_single_thing_that_lt0b51_the_1kjl1b",
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("the_reason_why_this_particular_thing_was_tamukk"), BLANKS))
            >= 1,
            name="ck_the_record_of_every_single_thing_that_lt0b51_the_qx6jrk",
        ),
        sa.CheckConstraint(
            sa.column("the_reason_why_this_particular_thing_was_eeacn2").in_(["x", "y"]),
            name="ck_the_record_of_every_single_thing_that_lt0b51_the_crkf0h",
        ),
    )
    op.create_index(
        "ix_the_record_of_every_single_thing_that_lt0b51_auth_user_id",
        "the_record_of_every_single_thing_that_lt0b51",
        ["auth_user_id"],
    )
    op.create_index(
        "ix_the_record_of_every_single_thing_that_lt0b51_person_id",
        "the_record_of_every_single_thing_that_lt0b51",
        ["person_id"],
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("href", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_links_auth_user_id", ondelete="RESTRICT"),
        sa.CheckConstraint(sa.func.char_length(sa.func.btrim(sa.column("href"), BLANKS)) >= 1, name="ck_links_href"),
    )
    op.create_index("ix_links_auth_user_id", "links", ["auth_user_id"])
    op.create_table(
        "forms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("on_submit", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_forms"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_forms_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_forms_auth_user_id", "forms", ["auth_user_id"])
    op.create_table(
        "dates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("value", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dates"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_dates_auth_user_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("value", name="uq_dates_value"),
    )
    op.create_index("ix_dates_auth_user_id", "dates", ["auth_user_id"])
    op.create_table(
        "maps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("date_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_maps"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_maps_auth_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["date_id"], ["dates.id"], name="fk_maps_date_id", ondelete="RESTRICT"),
        sa.UniqueConstraint("date_id", name="uq_maps_date_id"),
    )
    op.create_index("ix_maps_auth_user_id", "maps", ["auth_user_id"])
    op.create_table(
        "promises",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("promise_then", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_promises_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_promises_auth_user_id", "promises", ["auth_user_id"])
    op.create_table(
        "errors",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("error_label_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_errors"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_errors_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["error_label_id"], ["promises.id"], name="fk_errors_error_label_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            sa.func.char_length(sa.func.btrim(sa.column("message"), BLANKS)) >= 1, name="ck_errors_message"
        ),
    )
    op.create_index("ix_errors_auth_user_id", "errors", ["auth_user_id"])
    op.create_index("ix_errors_error_label_id", "errors", ["error_label_id"])
    op.create_table(
        "pages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("items", JSONB(none_as_null=True), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pages"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_pages_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_pages_auth_user_id", "pages", ["auth_user_id"])
    op.create_table(
        "auths",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_auths"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_auths_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_auths_auth_user_id", "auths", ["auth_user_id"])
    op.create_table(
        "bases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("base_registry", sa.String(255), nullable=True),
        sa.Column("base_query", sa.String(255), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bases"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_bases_auth_user_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["owner_id"], ["auths.id"], name="fk_bases_owner_id", ondelete="SET NULL"),
    )
    op.create_index("ix_bases_auth_user_id", "bases", ["auth_user_id"])
    op.create_index("ix_bases_owner_id", "bases", ["owner_id"])
    op.create_table(
        "app_auth_users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_app_auth_users"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_app_auth_users_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_app_auth_users_auth_user_id", "app_auth_users", ["auth_user_id"])
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_sessions_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_sessions_user_id", ondelete="CASCADE"),
    )
    op.create_index("ix_sessions_auth_user_id", "sessions", ["auth_user_id"])
    op.create_index("ix_sessions_user_id", "sessions", ["user_id"])
    op.create_table(
        "cons",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("nul", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cons"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_cons_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_cons_auth_user_id", "cons", ["auth_user_id"])
    op.create_table(
        "tests",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("test_assert", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tests"),
        sa.ForeignKeyConstraint(["auth_user_id"], ["auth_users.id"], name="fk_tests_auth_user_id", ondelete="RESTRICT"),
    )
    op.create_index("ix_tests_auth_user_id", "tests", ["auth_user_id"])
    op.create_table(
        "types_2",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("enum", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_types_2"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_types_2_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_types_2_auth_user_id", "types_2", ["auth_user_id"])
    op.create_table(
        "health",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("pulse", sa.Integer(), nullable=False),
        sa.Column("only", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_health"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_health_auth_user_id", ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("only", name="uq_health_only"),
        sa.CheckConstraint(sa.column("pulse").between(0, 300), name="ck_health_pulse"),
        sa.CheckConstraint(sa.column("only").in_(["one"]), name="ck_health_only"),
    )
    op.create_index("ix_health_auth_user_id", "health", ["auth_user_id"])
    op.create_table(
        "app_pg_classes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("pg_class_oid", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_app_pg_classes"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_app_pg_classes_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_app_pg_classes_auth_user_id", "app_pg_classes", ["auth_user_id"])
    op.create_table(
        "sqlalchemies",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("sqlalchemy_sa", sa.String(255), nullable=True),
        sa.Column("sqlalchemy_orm", sa.String(255), nullable=True),
        sa.Column("sqlalchemy_pydantic", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sqlalchemies"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_sqlalchemies_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_sqlalchemies_auth_user_id", "sqlalchemies", ["auth_user_id"])
    op.create_table(
        "entity_3d_models",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity_3d_models"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_entity_3d_models_auth_user_id", ondelete="RESTRICT"
        ),
        sa.CheckConstraint(sa.func.octet_length(sa.column("file")) <= 1048576, name="ck_entity_3d_models_file"),
    )
    op.create_index("ix_entity_3d_models_auth_user_id", "entity_3d_models", ["auth_user_id"])
    op.create_table(
        "options",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("new", sa.String(255), nullable=True),
        sa.Column("edit", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_options"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_options_auth_user_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_options_auth_user_id", "options", ["auth_user_id"])
    op.create_table(
        "a_b_c_d_e_f_g_h_i_js",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("etc_passwd", sa.String(255), nullable=True),
        sa.Column("relation_3d_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_a_b_c_d_e_f_g_h_i_js"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_a_b_c_d_e_f_g_h_i_js_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["relation_3d_id"],
            ["entity_3d_models.id"],
            name="fk_a_b_c_d_e_f_g_h_i_js_relation_3d_id",
            ondelete="SET NULL",
        ),
    )
    op.create_index("ix_a_b_c_d_e_f_g_h_i_js_auth_user_id", "a_b_c_d_e_f_g_h_i_js", ["auth_user_id"])
    op.create_index("ix_a_b_c_d_e_f_g_h_i_js_relation_3d_id", "a_b_c_d_e_f_g_h_i_js", ["relation_3d_id"])
    op.create_table(
        "imports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("import_import", sa.LargeBinary(), nullable=False),
        sa.Column("object_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_imports_auth_user_id", ondelete="RESTRICT"
        ),
        sa.CheckConstraint(sa.func.octet_length(sa.column("import_import")) <= 3, name="ck_imports_import_import"),
    )
    op.create_index("ix_imports_auth_user_id", "imports", ["auth_user_id"])
    op.create_index("ix_imports_object_id", "imports", ["object_id"])
    op.create_table(
        "namespaces",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("flag", sa.String(), nullable=False),
        sa.Column("namespace_import_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_namespaces"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_namespaces_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["namespace_import_id"], ["imports.id"], name="fk_namespaces_namespace_import_id", ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("flag", name="uq_namespaces_flag"),
        sa.CheckConstraint(sa.column("flag").in_(["a", "b"]), name="ck_namespaces_flag"),
    )
    op.create_index("ix_namespaces_auth_user_id", "namespaces", ["auth_user_id"])
    op.create_index("ix_namespaces_namespace_import_id", "namespaces", ["namespace_import_id"])
    op.create_table(
        "objects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("auth_user_id", sa.Uuid(), nullable=False),
        sa.Column("object_none", sa.String(255), nullable=True),
        sa.Column("object_true", sa.Boolean(), nullable=False),
        sa.Column("namespace_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_objects"),
        sa.ForeignKeyConstraint(
            ["auth_user_id"], ["auth_users.id"], name="fk_objects_auth_user_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["namespace_id"], ["namespaces.id"], name="fk_objects_namespace_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("object_true", name="uq_objects_object_true"),
        sa.UniqueConstraint("namespace_id", name="uq_objects_namespace_id"),
    )
    op.create_index("ix_objects_auth_user_id", "objects", ["auth_user_id"])
    op.create_table(
        "health_entity_klient",
        sa.Column("health_entity_id", sa.Uuid(), nullable=False),
        sa.Column("klient_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("health_entity_id", "klient_id", name="pk_health_entity_klient"),
        sa.ForeignKeyConstraint(
            ["health_entity_id"], ["health.id"], name="fk_health_entity_klient_health_entity_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["klient_id"], ["klients.id"], name="fk_health_entity_klient_klient_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_health_entity_klient_klient_id", "health_entity_klient", ["klient_id", "health_entity_id"])
    op.create_table(
        "user_groups_2",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "group_id", name="pk_user_groups_2"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_user_groups_2_user_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_user_groups_2_group_id", ondelete="CASCADE"),
    )
    op.create_index("ix_user_groups_2_group_id", "user_groups_2", ["group_id", "user_id"])
    op.create_table(
        "user_groups_3",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "group_id", name="pk_user_groups_3"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_user_groups_3_user_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_user_groups_3_group_id", ondelete="CASCADE"),
    )
    op.create_index("ix_user_groups_3_group_id", "user_groups_3", ["group_id", "user_id"])
    op.create_table(
        "group_members",
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "user_id", name="pk_group_members"),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_group_members_group_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_group_members_user_id", ondelete="CASCADE"),
    )
    op.create_index("ix_group_members_user_id", "group_members", ["user_id", "group_id"])
    op.create_table(
        "user_follows",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("follow_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "follow_id", name="pk_user_follows"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_user_follows_user_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["follow_id"], ["users.id"], name="fk_user_follows_follow_id", ondelete="CASCADE"),
    )
    op.create_index("ix_user_follows_follow_id", "user_follows", ["follow_id", "user_id"])
    op.create_table(
        "categories_categories_2",
        sa.Column("categories_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("categories_id", "category_id", name="pk_categories_categories_2"),
        sa.ForeignKeyConstraint(
            ["categories_id"], ["categories_2.id"], name="fk_categories_categories_2_categories_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["category_id"], ["categories.id"], name="fk_categories_categories_2_category_id", ondelete="CASCADE"
        ),
    )
    op.create_index(
        "ix_categories_categories_2_category_id", "categories_categories_2", ["category_id", "categories_id"]
    )
    op.create_table(
        "sheep_related_sheep",
        sa.Column("sheep_id", sa.Uuid(), nullable=False),
        sa.Column("related_sheep_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("sheep_id", "related_sheep_id", name="pk_sheep_related_sheep"),
        sa.ForeignKeyConstraint(["sheep_id"], ["sheep.id"], name="fk_sheep_related_sheep_sheep_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["related_sheep_id"], ["sheep.id"], name="fk_sheep_related_sheep_related_sheep_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_sheep_related_sheep_related_sheep_id", "sheep_related_sheep", ["related_sheep_id", "sheep_id"])
    op.create_table(
        "ding_dan_huo_jian",
        sa.Column("ding_dan_id", sa.Uuid(), nullable=False),
        sa.Column("entity_19_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("ding_dan_id", "entity_19_id", name="pk_ding_dan_huo_jian"),
        sa.ForeignKeyConstraint(
            ["ding_dan_id"], ["ding_dans.id"], name="fk_ding_dan_huo_jian_ding_dan_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["entity_19_id"], ["entity_19s.id"], name="fk_ding_dan_huo_jian_entity_19_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_ding_dan_huo_jian_entity_19_id", "ding_dan_huo_jian", ["entity_19_id", "ding_dan_id"])
    op.create_table(
        "the_record_of_every_single_thing_that_6cg4hl_3iumfw",
        sa.Column("the_record_of_every_single_thing_that_6cg4hl_id", sa.Uuid(), nullable=False),
        sa.Column("related_the_record_of_every_single_thing_4vv2rp_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "the_record_of_every_single_thing_that_6cg4hl_id",
            "related_the_record_of_every_single_thing_4vv2rp_id",
            name="pk_the_record_of_every_single_thing_that_6cg4hl_3iumfw",
        ),
        sa.ForeignKeyConstraint(
            ["the_record_of_every_single_thing_that_6cg4hl_id"],
            ["the_record_of_every_single_thing_that_lt0b51.id"],
            name="fk_the_record_of_every_single_thing_that_6cg4hl_3iumfw_cud00a",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["related_the_record_of_every_single_thing_4vv2rp_id"],
            ["the_record_of_every_single_thing_that_lt0b51.id"],
            name="fk_the_record_of_every_single_thing_that_6cg4hl_3iumfw_h2b1jk",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_the_record_of_every_single_thing_that_6cg4hl_3iumfw_2ervja",
        "the_record_of_every_single_thing_that_6cg4hl_3iumfw",
        ["related_the_record_of_every_single_thing_4vv2rp_id", "the_record_of_every_single_thing_that_6cg4hl_id"],
    )
    op.create_table(
        "link_forms",
        sa.Column("link_id", sa.Uuid(), nullable=False),
        sa.Column("form_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("link_id", "form_id", name="pk_link_forms"),
        sa.ForeignKeyConstraint(["link_id"], ["links.id"], name="fk_link_forms_link_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["form_id"], ["forms.id"], name="fk_link_forms_form_id", ondelete="CASCADE"),
    )
    op.create_index("ix_link_forms_form_id", "link_forms", ["form_id", "link_id"])
    op.create_table(
        "page_entity_page_items",
        sa.Column("page_entity_id", sa.Uuid(), nullable=False),
        sa.Column("link_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("page_entity_id", "link_id", name="pk_page_entity_page_items"),
        sa.ForeignKeyConstraint(
            ["page_entity_id"], ["pages.id"], name="fk_page_entity_page_items_page_entity_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["link_id"], ["links.id"], name="fk_page_entity_page_items_link_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_page_entity_page_items_link_id", "page_entity_page_items", ["link_id", "page_entity_id"])
    # Tables that refer to each other get these once both are there.
    op.create_foreign_key("fk_imports_object_id", "imports", "objects", ["object_id"], ["id"], ondelete="SET NULL")


def downgrade() -> None:
    op.drop_constraint("fk_imports_object_id", "imports", type_="foreignkey")
    op.drop_table("health_entity_klient")
    op.drop_table("user_groups_2")
    op.drop_table("user_groups_3")
    op.drop_table("group_members")
    op.drop_table("user_follows")
    op.drop_table("categories_categories_2")
    op.drop_table("sheep_related_sheep")
    op.drop_table("ding_dan_huo_jian")
    op.drop_table("the_record_of_every_single_thing_that_6cg4hl_3iumfw")
    op.drop_table("link_forms")
    op.drop_table("page_entity_page_items")
    for table in (
        "classes",
        "users",
        "groups",
        "types",
        "tasks",
        "selects",
        "orders",
        "categories_2",
        "categories",
        "people_2",
        "people",
        "sheep",
        "news",
        "klients",
        "ding_dans",
        "entity_20s",
        "entity_19s",
        "strasses",
        "the_record_of_every_single_thing_that_lt0b51",
        "links",
        "forms",
        "dates",
        "maps",
        "promises",
        "errors",
        "pages",
        "auths",
        "bases",
        "app_auth_users",
        "sessions",
        "cons",
        "tests",
        "types_2",
        "health",
        "app_pg_classes",
        "sqlalchemies",
        "entity_3d_models",
        "options",
        "a_b_c_d_e_f_g_h_i_js",
        "imports",
        "namespaces",
        "objects",
    )[::-1]:
        op.drop_table(table)
    op.drop_table("auth_attempts")
    op.drop_table("auth_sessions")
    op.drop_table("auth_users")
