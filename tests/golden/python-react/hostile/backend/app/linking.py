"""Many-to-many relationships: previewed, counted and changed by statements on their link tables, never loaded whole."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects import postgresql

from app.models.base import Entity, touch

# A record answers this many of its links; the list of the other end, filtered by the record, has them all in pages.
PREVIEW = 10


@dataclass(frozen=True)
class Preview:
    """The newest of the linked records and how many there are; answers validate it as `Linked`."""

    first: Sequence[Entity]
    total: int


class Links:
    """One end of a many-to-many relationship."""

    def __init__(self, attribute: orm.InstrumentedAttribute[Any], *, required: bool = False) -> None:
        relationship = attribute.property
        self.name: str = attribute.key
        self.target: type[Entity] = relationship.mapper.class_
        self.required = required
        self._owner: type[Entity] = relationship.parent.class_
        self._table: sa.Table = relationship.secondary
        [(_, self._own)] = relationship.synchronize_pairs
        [(_, self._other)] = relationship.secondary_synchronize_pairs

    def previews(self, session: orm.Session, ids: Collection[Any]) -> dict[Any, Preview]:
        """Returns the previews of records that have links, by the records' ids; takes two statements for all of them."""
        totals = self._links(self._own, sa.func.count()).where(self._own.in_(ids)).group_by(self._own)
        links = self._links(self._other.label("id")).where(self._own == self._owner.id)
        # Capitals, as no table has: a name that SQLAlchemy makes up, such as categories_2, may be a table's.
        newest = links.order_by(self._other.desc()).limit(PREVIEW).lateral("Newest")
        target = orm.aliased(self.target, name="Target")
        statement = sa.select(self._owner.id, target).join_from(self._owner, newest, sa.true())
        statement = statement.join(target, target.id == newest.c.id).order_by(target.id.desc())
        first: dict[Any, list[Entity]] = {}
        for own, record in session.execute(statement.where(self._owner.id.in_(ids))):
            first.setdefault(own, []).append(record)
        return {own: Preview(first.get(own, ()), total) for own, total in session.execute(totals)}

    def _links(self, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
        return sa.select(*columns).select_from(self._table)

    def add(self, session: orm.Session, id: Any, others: Iterable[Any]) -> set[Any]:
        """Links the record to others. Returns the ids of those that were not linked already."""
        rows = [{self._own.name: id, self._other.name: other} for other in others]
        statement = postgresql.insert(self._table).on_conflict_do_nothing().returning(self._other)
        return set(session.scalars(statement.values(rows))) if rows else set()

    def remove(self, session: orm.Session, id: Any, others: Collection[Any]) -> set[Any]:
        """Returns the ids of those that were linked until now."""
        statement = sa.delete(self._table).where(self._own == id, self._other.in_(others)).returning(self._other)
        return set(session.scalars(statement)) if others else set()

    def any(self, session: orm.Session, id: Any) -> bool:
        return session.scalar(sa.select(sa.exists().where(self._own == id))) or False

    def touch(self, session: orm.Session, id: Any, others: Collection[Any] | None = None) -> None:
        """Moves the versions of linked records on, of all unless told which: a link is a change of both its ends."""
        linked = sa.select(self._other).where(self._own == id) if others is None else others
        touch(session, self.target, linked, besides=id if self.target is self._owner else None)


def preview(session: orm.Session, records: Sequence[Entity], ends: Iterable[Links]) -> None:
    """Puts previews of their links beside the records, for the answer."""
    for record in records:
        record.link_previews = {}
    for links in ends:
        found = links.previews(session, [record.id for record in records])
        for record in records:
            record.link_previews[links.name] = found.get(record.id, Preview((), 0))
