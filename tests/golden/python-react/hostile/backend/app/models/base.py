"""What all tables have in common."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.ext.hybrid import hybrid_property

from app.clock import utcnow

if TYPE_CHECKING:
    from app.linking import Preview

# For tables written later; the generated ones state each name, because PostgreSQL cuts names at 63 bytes.
# A CHECK is always named in full: that name is how its error finds the field.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

# What the API cuts off the ends of text before it counts, as CHECK constraints write it: Unicode's white space.
BLANKS = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)


class Base(orm.DeclarativeBase):
    metadata = sa.MetaData(naming_convention=NAMING_CONVENTION)


class Entity(Base):
    """A table with records that people edit. Relationships never load by themselves: queries say what they need."""

    __abstract__ = True

    if TYPE_CHECKING:
        id: orm.Mapped[Any]
        auth_user_id: orm.Mapped[Any]
        # By the relationship's name; there once a query has asked for them (app.linking).
        link_previews: dict[str, Preview]

    version: orm.Mapped[int] = orm.mapped_column(sa.Integer(), server_default="1")
    created_at: orm.Mapped[datetime] = orm.mapped_column(
        sa.DateTime(timezone=True), default=utcnow, server_default=sa.func.now()
    )
    updated_at: orm.Mapped[datetime] = orm.mapped_column(
        sa.DateTime(timezone=True), default=utcnow, onupdate=utcnow, server_default=sa.func.now()
    )

    @orm.declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        # Every UPDATE asks for the version that was read and stores the next one.
        return {"version_id_col": cls.version}

    label_prefix: ClassVar[str]
    label_field: ClassVar[str | None] = None

    @hybrid_property
    def label(self) -> str:
        """The text that stands for this record wherever another one refers to it."""
        fallback = f"{self.label_prefix} {str(self.id)[-8:]}"
        return label_of(getattr(self, self.label_field) if self.label_field else None, fallback)

    @label.inplace.expression
    @classmethod
    def _label_in_sql(cls) -> sa.ColumnElement[str]:
        """The same as SQL, not cut: whoever searches for what they see finds it."""
        fallback = sa.literal(f"{cls.label_prefix} ") + sa.func.right(sa.cast(cls.id, sa.Text), 8)
        if cls.label_field is None:
            return fallback
        column = getattr(cls, cls.label_field)
        shown: sa.ColumnElement[str] = sa.cast(column, sa.Text)
        if isinstance(column.type, sa.DateTime):
            shown = sa.func.to_char(sa.func.timezone("UTC", column), 'YYYY-MM-DD HH24:MI"+00:00"')
        text = sa.func.btrim(sa.func.regexp_replace(shown, r"\s+", " ", "g"))
        return sa.func.coalesce(sa.func.nullif(text, ""), fallback)


def touch(
    session: orm.Session, model: type[Entity], ids: Collection[Any] | sa.Select[Any], *, besides: Any = None
) -> None:
    """Moves the versions of records on, where what changed about them lies in another table."""
    statement = sa.update(model).where(model.id.in_(ids)).values(version=model.version + 1)
    session.execute(statement if besides is None else statement.where(model.id != besides))


def label_of(value: object, fallback: str, limit: int = 120) -> str:
    """Returns a short text for a value, or the fallback when it says nothing."""
    match value:
        case None:
            text = ""
        case datetime():
            text = value.astimezone(UTC).isoformat(" ", "minutes")
        case Decimal():
            text = f"{value:f}"
        case float():
            text = str(value).removesuffix(".0")
        case _:
            text = " ".join(str(value).split())
    if not text:
        return fallback
    return text if len(text) <= limit else text[: limit - 1] + "…"
