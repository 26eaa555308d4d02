"""Link tables of many-to-many relationships."""

import sqlalchemy as sa

from app.models.base import Base

health_entity_klient_table = sa.Table(
    "health_entity_klient",
    Base.metadata,
    sa.Column(
        "health_entity_id",
        sa.Uuid(),
        sa.ForeignKey("health.id", name="fk_health_entity_klient_health_entity_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "klient_id",
        sa.Uuid(),
        sa.ForeignKey("klients.id", name="fk_health_entity_klient_klient_id", ondelete="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("health_entity_id", "klient_id", name="pk_health_entity_klient"),
    sa.Index("ix_health_entity_klient_klient_id", "klient_id", "health_entity_id"),
)

user_groups_2_table = sa.Table(
    "user_groups_2",
    Base.metadata,
    sa.Column("user_id", sa.Uuid(), sa.ForeignKey("users.id", name="fk_user_groups_2_user_id", ondelete="CASCADE")),
    sa.Column("group_id", sa.Uuid(), sa.ForeignKey("groups.id", name="fk_user_groups_2_group_id", ondelete="CASCADE")),
    sa.PrimaryKeyConstraint("user_id", "group_id", name="pk_user_groups_2"),
    sa.Index("ix_user_groups_2_group_id", "group_id", "user_id"),
)

user_groups_3_table = sa.Table(
    "user_groups_3",
    Base.metadata,
    sa.Column("user_id", sa.Uuid(), sa.ForeignKey("users.id", name="fk_user_groups_3_user_id", ondelete="CASCADE")),
    sa.Column("group_id", sa.Uuid(), sa.ForeignKey("groups.id", name="fk_user_groups_3_group_id", ondelete="CASCADE")),
    sa.PrimaryKeyConstraint("user_id", "group_id", name="pk_user_groups_3"),
    sa.Index("ix_user_groups_3_group_id", "group_id", "user_id"),
)

group_members_table = sa.Table(
    "group_members",
    Base.metadata,
    sa.Column("group_id", sa.Uuid(), sa.ForeignKey("groups.id", name="fk_group_members_group_id", ondelete="CASCADE")),
    sa.Column("user_id", sa.Uuid(), sa.ForeignKey("users.id", name="fk_group_members_user_id", ondelete="CASCADE")),
    sa.PrimaryKeyConstraint("group_id", "user_id", name="pk_group_members"),
    sa.Index("ix_group_members_user_id", "user_id", "group_id"),
)

user_follows_table = sa.Table(
    "user_follows",
    Base.metadata,
    sa.Column("user_id", sa.Uuid(), sa.ForeignKey("users.id", name="fk_user_follows_user_id", ondelete="CASCADE")),
    sa.Column("follow_id", sa.Uuid(), sa.ForeignKey("users.id", name="fk_user_follows_follow_id", ondelete="CASCADE")),
    sa.PrimaryKeyConstraint("user_id", "follow_id", name="pk_user_follows"),
    sa.Index("ix_user_follows_follow_id", "follow_id", "user_id"),
)

categories_categories_2_table = sa.Table(
    "categories_categories_2",
    Base.metadata,
    sa.Column(
        "categories_id",
        sa.Uuid(),
        sa.ForeignKey("categories_2.id", name="fk_categories_categories_2_categories_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "category_id",
        sa.Uuid(),
        sa.ForeignKey("categories.id", name="fk_categories_categories_2_category_id", ondelete="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("categories_id", "category_id", name="pk_categories_categories_2"),
    sa.Index("ix_categories_categories_2_category_id", "category_id", "categories_id"),
)

sheep_related_sheep_table = sa.Table(
    "sheep_related_sheep",
    Base.metadata,
    sa.Column(
        "sheep_id", sa.Uuid(), sa.ForeignKey("sheep.id", name="fk_sheep_related_sheep_sheep_id", ondelete="CASCADE")
    ),
    sa.Column(
        "related_sheep_id",
        sa.Uuid(),
        sa.ForeignKey("sheep.id", name="fk_sheep_related_sheep_related_sheep_id", ondelete="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("sheep_id", "related_sheep_id", name="pk_sheep_related_sheep"),
    sa.Index("ix_sheep_related_sheep_related_sheep_id", "related_sheep_id", "sheep_id"),
)

ding_dan_huo_jian_table = sa.Table(
    "ding_dan_huo_jian",
    Base.metadata,
    sa.Column(
        "ding_dan_id",
        sa.Uuid(),
        sa.ForeignKey("ding_dans.id", name="fk_ding_dan_huo_jian_ding_dan_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "entity_19_id",
        sa.Uuid(),
        sa.ForeignKey("entity_19s.id", name="fk_ding_dan_huo_jian_entity_19_id", ondelete="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("ding_dan_id", "entity_19_id", name="pk_ding_dan_huo_jian"),
    sa.Index("ix_ding_dan_huo_jian_entity_19_id", "entity_19_id", "ding_dan_id"),
)

the_record_of_every_single_thing_that_6cg4hl_3iumfw_table = sa.Table(
    "the_record_of_every_single_thing_that_6cg4hl_3iumfw",
    Base.metadata,
    sa.Column(
        "the_record_of_every_single_thing_that_6cg4hl_id",
        sa.Uuid(),
        sa.ForeignKey(
            "the_record_of_every_single_thing_that_lt0b51.id",
            name="fk_the_record_of_every_single_thing_that_6cg4hl_3iumfw_cud00a",
            ondelete="CASCADE",
        ),
    ),
    sa.Column(
        "related_the_record_of_every_single_thing_4vv2rp_id",
        sa.Uuid(),
        sa.ForeignKey(
            "the_record_of_every_single_thing_that_lt0b51.id",
            name="fk_the_record_of_every_single_thing_that_6cg4hl_3iumfw_h2b1jk",
            ondelete="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint(
        "the_record_of_every_single_thing_that_6cg4hl_id",
        "related_the_record_of_every_single_thing_4vv2rp_id",
        name="pk_the_record_of_every_single_thing_that_6cg4hl_3iumfw",
    ),
    sa.Index(
        "ix_the_record_of_every_single_thing_that_6cg4hl_3iumfw_2ervja",
        "related_the_record_of_every_single_thing_4vv2rp_id",
        "the_record_of_every_single_thing_that_6cg4hl_id",
    ),
)

link_forms_table = sa.Table(
    "link_forms",
    Base.metadata,
    sa.Column("link_id", sa.Uuid(), sa.ForeignKey("links.id", name="fk_link_forms_link_id", ondelete="CASCADE")),
    sa.Column("form_id", sa.Uuid(), sa.ForeignKey("forms.id", name="fk_link_forms_form_id", ondelete="CASCADE")),
    sa.PrimaryKeyConstraint("link_id", "form_id", name="pk_link_forms"),
    sa.Index("ix_link_forms_form_id", "form_id", "link_id"),
)

page_entity_page_items_table = sa.Table(
    "page_entity_page_items",
    Base.metadata,
    sa.Column(
        "page_entity_id",
        sa.Uuid(),
        sa.ForeignKey("pages.id", name="fk_page_entity_page_items_page_entity_id", ondelete="CASCADE"),
    ),
    sa.Column(
        "link_id", sa.Uuid(), sa.ForeignKey("links.id", name="fk_page_entity_page_items_link_id", ondelete="CASCADE")
    ),
    sa.PrimaryKeyConstraint("page_entity_id", "link_id", name="pk_page_entity_page_items"),
    sa.Index("ix_page_entity_page_items_link_id", "link_id", "page_entity_id"),
)
