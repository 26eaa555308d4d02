"""What all tables have in common."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import orm

from app.clock import utcnow

# For tables written later; the generated ones state each name, because PostgreSQL cuts names at 63 bytes.
# A CHECK is always named in full: that name is how its error finds the field.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(orm.DeclarativeBase):
    metadata = sa.MetaData(naming_convention=NAMING_CONVENTION)


class Entity(Base):
    """A table with records that people edit. Relationships never load by themselves: queries say what they need."""

    __abstract__ = True

    if TYPE_CHECKING:
        id: orm.Mapped[Any]
        auth_user_id: orm.Mapped[Any]

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

    @property
    def label(self) -> str:
        """The text that stands for this record wherever another one refers to it."""
        fallback = f"{self.label_prefix} {str(self.id)[-8:]}"
        return label_of(getattr(self, self.label_field) if self.label_field else None, fallback)


def label_of(value: object, fallback: str, limit: int = 120) -> str:
    """Returns a short text for a value, or the fallback when it says nothing."""
    text = value.isoformat(" ", "minutes") if isinstance(value, datetime) else "" if value is None else str(value)
    text = " ".join(text.split())
    if not text:
        return fallback
    return text if len(text) <= limit else text[: limit - 1] + "…"
