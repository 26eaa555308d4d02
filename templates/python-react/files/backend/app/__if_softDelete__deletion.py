"""Marking records as deleted and bringing them back, with the same rules that the foreign keys state for rows."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import orm

from app.clock import utcnow
from app.foreign_keys import references, referrers
from app.models.base import Entity
from app.problems import Conflict


def delete(session: orm.Session, record: Entity, noun: str) -> None:
    """Marks the record and what cascades with one and the same moment. Raises Conflict where a rule forbids it."""
    _mark(session, record, utcnow(), noun)
    session.flush()


def restore(session: orm.Session, record: Entity, noun: str) -> None:
    """Unmarks the record and what was deleted along with it. Raises Conflict while a record it needs is deleted."""
    for column, target in references(type(record)):
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
    for model, column, rule in referrers(type(record)):
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
    for model, column, rule in referrers(type(record)):
        if rule == "CASCADE":
            statement = sa.select(model).where(getattr(model, column) == record.id, model.deleted_at == moment)
            for referrer in session.scalars(statement).all():
                _unmark(session, referrer, moment)
