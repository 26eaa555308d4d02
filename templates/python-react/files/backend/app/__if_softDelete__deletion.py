"""Marking records as deleted and bringing them back, with the same rules that the foreign keys state for rows."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from sqlalchemy import orm

from app.clock import utcnow
from app.models.base import Base, Entity
from app.problems import Conflict


def delete(session: orm.Session, record: Entity, noun: str) -> None:
    """Marks the record and what cascades with one and the same moment. Raises Conflict where a rule forbids it."""
    _mark(session, record, utcnow(), noun)
    session.flush()


def restore(session: orm.Session, record: Entity, noun: str) -> None:
    """Unmarks the record and what was deleted along with it. Raises Conflict while a record it needs is deleted."""
    for column, target in _references(type(record)):
        key = getattr(record, column)
        needed = sa.select(target.deleted_at).where(target.id == key, target.deleted_at.is_not(None))
        if key is not None and session.scalar(needed) is not None:
            raise Conflict(f"This {noun} refers to a deleted {target.label_prefix}. Restore that first.")
    if record.deleted_at is not None:
        _unmark(session, record, record.deleted_at)
    session.flush()


def _mark(session: orm.Session, record: Entity, moment: datetime, noun: str) -> None:
    record.deleted_at = moment
    # Seen by the queries below: a circle of cascades ends where it began.
    session.flush()
    for model, column, rule in _referrers(type(record)):
        statement = sa.select(model).where(getattr(model, column) == record.id, model.deleted_at.is_(None))
        for referrer in session.scalars(statement).all():
            if rule == "CASCADE":
                _mark(session, referrer, moment, noun)
            elif rule == "SET NULL":
                setattr(referrer, column, None)
            else:
                raise Conflict(f"This {noun} cannot be deleted: other records refer to it.")


def _unmark(session: orm.Session, record: Entity, moment: datetime) -> None:
    record.deleted_at = None
    session.flush()
    for model, column, rule in _referrers(type(record)):
        if rule == "CASCADE":
            statement = sa.select(model).where(getattr(model, column) == record.id, model.deleted_at == moment)
            for referrer in session.scalars(statement).all():
                _unmark(session, referrer, moment)


@cache
def _referrers(model: type[Entity]) -> tuple[tuple[type[Entity], str, str], ...]:
    """The entities that refer to this one: model, foreign key column and ON DELETE rule."""
    return tuple(
        (other, column, rule)
        for other in _entities()
        for column, target, rule in _foreign_keys(other)
        if target is model
    )


@cache
def _references(model: type[Entity]) -> tuple[tuple[str, type[Entity]], ...]:
    return tuple((column, target) for column, target, _ in _foreign_keys(model))


def _foreign_keys(model: type[Entity]) -> Iterator[tuple[str, type[Entity], str]]:
    by_table = {entity.__tablename__: entity for entity in _entities()}
    for key in sa.inspect(model).local_table.foreign_keys:
        target = by_table.get(key.column.table.name)
        if target is not None:
            yield key.parent.key, target, key.ondelete or "RESTRICT"


def _entities() -> list[type[Entity]]:
    return [mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Entity)]
