"""The tables as they were generated."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sa.CheckConstraint(sa.func.char_length(sa.column("title")) >= 1, name="ck_notes_title"),
    )


def downgrade() -> None:
    for table in ("notes",)[::-1]:
        op.drop_table(table)
